// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a topic whole with this engine, and looks at every record's offset, key and value.
//   bench_consume HOST:PORT TOPIC MESSAGES
#include "cluster/cluster.h"
#include "consumer/scan.h"
#include "net/system_environment.h"
#include "records/record_block.h"
#include "tests/bench/measure.h"

#include <fmt/format.h>

#include <string>

namespace {

using namespace odradek;

/// Looks at every record. Engine thread only.
class TallySink final : public consumer::ScanSink {
public:
    base::Task<base::Result<void>> deliver(std::vector<consumer::Delivery> deliveries) override {
        for (const auto& delivery : deliveries) {
            for (const auto& range : delivery.entries)
                count(*delivery.block, range);
        }
        co_return base::Result<void>{};
    }
    void event(consumer::ScanEvent) override {}

    bench::Tally tally;

private:
    void count(const records::RecordBlock& block, const consumer::EntryRange& range) {
        for (std::uint32_t i = range.first; i < range.first + range.count; ++i) {
            const auto record = block.entry(i);
            ++tally.messages;
            tally.offsets += record.offset;
            tally.bytes += static_cast<std::int64_t>((record.key ? record.key->size() : 0) +
                                                     (record.value ? record.value->size() : 0));
        }
    }
};

base::Task<int> consume(net::SystemEnvironment& environment, std::string bootstrap, std::string topic) {
    cluster::ClusterConfig config;
    config.bootstrap = net::parse_endpoints(bootstrap).value();
    auto cluster = cluster::Cluster::create(environment, config);
    if (auto connected = co_await cluster->connect(); !connected) {
        fmt::print(stderr, "bench_consume: {}\n", base::describe(connected.error()));
        co_return 1;
    }
    consumer::ScanRequest request;
    request.topics.push_back({topic, {}, {}});
    request.from = consumer::FromOldest{};
    TallySink sink;
    const double cpu = bench::cpu_seconds();
    const double wall = bench::wall_seconds();
    auto scan = consumer::Scan::create(environment, cluster, request).value();
    const auto summary = co_await scan->run(sink);
    bench::print(sink.tally, bench::cpu_seconds() - cpu, bench::wall_seconds() - wall);
    scan.reset();
    co_await cluster->close();
    co_return summary.complete() ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        fmt::print(stderr, "bench_consume HOST:PORT TOPIC\n");
        return 2;
    }
    net::SystemEnvironment environment;
    return environment.run_task(consume(environment, argv[1], argv[2]));
}
