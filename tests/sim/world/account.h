// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consumer/delivery.h"
#include "log_model.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace odradek::sim {

/// Sums over all readers of a run.
struct Tally {
    std::int64_t records = 0; ///< Records that readers were shown.
    std::int64_t lost = 0;    ///< Records that they should have been shown, and were not.
    std::int64_t doubled = 0; ///< Records that one reader was shown twice.
};

/// One record as a reader was shown it.
struct Shown {
    base::Offset offset = -1;         ///< Its offset.
    base::TimestampMs timestamp = -1; ///< Its timestamp.
    std::int64_t serial = -1;         ///< The number in its header; −1 without one.
    std::optional<std::string> key;   ///< Its key.
    bool tombstone = false;           ///< Whether its value is null.
};

/// What one reader was shown of one partition, held against the model of the log: every offset is a record or lies in a
/// gap with a true reason, nothing comes twice, offsets go back only behind a truncation. The thread of the world.
class Account {
public:
    /// The model and the tally outlive it. `ascending`: whether records must come in the order of offsets. `before`:
    /// the log's losses when its reader began, which is before it knew the log's bounds.
    Account(const LogModel& model, Tally& tally, bool committed, bool ascending, Losses before);

    /// A record was shown. Answers with the rule that this breaks, if it breaks one.
    std::optional<std::string> take(const Shown& record);

    /// A gap was told. Answers as take() does.
    std::optional<std::string> take(const consumer::Gap& gap);

    /// A batch that cannot be read was told.
    void take(const consumer::BadBatch& batch);

    /// The first offset in [begin, end) of which the reader was told nothing.
    std::optional<base::Offset> first_untold(base::Offset begin, base::Offset end) const;

    /// The first offset from `begin` on that is visible now and was not shown, or shown as it no longer is. What was
    /// said not to have been read (GapKind::Unsure) is not missing.
    std::optional<base::Offset> first_missing(base::Offset begin) const;

    /// Whether this offset was shown.
    bool was_shown(base::Offset offset) const { return shown_.contains(offset); }

    /// All offsets that were shown, with the serial numbers of their records.
    const std::map<base::Offset, std::int64_t>& shown() const { return shown_; }

    /// Whether the log was cut since the reader began.
    bool log_was_cut() const { return model_.cuts().size() > before_.cuts; }

    /// Whether records went away since the reader began.
    bool disturbed() const { return model_.disturbances() != before_.disturbances; }

    /// The log that it is held against.
    const LogModel& model() const { return model_; }

private:
    /// What a reader was told of an offset besides its record.
    enum class Told : std::uint8_t { Nothing, Gap, Unsure };

    std::optional<std::string> check_fate(const Shown& record, const Entry& entry) const;
    bool is_unsure(base::Offset offset) const;
    bool reason_holds(const consumer::Gap& gap, base::Offset offset) const;
    void forget_from(base::Offset offset);
    base::Offset least_cut() const;

    const LogModel& model_;
    Tally& tally_;
    const bool committed_;
    const bool ascending_;
    const Losses before_;
    std::map<base::Offset, std::int64_t> shown_;
    std::vector<Told> told_; // by offset: what covers it
    base::Offset last_ = -1;
};

} // namespace odradek::sim
