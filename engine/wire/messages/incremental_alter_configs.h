// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct IncrementalAlterConfigsResponse;

/// Changes single configuration keys and leaves the others alone (KIP-339).
struct IncrementalAlterConfigsRequest {
    static constexpr Api kApi{ApiKey::IncrementalAlterConfigs, "IncrementalAlterConfigs", {0, 1}, 1, Access::Changes};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "IncrementalAlterConfigsRequest";
    using Response = IncrementalAlterConfigsResponse; ///< What it is answered with.

    /// The change of one key.
    struct AlterableConfig {
        std::string name;
        std::int8_t config_operation = 0; ///< 0 set, 1 delete, 2 append, 3 subtract.
        std::optional<std::string> value = std::string();
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name);
            io.field("configOperation", m.config_operation);
            io.field("value", m.value, NullableSince{0});
        }
        /// Equal in every field.
        friend bool operator==(const AlterableConfig&, const AlterableConfig&) = default;
    };

    /// The changes to one resource.
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
    friend bool operator==(const IncrementalAlterConfigsRequest&, const IncrementalAlterConfigsRequest&) = default;
};

/// What became of each resource.
struct IncrementalAlterConfigsResponse {
    static constexpr Api kApi = IncrementalAlterConfigsRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "IncrementalAlterConfigsResponse";

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
    friend bool operator==(const IncrementalAlterConfigsResponse&, const IncrementalAlterConfigsResponse&) = default;
};

} // namespace odradek::wire
