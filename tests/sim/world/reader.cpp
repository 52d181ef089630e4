// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace odradek::sim {

using consumer::ScanEnd;
using consumer::ScanRequest;

namespace {

constexpr base::Duration kCancelBound = std::chrono::seconds(1);

bool takes_page(const ScanRequest& request) {
    const bool ends = std::holds_alternative<consumer::FromNewest>(request.from) ||
                      std::holds_alternative<consumer::FromNext>(request.from);
    return ends || (request.order == consumer::Order::Time && request.limit);
}

std::string told(const consumer::ScanSummary& summary) {
    return fmt::format("ended as {}{}", static_cast<int>(summary.end),
                       summary.error ? ": " + base::describe(*summary.error) : "");
}

} // namespace

Reader::Reader(Stage& stage, Tally& tally, std::string name, ScanRequest request, Temper temper, std::uint64_t seed)
    : stage_(stage),
      tally_(tally),
      name_(std::move(name)),
      watcher_(stage, tally, name_, request, temper, seed),
      summary_(std::make_shared<std::optional<consumer::ScanSummary>>()),
      started_(stage.environment.now()) {
    scan_ = consumer::Scan::create(stage.environment, stage.cluster, std::move(request)).value();
    job_ = base::spawn(stage.environment, run(scan_, watcher_, summary_));
}

base::Task<void> Reader::run(std::shared_ptr<consumer::Scan> scan, Watcher& watcher,
                             std::shared_ptr<std::optional<consumer::ScanSummary>> summary) {
    summary->emplace(co_await scan->run(watcher));
    watcher.close();
}

void Reader::say(const std::string& wrong) const {
    stage_.trace.violate(name_ + " " + wrong);
}

void Reader::cancel() {
    if (cancelled_at_) return;
    cancelled_at_ = stage_.environment.now();
    job_.cancel();
}

void Reader::pause(bool held) {
    if (held) {
        scan_->pause();
        if (!bytes_when_paused_) bytes_when_paused_ = scan_->progress().bytes;
    } else {
        scan_->resume();
        bytes_when_paused_.reset();
    }
}

void Reader::check() {
    const consumer::ScanProgress now = scan_->progress();
    const bool back = now.scanned < last_.scanned || now.delivered < last_.delivered || now.bytes < last_.bytes;
    if (back) say("went back in its progress");
    last_ = now;
    const bool late = cancelled_at_ && stage_.environment.now() - *cancelled_at_ > kCancelBound;
    if (late && !done()) say("was cancelled a second ago and goes on");
    if (!bytes_when_paused_) return;
    // What was asked for before the queue was full may still come: one answer a broker, each with one batch at least.
    constexpr std::int64_t kLargestBatch = 50'000;
    const consumer::ScanTuning& tuning = request().tuning;
    const auto brokers = static_cast<std::int64_t>(stage_.brokers().size());
    const std::int64_t most =
        tuning.queued_bytes + brokers * (std::max(tuning.response_bytes, tuning.partition_bytes) + kLargestBatch);
    if (now.bytes - *bytes_when_paused_ > most)
        say(fmt::format("is paused and has fetched {} bytes since", now.bytes - *bytes_when_paused_));
}

void Reader::judge(bool calm) {
    if (!*summary_) return say("has ended without a summary");
    stage_.trace.note(fmt::format("{} {}, {} records", name_, told(summary()), watcher_.rows().size()));
    judge_end(calm);
    judge_outcomes();
    if (summary().end == ScanEnd::Complete || summary().end == ScanEnd::Limit) judge_rows(calm);
    if (calm && !request().follow) judge_ranges();
    judge_order();
}

void Reader::judge_end(bool calm) const {
    const consumer::ScanSummary& summary = this->summary();
    const auto shown = static_cast<std::int64_t>(watcher_.rows().size());
    if (shown != summary.counts.delivered)
        say(fmt::format("has shown {} and counts {}", shown, summary.counts.delivered));
    if (summary.end == ScanEnd::Refused) say("was refused by nobody");
    if (summary.end == ScanEnd::Cancelled && !cancelled_at_) say("was cancelled by nobody");
    const bool failed = summary.end == ScanEnd::Failed || summary.end == ScanEnd::Partial;
    if (failed && !summary.error) say("failed and does not say why");
    if (failed && calm) say(told(summary) + ", and nothing was wrong");
    if (summary.end == ScanEnd::Complete && request().follow) say("follows, and ended by itself");
    if (summary.end == ScanEnd::Limit && shown != request().limit)
        say(fmt::format("has shown {} and says limit", shown));
}

void Reader::judge_outcomes() const {
    for (const consumer::PartitionOutcome& outcome : summary().outcomes) {
        if (outcome.place.partition < 0) continue;
        const base::TopicPartition partition{request().topics.at(outcome.place.topic).name, outcome.place.partition};
        const auto account = watcher_.accounts().find(partition);
        if (account == watcher_.accounts().end()) continue;
        const bool whole = summary().end == ScanEnd::Complete && !takes_page(request());
        if (whole && outcome.next != outcome.end)
            say(fmt::format("is complete, and {} was read to {} of {}", to_string(partition), outcome.next,
                            outcome.end));
        if (takes_page(request()) || account->second.log_was_cut()) continue;
        const auto untold = account->second.first_untold(outcome.begin, outcome.next);
        if (!untold) continue;
        ++tally_.lost;
        say(fmt::format("was told nothing of {} offset {}", to_string(partition), *untold));
    }
}

void Reader::judge_ranges() const {
    for (const auto& [partition, range] : watcher_.ranges()) {
        const bool narrowed =
            std::ranges::any_of(request().topics, [](const auto& topic) { return !topic.ranges.empty(); });
        const auto expected = narrowed ? std::nullopt : expected_range(stage_, request(), partition);
        if (!expected || *expected == range) continue;
        say(fmt::format("reads {} {} … {}, not {} … {}", to_string(partition), range.first, range.second,
                        expected->first, expected->second));
    }
}

void Reader::judge_rows(bool calm) const {
    if (watcher_.disturbed() || request().follow) return;
    const auto expected = expected_rows(stage_, request(), watcher_.ranges());
    if (!expected) {
        const std::int64_t there = visible_in(stage_, request(), watcher_.ranges());
        const auto shown = static_cast<std::int64_t>(watcher_.rows().size());
        if (shown != std::min(there, *request().limit)) say(fmt::format("has shown {} of {}", shown, there));
        return;
    }
    std::vector<TimedRow> rows = watcher_.rows();
    std::ranges::sort(rows);
    if (rows == *expected) return;
    std::vector<TimedRow> lost;
    std::ranges::set_difference(*expected, rows, std::back_inserter(lost));
    tally_.lost += static_cast<std::int64_t>(lost.size());
    const auto differs = std::ranges::mismatch(rows, *expected);
    const auto name = [](const TimedRow& row) {
        return fmt::format("{} offset {} at {}", to_string(row.partition), row.offset, row.timestamp);
    };
    say(fmt::format("has shown {} records, not {} (calm: {}); the first that differs: {} / {}", rows.size(),
                    expected->size(), calm, differs.in1 == rows.end() ? "none" : name(*differs.in1),
                    differs.in2 == expected->end() ? "none" : name(*differs.in2)));
}

void Reader::judge_order() const {
    if (request().order != consumer::Order::Time || watcher_.disturbed()) return;
    if (!std::ranges::is_sorted(watcher_.rows())) say("is not sorted by time");
}

bool Reader::caught_up() const {
    if (done()) return true;
    if (watcher_.ranges().empty()) return false;
    return std::ranges::all_of(watcher_.accounts(),
                               [this](const auto& each) { return !lacks(each.first, each.second); });
}

std::optional<base::Offset> Reader::lacks(const base::TopicPartition& partition, const Account& account) const {
    if (watcher_.given_up().contains(partition)) return std::nullopt;
    return account.first_missing(watcher_.owed_from(partition));
}

void Reader::complain() const {
    for (const auto& [partition, account] : watcher_.accounts()) {
        const auto missing = lacks(partition, account);
        if (!missing) continue;
        ++tally_.lost;
        say(fmt::format("follows and lacks {} offset {} of {}", to_string(partition), *missing, account.model().end()));
    }
    if (watcher_.ranges().empty()) say("follows and has not begun");
}

} // namespace odradek::sim
