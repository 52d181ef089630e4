// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/access.h"
#include "base/task.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace odradek::admin {

/// A replica's files in a log folder.
struct ReplicaLog {
    base::TopicPartition partition; ///< The partition.
    std::int64_t size = 0;          ///< Bytes.
    std::int64_t offset_lag = 0;    ///< How far it is behind the high watermark (or, future, the current replica).
    bool future = false;            ///< Being moved here from another folder of the broker.

    friend bool operator==(const ReplicaLog&, const ReplicaLog&) = default;
};

/// A folder in which a broker keeps logs.
struct LogDir {
    std::string path;                         ///< On the broker.
    std::optional<std::int64_t> total_bytes;  ///< Of its volume (from 3.3).
    std::optional<std::int64_t> usable_bytes; ///< Free on its volume (from 3.3).
    std::vector<ReplicaLog> replicas;         ///< By topic and partition.
    std::optional<base::Error> error;         ///< Why it cannot be read.

    friend bool operator==(const LogDir&, const LogDir&) = default;
};

/// The log folders of one broker.
struct BrokerLogDirs {
    base::BrokerId broker = base::BrokerId::None; ///< The broker.
    std::vector<LogDir> dirs;                     ///< By path.
    std::optional<base::Error> error;             ///< Why nothing is known: Unsupported before 1.0, ACL, connection.

    friend bool operator==(const BrokerLogDirs&, const BrokerLogDirs&) = default;
};

/// The log folders of brokers (none named: of all), by broker; only the replicas of `topics` (none named: all).
/// Errors: those of the connection.
base::Task<base::Result<std::vector<BrokerLogDirs>>>
describe_log_dirs(Access access, std::vector<base::BrokerId> brokers, std::vector<std::string> topics);

} // namespace odradek::admin
