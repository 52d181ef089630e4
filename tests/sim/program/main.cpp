// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <fmt/format.h>

#include <cstdio>
#include <exception>

namespace odradek::sim {
namespace {

/// The sums over all seeds of a run.
struct Sum {
    std::uint64_t seeds = 0;
    double hours = 0;
    std::map<std::string, std::int64_t> faults;
    Tally tally;

    void add(const Outcome& outcome) {
        ++seeds;
        hours += outcome.hours;
        for (const auto& [row, count] : outcome.faults)
            faults[row] += count;
        tally.records += outcome.tally.records;
        tally.lost += outcome.tally.lost;
        tally.doubled += outcome.tally.doubled;
    }

    void print() const {
        std::string counts;
        for (const auto& [row, count] : faults)
            counts += fmt::format("{}\"{}\":{}", counts.empty() ? "" : ",", row, count);
        fmt::print(
            "{{\"seeds\":{},\"virtualHours\":{:.3f},\"faults\":{{{}}},\"records\":{},\"lost\":{},\"doubled\":{}}}\n",
            seeds, hours, counts, tally.records, tally.lost, tally.doubled);
    }
};

void complain(const Options& options, const Outcome& outcome) {
    for (const std::string& line : outcome.recent)
        fmt::print(stderr, "  {}\n", line);
    fmt::print(stderr, "seed {}: {}\nrun it again: {}\n", options.seed, *outcome.violation, command_for(options));
}

/// Whether every fault that there is has happened; says which has not.
bool met_every_fault(const Sum& sum) {
    bool all = true;
    for (const FaultKind& kind : all_faults()) {
        const auto found = sum.faults.find(std::string(kind.row));
        if (found != sum.faults.end() && found->second > 0) continue;
        fmt::print(stderr, "{} ({}) has not happened: more seeds are needed, or nothing meets it any more\n", kind.row,
                   kind.name);
        all = false;
    }
    return all;
}

int run(const Plan& plan) {
    Sum sum;
    for (std::uint64_t seed = plan.first_seed; seed < plan.first_seed + plan.seeds; ++seed) {
        Options options = plan.options;
        options.seed = seed;
        options.aloud = plan.aloud;
        const Outcome outcome = simulate(options);
        sum.add(outcome);
        if (plan.hashes) fmt::print(stderr, "seed {} trace {:016x}\n", seed, outcome.hash);
        if (!outcome.violation) continue;
        complain(options, outcome);
        sum.print();
        return 1;
    }
    sum.print();
    return plan.every && !met_every_fault(sum) ? 1 : 0;
}

} // namespace
} // namespace odradek::sim

int main(int argc, char** argv) {
    const auto plan = odradek::sim::parse({argv + 1, argv + argc});
    if (!plan) {
        fmt::print(stderr, "sim: {}\n", plan.error().detail);
        return 2;
    }
    try {
        return odradek::sim::run(*plan);
    } catch (const std::exception& fault) {
        fmt::print(stderr, "sim: {}\n", fault.what());
        return 1;
    }
}
