// SPDX-License-Identifier: Apache-2.0
#include "sandbox/kernel/fetch_session.h"

#include <algorithm>
#include <limits>

namespace odradek::sandbox {
namespace {

constexpr std::int32_t kNoSession = -1;
constexpr std::int32_t kNewSession = 0;

void merge(std::vector<FetchItem>& items, const SessionCall& call) {
    for (const FetchItem& change : call.items) {
        const auto known = std::ranges::find_if(items, [&](const FetchItem& i) { return i.is_same_partition(change); });
        if (known == items.end()) {
            items.push_back(change);
            continue;
        }
        FetchItem changed = change;
        changed.sent_high_watermark = known->sent_high_watermark;
        changed.sent_start_offset = known->sent_start_offset;
        *known = changed;
    }
    std::erase_if(items, [&call](const FetchItem& item) {
        return std::ranges::any_of(call.forgotten, [&](const FetchItem& f) { return f.is_same_partition(item); });
    });
}

} // namespace

SessionAnswer FetchSessions::create(const SessionCall& call) {
    if (sessions_.size() >= kSlots) sessions_.erase(sessions_.begin());
    const std::int32_t id = next_id_++;
    sessions_[id].items = call.items;
    return {code::None, id, false, &sessions_[id].items};
}

SessionAnswer FetchSessions::open(const SessionCall& call) {
    if (call.epoch == kNoSession || call.epoch == kNewSession) {
        sessions_.erase(call.id);
        if (call.epoch == kNewSession && !call.items.empty()) return create(call);
        return {};
    }
    const auto found = sessions_.find(call.id);
    if (found == sessions_.end()) return {code::FetchSessionIdNotFound, 0, false, nullptr};
    Session& session = found->second;
    if (call.epoch != session.next_epoch) return {code::InvalidFetchSessionEpoch, 0, false, nullptr};
    session.next_epoch = session.next_epoch == std::numeric_limits<std::int32_t>::max() ? 1 : session.next_epoch + 1;
    merge(session.items, call);
    return {code::None, call.id, true, &session.items};
}

std::vector<FetchItem>* FetchSessions::find(std::int32_t id) {
    const auto found = sessions_.find(id);
    return found == sessions_.end() ? nullptr : &found->second.items;
}

} // namespace odradek::sandbox
