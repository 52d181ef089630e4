// SPDX-License-Identifier: Apache-2.0
#include "sandbox/groups/offsets_topic.h"

#include "records/batch_builder.h"
#include "sandbox/log/appender.h"
#include "wire/writer.h"

namespace odradek::sandbox {
namespace {

constexpr std::int16_t kKeyVersion = 1;
constexpr std::int16_t kValueVersion = 3;

base::Bytes key_of(const std::string& group, const base::TopicPartition& partition) {
    wire::Writer key;
    key.int16(kKeyVersion);
    key.string(group, wire::Lengths::Classic);
    key.string(partition.topic, wire::Lengths::Classic);
    key.int32(partition.partition);
    return key.take();
}

base::Bytes value_of(const CommittedOffset& offset) {
    wire::Writer value;
    value.int16(kValueVersion);
    value.int64(offset.offset);
    value.int32(offset.leader_epoch);
    value.string(offset.metadata, wire::Lengths::Classic);
    value.int64(offset.committed_at);
    return value.take();
}

// Java's String.hashCode, by which Kafka spreads groups over the topic's partitions.
std::size_t partition_of(const std::string& group, std::size_t partitions) {
    std::uint32_t hash = 0;
    for (const char c : group)
        hash = hash * 31 + static_cast<std::uint8_t>(c);
    return (hash & 0x7fffffffU) % partitions;
}

} // namespace

TopicSpec offsets_topic(std::int32_t partitions, std::int16_t replication) {
    TopicSpec spec;
    spec.name = kOffsetsTopic;
    spec.partitions = partitions;
    spec.replication = replication;
    spec.internal = true;
    spec.configs = {{"cleanup.policy", "compact"}, {"compression.type", "producer"}, {"segment.bytes", "104857600"}};
    return spec;
}

void append_commit(Topic& topic, const std::string& group, const base::TopicPartition& partition,
                   const CommittedOffset& offset) {
    const base::Bytes key = key_of(group, partition);
    const base::Bytes value = value_of(offset);
    records::BatchBuilder builder(records::BatchOptions{});
    const records::NewRecord record{offset.committed_at, base::ByteView(key), base::ByteView(value), {}};
    if (!builder.append(record)) return;
    const auto bytes = builder.finish();
    if (!bytes) return;
    Partition& target = topic.partitions[partition_of(group, topic.partitions.size())];
    append_produced(topic, target, *bytes, offset.committed_at);
}

} // namespace odradek::sandbox
