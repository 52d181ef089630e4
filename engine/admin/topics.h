// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/access.h"
#include "base/task.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace odradek::admin {

/// A topic of the list.
struct TopicRow {
    std::string name;                 ///< Its name.
    base::Uuid id;                    ///< Its id; zero before 2.8.
    bool internal = false;            ///< Kafka's own.
    std::int32_t partitions = 0;      ///< Number of partitions.
    std::int32_t replication = 0;     ///< Replicas of its first partition.
    std::optional<base::Error> error; ///< Why its metadata are not known.

    friend bool operator==(const TopicRow&, const TopicRow&) = default;
};

/// All topics by name. Errors: those of the connection.
base::Task<base::Result<std::vector<TopicRow>>> list_topics(Access access);

/// What is known about one partition. Items that could not be had are nothing, with their error beside.
struct PartitionDetail {
    base::PartitionId partition = -1;             ///< Its number.
    base::BrokerId leader = base::BrokerId::None; ///< Its leader; None: leaderless.
    base::LeaderEpoch leader_epoch = -1;          ///< −1: unknown.
    std::vector<base::BrokerId> replicas;         ///< In the order of preference.
    std::vector<base::BrokerId> isr;              ///< In-sync replicas.
    std::vector<base::BrokerId> offline;          ///< Replicas on dead brokers.
    std::optional<base::Offset> begin;            ///< Earliest offset.
    std::optional<base::Offset> end;              ///< High watermark.
    std::optional<base::Offset> lso;              ///< Last stable offset; nothing before 0.11.
    std::optional<std::int64_t> size;             ///< Bytes of the leader's log; nothing before 1.0.
    std::optional<base::Error> error;             ///< The metadata's error.
    std::optional<base::Error> offsets_error;     ///< Why begin, end or lso are not known.
    std::optional<base::Error> size_error;        ///< Why the size is not known.

    friend bool operator==(const PartitionDetail&, const PartitionDetail&) = default;
};

/// What is known about one topic.
struct TopicDetail {
    std::string name;                        ///< Its name.
    base::Uuid id;                           ///< Its id; zero before 2.8.
    bool internal = false;                   ///< Kafka's own.
    std::vector<PartitionDetail> partitions; ///< By number.
    std::optional<base::Error> error;        ///< Why nothing is known: NotFound, Broker (ACL).

    friend bool operator==(const TopicDetail&, const TopicDetail&) = default;
};

/// Which parts of a topic's description are asked for beyond its metadata.
struct TopicParts {
    bool offsets = true; ///< begin, end, lso.
    bool sizes = true;   ///< DescribeLogDirs.
};

/// Whether the brokers spoken to know transactions, and so a last stable offset (from 0.11): older ones would answer
/// with the high watermark.
bool has_last_stable_offset(const Access& access);

/// Describes topics, in the order of `names`. Errors: those of the connection.
base::Task<base::Result<std::vector<TopicDetail>>> describe_topics(Access access, std::vector<std::string> names,
                                                                   TopicParts parts = {});

/// Which offset of a partition.
enum class OffsetKind : std::uint8_t {
    Earliest,     ///< The first that there is.
    Latest,       ///< The high watermark.
    LastStable,   ///< The last stable offset (from 0.11).
    MaxTimestamp, ///< The record with the greatest timestamp (from 3.0).
    AtTime,       ///< The first whose timestamp is at or after a time.
};

/// A question for an offset.
struct OffsetPoint {
    OffsetKind kind = OffsetKind::Latest; ///< Which offset.
    base::TimestampMs time = 0;           ///< AtTime: ms since 1970 UTC.

    friend bool operator==(const OffsetPoint&, const OffsetPoint&) = default;
};

/// The answer for one partition.
struct OffsetRow {
    base::TopicPartition partition;             ///< The partition.
    std::optional<base::Offset> offset;         ///< Nothing: there is none (no record at or after the time).
    std::optional<base::TimestampMs> timestamp; ///< That record's timestamp, where it was asked for by time.
    std::optional<base::Error> error;           ///< Why it is not known.

    friend bool operator==(const OffsetRow&, const OffsetRow&) = default;
};

/// The offsets of all partitions of topics, in the order of topic and partition. A topic that does not exist gives one
/// row with partition −1 and its error. Where the brokers are too old for that kind of offset every row has the same
/// error, Unsupported, which names the release that it needs and no partition. Errors: those of the connection.
base::Task<base::Result<std::vector<OffsetRow>>> topic_offsets(Access access, std::vector<std::string> names,
                                                               OffsetPoint point);

} // namespace odradek::admin
