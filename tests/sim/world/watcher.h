// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"
#include "consumer/scan.h"
#include "stage.h"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace odradek::sim {

/// A row in the order by time: timestamp, topic, partition, offset.
struct TimedRow {
    base::TimestampMs timestamp = -1; ///< Its timestamp.
    base::TopicPartition partition;   ///< Where it is.
    base::Offset offset = -1;         ///< Its offset.

    friend auto operator<=>(const TimedRow&, const TimedRow&) = default;
};

/// A reader's patience with what it is shown.
struct Temper {
    int pauses = 0;                                               ///< How often of a hundred it holds a delivery back.
    base::Duration longest_pause = std::chrono::milliseconds(10); ///< For so long at most.
};

/// The end of a log at a moment. A value.
struct LogEnd {
    base::Offset offset = 0; ///< The next record's offset.
    std::size_t cuts = 0;    ///< How many truncations there had been.
};

/// Takes what one scan hands out and holds it against the models at once; what is wrong goes into the trace. The
/// thread of the world.
class Watcher final : public consumer::ScanSink {
public:
    /// Stage and tally outlive it. `name` stands in what it says; `seed` decides its pauses.
    Watcher(Stage& stage, Tally& tally, std::string name, const consumer::ScanRequest& request, Temper temper,
            std::uint64_t seed);

    base::Task<base::Result<void>> deliver(std::vector<consumer::Delivery> deliveries) override;
    void event(consumer::ScanEvent event) override;

    /// The scan has ended: whatever comes later is wrong.
    void close() { closed_ = true; }

    /// Where reading of each partition began, and where it was to end when it did.
    const std::map<base::TopicPartition, std::pair<base::Offset, base::Offset>>& ranges() const { return ranges_; }

    /// From where on a follower owes every record of a partition: where its reading began, or, of a partition that was
    /// away when it did, at the end that its log had then. Behind a page: also all that it said may be written anew.
    base::Offset owed_from(const base::TopicPartition& partition) const;

    /// How many partitions were away when it began to follow.
    std::size_t away() const { return away_.size(); }

    /// What was shown of each partition that was read.
    const std::map<base::TopicPartition, Account>& accounts() const { return accounts_; }

    /// Partitions that the scan gave up.
    const std::set<base::TopicPartition>& given_up() const { return given_up_; }

    /// All records in the order in which they came.
    const std::vector<TimedRow>& rows() const { return rows_; }

    /// Whether any partition's records went away since the scan began, or were given up.
    bool disturbed() const;

    /// How many events came.
    std::size_t events() const { return events_; }

private:
    Account* account_of(const consumer::Place& place);
    base::TopicPartition name_of(const consumer::Place& place) const;
    void take(const consumer::Delivery& delivery);
    void say(const base::TopicPartition& partition, const std::optional<std::string>& wrong);
    void begin(const consumer::Place& place, base::Offset from, base::Offset to);

    void on(const consumer::ScanStarted& started);
    void on(const consumer::Gap& gap);
    void on(const consumer::BadBatch& batch);
    void on(const consumer::CaughtUp& caught_up);
    void on(const consumer::PartitionTrouble& trouble);
    void on(const consumer::PartitionRecovered& recovered);
    void on(const consumer::PartitionAdded& added);
    void on(const consumer::TopicGone& gone);
    void on(const consumer::TimeGoesBack& back);
    void on(const consumer::NoTimestamps& untimed);

    Stage& stage_;
    Tally& tally_;
    const std::string name_;
    const consumer::ScanRequest request_;
    const Temper temper_;
    Dice dice_;
    std::map<base::TopicPartition, Losses> before_; // of each log when the reader began
    std::map<base::TopicPartition, Account> accounts_;
    std::map<base::TopicPartition, std::pair<base::Offset, base::Offset>> ranges_;
    std::set<base::TopicPartition> given_up_;
    std::map<base::TopicPartition, base::Offset> told_cuts_; // to where logs were cut back, as far as it was told
    std::map<base::TopicPartition, LogEnd> away_;            // the ends of logs that were away when it began
    std::map<base::TopicPartition, base::Offset> caught_up_;
    std::vector<TimedRow> rows_;
    std::size_t events_ = 0;
    bool closed_ = false;
};

} // namespace odradek::sim
