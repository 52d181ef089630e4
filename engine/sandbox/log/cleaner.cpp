// SPDX-License-Identifier: Apache-2.0
#include "sandbox/log/cleaner.h"

#include "records/batch_builder.h"
#include "records/decode.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <unordered_map>

namespace odradek::sandbox {
namespace {

using Block = std::shared_ptr<const records::RecordBlock>;
using LastOffsets = std::unordered_map<std::string, base::Offset>;

Block decoded(const StoredBatch& batch) {
    const auto parsed = records::WireBatch::parse(batch.bytes);
    if (!parsed) return nullptr;
    auto block = records::decode(*parsed);
    return block ? *block : nullptr;
}

// The first record of a batch at or after both; nothing where what matches was deleted from the log's begin.
std::optional<TimeLookup> find_in(const StoredBatch& batch, base::TimestampMs timestamp, base::Offset from) {
    const Block block = decoded(batch);
    for (std::size_t index = 0; block && index < block->size(); ++index) {
        if (block->timestamp(index) < timestamp || block->offset(index) < from) continue;
        return TimeLookup{block->offset(index), block->timestamp(index), batch.leader_epoch};
    }
    // A batch that cannot be read still has a place and a time.
    if (batch.base_offset < from) return std::nullopt;
    return TimeLookup{batch.base_offset, batch.max_timestamp, batch.leader_epoch};
}

// Whether the cleaner may touch it: no marker, nothing after the last stable offset, not the newest batch.
bool cleanable(const PartitionLog& log, const StoredBatch& batch) {
    return !batch.control && batch.last_offset < log.stable_offset() && &batch != &log.batches().back();
}

void note_keys(const StoredBatch& batch, LastOffsets& last) {
    const Block block = decoded(batch);
    for (std::size_t index = 0; block && index < block->size(); ++index) {
        if (const auto key = block->key(index)) last[base::text_of(*key)] = block->offset(index);
    }
}

records::BatchOptions options_of(const records::BatchHeader& header) {
    records::BatchOptions options;
    options.codec = header.codec;
    options.base_offset = header.base_offset;
    options.timestamp_type = header.timestamp_type;
    options.append_time = header.timestamp_type == records::TimestampType::Append ? header.max_timestamp : -1;
    options.producer_id = header.producer_id;
    options.producer_epoch = header.producer_epoch;
    options.base_sequence = header.base_sequence;
    options.leader_epoch = header.leader_epoch;
    options.transactional = header.transactional;
    options.last_offset = header.last_offset;
    options.delete_horizon = header.horizon();
    return options;
}

/// One pass over a log. The first pass that meets a tombstone marks its batch with the time until which it stays
/// (KIP-534). One thread.
class Compaction {
public:
    Compaction(const LastOffsets& last, base::TimestampMs now, std::int64_t delete_retention_ms)
        : last_(last), now_(now), horizon_(now + delete_retention_ms) {}

    /// The batch without what is superseded; nothing if no record is left.
    std::optional<StoredBatch> rewrite(const StoredBatch& batch) {
        const auto parsed = records::WireBatch::parse(batch.bytes);
        const Block block = decoded(batch);
        if (!parsed || !block) return batch;
        const auto horizon = parsed->header().horizon();
        std::vector<std::size_t> kept;
        bool marks = false;
        for (std::size_t index = 0; index < block->size(); ++index) {
            if (!keeps(*block, index, horizon)) continue;
            kept.push_back(index);
            marks = marks || (!block->value(index) && !horizon);
        }
        removed += block->size() - kept.size();
        if (kept.empty()) return std::nullopt;
        if (kept.size() == block->size() && !marks) return batch;
        records::BatchOptions options = options_of(parsed->header());
        if (marks) options.delete_horizon = horizon_;
        return rebuilt(batch, *block, kept, options);
    }

    std::size_t removed = 0; ///< Records that went so far.

private:
    // Of each key the newest stays; where that is a tombstone, until its time is over.
    bool keeps(const records::RecordBlock& block, std::size_t index, std::optional<base::TimestampMs> horizon) const {
        const auto key = block.key(index);
        if (!key) return true;
        const auto newest = last_.find(base::text_of(*key));
        if (newest != last_.end() && newest->second > block.offset(index)) return false;
        return block.value(index) || !horizon || now_ < *horizon;
    }

    static StoredBatch rebuilt(const StoredBatch& batch, const records::RecordBlock& block,
                               const std::vector<std::size_t>& kept, const records::BatchOptions& options) {
        records::BatchBuilder builder(options);
        for (const std::size_t index : kept) {
            const auto headers = block.headers(index);
            const records::NewRecord record{block.timestamp(index), block.key(index), block.value(index), headers};
            if (!builder.append_at(block.offset(index), record)) return batch;
        }
        auto bytes = builder.finish();
        if (!bytes) return batch;
        StoredBatch rewritten = batch;
        rewritten.bytes = std::move(*bytes);
        rewritten.count = static_cast<std::int32_t>(kept.size());
        return rewritten;
    }

    const LastOffsets& last_;
    base::TimestampMs now_;
    base::TimestampMs horizon_;
};

} // namespace

TimeLookup find_by_time(const PartitionLog& log, base::TimestampMs timestamp) {
    const base::Offset start = log.start_offset();
    const StoredBatch* batch = log.first_at_time(timestamp, start);
    while (batch != nullptr) {
        if (const auto found = find_in(*batch, timestamp, start)) return *found;
        batch = log.first_at_time(timestamp, batch->last_offset + 1);
    }
    return {};
}

TimeLookup find_greatest_time(const PartitionLog& log) {
    const StoredBatch* batch = log.with_greatest_time();
    if (batch == nullptr) return {};
    return find_in(*batch, batch->max_timestamp, log.start_offset()).value_or(TimeLookup{});
}

std::size_t compact(PartitionLog& log, base::TimestampMs now, std::int64_t delete_retention_ms) {
    LastOffsets last;
    for (const StoredBatch& batch : log.batches()) {
        if (!batch.control) note_keys(batch, last);
    }
    Compaction compaction(last, now, delete_retention_ms);
    std::vector<StoredBatch> kept;
    for (const StoredBatch& batch : log.batches()) {
        auto rest = cleanable(log, batch) ? compaction.rewrite(batch) : std::optional(batch);
        if (rest) kept.push_back(std::move(*rest));
    }
    log.replace(std::move(kept));
    return compaction.removed;
}

bool retain(Topic& topic, base::TimestampMs now) {
    if (!topic.cleans_by("delete")) return false;
    const std::int64_t ms = topic.number("retention.ms");
    const std::int64_t bytes = topic.number("retention.bytes");
    bool changed = false;
    for (Partition& partition : topic.partitions)
        changed = partition.log.retain(now, ms, bytes) || changed;
    return changed;
}

bool compact(Topic& topic, base::TimestampMs now) {
    if (!topic.cleans_by("compact")) return false;
    const double dirty_enough = std::strtod(topic.config("min.cleanable.dirty.ratio").c_str(), nullptr);
    bool changed = false;
    for (Partition& partition : topic.partitions) {
        if (partition.log.dirty_ratio() <= dirty_enough) continue;
        changed = compact(partition.log, now, topic.number("delete.retention.ms")) > 0 || changed;
    }
    return changed;
}

} // namespace odradek::sandbox
