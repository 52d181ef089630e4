// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_model.h"

#include <algorithm>

namespace odradek::sim {

void LogModel::append(Entry entry) {
    if (entry.fate == Fate::Open) open_.try_emplace(entry.producer, end());
    if (entry.fate == Fate::Open || entry.fate == Fate::Marker) least_cut_ = end() + 1;
    entries_.push_back(std::move(entry));
}

void LogModel::end_transaction(std::int64_t producer, bool committed, base::TimestampMs now) {
    const auto open = open_.find(producer);
    if (open != open_.end()) {
        for (auto at = static_cast<std::size_t>(open->second); at < entries_.size(); ++at) {
            Entry& entry = entries_[at];
            if (entry.producer == producer && entry.fate == Fate::Open)
                entry.fate = committed ? Fate::Committed : Fate::Aborted;
        }
        open_.erase(open);
    }
    append({.timestamp = now, .key = {}, .fate = Fate::Marker, .producer = producer});
}

void LogModel::delete_before(base::Offset offset) {
    if (offset <= start_) return;
    start_ = offset;
    ++disturbances_;
}

void LogModel::truncate(base::Offset end) {
    for (base::Offset offset = end; offset < this->end(); ++offset)
        former_.emplace(offset, at(offset));
    entries_.resize(static_cast<std::size_t>(end));
    std::erase_if(open_, [end](const auto& open) { return open.second >= end; });
    least_cut_ = std::min(least_cut_, end);
    cuts_.push_back(end);
    ++disturbances_;
}

void LogModel::keep_only(const std::vector<base::Offset>& left) {
    bool changed = false;
    auto next = left.begin();
    for (base::Offset offset = start_; offset < end(); ++offset) {
        while (next != left.end() && *next < offset)
            ++next;
        const bool kept = next != left.end() && *next == offset;
        Entry& entry = entries_[static_cast<std::size_t>(offset)];
        changed = changed || (entry.present && !kept);
        entry.present = entry.present && kept;
    }
    if (changed) ++disturbances_;
}

base::Offset LogModel::stable_of_open() const {
    base::Offset stable = end();
    for (const auto& [producer, first] : open_)
        stable = std::min(stable, first);
    return stable;
}

bool LogModel::visible(base::Offset offset, bool committed) const {
    if (offset < start_ || offset >= end_for(committed)) return false;
    const Entry& entry = at(offset);
    if (!entry.present || entry.fate == Fate::Marker) return false;
    return !committed || entry.fate == Fate::Plain || entry.fate == Fate::Committed;
}

const Entry* LogModel::find(base::Offset offset, std::int64_t serial) const {
    if (offset >= 0 && offset < end() && at(offset).serial == serial) return &at(offset);
    const auto [first, last] = former_.equal_range(offset);
    const auto found = std::find_if(first, last, [serial](const auto& each) { return each.second.serial == serial; });
    return found == last ? nullptr : &found->second;
}

} // namespace odradek::sim
