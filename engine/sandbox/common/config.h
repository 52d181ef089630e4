// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "base/error.h"
#include "base/ids.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A Kafka cluster inside the process: the demo, a light local cluster, and the scripted peer of the tests.
namespace odradek::sandbox {

/// Configuration entries of a topic or broker that differ from the defaults, by Kafka's names. A value, any thread.
using ConfigMap = std::map<std::string, std::string>;

/// A topic to create at the start. A value, any thread.
struct TopicSpec {
    std::string name;             ///< See check_topic_name().
    std::int32_t partitions = 1;  ///< 1 … 100,000.
    std::int16_t replication = 1; ///< 1 … 100; capped at the number of brokers when the sandbox starts.
    ConfigMap configs;            ///< "cleanup.policy" → "compact", …
    bool internal = false;        ///< Marked internal in Metadata.

    friend bool operator==(const TopicSpec&, const TopicSpec&) = default;
};

/// Topics from the text `name:partitions[:replication],…`; the partitions may be left out (1). Error: Usage, with the
/// token that is wrong as `where`.
base::Result<std::vector<TopicSpec>> parse_topics(std::string_view text);

/// Whether Kafka allows a topic of this name: 1 … 249 of [a-zA-Z0-9._-], neither "." nor "..". Error: Usage.
base::Result<void> check_topic_name(std::string_view name);

/// A broker and the address that Metadata advertises for it. A value, any thread.
struct BrokerSpec {
    base::BrokerId id = base::BrokerId::None; ///< Node id, ≥ 0.
    std::string host = "127.0.0.1";           ///< As clients shall resolve it.
    std::uint16_t port = 0;                   ///< As clients shall connect to it.
    std::optional<std::string> rack;          ///< broker.rack.
};

/// The versions of one API that a sandbox serves, to play an older (or a broken) broker. min > max is possible.
struct ServedVersions {
    std::int16_t min = 0; ///< The least version.
    std::int16_t max = 0; ///< The greatest version.
};

/// How to build a sandbox. A value, any thread.
struct SandboxConfig {
    std::vector<BrokerSpec> brokers;                            ///< At least one.
    std::vector<TopicSpec> topics;                              ///< What exists at the start.
    std::string cluster_id = "Odradek-Sandbox-000000";          ///< 22 characters, as Kafka's.
    bool auto_create = false;                                   ///< Whether Metadata and Produce create missing topics.
    std::int32_t default_partitions = 1;                        ///< num.partitions.
    std::int16_t default_replication = 1;                       ///< default.replication.factor.
    bool transactions_v2 = true;                                ///< Announces transaction.version 2 (KIP-890), else 1.
    ConfigMap broker_configs;                                   ///< Overrides of broker settings.
    base::Duration initial_rebalance_delay{};                   ///< group.initial.rebalance.delay.ms.
    base::Duration compaction_check = std::chrono::seconds(15); ///< log.cleaner.backoff.ms.
    base::Duration retention_check = std::chrono::minutes(5);   ///< log.retention.check.interval.ms.
    std::map<std::int16_t, ServedVersions> versions;            ///< Overrides by API key.
    std::vector<std::int16_t> absent_apis;                      ///< API keys that this cluster lacks.
    std::uint64_t seed = 1;                                     ///< Of topic ids and the demo's story.
};

/// `count` brokers 1 … count on 127.0.0.1 with ports `port`, `port`+1, … ; ranges are the caller's business.
std::vector<BrokerSpec> local_brokers(int count, std::uint16_t port);

/// `topics` topics "scale-00000" … of `partitions` partitions each.
std::vector<TopicSpec> scale_topics(int topics, std::int32_t partitions);

} // namespace odradek::sandbox
