// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/access.h"
#include "base/task.h"
#include "cluster/metadata.h"

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace odradek::admin {

struct BrokerLogDirs;

/// How large a partition's log was on the broker that led it.
struct LeaderLog {
    base::PartitionId partition = -1;             ///< Its number.
    base::BrokerId leader = base::BrokerId::None; ///< Which broker that was; None: nobody told.
    std::int64_t size = -1;                       ///< Bytes on its disk, as they are stored; −1: unknown.

    friend bool operator==(const LeaderLog&, const LeaderLog&) = default;
};

/// How large the leaders' logs were at one moment. Kept to be held against a later one. A value.
struct LogSizes {
    base::MonotonicTime at;                            ///< When the last answer had come.
    std::map<std::string, std::vector<LeaderLog>> of;  ///< By topic: its partitions, by number.
    std::map<base::BrokerId, std::int64_t> partitions; ///< Brokers that answered, and how many partitions they lead.
    std::vector<BrokerFailure> failed;                 ///< Brokers that did not tell, and why.

    friend bool operator==(const LogSizes&, const LogSizes&) = default;
};

/// The leaders' logs among what brokers told, by the metadata of that time. Followers and replicas on the move count
/// nowhere. A broker that names no folder at all refuses without a word, as DescribeLogDirs did before v3. Pure.
LogSizes leader_sizes(const cluster::MetadataSnapshot& metadata, const std::vector<BrokerLogDirs>& brokers);

/// Asks every broker for the sizes of its logs, one DescribeLogDirs each. Errors: those of the connection, Cancelled;
/// that of the first broker where none of them told.
base::Task<base::Result<LogSizes>> log_sizes(Access access);

/// How many bytes came in between two looks. An estimate from below: what retention, compaction and deletion took
/// from a partition's log hides as much of what came to it. A value.
struct ByteRates {
    base::Duration span{};                          ///< Between the looks.
    double per_second = 0;                          ///< Bytes a second over all partitions that both looks know.
    std::unordered_map<std::string, double> topics; ///< By topic, those of which a partition is known.
    std::map<base::BrokerId, double> brokers;       ///< By leader, those that answered both times.
    std::int64_t partitions = 0;                    ///< Partitions that both looks know, with the same leader.
    std::int64_t unknown = 0;                       ///< The other partitions of the later look.
    std::vector<BrokerFailure> failed;              ///< Brokers that did not tell the later look, and why.

    friend bool operator==(const ByteRates&, const ByteRates&) = default;
};

/// What came between two looks. A log that shrank counts as nothing, and takes nothing from the others. Pure.
ByteRates byte_rates_between(const LogSizes& before, const LogSizes& after);

} // namespace odradek::admin
