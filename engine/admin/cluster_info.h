// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/access.h"
#include "base/task.h"
#include "net/release.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace odradek::admin {

/// A broker as the cluster describes it.
struct BrokerInfo {
    base::BrokerId id = base::BrokerId::None; ///< Node id.
    std::string host;                         ///< The advertised host.
    std::int32_t port = 0;                    ///< The advertised port.
    std::optional<std::string> rack;          ///< Its rack, if set.
    bool fenced = false;                      ///< KIP-1073: registered, but not serving.

    friend bool operator==(const BrokerInfo&, const BrokerInfo&) = default;
};

/// A finalized feature (KIP-584).
struct Feature {
    std::string name;       ///< "metadata.version".
    std::int16_t level = 0; ///< Its finalized level.

    friend bool operator==(const Feature&, const Feature&) = default;
};

/// A voter or an observer of the metadata quorum.
struct QuorumReplica {
    std::int32_t id = -1;                            ///< Node id.
    base::Offset log_end = -1;                       ///< End of its log; −1: unknown.
    std::optional<base::TimestampMs> last_fetch;     ///< When it last fetched.
    std::optional<base::TimestampMs> last_caught_up; ///< When it last had everything.

    friend bool operator==(const QuorumReplica&, const QuorumReplica&) = default;
};

/// The metadata quorum of KRaft (KIP-595).
struct Quorum {
    std::int32_t leader = -1;             ///< The leader's node id; −1: none.
    std::int32_t epoch = -1;              ///< Its epoch.
    base::Offset high_watermark = -1;     ///< Committed end of the metadata log.
    std::vector<QuorumReplica> voters;    ///< By id.
    std::vector<QuorumReplica> observers; ///< By id.

    friend bool operator==(const Quorum&, const Quorum&) = default;
};

/// What is known about the cluster as a whole.
struct ClusterInfo {
    std::optional<std::string> cluster_id;    ///< Nothing for brokers before 0.10.1.
    std::optional<base::BrokerId> controller; ///< KRaft: the quorum's leader; nothing where it cannot be known.
    bool kraft = false;                       ///< Whether it has a Raft quorum.
    net::Release release;                     ///< The brokers', inferred from features and APIs; may be nameless.
    std::vector<Feature> features;            ///< Finalized features by name.
    std::vector<BrokerInfo> brokers;          ///< By id.
    std::optional<Quorum> quorum;             ///< Of the metadata; nothing with ZooKeeper, or where it was refused.
    std::optional<base::Error> quorum_error;  ///< Why the quorum of a KRaft cluster is not known (an ACL).

    friend bool operator==(const ClusterInfo&, const ClusterInfo&) = default;
};

/// Asks for the cluster's description. Errors: those of the connection.
base::Task<base::Result<ClusterInfo>> describe_cluster(Access access);

/// One API of one broker beside ours.
struct ApiVersionRow {
    base::BrokerId broker = base::BrokerId::None; ///< The broker.
    std::int16_t key = 0;                         ///< The API's key.
    std::string name;                             ///< "Fetch", or empty for a key that this client does not know.
    std::int16_t min = 0;                         ///< The broker's least version.
    std::int16_t max = 0;                         ///< The broker's greatest version.
    std::optional<std::int16_t> our_min;          ///< Our least version; nothing: not declared.
    std::optional<std::int16_t> our_max;          ///< Our greatest version.
    std::optional<std::int16_t> chosen;           ///< The version in use; nothing: no version in common.

    friend bool operator==(const ApiVersionRow&, const ApiVersionRow&) = default;
};

/// The versions of every broker asked, and the brokers that did not answer.
struct ApiVersionTable {
    std::vector<ApiVersionRow> rows;   ///< By broker and key.
    std::vector<BrokerFailure> failed; ///< Brokers without an answer.
};

/// Asks one broker, or all of them, for their API versions. Errors: those of the connection.
base::Task<base::Result<ApiVersionTable>> api_versions(Access access, std::optional<base::BrokerId> broker);

/// Asks for the metadata quorum. Errors: Unsupported with ZooKeeper, Broker (ACL), those of the connection.
base::Task<base::Result<Quorum>> describe_quorum(Access access);

} // namespace odradek::admin
