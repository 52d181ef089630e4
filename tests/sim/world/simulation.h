// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chaos.h"
#include "reader.h"

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace odradek::sim {

/// Which world to run.
struct Options {
    std::uint64_t seed = 1;     ///< Everything is drawn from it.
    double hours = 0.05;        ///< Virtual hours under faults.
    std::set<std::string> rows; ///< Rows of the catalogue whose faults may happen; none: all.
    bool aloud = false;         ///< Each line of the trace on stderr.
};

/// What became of a world.
struct Outcome {
    std::optional<std::string> violation;       ///< The first rule that was broken.
    std::vector<std::string> recent;            ///< The last lines of the trace.
    std::uint64_t hash = 0;                     ///< Of everything that happened.
    double hours = 0;                           ///< Virtual ones.
    std::map<std::string, std::int64_t> faults; ///< How often each row happened.
    Tally tally;                                ///< What readers were shown.
};

/// Runs one world from its first connect to its last timer.
Outcome simulate(const Options& options);

/// One world under way: a time of faults, a time to settle, last readings that must be exact, the end. The thread of
/// the caller.
class Simulation {
public:
    /// Builds the world of a seed.
    explicit Simulation(const Options& options);

    /// Runs it to its end, or to the first rule that is broken.
    void run();

    /// What became of it.
    Outcome outcome() const;

private:
    bool broken() const { return stage_.trace.violation().has_value(); }
    void turmoil();
    void act();
    void browse();
    void follow();
    void replace_follower();
    void cancel(Reader& reader);
    void page_on(const Reader& reader);
    void disturb_readers();
    void watch();
    void settle();
    bool all_settled() const;
    void last_readings();
    void read_exactly(consumer::ScanRequest request);
    void walk_pages(const std::string& topic, bool backward);
    void expect_quiet();
    void end();
    void keep_busy();
    void start(std::string kind, consumer::ScanRequest request, Temper temper);
    std::size_t running(bool following) const;

    const Options options_;
    Dice dice_;
    Dice fault_dice_;
    Stage stage_;
    Writer writer_;
    std::shared_ptr<RequestFaults> requests_;
    Chaos chaos_;
    Tally tally_;
    std::vector<std::unique_ptr<Reader>> readers_;
    std::int64_t started_ = 0;
    std::int64_t cancels_ = 0;
    std::int64_t quits_ = 0;
};

} // namespace odradek::sim
