// SPDX-License-Identifier: Apache-2.0
#include "sandbox/demo/shop_writer.h"

#include "sandbox/log/appender.h"

#include <algorithm>
#include <array>

namespace odradek::sandbox {
namespace {

struct ShopTopic {
    const char* name;
    std::int32_t partitions;
    records::Codec codec;
    ConfigMap configs;
};

// What is large is bounded by bytes: the demo may run for days.
const std::array<ShopTopic, 9>& topics() {
    using enum records::Codec;
    static const std::array<ShopTopic, 9> all{{
        {shop::kOrders, 6, Lz4, {{"retention.ms", "604800000"}, {"min.insync.replicas", "2"}}},
        {shop::kPayments, 4, None, {{"retention.bytes", "16777216"}}},
        {shop::kRejected, 1, None, {{"retention.ms", "2592000000"}}},
        {shop::kClicks, 12, Zstd, {{"message.timestamp.type", "LogAppendTime"}, {"retention.bytes", "8388608"}}},
        {shop::kCustomers, 3, None, {{"cleanup.policy", "compact"}, {"delete.retention.ms", "604800000"}}},
        {shop::kShipments, 3, Snappy, {{"compression.type", "snappy"}}},
        {shop::kLog, 1, Gzip, {{"retention.bytes", "16777216"}}},
        {shop::kOddities, 2, None, {{"max.message.bytes", "8388608"}, {"retention.ms", "-1"}}},
        {shop::kReturns, 3, None, {}},
    }};
    return all;
}

records::Codec codec_of(std::string_view topic) {
    const auto found = std::ranges::find(topics(), topic, [](const ShopTopic& t) { return std::string_view(t.name); });
    return found == topics().end() ? records::Codec::None : found->codec;
}

records::BatchOptions plain(std::string_view topic) {
    records::BatchOptions options;
    options.codec = codec_of(topic);
    return options;
}

std::optional<base::ByteView> view(const std::optional<std::string>& text) {
    return text ? std::optional(base::as_bytes(*text)) : std::nullopt;
}

bool append_to(records::BatchBuilder& builder, const ShopRecord& record) {
    std::vector<records::RecordHeader> headers;
    headers.reserve(record.headers.size());
    for (const auto& [name, value] : record.headers)
        headers.push_back({base::as_bytes(name), view(value)});
    const records::NewRecord made{record.at, view(record.key), view(record.value), headers};
    return builder.append(made).has_value();
}

} // namespace

base::PartitionId partition_of_key(std::string_view key, std::size_t partitions) {
    std::uint32_t hash = 0x811c9dc5U;
    for (const char c : key)
        hash = (hash ^ static_cast<std::uint8_t>(c)) * 0x01000193U;
    return static_cast<base::PartitionId>((hash ^ (hash >> 16U)) % partitions);
}

std::vector<TopicSpec> shop_topics(std::size_t brokers) {
    std::vector<TopicSpec> specs;
    for (const ShopTopic& topic : topics()) {
        TopicSpec spec;
        spec.name = topic.name;
        spec.partitions = topic.partitions;
        spec.replication = static_cast<std::int16_t>(std::min<std::size_t>(brokers, 3));
        spec.configs = topic.configs;
        specs.push_back(std::move(spec));
    }
    return specs;
}

void ShopWriter::add(const ShopRecord& record) {
    constexpr std::int32_t kMostRecords = 120;
    constexpr std::size_t kMostBytes = 65'536;
    const Topic* topic = cluster_.find(std::string_view(record.topic));
    if (topic == nullptr) return;
    const std::size_t partitions = topic->partitions.size();
    const base::PartitionId partition = record.key ? partition_of_key(*record.key, partitions)
                                                   : static_cast<base::PartitionId>(next_keyless_++ % partitions);
    const base::TopicPartition where{record.topic, partition};
    Open& open = open_.try_emplace(where, Open{records::BatchBuilder(plain(record.topic))}).first->second;
    if (is_due(open, record.at)) append(where, open);
    if (!append_to(open.builder, record)) return;
    ++records_;
    if (open.builder.count() == 1) open.first = record.at;
    open.last = std::max(open.last, record.at);
    if (open.builder.count() >= kMostRecords || open.builder.size() >= kMostBytes) append(where, open);
}

bool ShopWriter::is_due(const Open& open, base::TimestampMs next) const {
    constexpr base::TimestampMs kLingerMs = 1'000;
    return next >= linger_from_ && open.builder.count() > 0 && next > open.first + kLingerMs;
}

void ShopWriter::append(const base::TopicPartition& where, Open& open) {
    const base::TimestampMs at = std::exchange(open.last, 0);
    if (open.builder.count() == 0) return;
    const auto bytes = open.builder.finish();
    Topic* topic = cluster_.find(std::string_view(where.topic));
    Partition* partition = topic == nullptr ? nullptr : topic->find(where.partition);
    if (bytes && partition != nullptr) append_produced(*topic, *partition, *bytes, at);
}

void ShopWriter::flush() {
    for (auto& [where, open] : open_)
        append(where, open);
}

OrderProcessor::OrderProcessor(ClusterState& cluster, TransactionTable& transactions, std::string transactional_id)
    : cluster_(cluster),
      transactions_(transactions),
      id_(std::move(transactional_id)),
      producer_(transactions_.init(id_, std::chrono::minutes(1), {}).producer) {}

void OrderProcessor::write(const base::TopicPartition& where, const std::vector<ShopRecord>& payments,
                           base::TimestampMs at) {
    records::BatchOptions options = plain(where.topic);
    options.producer_id = producer_.id;
    options.producer_epoch = producer_.epoch;
    options.base_sequence = 0; // each transaction has an epoch of its own
    options.transactional = true;
    records::BatchBuilder builder(options);
    for (const ShopRecord& payment : payments)
        append_to(builder, payment);
    const auto bytes = builder.finish();
    Topic* topic = cluster_.find(std::string_view(where.topic));
    if (bytes && topic != nullptr) append_produced(*topic, *topic->find(where.partition), *bytes, at);
}

void OrderProcessor::begin(base::MonotonicTime now, base::TimestampMs at) {
    const Topic* topic = cluster_.find(std::string_view(shop::kPayments));
    if (open_ || waiting_.empty() || topic == nullptr) return;
    std::map<base::TopicPartition, std::vector<ShopRecord>> parts;
    for (const ShopRecord& payment : waiting_) {
        const auto partition = partition_of_key(payment.key.value_or(""), topic->partitions.size());
        parts[{shop::kPayments, partition}].push_back(payment);
    }
    for (const auto& [where, payments] : parts) {
        if (transactions_.add_partition(id_, producer_, where, now, at) == code::None) write(where, payments, at);
    }
    written_ = std::exchange(waiting_, {});
    open_ = true;
}

void OrderProcessor::end(base::TimestampMs at) {
    constexpr std::uint64_t kAbortsOneOf = 12;
    if (!open_) return;
    const bool commit = ++ended_ % kAbortsOneOf != 0;
    const TransactionAnswer answer = transactions_.end(id_, producer_, commit, true);
    open_ = false;
    if (answer.error != code::None) {
        // Its time ran out while the program stood still: begin again with a new epoch.
        producer_ = transactions_.init(id_, std::chrono::minutes(1), {}).producer;
        return;
    }
    producer_ = answer.producer;
    for (const base::TopicPartition& each : answer.ended->partitions) {
        Partition* partition = cluster_.find(each.topic, each.partition);
        if (partition == nullptr) continue;
        append_marker(*partition, answer.ended->producer_id, answer.ended->marker_epoch, commit, at);
    }
    if (!commit) waiting_.insert(waiting_.begin(), written_.begin(), written_.end());
    written_.clear();
}

} // namespace odradek::sandbox
