// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <cstdint>
#include <string>
#include <vector>

/// What members of a classic group of the type "consumer" tell each other through the group, which does not read it.
namespace odradek::sandbox {

/// The subscription to one topic, as it goes into JoinGroup: a version, then ConsumerProtocolSubscription.
base::Bytes embedded_subscription(const std::string& topic);

/// A share of one topic, as the leader puts it into SyncGroup: a version, then ConsumerProtocolAssignment.
base::Bytes embedded_assignment(const std::string& topic, std::vector<std::int32_t> partitions);

} // namespace odradek::sandbox
