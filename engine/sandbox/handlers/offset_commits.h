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

/// Stores each offset by `store(partition, offset)`, unless `error` stands for all, and fills in the answer's topics.
template <class Topics, class Answers, class Store>
void commit_all(const Call& call, const Topics& topics, bool by_id, code::KafkaCode error, Store store,
                Answers& answers) {
    for (const auto& topic : topics) {
        auto& answer = answers.emplace_back();
        answer.name = topic.name;
        answer.topic_id = topic.topic_id;
        const Topic* found = find_topic(call, topic.name, topic.topic_id, by_id);
        for (const auto& asked : topic.partitions) {
            auto& part = answer.partitions.emplace_back();
            part.partition_index = asked.partition_index;
            code::KafkaCode own = error;
            if (own == code::None && by_id && found == nullptr) own = code::UnknownTopicId;
            const std::string name = found == nullptr ? topic.name : found->name;
            if (own == code::None) own = call.faults.error_of(name, asked.partition_index);
            const std::string metadata = asked.committed_metadata.value_or("");
            if (own == code::None && metadata.size() > kMaxCommitMetadata) own = code::OffsetMetadataTooLarge;
            part.error_code = code::number(own);
            if (own != code::None) continue;
            const CommittedOffset offset{asked.committed_offset, asked.committed_leader_epoch, metadata,
                                         call.kernel.wall_now()};
            store(base::TopicPartition{name, asked.partition_index}, offset);
        }
    }
}

} // namespace odradek::sandbox
