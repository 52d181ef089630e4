// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer.h"

#include "records/decode.h"
#include "sandbox/log/appender.h"

#include <fmt/format.h>

#include <algorithm>

namespace odradek::sim {
namespace {

constexpr base::TimestampMs kFirstTimestamp = 1'700'000'000'000;
constexpr std::int64_t kIdempotentProducers = 4; // ids 1 … 4; transactional ones come after 5,000

bool is(const base::TopicPartition& partition, std::string_view kind) {
    return partition.topic.starts_with(kind);
}

} // namespace

Writer::Writer(Stage& stage, std::uint64_t seed)
    : stage_(stage), dice_(seed, Dice::Part::Writer), clock_(kFirstTimestamp) {}

base::TopicPartition Writer::any_partition() {
    const sandbox::TopicSpec& topic = dice_.pick(stage_.shape().topics);
    const auto partitions = stage_.sandbox.cluster().find(std::string_view(topic.name))->partitions.size();
    return {topic.name, static_cast<base::PartitionId>(dice_.below(partitions))};
}

Entry Writer::draw_entry(const base::TopicPartition& partition) {
    Entry entry;
    entry.serial = next_serial_++;
    // Usually forward, now and then back.
    clock_ += dice_.chance(95) ? dice_.between(0, 20) : dice_.between(-200, 0);
    entry.timestamp = clock_;
    const bool compacted = is(partition, "compact");
    if (compacted || dice_.chance(30)) entry.key = fmt::format("key-{}", dice_.below(20));
    entry.tombstone = compacted && dice_.chance(10);
    return entry;
}

base::Result<base::SharedBytes> Writer::build(const std::vector<Entry>& entries, const records::BatchOptions& options) {
    records::BatchBuilder builder(options);
    const std::string filling(static_cast<std::size_t>(entries.size() <= 6 && dice_.chance(5)
                                                           ? dice_.between(2'000, 6'000)
                                                           : dice_.below(80)),
                              'x');
    for (const Entry& entry : entries) {
        // The serial number stands in a header, so that a tombstone has it too.
        const std::string serial = std::to_string(entry.serial);
        const records::RecordHeader header{base::as_bytes("serial"), base::as_bytes(serial)};
        records::NewRecord record;
        record.timestamp = entry.timestamp;
        if (entry.key) record.key = base::as_bytes(*entry.key);
        if (!entry.tombstone) record.value = base::as_bytes(filling);
        record.headers = std::span(&header, 1);
        base::Result<void> appended = builder.append(record);
        if (!appended) return base::forward(appended);
    }
    return builder.finish();
}

records::BatchOptions Writer::options_for(std::int64_t producer, bool transactional,
                                          const base::TopicPartition& partition, int records) {
    const std::vector<records::Codec> codecs{records::Codec::None, records::Codec::Gzip, records::Codec::Snappy,
                                             records::Codec::Lz4, records::Codec::Zstd};
    records::BatchOptions options;
    options.codec = dice_.pick(codecs);
    if (producer < 0) return options;
    std::int32_t& sequence = sequences_[{producer, partition}];
    options.producer_id = producer;
    options.producer_epoch = 0;
    options.base_sequence = sequence;
    options.transactional = transactional;
    sequence += records;
    return options;
}

void Writer::write_batch(const base::TopicPartition& partition, int records, records::BatchOptions options) {
    std::vector<Entry> entries;
    for (int each = 0; each < records; ++each)
        entries.push_back(draw_entry(partition));
    const auto batch = build(entries, options);
    const auto first =
        batch ? stage_.sandbox.produce(partition, *batch) : base::Result<base::Offset>(base::forward(batch));
    LogModel& model = stage_.model(partition);
    if (!first || *first != model.end()) {
        stage_.trace.violate(fmt::format("{} cannot be written: {}", to_string(partition),
                                         first ? "offset " + std::to_string(*first) : base::describe(first.error())));
        return;
    }
    const base::TimestampMs now = stage_.environment.wall_now();
    for (Entry& entry : entries) {
        if (is(partition, "stamped")) entry.timestamp = now;
        entry.producer = options.producer_id;
        entry.fate = options.transactional ? Fate::Open : Fate::Plain;
        model.append(std::move(entry));
    }
    stage_.trace.count(*first * 1'000 + records);
}

void Writer::write_plain(const base::TopicPartition& partition, int records) {
    write_batch(partition, records, options_for(-1, false, partition, records));
}

void Writer::write_in_transaction(const base::TopicPartition& partition, int records) {
    if (open_.size() < 3 && dice_.chance(40)) open_.push_back({next_producer_++, {}});
    if (open_.empty()) return;
    Transaction& transaction = open_[dice_.below(open_.size())];
    if (std::ranges::find(transaction.partitions, partition) == transaction.partitions.end())
        transaction.partitions.push_back(partition);
    write_batch(partition, records, options_for(transaction.producer, true, partition, records));
}

void Writer::end_transaction(std::size_t index) {
    const Transaction transaction = open_[index];
    open_.erase(open_.begin() + static_cast<std::ptrdiff_t>(index));
    const bool committed = dice_.chance(60);
    const base::TimestampMs now = stage_.environment.wall_now();
    for (const base::TopicPartition& partition : transaction.partitions) {
        sandbox::append_marker(*stage_.sandbox.cluster().find(partition.topic, partition.partition),
                               transaction.producer, 0, committed, now);
        stage_.model(partition).end_transaction(transaction.producer, committed, now);
    }
    stage_.sandbox.notify();
    stage_.trace.count(transaction.producer * 2 + (committed ? 1 : 0));
}

void Writer::end_transactions() {
    while (!open_.empty())
        end_transaction(0);
}

void Writer::write() {
    const base::TopicPartition partition = any_partition();
    const auto records = static_cast<int>(dice_.chance(10) ? dice_.between(20, 60) : dice_.between(1, 6));
    const auto way = dice_.below(10);
    if (way < 5) return write_plain(partition, records);
    if (way < 7) {
        const std::int64_t producer = dice_.between(1, kIdempotentProducers);
        return write_batch(partition, records, options_for(producer, false, partition, records));
    }
    if (way < 9 || open_.empty()) return write_in_transaction(partition, records);
    end_transaction(dice_.below(open_.size()));
}

namespace {

std::vector<base::Offset> offsets_of(const sandbox::PartitionLog& log) {
    std::vector<base::Offset> offsets;
    for (const sandbox::StoredBatch& stored : log.batches()) {
        const auto batch = records::WireBatch::parse(stored.bytes);
        const auto block = batch ? records::decode(*batch) : std::unexpected(batch.error());
        for (std::size_t index = 0; block && index < (*block)->size(); ++index)
            offsets.push_back((*block)->offset(index));
    }
    return offsets;
}

} // namespace

void Writer::compact() {
    stage_.sandbox.clean();
    for (auto& [partition, model] : stage_.models) {
        if (!is(partition, "compact")) continue;
        model.keep_only(offsets_of(stage_.sandbox.cluster().find(partition.topic, partition.partition)->log));
    }
    stage_.trace.note("compaction");
}

void Writer::retain(const base::TopicPartition& partition, int most) {
    LogModel& model = stage_.model(partition);
    // Records of open transactions stay, as in Kafka.
    const base::Offset span = model.stable() - model.start();
    if (span < 1) return;
    const base::Offset offset = model.start() + span * dice_.between(1, most) / 100;
    stage_.sandbox.delete_before(partition, offset);
    model.delete_before(offset);
    stage_.trace.note(fmt::format("{} begins at {} now", to_string(partition), offset));
}

bool Writer::truncate(const base::TopicPartition& partition) {
    LogModel& model = stage_.model(partition);
    const base::Offset least = std::max(model.least_cut(), model.start() + 1);
    if (model.end() - least < 2) return false;
    const base::Offset end = dice_.between(std::max(least, model.end() - 20), model.end() - 1);
    const auto& log = stage_.sandbox.cluster().find(partition.topic, partition.partition)->log;
    // Whole batches go: the log ends where the first of them began.
    if (const sandbox::StoredBatch* batch = log.at(end); batch != nullptr && batch->base_offset < least) return false;
    stage_.sandbox.truncate(partition, end);
    stage_.sandbox.cluster().bump_epoch(partition.topic, partition.partition);
    model.truncate(log.end_offset());
    // The sandbox has forgotten its producers with the records: theirs begin anew.
    std::erase_if(sequences_, [&partition](const auto& each) { return each.first.second == partition; });
    stage_.sandbox.notify();
    stage_.trace.note(fmt::format("{} was cut back to {}", to_string(partition), log.end_offset()));
    return true;
}

} // namespace odradek::sim
