// SPDX-License-Identifier: Apache-2.0
#include "consumer/fetch_session.h"

#include "base/kafka_errors.h"

#include <limits>

namespace odradek::consumer {

SessionFetch FetchSession::build(const std::vector<FetchItem>& items, bool sessions) {
    if (!sessions) {
        id_ = 0;
        epoch_ = 0;
        known_.clear();
        return {.items = items};
    }
    return full() ? build_full(items) : build_incremental(items);
}

SessionFetch FetchSession::build_full(const std::vector<FetchItem>& items) {
    known_.clear();
    for (const FetchItem& item : items)
        known_.emplace(item.slot, item);
    return {.session_id = id_, .session_epoch = 0, .items = items};
}

SessionFetch FetchSession::build_incremental(const std::vector<FetchItem>& items) {
    SessionFetch fetch{.session_id = id_, .session_epoch = epoch_};
    std::map<std::uint32_t, FetchItem> wanted;
    for (const FetchItem& item : items) {
        auto known = known_.find(item.slot);
        if (known == known_.end() || !(known->second == item)) fetch.items.push_back(item);
        wanted.emplace(item.slot, item);
    }
    for (const auto& [slot, item] : known_) {
        if (!wanted.contains(slot)) fetch.forgotten.push_back(slot);
    }
    known_ = std::move(wanted);
    return fetch;
}

void FetchSession::answered(std::int32_t session_id) {
    if (session_id == 0) {
        id_ = 0;
        epoch_ = 0;
        return;
    }
    id_ = session_id;
    // The epoch wraps to 1: 0 would open a new session.
    epoch_ = epoch_ == std::numeric_limits<std::int32_t>::max() ? 1 : epoch_ + 1;
}

void FetchSession::refused(base::KafkaCode code) {
    // A session that the broker does not have needs no replacing.
    if (code == base::code::FetchSessionIdNotFound) id_ = 0;
    epoch_ = 0;
}

void FetchSession::failed() {
    epoch_ = 0;
}

} // namespace odradek::consumer
