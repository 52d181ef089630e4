// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct DescribeClusterResponse;

/// Asks for the brokers or the controllers of the cluster (KIP-700, KIP-919).
struct DescribeClusterRequest {
    static constexpr Api kApi{ApiKey::DescribeCluster, "DescribeCluster", {0, 2}, 0};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "DescribeClusterRequest";
    using Response = DescribeClusterResponse; ///< What it is answered with.

    bool include_cluster_authorized_operations = false;
    std::int8_t endpoint_type = 1;       ///< 1 brokers, 2 controllers.
    bool include_fenced_brokers = false; ///< Whether to list brokers that are registered but do not serve.
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("includeClusterAuthorizedOperations", m.include_cluster_authorized_operations);
        io.field("endpointType", m.endpoint_type, Since{1});
        io.field("includeFencedBrokers", m.include_fenced_brokers, Since{2});
    }
    /// Equal in every field.
    friend bool operator==(const DescribeClusterRequest&, const DescribeClusterRequest&) = default;
};

/// The cluster's nodes. Which controller is active is told to controllers' clients only: brokers name one at random.
struct DescribeClusterResponse {
    static constexpr Api kApi = DescribeClusterRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "DescribeClusterResponse";

    /// A node and where it can be reached.
    struct DescribeClusterBroker {
        std::int32_t broker_id = 0;
        std::string host;
        std::int32_t port = 0;
        std::optional<std::string> rack;
        bool is_fenced = false; ///< Whether it is registered but does not serve.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("brokerId", m.broker_id);
            io.field("host", m.host);
            io.field("port", m.port);
            io.field("rack", m.rack, NullableSince{0});
            io.field("isFenced", m.is_fenced, Since{2});
        }
        /// Equal in every field.
        friend bool operator==(const DescribeClusterBroker&, const DescribeClusterBroker&) = default;
    };

    std::int32_t throttle_time_ms = 0;        ///< How long the broker asks the client to be silent (KIP-219).
    std::int16_t error_code = 0;              ///< 0, or why it failed: see base/kafka_errors.h.
    std::optional<std::string> error_message; ///< The broker's own words, or null.
    std::int8_t endpoint_type = 1;            ///< 1 brokers, 2 controllers.
    std::string cluster_id;                   ///< The cluster's id, or null if unknown.
    std::int32_t controller_id = -1;          ///< A node id; −1 if there is none.
    std::vector<DescribeClusterBroker> brokers;
    std::int32_t cluster_authorized_operations =
        std::numeric_limits<std::int32_t>::min(); ///< The allowed ones as bits (KIP-430).
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("throttleTimeMs", m.throttle_time_ms);
        io.field("errorCode", m.error_code);
        io.field("errorMessage", m.error_message, NullableSince{0});
        io.field("endpointType", m.endpoint_type, Since{1});
        io.field("clusterId", m.cluster_id);
        io.field("controllerId", m.controller_id);
        io.field("brokers", m.brokers);
        io.field("clusterAuthorizedOperations", m.cluster_authorized_operations);
    }
    /// Equal in every field.
    friend bool operator==(const DescribeClusterResponse&, const DescribeClusterResponse&) = default;
};

} // namespace odradek::wire
