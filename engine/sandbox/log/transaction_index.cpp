// SPDX-License-Identifier: Apache-2.0
#include "sandbox/log/transaction_index.h"

#include <algorithm>

namespace odradek::sandbox {

void TransactionIndex::written(std::int64_t producer_id, base::Offset offset) {
    open_.try_emplace(producer_id, offset);
}

void TransactionIndex::ended(std::int64_t producer_id, base::Offset offset, bool committed) {
    const auto open = open_.find(producer_id);
    if (open == open_.end()) return;
    if (!committed) aborted_.push_back({producer_id, open->second, offset});
    open_.erase(open);
}

base::Offset TransactionIndex::stable_offset(base::Offset end) const {
    base::Offset stable = end;
    for (const auto& [producer, first] : open_)
        stable = std::min(stable, first);
    return stable;
}

std::vector<AbortedTransaction> TransactionIndex::aborted(base::Offset from, base::Offset to) const {
    std::vector<AbortedTransaction> found;
    std::ranges::copy_if(aborted_, std::back_inserter(found), [&](const AbortedTransaction& transaction) {
        return transaction.last_offset >= from && transaction.first_offset < to;
    });
    return found;
}

base::Offset TransactionIndex::first_offset(std::int64_t producer_id) const {
    const auto open = open_.find(producer_id);
    return open == open_.end() ? -1 : open->second;
}

void TransactionIndex::forget_before(base::Offset start) {
    std::erase_if(aborted_, [start](const AbortedTransaction& each) { return each.last_offset < start; });
}

void TransactionIndex::truncate(base::Offset end) {
    std::erase_if(aborted_, [end](const AbortedTransaction& each) { return each.last_offset >= end; });
    std::erase_if(open_, [end](const auto& each) { return each.second >= end; });
}

} // namespace odradek::sandbox
