// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/access.h"
#include "base/task.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace odradek::admin {

/// The kinds of groups.
enum class GroupType : std::uint8_t { Unknown, Classic, Consumer, Share, Streams };

/// "classic", "consumer", "share", "streams", "unknown": as Kafka writes them, in lower case.
std::string_view name(GroupType type) noexcept;

/// The type of a name, in any case; Unknown for others.
GroupType group_type(std::string_view text) noexcept;

/// A group of the list.
struct GroupRow {
    std::string id;                                    ///< Its name; may be empty (Kafka allows that).
    GroupType type = GroupType::Unknown;               ///< Before 3.8 brokers do not say: Classic, or Unknown.
    std::string state;                                 ///< "Stable", "Empty", …; empty: unknown.
    std::string protocol_type;                         ///< "consumer", "connect", …, or empty.
    base::BrokerId coordinator = base::BrokerId::None; ///< The broker that listed it.

    friend bool operator==(const GroupRow&, const GroupRow&) = default;
};

/// The groups of all brokers that answered.
struct GroupList {
    std::vector<GroupRow> groups;      ///< By name.
    std::vector<BrokerFailure> failed; ///< Brokers without an answer: the list is then partial.

    /// Whether every broker answered.
    bool complete() const noexcept { return failed.empty(); }

    friend bool operator==(const GroupList&, const GroupList&) = default;
};

/// Lists the groups of every broker. Brokers that give no state (before 2.6) are asked to describe their groups.
/// Errors: those of the connection when no broker answered.
base::Task<base::Result<GroupList>> list_groups(Access access);

/// Partitions of one topic.
struct TopicPartitions {
    std::string topic;                         ///< The topic.
    std::vector<base::PartitionId> partitions; ///< Ascending.

    friend bool operator==(const TopicPartitions&, const TopicPartitions&) = default;
};

/// A member of a group.
struct GroupMember {
    std::string member_id;                       ///< Given by the coordinator.
    std::optional<std::string> instance_id;      ///< Static members: group.instance.id.
    std::string client_id;                       ///< Its client.id.
    std::string host;                            ///< Where it connects from.
    std::vector<TopicPartitions> assignment;     ///< What it reads, by topic.
    std::vector<std::string> subscription;       ///< Topics it subscribes to, where known.
    std::optional<base::Error> assignment_error; ///< Why the assignment is not known (not a consumer's, odd bytes).

    friend bool operator==(const GroupMember&, const GroupMember&) = default;
};

/// What is known about one group.
struct GroupDetail {
    std::string id;                                    ///< Its name.
    GroupType type = GroupType::Unknown;               ///< Its type.
    std::string state;                                 ///< "Stable", "Empty", "Dead", …
    std::string protocol_type;                         ///< "consumer", "connect", …
    std::string protocol;                              ///< The assignor: "range", …
    base::BrokerId coordinator = base::BrokerId::None; ///< Its coordinator.
    std::int32_t epoch = -1;                           ///< KIP-848: the group's epoch.
    std::vector<GroupMember> members;                  ///< By member id.
    std::optional<base::Error> error;                  ///< Why nothing is known. A group that does not exist: NotFound.

    friend bool operator==(const GroupDetail&, const GroupDetail&) = default;
};

/// Describes groups, in the order of `ids`, whatever their type: classic ones by DescribeGroups, newer ones by
/// ConsumerGroupDescribe; share and streams groups with type and state only.
base::Task<base::Result<std::vector<GroupDetail>>> describe_groups(Access access, std::vector<std::string> ids);

/// A committed offset.
struct Committed {
    base::TopicPartition partition;      ///< The partition.
    std::optional<base::Offset> offset;  ///< Nothing: no commit.
    base::LeaderEpoch epoch = -1;        ///< The leader epoch of the last read record; −1: unknown.
    std::optional<std::string> metadata; ///< The committer's own text.
    std::optional<base::Error> error;    ///< Why it is not known.

    friend bool operator==(const Committed&, const Committed&) = default;
};

/// The commits of one group.
struct GroupCommits {
    std::string group;                ///< Its name.
    std::vector<Committed> offsets;   ///< By topic and partition.
    std::optional<base::Error> error; ///< Why nothing is known.

    friend bool operator==(const GroupCommits&, const GroupCommits&) = default;
};

/// All commits of groups, in the order of `ids`; several groups of one coordinator in one request where it can.
base::Task<base::Result<std::vector<GroupCommits>>> committed_offsets(Access access, std::vector<std::string> ids);

/// How far a group is behind in one partition.
struct PartitionLag {
    base::TopicPartition partition;          ///< The partition.
    std::optional<base::Offset> committed;   ///< Nothing: no commit.
    std::optional<std::string> metadata;     ///< The committer's own text.
    std::optional<base::Offset> begin;       ///< Earliest offset.
    std::optional<base::Offset> end;         ///< High watermark.
    std::optional<base::Offset> lso;         ///< Last stable offset; nothing before 0.11.
    std::optional<std::int64_t> lag;         ///< High watermark − committed, never negative.
    std::optional<std::int64_t> time_lag_ms; ///< Age of the first unread record, 0 where there is none.
    std::string member_id;                   ///< The member that reads it, or empty.
    std::string client_id;                   ///< Its client.id.
    std::string host;                        ///< Where it connects from.
    std::optional<base::Error> error;        ///< Why something is missing.

    friend bool operator==(const PartitionLag&, const PartitionLag&) = default;
};

/// How far a group is behind.
struct GroupLag {
    std::string group;                    ///< Its name.
    GroupType type = GroupType::Unknown;  ///< Its type.
    std::string state;                    ///< Its state.
    std::vector<PartitionLag> partitions; ///< By topic and partition: those with a commit or with a member.
    std::optional<base::Error> error;     ///< Why nothing is known.

    /// The sum of the known lags.
    std::int64_t total() const noexcept;

    friend bool operator==(const GroupLag&, const GroupLag&) = default;
};

/// The lag of groups, in the order of `ids`. `time_lag` costs one look-up a lagging partition.
base::Task<base::Result<std::vector<GroupLag>>> group_lag(Access access, std::vector<std::string> ids,
                                                          bool time_lag = true);

} // namespace odradek::admin
