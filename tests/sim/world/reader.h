// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consumer/scan.h"
#include "expectation.h"
#include "watcher.h"

#include <memory>
#include <optional>
#include <string>

namespace odradek::sim {

/// One scan of the client, watched from its begin to its end. The thread of the world; it outlives its scan.
class Reader {
public:
    /// Starts to read. Stage and tally outlive it.
    Reader(Stage& stage, Tally& tally, std::string name, consumer::ScanRequest request, Temper temper,
           std::uint64_t seed);

    /// Whether it has ended.
    bool done() const { return job_.done(); }

    /// Ends it early.
    void cancel();

    /// Holds it back, or lets it go on.
    void pause(bool held);

    /// What must hold while it reads: progress never goes back, a paused scan fetches no more than its queue holds, a
    /// cancelled one ends within a second.
    void check();

    /// Judges how it ended; call once, when it is done. `calm`: nothing disturbed the world while it read, so that it
    /// must be complete and exact.
    void judge(bool calm);

    /// Whether everything that is visible now was shown, and nothing else is to come (following).
    bool caught_up() const;

    /// Tells the trace what a following reader still lacks.
    void complain() const;

    /// Its name, for the trace.
    const std::string& name() const { return name_; }

    /// What it reads.
    const consumer::ScanRequest& request() const { return scan_->request(); }

    /// What it was shown.
    const Watcher& watcher() const { return watcher_; }

    /// How it ended; only once it is done.
    const consumer::ScanSummary& summary() const { return summary_->value(); }

    /// Since when it reads.
    base::MonotonicTime started() const { return started_; }

private:
    static base::Task<void> run(std::shared_ptr<consumer::Scan> scan, Watcher& watcher,
                                std::shared_ptr<std::optional<consumer::ScanSummary>> summary);
    void say(const std::string& wrong) const;
    std::optional<base::Offset> lacks(const base::TopicPartition& partition, const Account& account) const;
    void judge_end(bool calm) const;
    void judge_outcomes() const;
    void judge_ranges() const;
    void judge_rows(bool calm) const;
    void judge_order() const;

    Stage& stage_;
    Tally& tally_;
    const std::string name_;
    Watcher watcher_;
    std::shared_ptr<consumer::Scan> scan_;
    std::shared_ptr<std::optional<consumer::ScanSummary>> summary_;
    base::Job job_;
    base::MonotonicTime started_;
    std::optional<base::MonotonicTime> cancelled_at_;
    std::optional<std::int64_t> bytes_when_paused_;
    consumer::ScanProgress last_;
};

} // namespace odradek::sim
