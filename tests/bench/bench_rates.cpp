// SPDX-License-Identifier: GPL-3.0-or-later
// What the rate of bytes in costs on a large cluster: CPU of a look, and how long the window's thread is held up by it.
//   bench_rates HOST:PORT [LOOKS]
#include "session/ByteRatesSession.h"
#include "session/ClusterSession.h"
#include "session/Engine.h"
#include "tests/bench/GuiProbe.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>

namespace {

using namespace odradek;
using session::ByteRatesSession;
using session::ClusterSession;

/// Runs the events of this thread until a condition holds; it sleeps meanwhile, so that its CPU is that of its work.
void await(const std::function<bool()>& condition) {
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// What the looks have cost. Times in ms.
struct Costs {
    std::vector<double> process; ///< CPU of the process, the engine's thread for the most part.
    std::vector<double> gui;     ///< CPU of this thread.
    std::vector<double> wall;    ///< From the question to the answer.
};

void look(ByteRatesSession& rates, Costs& costs) {
    const double process = bench::cpu_seconds();
    const double gui = bench::threadCpuSeconds();
    const double wall = bench::wall_seconds();
    rates.refresh();
    await([&rates] { return !rates.refreshing(); });
    if (rates.error()) {
        std::fprintf(stderr, "bench_rates: a look failed: %s\n", base::describe(*rates.error()).c_str());
        std::exit(1);
    }
    costs.process.push_back((bench::cpu_seconds() - process) * 1e3);
    costs.gui.push_back((bench::threadCpuSeconds() - gui) * 1e3);
    costs.wall.push_back((bench::wall_seconds() - wall) * 1e3);
}

qint64 replicasOf(const ClusterSession& cluster) {
    qint64 count = 0;
    for (const auto& topic : cluster.metadata()->topics) {
        for (const cluster::PartitionInfo& partition : topic->partitions)
            count += qint64(partition.replicas.size());
    }
    return count;
}

double longest(const std::vector<bench::Wait>& waits, double bench::Wait::* part) {
    return waits.empty() ? 0 : std::ranges::max(waits, {}, part).*part;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "bench_rates HOST:PORT [LOOKS]\n");
        return 2;
    }
    QTimer::singleShot(std::chrono::minutes(2), [] { // a bound, not a wait
        std::fprintf(stderr, "bench_rates: no answer came\n");
        std::_Exit(1);
    });
    cluster::ClusterConfig config;
    config.bootstrap = net::parse_endpoints(argv[1]).value();
    session::Engine engine;
    ClusterSession cluster(engine, std::move(config));
    cluster.open();
    await([&cluster] { return cluster.state() == ClusterSession::State::Connected; });
    cluster.refresh();
    await([&cluster] { return cluster.metadata()->all_topics; });

    ByteRatesSession& rates = cluster.byteRates();
    Costs first;
    look(rates, first); // there is nothing yet to hold it against
    bench::Watchdog watchdog;
    watchdog.enter("looks");
    Costs costs;
    const int looks = argc > 2 ? std::atoi(argv[2]) : 10;
    for (int turn = 0; turn < looks; ++turn)
        look(rates, costs);
    watchdog.enter("end");
    const double asked = bench::threadCpuSeconds();
    rates.sample(); // too young: what it costs to find that out
    const double idle = (bench::threadCpuSeconds() - asked) * 1e3;

    const auto& waits = watchdog.waits().at("looks");
    const double span = double(ByteRatesSession::leastSpan(replicasOf(cluster)).count());
    std::printf("{\"partitions\":%lld,\"cpu\":%.3f,\"share\":%.3f,\"gui-cpu\":%.3f,\"answer\":%.3f,\"idle\":%.3f,"
                "\"stall\":%.3f,\"stall.cpu\":%.3f}\n",
                static_cast<long long>(rates.rates()->partitions), median(costs.process),
                100 * median(costs.process) / span, median(costs.gui), median(costs.wall), idle,
                longest(waits, &bench::Wait::wall), longest(waits, &bench::Wait::cpu));
    return 0;
}
