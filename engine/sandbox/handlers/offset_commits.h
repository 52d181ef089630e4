// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/handlers/lookup.h"

/// What OffsetCommit and TxnOffsetCommit share: their topics and partitions have the same fields.
namespace odradek::sandbox {

/// Who commits.
struct Committer {
    std::string member_id;                  ///< Empty for a simple consumer.
    std::optional<std::string> instance_id; ///< Of a static member.
    std::int32_t generation = -1;           ///< Generation or member epoch, −1 for a simple consumer.
};

/// Whether it may commit for this group. A group that does not exist is made, as a simple consumer's commit does.
code::KafkaCode may_commit(const Call& call, const std::string& group_id, const Committer& committer);

/// The longest metadata of a commit (offset.metadata.max.bytes).
inline constexpr std::size_t kMaxCommitMetadata = 4096;

/// Why the offset of a partition cannot be stored: a fault that is wanted, or words that are too long.
inline code::KafkaCode commit_error(const Call& call, const std::string& topic, base::PartitionId partition,
                                    const std::string& metadata) {
    const code::KafkaCode wanted = call.faults.error_of(topic, partition);
    if (wanted != code::None) return wanted;
    return metadata.size() > kMaxCommitMetadata ? code::OffsetMetadataTooLarge : code::None;
}

/// Stores each offset by `store(partition, offset)`, unless `error` stands for all, and fills in the answer's topics.
template <class Topics, class Answers, class Store>
void commit_all(const Call& call, const Topics& topics, bool by_id, code::KafkaCode error, Store store,
                Answers& answers) {
    for (const auto& topic : topics) {
        auto& answer = answers.emplace_back();
        answer.name = topic.name;
        answer.topic_id = topic.topic_id;
        const Topic* found = find_topic(call, topic.name, topic.topic_id, by_id);
        const std::string name = found == nullptr ? topic.name : found->name;
        const code::KafkaCode whole = error == code::None && by_id && found == nullptr ? code::UnknownTopicId : error;
        for (const auto& asked : topic.partitions) {
            auto& part = answer.partitions.emplace_back();
            part.partition_index = asked.partition_index;
            const std::string metadata = asked.committed_metadata.value_or("");
            const auto own = whole != code::None ? whole : commit_error(call, name, asked.partition_index, metadata);
            part.error_code = code::number(own);
            if (own != code::None) continue;
            const CommittedOffset offset{asked.committed_offset, asked.committed_leader_epoch, metadata,
                                         call.kernel.wall_now()};
            store(base::TopicPartition{name, asked.partition_index}, offset);
        }
    }
}

} // namespace odradek::sandbox
