// SPDX-License-Identifier: Apache-2.0
#include "sandbox/groups/offset_store.h"

#include <algorithm>

namespace odradek::sandbox {

void OffsetStore::commit(const base::TopicPartition& partition, CommittedOffset offset) {
    offsets_.insert_or_assign(partition, std::move(offset));
}

void OffsetStore::commit_pending(std::int64_t producer_id, const base::TopicPartition& partition,
                                 CommittedOffset offset) {
    pending_[producer_id].insert_or_assign(partition, std::move(offset));
}

void OffsetStore::end_transaction(std::int64_t producer_id, bool committed) {
    auto pending = pending_.extract(producer_id);
    if (pending.empty() || !committed) return;
    for (auto& [partition, offset] : pending.mapped())
        commit(partition, std::move(offset));
}

std::optional<CommittedOffset> OffsetStore::find(const base::TopicPartition& partition) const {
    const auto found = offsets_.find(partition);
    if (found == offsets_.end()) return std::nullopt;
    return found->second;
}

bool OffsetStore::is_pending(const base::TopicPartition& partition) const {
    return std::ranges::any_of(pending_, [&](const auto& each) { return each.second.contains(partition); });
}

void OffsetStore::remove_topic(const std::string& topic) {
    std::erase_if(offsets_, [&topic](const auto& each) { return each.first.topic == topic; });
}

} // namespace odradek::sandbox
