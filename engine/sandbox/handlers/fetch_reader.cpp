// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/fetch_reader.h"

#include "records/batch_builder.h"
#include "records/decode.h"

#include <algorithm>

namespace odradek::sandbox {
namespace {

constexpr std::int16_t kById = 13;
constexpr std::int16_t kMagic2 = 4;         // the first fetch version whose clients know magic 2
constexpr std::int16_t kMagic1 = 2;         // the same of magic 1
constexpr std::int16_t kFollowerFetch = 11; // consumers may read from followers (KIP-392)

void append_old_format(const StoredBatch& batch, std::int8_t magic, base::Bytes& out) {
    const auto parsed = records::WireBatch::parse(batch.bytes);
    const auto block = parsed ? records::decode(*parsed) : std::unexpected(parsed.error());
    if (!block || batch.control) return;
    records::BatchOptions options;
    options.magic = magic;
    options.base_offset = batch.base_offset;
    records::BatchBuilder builder(options);
    for (std::size_t index = 0; index < (*block)->size(); ++index) {
        const records::NewRecord record{(*block)->timestamp(index), (*block)->key(index), (*block)->value(index), {}};
        if (!builder.append_at((*block)->offset(index), record)) return;
    }
    if (const auto bytes = builder.finish()) {
        out.insert(out.end(), bytes->view().begin(), bytes->view().end());
    }
}

void flip_a_byte(base::Bytes& bytes) {
    // Inside the first batch's records, so that the CRC alone tells.
    constexpr std::size_t kPreferred = 70;
    if (bytes.empty()) return;
    bytes[std::min(kPreferred, bytes.size() - 1)] ^= std::byte{0x55};
}

} // namespace

base::SharedBytes joined_batches(std::span<const StoredBatch> batches, std::int16_t version) {
    if (batches.size() == 1 && version >= kMagic2) return batches.front().bytes;
    base::Bytes joined;
    for (const StoredBatch& batch : batches) {
        if (version >= kMagic2) {
            const base::ByteView bytes = batch.bytes.view();
            joined.insert(joined.end(), bytes.begin(), bytes.end());
        } else {
            append_old_format(batch, version >= kMagic1 ? 1 : 0, joined);
        }
    }
    return base::SharedBytes(std::move(joined));
}

Lookup FetchReader::look_up(const FetchItem& item) const {
    const bool by_id = call_.version >= kById;
    Topic* topic = find_topic(call_, item.topic, item.topic_id, by_id);
    Lookup found = lead(call_, topic, item.partition, item.current_leader_epoch);
    if (topic == nullptr && by_id) found.error = code::UnknownTopicId;
    if (found.error != code::NotLeaderOrFollower || call_.version < kFollowerFetch) return found;
    const auto& preferred = call_.kernel.hooks.preferred_replicas;
    const auto sent_here = preferred.find({topic->name, item.partition});
    if (sent_here != preferred.end() && sent_here->second == call_.broker()) found.error = code::None;
    return found;
}

bool FetchReader::redirect(const Lookup& found, FetchedPartition& fetched) const {
    if (call_.version < kFollowerFetch || found.partition->leader != call_.broker()) return false;
    if (const Fault* unknown = call_.faults.find(FaultKind::UnknownPreferredReplica)) {
        fetched.data.preferred_read_replica = unknown->number;
        return true;
    }
    const auto& preferred = call_.kernel.hooks.preferred_replicas;
    const auto elsewhere = preferred.find({found.topic->name, fetched.data.partition_index});
    if (elsewhere == preferred.end() || elsewhere->second == call_.broker()) return false;
    if (!call_.kernel.cluster.is_alive(elsewhere->second)) return false;
    fetched.data.preferred_read_replica = base::number(elsewhere->second);
    return true;
}

// KIP-595: the client's last epoch ended earlier here than where it reads.
bool FetchReader::diverges(const FetchItem& item, const PartitionLog& log, FetchedPartition& fetched) const {
    if (item.last_fetched_epoch < 0) return false;
    const EpochEnd end = log.end_of_epoch(item.last_fetched_epoch);
    if (end.epoch == item.last_fetched_epoch && end.end_offset >= item.fetch_offset) return false;
    if (log.batches().empty()) return false;
    fetched.data.diverging_epoch.epoch = end.epoch;
    fetched.data.diverging_epoch.end_offset = std::max<base::Offset>(end.end_offset, log.start_offset());
    return true;
}

// What a fault of the line makes of records: a byte that flips, an end that is missing.
base::SharedBytes FetchReader::spoiled(base::SharedBytes bytes) const {
    const bool cut = call_.faults.find(FaultKind::CutLastBatch) != nullptr;
    if (call_.faults.find(FaultKind::CorruptRecords) != nullptr) {
        base::Bytes changed = base::copy_of(bytes.view());
        flip_a_byte(changed);
        bytes = base::SharedBytes(std::move(changed));
    }
    return cut ? bytes.part(0, bytes.size() - std::min<std::size_t>(bytes.size(), 7)) : bytes;
}

void FetchReader::list_aborted(const PartitionLog& log, base::Offset begin, base::Offset end,
                               FetchedPartition& fetched) const {
    const TransactionIndex* transactions = log.find_transactions();
    if (!committed_ || transactions == nullptr) return;
    for (const AbortedTransaction& each : transactions->aborted(begin, end)) {
        auto& listed = fetched.data.aborted_transactions->emplace_back();
        listed.producer_id = each.producer_id;
        listed.first_offset = each.first_offset;
    }
}

void FetchReader::read_records(const FetchItem& item, const PartitionLog& log, FetchedPartition& fetched) {
    const base::Offset until = committed_ ? log.stable_offset() : log.end_offset();
    const std::size_t own = static_cast<std::size_t>(std::max(item.max_bytes, 0));
    const std::size_t most = std::min(own, left_);
    // Only the first records of an answer may be larger than the limits (KIP-74).
    if (most == 0 && !first_) return;
    auto batches = log.read(item.fetch_offset, until, most);
    if (batches.empty() || (!first_ && batches.front().bytes.size() > most)) return;
    base::SharedBytes bytes = spoiled(joined_batches(batches, call_.version));
    fetched.bytes = bytes.size();
    left_ -= std::min(left_, bytes.size());
    first_ = false;
    fetched.data.records = std::move(bytes);
    list_aborted(log, item.fetch_offset, batches.back().last_offset + 1, fetched);
}

// The error, and the leader where another one has been chosen (KIP-951).
FetchedPartition FetchReader::refused(const Lookup& found, FetchedPartition fetched) {
    fetched.data.error_code = code::number(found.error);
    const bool moved = found.error == code::NotLeaderOrFollower || found.error == code::FencedLeaderEpoch;
    if (!moved || found.partition == nullptr) return fetched;
    fetched.data.current_leader.leader_id = base::number(found.partition->leader);
    fetched.data.current_leader.leader_epoch = found.partition->epoch;
    return fetched;
}

FetchedPartition FetchReader::read(const FetchItem& item) {
    FetchedPartition fetched;
    fetched.topic = item.topic;
    fetched.topic_id = item.topic_id;
    fetched.data.partition_index = item.partition;
    fetched.data.high_watermark = -1;
    fetched.data.records = base::SharedBytes{};
    const Lookup found = look_up(item);
    if (found.topic != nullptr) fetched.topic = found.topic->name;
    if (!found) return refused(found, std::move(fetched));
    const PartitionLog& log = found.partition->log;
    fetched.data.high_watermark = log.end_offset();
    fetched.data.last_stable_offset = log.stable_offset();
    fetched.data.log_start_offset = log.start_offset();
    if (!committed_) fetched.data.aborted_transactions.reset();
    if (redirect(found, fetched) || diverges(item, log, fetched)) return fetched;
    if (item.fetch_offset < log.start_offset() || item.fetch_offset > log.end_offset()) {
        fetched.data.error_code = code::number(code::OffsetOutOfRange);
        fetched.data.high_watermark = -1;
        return fetched;
    }
    read_records(item, log, fetched);
    return fetched;
}

} // namespace odradek::sandbox
