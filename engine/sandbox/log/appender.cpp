// SPDX-License-Identifier: Apache-2.0
#include "sandbox/log/appender.h"

#include "records/batch_builder.h"
#include "records/decode.h"
#include "records/rewrite.h"
#include "records/split.h"

#include <algorithm>

namespace odradek::sandbox {
namespace {

using Batches = std::vector<std::shared_ptr<const records::WireBatch>>;

AppendAnswer refused(code::KafkaCode error, std::string message = {}) {
    AppendAnswer answer;
    answer.error = error;
    answer.message = std::move(message);
    return answer;
}

StoredBatch stored(const records::BatchHeader& header, base::SharedBytes bytes) {
    StoredBatch batch;
    batch.bytes = std::move(bytes);
    batch.base_offset = header.base_offset;
    batch.last_offset = header.last_offset;
    batch.max_timestamp = header.max_timestamp;
    batch.leader_epoch = std::max(header.leader_epoch, 0);
    batch.count = header.count;
    batch.producer_id = header.producer_id;
    batch.producer_epoch = header.producer_epoch;
    batch.base_sequence = header.base_sequence;
    batch.transactional = header.transactional;
    batch.control = header.control;
    return batch;
}

ProducerBatch producer_of(const records::BatchHeader& header) {
    return {header.producer_id, header.producer_epoch, header.base_sequence, header.count};
}

// A batch of magic 0 or 1, record by record into one of magic 2.
base::Result<std::shared_ptr<const records::WireBatch>> upgrade(const records::WireBatch& old) {
    const records::Limits limits{.origin = records::Origin::Producer};
    const auto block = records::decode(old, limits);
    if (!block) return base::forward(block);
    records::BatchOptions options;
    options.codec = old.header().codec;
    records::BatchBuilder builder(options);
    for (std::size_t index = 0; index < (*block)->size(); ++index) {
        const auto appended =
            builder.append({(*block)->timestamp(index), (*block)->key(index), (*block)->value(index), {}});
        if (!appended) return base::forward(appended);
    }
    const auto bytes = builder.finish();
    if (!bytes) return base::forward(bytes);
    auto batch = records::WireBatch::parse(*bytes);
    if (!batch) return base::forward(batch);
    return std::make_shared<const records::WireBatch>(std::move(*batch));
}

base::Result<void> check_keys(const records::WireBatch& batch) {
    const auto block = records::decode(batch);
    if (!block) return base::forward(block);
    for (std::size_t index = 0; index < (*block)->size(); ++index) {
        if (!(*block)->key(index)) {
            return base::fail(code::InvalidRecord, {}, "Compacted topic cannot accept message without key");
        }
    }
    return {};
}

// A batch as the log keeps it: of magic 2, whatever it came as.
base::Result<std::shared_ptr<const records::WireBatch>> checked_batch(const Topic& topic,
                                                                      std::shared_ptr<const records::WireBatch> batch) {
    const auto largest = static_cast<std::size_t>(topic.number("max.message.bytes"));
    if (const auto crc = records::check_crc(*batch); !crc) {
        return base::fail(code::CorruptMessage, {}, crc.error().detail);
    }
    if (batch->bytes().size() > largest) return base::fail(code::MessageTooLarge, {}, {});
    if (batch->header().magic < 2) {
        auto upgraded = upgrade(*batch);
        if (!upgraded) return base::fail(code::CorruptMessage, {}, upgraded.error().detail);
        batch = std::move(*upgraded);
    }
    if (batch->header().count < 1) return base::fail(code::InvalidRecord, {}, "a batch without records");
    if (!topic.cleans_by("compact")) return batch;
    if (const auto keys = check_keys(*batch); !keys) return base::forward(keys);
    return batch;
}

base::Result<Batches> checked(const Topic& topic, const base::SharedBytes& bytes) {
    records::BatchRun run = records::split(bytes);
    if (run.corrupt) return base::fail(code::CorruptMessage, {}, run.corrupt->error.detail);
    if (run.tail_bytes > 0 || run.batches.empty()) return base::fail(code::InvalidRecord, {}, "no complete batch");
    for (auto& batch : run.batches) {
        auto good = checked_batch(topic, batch);
        if (!good) return base::forward(good);
        batch = std::move(*good);
    }
    return std::move(run.batches);
}

void write(Partition& partition, const records::WireBatch& batch, bool append_time, base::TimestampMs now) {
    base::Bytes bytes = base::copy_of(batch.bytes().view());
    const base::Offset base_offset = partition.log.end_offset();
    if (append_time) records::stamp_append_time(bytes, now);
    records::assign_offset(bytes, base_offset, partition.epoch);
    StoredBatch entry = stored(batch.header(), base::SharedBytes(std::move(bytes)));
    entry.last_offset += base_offset - entry.base_offset;
    entry.base_offset = base_offset;
    entry.leader_epoch = partition.epoch;
    if (append_time) entry.max_timestamp = now;
    partition.log.append(std::move(entry));
    if (batch.header().producer_id < 0) return;
    partition.log.producers().appended(producer_of(batch.header()), base_offset, now);
}

} // namespace

AppendAnswer append_produced(const Topic& topic, Partition& partition, const base::SharedBytes& records,
                             base::TimestampMs now) {
    const auto batches = checked(topic, records);
    if (!batches) return refused(batches.error().code, batches.error().detail);
    AppendAnswer answer;
    for (const auto& batch : *batches) {
        if (batch->header().producer_id < 0) continue;
        const SequenceCheck check = partition.log.producers().check(producer_of(batch->header()));
        if (check.error != code::None) return refused(check.error);
        if (check.duplicate_offset >= 0) {
            answer.base_offset = check.duplicate_offset;
            return answer;
        }
    }
    const bool append_time = topic.config("message.timestamp.type") == "LogAppendTime";
    answer.base_offset = partition.log.end_offset();
    answer.append_time = append_time ? now : -1;
    for (const auto& batch : *batches)
        write(partition, *batch, append_time, now);
    return answer;
}

base::Result<void> append_raw(Partition& partition, const base::SharedBytes& records) {
    const records::BatchRun run = records::split(records);
    for (const auto& batch : run.batches) {
        if (batch->header().base_offset < partition.log.end_offset()) {
            return base::fail(base::ErrorKind::Usage, records::at_offset(batch->header().base_offset),
                              "lies before the end of the log");
        }
        partition.log.append(stored(batch->header(), batch->bytes()));
    }
    if (run.corrupt) return std::unexpected(run.corrupt->error);
    return {};
}

void append_marker(Partition& partition, std::int64_t producer_id, std::int16_t producer_epoch, bool committed,
                   base::TimestampMs now) {
    records::BatchOptions options;
    options.base_offset = partition.log.end_offset();
    options.leader_epoch = partition.epoch;
    options.producer_id = producer_id;
    options.producer_epoch = producer_epoch;
    options.transactional = true;
    options.control = true;
    records::BatchBuilder builder(options);
    records::ControlMarker marker;
    marker.type = committed ? records::ControlType::Commit : records::ControlType::Abort;
    marker.coordinator_epoch = 0;
    const auto appended = builder.append_marker(marker, now);
    const auto bytes = builder.finish();
    if (!appended || !bytes) return;
    const auto batch = records::WireBatch::parse(*bytes);
    if (!batch) return;
    const base::Offset offset = partition.log.end_offset();
    partition.log.append(stored(batch->header(), batch->bytes()));
    partition.log.transactions().ended(producer_id, offset, committed);
    partition.log.producers().marker(producer_id, producer_epoch, now);
}

} // namespace odradek::sandbox
