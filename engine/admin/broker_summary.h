// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/cluster_info.h"
#include "admin/log_dirs.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace odradek::admin {

/// A log folder without its replicas one by one: a hundred thousand of them are not worth keeping for a sum. A value.
struct LogDirSummary {
    std::string path;                         ///< On the broker.
    std::optional<std::int64_t> total_bytes;  ///< Of its volume (from 3.3).
    std::optional<std::int64_t> usable_bytes; ///< Free on its volume (from 3.3).
    std::int64_t size = 0;                    ///< Bytes of all replicas in it, those being moved here too.
    std::int32_t replicas = 0;                ///< How many replicas it holds.
    std::int32_t future = 0;                  ///< Of them, those being moved here from another folder.
    std::optional<base::Error> error;         ///< Why it cannot be read: KAFKA_STORAGE_ERROR.

    friend bool operator==(const LogDirSummary&, const LogDirSummary&) = default;
};

/// Sums a folder up.
LogDirSummary summary_of(const LogDir& dir);

/// A broker with what it stores. A value.
struct BrokerSummary {
    BrokerInfo info;                        ///< As the cluster describes it.
    std::optional<net::Release> release;    ///< Inferred from its features and APIs; nothing: not asked.
    std::vector<LogDirSummary> dirs;        ///< By path.
    std::optional<base::Error> dirs_error;  ///< Why its folders are not known: Unsupported before 1.0, an ACL.
    std::optional<base::Error> reach_error; ///< Why it could not even be asked for its APIs.

    /// Bytes of all its folders; nothing where none is known.
    std::optional<std::int64_t> size() const;

    friend bool operator==(const BrokerSummary&, const BrokerSummary&) = default;
};

/// A cluster with its brokers and what they store. A value.
struct ClusterSummary {
    ClusterInfo info;                   ///< The cluster, its quorum too.
    std::vector<BrokerSummary> brokers; ///< By id, fenced ones too.

    friend bool operator==(const ClusterSummary&, const ClusterSummary&) = default;
};

/// Describes the cluster and asks each broker that serves for its APIs and its log folders, side by side; what one of
/// them refuses stands beside it. Errors: those of the connection.
base::Task<base::Result<ClusterSummary>> summarize_cluster(Access access);

/// What one broker answers about itself. A value.
struct BrokerDetail {
    BrokerLogDirs dirs;                        ///< Its folders with every replica in them.
    std::vector<ApiVersionRow> versions;       ///< Its APIs by key.
    std::optional<base::Error> versions_error; ///< Why they are not known.

    friend bool operator==(const BrokerDetail&, const BrokerDetail&) = default;
};

/// Asks one broker for its log folders and its APIs. Errors: Cancelled; all others stand in the answer.
base::Task<base::Result<BrokerDetail>> describe_broker(Access access, base::BrokerId broker);

} // namespace odradek::admin
