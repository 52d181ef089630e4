// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/access.h"
#include "base/task.h"

#include <chrono>
#include <map>
#include <string>
#include <vector>

namespace odradek::admin {

/// How often a group is asked for again after its coordinator moved, or while it loads.
inline constexpr int kCoordinatorRounds = 10;

/// The pause between two rounds.
inline constexpr base::Duration kCoordinatorPause = std::chrono::milliseconds(250);

/// Groups by the broker that coordinates them.
struct Coordinators {
    std::map<base::BrokerId, std::vector<std::string>> groups; ///< By coordinator, in the order asked for.
    std::map<std::string, base::Error> failed;                 ///< Groups without one, and why.
};

/// Finds the coordinators of groups; the cluster keeps those that it knows, and several unknown ones are asked for in
/// one request where brokers can (from 3.0). Engine thread only.
base::Task<Coordinators> find_coordinators(Access access, std::vector<std::string> groups);

/// Whether a group's code means that another broker coordinates it, or that the coordinator is not ready yet.
bool concerns_coordinator(base::KafkaCode code) noexcept;

} // namespace odradek::admin
