// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/finding.h"
#include "base/ids.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace odradek::cluster {
struct MetadataSnapshot;
}

/// What can be said of a topic's name, counts and replicas before anything is sent, a sentence each. Pure functions,
/// any thread. Nothing: nothing is known against it.
namespace odradek::admin {

/// The longest name of a topic, in characters.
inline constexpr std::size_t kLongestTopicName = 249;

/// Stands for the broker's own default, of partitions or of replicas (from 2.4, KIP-464).
inline constexpr std::int32_t kBrokerDefault = -1;

/// The brokers that hold each partition, the preferred leader first; partitions by their place, from 0.
using Assignment = std::vector<std::vector<base::BrokerId>>;

/// Kafka's rule: 1 … 249 of [a-zA-Z0-9._-], neither "." nor "..".
std::optional<Finding> check_topic_name(std::string_view name);

/// The rule, and whether a new topic of this name would stand beside `known` ones: one of the same name, or one that
/// differs in '.' and '_' alone, which brokers refuse because their metrics would be the same.
std::optional<Finding> check_new_topic_name(std::string_view name, const cluster::MetadataSnapshot& known);

/// A number of partitions for a new topic; kBrokerDefault is allowed.
std::optional<Finding> check_partition_count(std::int64_t count);

/// A greater number of partitions for a topic that has `now`. A good one is a warning too, for keys move.
std::optional<Finding> check_more_partitions(std::int64_t total, std::int64_t now);

/// A number of replicas in a cluster of so many brokers; kBrokerDefault is allowed.
std::optional<Finding> check_replication(std::int64_t factor, std::size_t brokers);

/// Replicas by hand.
std::optional<Finding> check_assignment(const Assignment& assignment, const cluster::MetadataSnapshot& known);

} // namespace odradek::admin
