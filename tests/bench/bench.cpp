// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "tests/bench/measure.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

namespace odradek::bench {
namespace {

constexpr double kRunSeconds = 0.15;

volatile unsigned long kept;

/// Units per CPU second in one run.
double run_once(double amount, const std::function<void()>& work) {
    double done = 0;
    const auto begin = cpu_seconds();
    double spent = 0;
    do {
        work();
        done += amount;
        spent = cpu_seconds() - begin;
    } while (spent < kRunSeconds);
    return done / spent;
}

std::string number(std::optional<double> value) {
    return value ? fmt::format("{:.3g}", *value) : "null";
}

} // namespace

double measure(const Figure& figure, double amount, int runs, const std::function<void()>& work) {
    work();
    std::vector<double> speeds(static_cast<std::size_t>(runs));
    std::ranges::generate(speeds, [&] { return run_once(amount, work); });
    std::ranges::sort(speeds);
    const auto median = speeds[speeds.size() / 2];
    const auto spread = (speeds.back() - speeds.front()) / median;
    const auto met = figure.target ? (median >= *figure.target ? "true" : "false") : "null";
    fmt::print(R"({{"figure":"{}","ours":{:.4g},"theirs":null,"anchor":null,"unit":"{}","ratio":null,)"
               R"("target":{},"met":{},"runs":{},"spread":{:.2f}}})"
               "\n",
               figure.name, median, figure.unit, number(figure.target), met, runs, spread);
    return median;
}

void keep(unsigned long value) {
    kept = value;
}

} // namespace odradek::bench
