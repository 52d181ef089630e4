// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace odradek::sim {

/// What became of a record.
enum class Fate : std::uint8_t {
    Plain,     ///< Written outside of transactions.
    Open,      ///< Of a transaction that goes on.
    Committed, ///< Of a transaction that was committed.
    Aborted,   ///< Of a transaction that was aborted.
    Marker,    ///< No record: a transaction's marker.
};

/// One record as it was written. A value.
struct Entry {
    std::int64_t serial = -1;         ///< Another one for each record of a world; −1: a marker.
    base::TimestampMs timestamp = -1; ///< As readers must see it.
    std::optional<std::string> key;   ///< Its key.
    bool tombstone = false;           ///< Whether its value is null.
    Fate fate = Fate::Plain;          ///< What became of it.
    std::int64_t producer = -1;       ///< Its producer, −1 without one.
    bool present = true;              ///< False once compaction took it.
};

/// How much of a log's records had gone at a moment. A value.
struct Losses {
    std::uint64_t disturbances = 0; ///< LogModel::disturbances().
    std::size_t cuts = 0;           ///< How many truncations.
};

/// What the log of one partition must hold, told by those who wrote it: the judge of what readers are shown. An offset
/// is an index into the entries. The thread of the world.
class LogModel {
public:
    /// A record, or a marker, was written; its offset is end().
    void append(Entry entry);

    /// A transaction of this producer has ended here.
    void end_transaction(std::int64_t producer, bool committed, base::TimestampMs now);

    /// The log begins at `offset` from now on.
    void delete_before(base::Offset offset);

    /// The log was cut: it ends at `end` now.
    void truncate(base::Offset end);

    /// Compaction left these offsets of the log (ascending, markers too).
    void keep_only(const std::vector<base::Offset>& left);

    /// The first offset.
    base::Offset start() const { return start_; }

    /// The offset of the next record.
    base::Offset end() const { return static_cast<base::Offset>(entries_.size()); }

    /// The last stable offset.
    base::Offset stable() const { return open_.empty() ? end() : stable_of_open(); }

    /// The end that a reader of committed (or of all) records sees.
    base::Offset end_for(bool committed) const { return committed ? stable() : end(); }

    /// The entry at an offset below end().
    const Entry& at(base::Offset offset) const { return entries_[static_cast<std::size_t>(offset)]; }

    /// Whether a reader is shown this offset now.
    bool visible(base::Offset offset, bool committed) const;

    /// Whether the record with this serial ever stood at this offset.
    const Entry* find(base::Offset offset, std::int64_t serial) const;

    /// The least offset below which nothing belongs to a transaction: the log may be cut there without halving one.
    base::Offset least_cut() const { return least_cut_; }

    /// How often records went away: by retention, compaction, truncation.
    std::uint64_t disturbances() const { return disturbances_; }

    /// What has gone so far.
    Losses losses() const { return {disturbances_, cuts_.size()}; }

    /// The ends that truncations left, in their order.
    const std::vector<base::Offset>& cuts() const { return cuts_; }

private:
    base::Offset stable_of_open() const;

    std::vector<Entry> entries_;
    std::multimap<base::Offset, Entry> former_;
    std::map<std::int64_t, base::Offset> open_;
    std::vector<base::Offset> cuts_;
    base::Offset start_ = 0;
    base::Offset least_cut_ = 0;
    std::uint64_t disturbances_ = 0;
};

} // namespace odradek::sim
