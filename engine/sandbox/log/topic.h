// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/common/config.h"
#include "sandbox/log/partition_log.h"

#include <string>
#include <vector>

/// Topics and partitions of the sandbox.
namespace odradek::sandbox {

/// One partition: who leads it, who copies it, what is in it. Engine thread only.
struct Partition {
    base::BrokerId leader = base::BrokerId::None; ///< None while no replica is up.
    base::LeaderEpoch epoch = 0;                  ///< Grows with every change of the leader.
    std::vector<base::BrokerId> replicas;         ///< The preferred leader first.
    std::vector<base::BrokerId> isr;              ///< Replicas in sync, in the order of `replicas`.
    PartitionLog log;                             ///< The records.
};

/// One topic. Engine thread only.
struct Topic {
    std::string name;                  ///< Its name.
    base::Uuid id;                     ///< Another one for each topic ever created.
    bool internal = false;             ///< Kafka's own topic.
    ConfigMap configs;                 ///< What differs from the defaults.
    std::vector<Partition> partitions; ///< By number.

    /// The partition of this number, or nullptr.
    Partition* find(base::PartitionId number);

    /// A setting of this topic: its own value, or Kafka's default for topics; empty if there is no such setting.
    std::string config(const std::string& name) const;

    /// A setting that is a number; 0 if it is none.
    std::int64_t number(const std::string& name) const;

    /// Whether cleanup.policy names this policy ("delete", "compact").
    bool cleans_by(std::string_view policy) const;
};

} // namespace odradek::sandbox
