// SPDX-License-Identifier: GPL-3.0-or-later
#include "account.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace odradek::sim {

using consumer::GapKind;

namespace {
constexpr base::Offset kLargest = 10'000'000; // far beyond what a world writes
} // namespace

Account::Account(const LogModel& model, Tally& tally, bool committed, bool ascending, Losses before)
    : model_(model), tally_(tally), committed_(committed), ascending_(ascending), before_(before) {}

base::Offset Account::least_cut() const {
    base::Offset least = std::numeric_limits<base::Offset>::max();
    for (std::size_t at = before_.cuts; at < model_.cuts().size(); ++at)
        least = std::min(least, model_.cuts()[at]);
    return least;
}

bool Account::is_unsure(base::Offset offset) const {
    const auto at = static_cast<std::size_t>(offset);
    return at < told_.size() && told_[at] == Told::Unsure;
}

std::optional<std::string> Account::check_fate(const Shown& record, const Entry& entry) const {
    if (entry.timestamp != record.timestamp) return fmt::format("offset {} has another timestamp", record.offset);
    if (entry.key != record.key) return fmt::format("offset {} has another key", record.offset);
    if (entry.tombstone != record.tombstone) return fmt::format("offset {} has another value", record.offset);
    if (!committed_) return std::nullopt;
    if (entry.fate == Fate::Aborted) return fmt::format("offset {} was aborted", record.offset);
    if (entry.fate == Fate::Open) return fmt::format("offset {} is not committed", record.offset);
    const bool may_be_behind = record.offset < least_cut();
    if (may_be_behind && record.offset >= model_.stable())
        return fmt::format("offset {} lies beyond the last stable offset", record.offset);
    return std::nullopt;
}

std::optional<std::string> Account::take(const Shown& record) {
    ++tally_.records;
    const Entry* entry = model_.find(record.offset, record.serial);
    if (entry == nullptr || entry->fate == Fate::Marker)
        return fmt::format("no record {} was ever written at offset {}", record.serial, record.offset);
    const auto [place, added] = shown_.emplace(record.offset, record.serial);
    if (!added) {
        ++tally_.doubled;
        return fmt::format("offset {} came twice", record.offset);
    }
    if (is_unsure(record.offset)) return fmt::format("offset {} came though it was said not to be read", record.offset);
    if (ascending_ && record.offset <= last_) return fmt::format("offset {} came after {}", record.offset, last_);
    last_ = std::max(last_, record.offset);
    return check_fate(record, *entry);
}

bool Account::reason_holds(const consumer::Gap& gap, base::Offset offset) const {
    // What was told of records that a truncation took may still be on its way.
    if (offset >= least_cut()) return true;
    if (offset < model_.start() && gap.kind != GapKind::Control) return true;
    if (offset >= model_.end()) return false;
    const Entry& entry = model_.at(offset);
    switch (gap.kind) {
    case GapKind::Missing:
        return !entry.present;
    case GapKind::Control:
        return entry.fate == Fate::Marker;
    case GapKind::Aborted:
        return committed_ && (entry.fate == Fate::Aborted || !entry.present);
    case GapKind::Retention:
        return offset < model_.start();
    case GapKind::Unsure:
        // Any record may be in it; whether its reader may say so, the watcher knows.
        return true;
    case GapKind::Truncated:
        break;
    }
    return false;
}

void Account::forget_from(base::Offset offset) {
    shown_.erase(shown_.lower_bound(offset), shown_.end());
    if (told_.size() > static_cast<std::size_t>(offset)) told_.resize(static_cast<std::size_t>(offset));
    last_ = shown_.empty() ? -1 : shown_.rbegin()->first;
}

std::optional<std::string> Account::take(const consumer::Gap& gap) {
    if (gap.kind == GapKind::Truncated) {
        forget_from(gap.first);
        if (log_was_cut()) return std::nullopt;
        return fmt::format("a truncation to {} was told, and there was none", gap.first);
    }
    if (gap.end <= gap.first) return fmt::format("an empty gap at {}", gap.first);
    const bool beyond = gap.first < 0 || (gap.end > model_.end() && !log_was_cut()) || gap.end > kLargest;
    if (beyond) return fmt::format("a gap {} … {} beyond the log", gap.first, gap.end);
    if (told_.size() < static_cast<std::size_t>(gap.end)) told_.resize(static_cast<std::size_t>(gap.end));
    for (base::Offset offset = gap.first; offset < gap.end; ++offset) {
        if (!reason_holds(gap, offset))
            return fmt::format("offset {} is said to be in a gap of kind {}, wrongly", offset,
                               static_cast<int>(gap.kind));
        Told& told = told_[static_cast<std::size_t>(offset)];
        const bool twice = told != Told::Nothing || shown_.contains(offset);
        told = gap.kind == GapKind::Unsure ? Told::Unsure : Told::Gap;
        if (twice && offset < least_cut()) return fmt::format("a gap covers offset {} that was told before", offset);
    }
    return std::nullopt;
}

void Account::take(const consumer::BadBatch& batch) {
    const auto end = static_cast<std::size_t>(std::max(batch.end, batch.first));
    if (told_.size() < end) told_.resize(end);
    for (auto offset = static_cast<std::size_t>(batch.first); offset < end; ++offset)
        told_[offset] = Told::Gap;
}

std::optional<base::Offset> Account::first_untold(base::Offset begin, base::Offset end) const {
    for (base::Offset offset = begin; offset < end; ++offset) {
        const auto at = static_cast<std::size_t>(offset);
        const bool in_gap = at < told_.size() && told_[at] != Told::Nothing;
        if (!in_gap && !shown_.contains(offset)) return offset;
    }
    return std::nullopt;
}

std::optional<base::Offset> Account::first_missing(base::Offset begin) const {
    const base::Offset end = model_.end_for(committed_);
    for (base::Offset offset = std::max(begin, model_.start()); offset < end; ++offset) {
        if (is_unsure(offset) || !model_.visible(offset, committed_)) continue;
        const auto shown = shown_.find(offset);
        if (shown == shown_.end() || shown->second != model_.at(offset).serial) return offset;
    }
    return std::nullopt;
}

} // namespace odradek::sim
