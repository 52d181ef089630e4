// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/topic_checks.h"
#include "admin/writes.h"

namespace odradek::admin {

/// More partitions for a topic. A value.
struct MorePartitions {
    std::string topic;      ///< Which one.
    std::int32_t total = 0; ///< How many it shall have in all.
    Assignment assignment;  ///< Replicas of the new ones by hand; empty: the controller chooses.

    friend bool operator==(const MorePartitions&, const MorePartitions&) = default;
};

/// Adds partitions to a topic (CreatePartitions, from 1.0). The request is sent once: where its answer is lost, the
/// metadata are read and tell. Errors, nothing was sent then: Usage for what check_more_partitions() refuses; NotFound;
/// Unsupported; ReadOnly; those of the connection.
base::Task<base::Result<WriteResult>> add_partitions(Access access, MorePartitions wanted, WriteOptions options = {});

} // namespace odradek::admin
