// SPDX-License-Identifier: GPL-3.0-or-later
// Milliseconds from nothing to the first message: environment, connection, metadata, offsets, fetch.
//   bench_connect HOST:PORT TOPIC
#include "cluster/cluster.h"
#include "consumer/scan.h"
#include "net/system_environment.h"
#include "tests/bench/measure.h"

#include <fmt/format.h>

#include <string>

namespace {

using namespace odradek;

/// Notes when the first record comes, and ends the scan. Engine thread only.
class FirstSink final : public consumer::ScanSink {
public:
    base::Task<base::Result<void>> deliver(std::vector<consumer::Delivery>) override {
        if (at == 0) at = bench::wall_seconds();
        co_return base::Result<void>{};
    }
    void event(consumer::ScanEvent) override {}

    double at = 0;
};

base::Task<bool> first_message(net::SystemEnvironment& environment, std::string bootstrap, std::string topic,
                               FirstSink& sink) {
    cluster::ClusterConfig config;
    config.bootstrap = net::parse_endpoints(bootstrap).value();
    auto cluster = cluster::Cluster::create(environment, config);
    if (!co_await cluster->connect()) co_return false;
    consumer::ScanRequest request;
    request.topics.push_back({topic, {}, {}});
    request.from = consumer::FromOldest{};
    request.limit = 1;
    auto scan = consumer::Scan::create(environment, cluster, request).value();
    co_await scan->run(sink);
    scan.reset();
    co_await cluster->close();
    co_return sink.at > 0;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        fmt::print(stderr, "bench_connect HOST:PORT TOPIC\n");
        return 2;
    }
    const double begin = bench::wall_seconds();
    FirstSink sink;
    net::SystemEnvironment environment;
    if (!environment.run_task(first_message(environment, argv[1], argv[2], sink))) return 1;
    fmt::print("{{\"ms\":{:.3f}}}\n", (sink.at - begin) * 1e3);
    return 0;
}
