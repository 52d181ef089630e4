// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct DescribeConfigsResponse;

/// Asks for the configuration of topics, brokers, groups or clients' metrics (KIP-133, KIP-569).
struct DescribeConfigsRequest {
    static constexpr Api kApi{ApiKey::DescribeConfigs, "DescribeConfigs", {0, 4}, 4};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "DescribeConfigsRequest";
    using Response = DescribeConfigsResponse; ///< What it is answered with.

    /// A resource, and which of its keys are wanted.
    struct DescribeConfigsResource {
        std::int8_t resource_type = 0; ///< 2 topic, 4 broker, 8 broker logger, 16 client metrics, 32 group.
        std::string resource_name;
        std::optional<std::vector<std::string>> configuration_keys = std::vector<std::string>(); ///< Null for all keys.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("resourceType", m.resource_type);
            io.field("resourceName", m.resource_name);
            io.field("configurationKeys", m.configuration_keys, NullableSince{0});
        }
        /// Equal in every field.
        friend bool operator==(const DescribeConfigsResource&, const DescribeConfigsResource&) = default;
    };

    std::vector<DescribeConfigsResource> resources;
    bool include_synonyms = false;
    bool include_documentation = false;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("resources", m.resources);
        io.field("includeSynonyms", m.include_synonyms, Since{1});
        io.field("includeDocumentation", m.include_documentation, Since{3});
    }
    /// Equal in every field.
    friend bool operator==(const DescribeConfigsRequest&, const DescribeConfigsRequest&) = default;
};

/// Configurations.
struct DescribeConfigsResponse {
    static constexpr Api kApi = DescribeConfigsRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "DescribeConfigsResponse";

    /// A place where the value, or one that it hides, was set (KIP-226).
    struct DescribeConfigsSynonym {
        std::string name;
        std::optional<std::string> value = std::string();
        std::int8_t source = 0; ///< See config_source.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name);
            io.field("value", m.value, NullableSince{1});
            io.field("source", m.source);
        }
        /// Equal in every field.
        friend bool operator==(const DescribeConfigsSynonym&, const DescribeConfigsSynonym&) = default;
    };

    /// One key and its value.
    struct DescribeConfigsResourceResult {
        std::string name;
        std::optional<std::string> value = std::string();
        bool read_only = false;         ///< Whether it cannot be changed while the broker runs.
        bool is_default = false;        ///< Whether nobody has set the value.
        std::int8_t config_source = -1; ///< Where it comes from: 1 topic, 2 broker, 3 all brokers, 4 broker's file, 5
                                        ///< default, 6 logger, 7 client metrics, 8 group.
        bool is_sensitive = false;      ///< Whether the value is kept secret; it is then null.
        std::vector<DescribeConfigsSynonym> synonyms;
        std::int8_t config_type =
            0; ///< 1 boolean, 2 string, 3 int, 4 short, 5 long, 6 double, 7 list, 8 class, 9 password.
        std::optional<std::string> documentation = std::string();
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name);
            io.field("value", m.value, NullableSince{0});
            io.field("readOnly", m.read_only);
            io.field("isDefault", m.is_default, Versions{0, 0});
            io.field("configSource", m.config_source, Since{1});
            io.field("isSensitive", m.is_sensitive);
            io.field("synonyms", m.synonyms, Since{1});
            io.field("configType", m.config_type, Since{3});
            io.field("documentation", m.documentation, Since{3}, NullableSince{3});
        }
        /// Equal in every field.
        friend bool operator==(const DescribeConfigsResourceResult&, const DescribeConfigsResourceResult&) = default;
    };

    /// The configuration of one resource.
    struct DescribeConfigsResult {
        std::int16_t error_code = 0;                              ///< 0, or why it failed: see base/kafka_errors.h.
        std::optional<std::string> error_message = std::string(); ///< The broker's own words, or null.
        std::int8_t resource_type = 0; ///< 2 topic, 4 broker, 8 broker logger, 16 client metrics, 32 group.
        std::string resource_name;
        std::vector<DescribeConfigsResourceResult> configs;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("errorCode", m.error_code);
            io.field("errorMessage", m.error_message, NullableSince{0});
            io.field("resourceType", m.resource_type);
            io.field("resourceName", m.resource_name);
            io.field("configs", m.configs);
        }
        /// Equal in every field.
        friend bool operator==(const DescribeConfigsResult&, const DescribeConfigsResult&) = default;
    };

    std::int32_t throttle_time_ms = 0; ///< How long the broker asks the client to be silent (KIP-219).
    std::vector<DescribeConfigsResult> results;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("throttleTimeMs", m.throttle_time_ms);
        io.field("results", m.results);
    }
    /// Equal in every field.
    friend bool operator==(const DescribeConfigsResponse&, const DescribeConfigsResponse&) = default;
};

} // namespace odradek::wire
