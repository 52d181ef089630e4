// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/access.h"
#include "base/task.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace odradek::admin {

/// Kinds of things that have a configuration (numbers of the protocol).
enum class ResourceType : std::int8_t {
    Topic = 2,
    Broker = 4,
    BrokerLogger = 8,
    ClientMetrics = 16,
    Group = 32,
};

/// A thing that has a configuration.
struct Resource {
    ResourceType type = ResourceType::Topic; ///< What it is.
    std::string name;                        ///< A topic, or a broker's id as text.

    friend bool operator==(const Resource&, const Resource&) = default;
};

/// Whom to ask about a thing: a broker about itself; None, any broker, about the rest. Nothing: a broker's name that is
/// no number.
std::optional<base::BrokerId> broker_for(const Resource& resource);

/// Where a value comes from (numbers of the protocol, from 1.1).
enum class ConfigSource : std::int8_t {
    Unknown = 0,
    Topic = 1,
    DynamicBroker = 2,
    DynamicDefaultBroker = 3,
    StaticBroker = 4,
    Default = 5,
    DynamicBrokerLogger = 6,
    ClientMetrics = 7,
    Group = 8,
};

/// Another value of the same setting that is in force where the first is taken away.
struct ConfigSynonym {
    std::string name;                            ///< The setting's name at that level.
    std::optional<std::string> value;            ///< Nothing: sensitive.
    ConfigSource source = ConfigSource::Unknown; ///< Where from.

    friend bool operator==(const ConfigSynonym&, const ConfigSynonym&) = default;
};

/// One setting.
struct ConfigEntry {
    std::string name;                            ///< "retention.ms".
    std::optional<std::string> value;            ///< Nothing: sensitive, or not set.
    ConfigSource source = ConfigSource::Unknown; ///< Where from.
    bool is_default = false;                     ///< Nobody set it.
    bool read_only = false;                      ///< Cannot be changed while the broker runs.
    bool sensitive = false;                      ///< The broker hides its value.
    std::int8_t type = 0;                        ///< The protocol's type of the value, 0: unknown (from 2.6).
    std::optional<std::string> documentation;    ///< The broker's own words (from 2.6, where asked).
    std::vector<ConfigSynonym> synonyms;         ///< From 1.1, where asked.

    /// Whether the value was set for that very thing, so that taking it away leaves another one in force.
    bool is_own(ResourceType of) const noexcept;

    /// The same; the defaults of all brokers are a thing of their own, with an empty name.
    bool is_own(const Resource& of) const noexcept;

    friend bool operator==(const ConfigEntry&, const ConfigEntry&) = default;
};

/// The configuration of one thing.
struct ConfigDetail {
    Resource resource;                ///< The thing.
    std::vector<ConfigEntry> entries; ///< By name.
    std::optional<base::Error> error; ///< Why it is not known.

    friend bool operator==(const ConfigDetail&, const ConfigDetail&) = default;
};

/// The configurations of things, in the order of `resources`. A broker's own is asked of that broker. `keys` names the
/// settings that are wanted; none: all of them. Errors: Unsupported before 0.11, those of the connection.
base::Task<base::Result<std::vector<ConfigDetail>>> describe_configs(Access access, std::vector<Resource> resources,
                                                                     bool documentation = false,
                                                                     std::vector<std::string> keys = {});

} // namespace odradek::admin
