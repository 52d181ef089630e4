// SPDX-License-Identifier: Apache-2.0
#include "sandbox/log/partition_log.h"

#include <algorithm>

namespace odradek::sandbox {

PartitionLog::Extras& PartitionLog::extras() {
    if (!extras_) extras_ = std::make_unique<Extras>();
    return *extras_;
}

base::Offset PartitionLog::stable_offset() const {
    return extras_ ? extras_->transactions.stable_offset(end_) : end_;
}

void PartitionLog::append(StoredBatch batch) {
    if (epochs_.empty() || batch.leader_epoch > epochs_.back().epoch) {
        epochs_.push_back({batch.leader_epoch, batch.base_offset});
    }
    if (batch.transactional && !batch.control) transactions().written(batch.producer_id, batch.base_offset);
    end_ = batch.last_offset + 1;
    size_ += batch.bytes.size();
    batches_.push_back(std::move(batch));
}

// The batch that holds an offset, or the first behind it: compaction leaves holes.
std::size_t PartitionLog::index_of(base::Offset offset) const {
    const auto found = std::ranges::lower_bound(batches_, offset, {}, &StoredBatch::last_offset);
    return static_cast<std::size_t>(found - batches_.begin());
}

std::span<const StoredBatch> PartitionLog::read(base::Offset from, base::Offset until, std::size_t max_bytes) const {
    const std::size_t first = index_of(from);
    std::size_t last = first;
    std::size_t bytes = 0;
    while (last < batches_.size() && batches_[last].base_offset < until) {
        bytes += batches_[last].bytes.size();
        // One batch comes whole, however large: a reader must get on (KIP-74).
        if (bytes > max_bytes && last > first) break;
        ++last;
    }
    return std::span(batches_).subspan(first, last - first);
}

const StoredBatch* PartitionLog::at(base::Offset offset) const {
    const std::size_t index = index_of(offset);
    return index < batches_.size() ? &batches_[index] : nullptr;
}

// Timestamps need not ascend, so that every batch is looked at. Markers have none that count.
const StoredBatch* PartitionLog::first_at_time(base::TimestampMs timestamp, base::Offset from) const {
    const auto found = std::ranges::find_if(batches_, [timestamp, from](const StoredBatch& b) {
        return !b.control && b.max_timestamp >= timestamp && b.last_offset >= from;
    });
    return found == batches_.end() ? nullptr : &*found;
}

const StoredBatch* PartitionLog::with_greatest_time() const {
    const auto found = std::ranges::max_element(batches_, {}, &StoredBatch::max_timestamp);
    return found == batches_.end() ? nullptr : &*found;
}

void PartitionLog::delete_before(base::Offset offset) {
    start_ = std::clamp(offset, start_, end_);
    const auto keep = batches_.begin() + static_cast<std::ptrdiff_t>(index_of(start_));
    batches_.erase(batches_.begin(), keep);
    if (extras_) extras_->transactions.forget_before(start_);
    // The epoch in which the log begins now stays known, though its begin is gone.
    while (epochs_.size() > 1 && epochs_[1].offset <= start_)
        epochs_.erase(epochs_.begin());
    count_bytes();
}

// From the front alone, as segments go: a young batch keeps what stands behind it.
bool PartitionLog::retain(base::TimestampMs now, std::int64_t retention_ms, std::int64_t retention_bytes) {
    std::size_t drop = 0;
    std::uint64_t kept = size_;
    const auto too_old = [&](const StoredBatch& batch) {
        return retention_ms >= 0 && batch.max_timestamp >= 0 && batch.max_timestamp < now - retention_ms;
    };
    const auto too_many = [&] {
        return retention_bytes >= 0 && kept > static_cast<std::uint64_t>(retention_bytes);
    };
    while (drop < batches_.size() && (too_old(batches_[drop]) || too_many())) {
        kept -= batches_[drop].bytes.size();
        ++drop;
    }
    if (drop == 0) return false;
    delete_before(batches_[drop - 1].last_offset + 1);
    return true;
}

void PartitionLog::truncate(base::Offset offset) {
    std::erase_if(batches_, [offset](const StoredBatch& batch) { return batch.last_offset >= offset; });
    std::erase_if(epochs_, [offset](const EpochStart& each) { return each.offset >= offset; });
    end_ = batches_.empty() ? std::min(std::max(offset, start_), end_) : batches_.back().last_offset + 1;
    if (extras_) extras_->transactions.truncate(end_);
    if (extras_) extras_->producers.clear();
    count_bytes();
}

void PartitionLog::replace(std::vector<StoredBatch> batches) {
    batches_ = std::move(batches);
    clean_to_ = end_;
    count_bytes();
}

double PartitionLog::dirty_ratio() const {
    std::uint64_t dirty = 0;
    for (std::size_t index = index_of(clean_to_); index < batches_.size(); ++index)
        dirty += batches_[index].bytes.size();
    return size_ == 0 ? 0.0 : static_cast<double>(dirty) / static_cast<double>(size_);
}

void PartitionLog::count_bytes() {
    size_ = 0;
    for (const StoredBatch& batch : batches_)
        size_ += batch.bytes.size();
}

// An epoch ends where the next one that is known begins (KIP-101); for one that is not known, the greatest below it
// answers.
EpochEnd PartitionLog::end_of_epoch(base::LeaderEpoch epoch) const {
    const auto next = std::ranges::upper_bound(epochs_, epoch, {}, &EpochStart::epoch);
    // Of an epoch before all that it has, a log that was cut back says where it parted: at its first one's begin.
    if (next == epochs_.begin()) return epochs_.empty() ? EpochEnd{} : EpochEnd{epoch, next->offset};
    return {std::prev(next)->epoch, next == epochs_.end() ? end_ : next->offset};
}

base::LeaderEpoch PartitionLog::epoch_at(base::Offset offset) const {
    const auto next = std::ranges::upper_bound(epochs_, offset, {}, &EpochStart::offset);
    return next == epochs_.begin() ? -1 : std::prev(next)->epoch;
}

bool PartitionLog::verify() const {
    base::Offset next = -1;
    std::uint64_t bytes = 0;
    for (const StoredBatch& batch : batches_) {
        if (batch.base_offset < next || batch.last_offset < batch.base_offset) return false;
        next = batch.last_offset + 1;
        bytes += batch.bytes.size();
    }
    const bool inside = batches_.empty() || (batches_.front().last_offset >= start_ && next <= end_);
    return inside && bytes == size_ && start_ <= end_;
}

} // namespace odradek::sandbox
