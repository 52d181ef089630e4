// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct ApiVersionsResponse;

/// Asks a broker which APIs and versions it knows; the first request of every connection (KIP-35, KIP-511). Cluster and
/// node id guard against an address that moved to another broker (KIP-1242).
struct ApiVersionsRequest {
    static constexpr Api kApi{ApiKey::ApiVersions, "ApiVersions", {0, 5}, 3};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "ApiVersionsRequest";
    using Response = ApiVersionsResponse; ///< What it is answered with.

    std::string client_software_name;      ///< The client library's name, for the broker's metrics.
    std::string client_software_version;   ///< Its version.
    std::optional<std::string> cluster_id; ///< The cluster that is meant, or null.
    std::int32_t node_id = -1;             ///< The node that is meant, or −1.
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("clientSoftwareName", m.client_software_name, Since{3});
        io.field("clientSoftwareVersion", m.client_software_version, Since{3});
        io.field("clusterId", m.cluster_id, Since{5}, NullableSince{5});
        io.field("nodeId", m.node_id, Since{5});
    }
    /// Equal in every field.
    friend bool operator==(const ApiVersionsRequest&, const ApiVersionsRequest&) = default;
};

/// What a broker knows: its APIs, and the features of the cluster (KIP-584). A broker that does not know the version
/// asked for answers in version 0 with UNSUPPORTED_VERSION.
struct ApiVersionsResponse {
    static constexpr Api kApi = ApiVersionsRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "ApiVersionsResponse";

    /// An API of the broker.
    struct ApiVersion {
        std::int16_t api_key = 0; ///< See wire::ApiKey.
        std::int16_t min_version = 0;
        std::int16_t max_version = 0;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("apiKey", m.api_key);
            io.field("minVersion", m.min_version);
            io.field("maxVersion", m.max_version);
        }
        /// Equal in every field.
        friend bool operator==(const ApiVersion&, const ApiVersion&) = default;
    };

    /// A feature that the broker could run.
    struct SupportedFeatureKey {
        std::string name;
        std::int16_t min_version = 0;
        std::int16_t max_version = 0;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name);
            io.field("minVersion", m.min_version);
            io.field("maxVersion", m.max_version);
        }
        /// Equal in every field.
        friend bool operator==(const SupportedFeatureKey&, const SupportedFeatureKey&) = default;
    };

    /// A feature that the cluster runs.
    struct FinalizedFeatureKey {
        std::string name;
        std::int16_t max_version_level = 0; ///< The greatest level that runs.
        std::int16_t min_version_level = 0; ///< The least level that runs.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name);
            io.field("maxVersionLevel", m.max_version_level);
            io.field("minVersionLevel", m.min_version_level);
        }
        /// Equal in every field.
        friend bool operator==(const FinalizedFeatureKey&, const FinalizedFeatureKey&) = default;
    };

    std::int16_t error_code = 0; ///< 0, or why it failed: see base/kafka_errors.h.
    std::vector<ApiVersion> api_keys;
    std::int32_t throttle_time_ms = 0; ///< How long the broker asks the client to be silent (KIP-219).
    std::vector<SupportedFeatureKey> supported_features; ///< What the broker could run.
    std::int64_t finalized_features_epoch = -1;          ///< Grows with each change; −1 for unknown.
    std::vector<FinalizedFeatureKey> finalized_features; ///< Meaningful where the epoch is not −1.
    bool zk_migration_ready = false; ///< Whether the controller could take over from ZooKeeper (KIP-866).
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("errorCode", m.error_code);
        io.field("apiKeys", m.api_keys);
        io.field("throttleTimeMs", m.throttle_time_ms, Since{1});
        io.tagged(0, "supportedFeatures", m.supported_features, Since{3});
        io.tagged(1, "finalizedFeaturesEpoch", m.finalized_features_epoch, Since{3}, Default{-1});
        io.tagged(2, "finalizedFeatures", m.finalized_features, Since{3});
        io.tagged(3, "zkMigrationReady", m.zk_migration_ready, Since{3});
    }
    /// Equal in every field.
    friend bool operator==(const ApiVersionsResponse&, const ApiVersionsResponse&) = default;
};

} // namespace odradek::wire
