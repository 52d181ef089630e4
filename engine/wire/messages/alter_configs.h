// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct AlterConfigsResponse;

/// Replaces the whole configuration of resources: what is not named falls back to its default (KIP-133). Only for
/// brokers before 2.3.
struct AlterConfigsRequest {
    static constexpr Api kApi{ApiKey::AlterConfigs, "AlterConfigs", {0, 2}, 2, Access::Changes};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "AlterConfigsRequest";
    using Response = AlterConfigsResponse; ///< What it is answered with.

    /// One key and its value.
    struct AlterableConfig {
        std::string name;
        std::optional<std::string> value = std::string();
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name);
            io.field("value", m.value, NullableSince{0});
        }
        /// Equal in every field.
        friend bool operator==(const AlterableConfig&, const AlterableConfig&) = default;
    };

    /// The new configuration of one resource.
    struct AlterConfigsResource {
        std::int8_t resource_type = 0; ///< 2 topic, 4 broker, 8 broker logger, 16 client metrics, 32 group.
        std::string resource_name;
        std::vector<AlterableConfig> configs;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("resourceType", m.resource_type);
            io.field("resourceName", m.resource_name);
            io.field("configs", m.configs);
        }
        /// Equal in every field.
        friend bool operator==(const AlterConfigsResource&, const AlterConfigsResource&) = default;
    };

    std::vector<AlterConfigsResource> resources;
    bool validate_only = false; ///< Whether to check only, and change nothing.
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("resources", m.resources);
        io.field("validateOnly", m.validate_only);
    }
    /// Equal in every field.
    friend bool operator==(const AlterConfigsRequest&, const AlterConfigsRequest&) = default;
};

/// What became of each resource.
struct AlterConfigsResponse {
    static constexpr Api kApi = AlterConfigsRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "AlterConfigsResponse";

    /// What became of one resource.
    struct AlterConfigsResourceResponse {
        std::int16_t error_code = 0;                              ///< 0, or why it failed: see base/kafka_errors.h.
        std::optional<std::string> error_message = std::string(); ///< The broker's own words, or null.
        std::int8_t resource_type = 0; ///< 2 topic, 4 broker, 8 broker logger, 16 client metrics, 32 group.
        std::string resource_name;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("errorCode", m.error_code);
            io.field("errorMessage", m.error_message, NullableSince{0});
            io.field("resourceType", m.resource_type);
            io.field("resourceName", m.resource_name);
        }
        /// Equal in every field.
        friend bool operator==(const AlterConfigsResourceResponse&, const AlterConfigsResourceResponse&) = default;
    };

    std::int32_t throttle_time_ms = 0; ///< How long the broker asks the client to be silent (KIP-219).
    std::vector<AlterConfigsResourceResponse> responses;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("throttleTimeMs", m.throttle_time_ms);
        io.field("responses", m.responses);
    }
    /// Equal in every field.
    friend bool operator==(const AlterConfigsResponse&, const AlterConfigsResponse&) = default;
};

} // namespace odradek::wire
