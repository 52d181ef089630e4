// SPDX-License-Identifier: Apache-2.0
#include "records/aborted.h"

#include "records/control.h"
#include "records/decode.h"

#include <algorithm>
#include <tuple>

namespace odradek::records {
namespace {

bool says_abort(const WireBatch& batch) {
    const auto block = decode(batch);
    if (!block || (*block)->empty()) {
        return false;
    }
    const auto marker = control_marker((*block)->entry(0));
    return marker && marker->type == ControlType::Abort;
}

} // namespace

AbortedIndex::AbortedIndex(std::vector<AbortedTransaction> transactions) : transactions_(std::move(transactions)) {
    std::ranges::sort(transactions_, {},
                      [](const auto& each) { return std::tuple(each.first_offset, each.producer_id); });
    const auto doubles = std::ranges::unique(transactions_);
    transactions_.erase(doubles.begin(), doubles.end());
}

// The list names where aborted transactions begin; from there on all that their producers wrote in transactions is
// aborted, until the marker.
void AbortedIndex::begin_until(base::Offset last_offset) {
    for (; begun_ < transactions_.size() && transactions_[begun_].first_offset <= last_offset; ++begun_) {
        aborting_.insert(transactions_[begun_].producer_id);
    }
}

BatchFate AbortedIndex::next(const WireBatch& batch) {
    const auto& header = batch.header();
    begin_until(header.last_offset);
    if (header.control) {
        // A second marker of the same transaction finds nothing to end.
        if (aborting_.contains(header.producer_id) && says_abort(batch)) {
            aborting_.erase(header.producer_id);
        }
        return BatchFate::Control;
    }
    // What a producer writes outside a transaction is visible, also while one of its own is aborted.
    const bool aborted = header.transactional && aborting_.contains(header.producer_id);
    return aborted ? BatchFate::Aborted : BatchFate::Visible;
}

} // namespace odradek::records
