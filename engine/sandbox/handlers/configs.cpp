// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/config_text.h"
#include "sandbox/handlers/refusal.h"
#include "sandbox/handlers/table.h"

#include "wire/messages/alter_configs.h"
#include "wire/messages/describe_configs.h"
#include "wire/messages/incremental_alter_configs.h"

#include <algorithm>

namespace odradek::sandbox {
namespace {

// Resource types of DescribeConfigs.
constexpr std::int8_t kTopic = 2;
constexpr std::int8_t kBroker = 4;
constexpr std::int8_t kGroup = 32;

// Where a value comes from.
constexpr std::int8_t kTopicSource = 1;
constexpr std::int8_t kBrokerSource = 2;
constexpr std::int8_t kClusterSource = 3;
constexpr std::int8_t kDefaultSource = 5;
constexpr std::int8_t kGroupSource = 8;

// Operations of IncrementalAlterConfigs (KIP-339).
constexpr std::int8_t kSet = 0;
constexpr std::int8_t kDelete = 1;
constexpr std::int8_t kAppend = 2;
constexpr std::int8_t kSubtract = 3;

/// Something that has settings: what they are, what is set, and how it is called.
struct Resource {
    std::span<const ConfigDefault> defaults; ///< All its settings.
    ConfigMap* own = nullptr;                ///< What is set; nullptr if there is no such thing.
    const ConfigMap* cluster = nullptr;      ///< What is set for all brokers, or nullptr.
    std::int8_t own_source = kDefaultSource; ///< The source of what is set.
};

Resource find(const Call& call, std::int8_t type, const std::string& name) {
    Kernel& kernel = call.kernel;
    if (type == kTopic) {
        Topic* topic = kernel.cluster.find(std::string_view(name));
        return {topic_defaults(), topic == nullptr ? nullptr : &topic->configs, nullptr, kTopicSource};
    }
    if (type == kGroup) return {group_defaults(), &kernel.group_configs[name], nullptr, kGroupSource};
    if (type != kBroker) return {};
    if (name.empty()) return {broker_defaults(), &kernel.broker_configs[""], nullptr, kClusterSource};
    for (const auto& [id, broker] : kernel.cluster.brokers()) {
        if (std::to_string(base::number(id)) != name) continue;
        return {broker_defaults(), &kernel.broker_configs[name], &kernel.broker_configs[""], kBrokerSource};
    }
    return {};
}

using Describe = wire::DescribeConfigsResponse;
using Entry = Describe::DescribeConfigsResourceResult;

void add_synonym(Entry& entry, const std::string& name, const std::string& value, std::int8_t source) {
    auto& synonym = entry.synonyms.emplace_back();
    synonym.name = name;
    synonym.value = value;
    synonym.source = source;
}

Entry describe_entry(const Resource& resource, const ConfigDefault& setting,
                     const wire::DescribeConfigsRequest& request) {
    const std::string name(setting.name);
    Entry entry;
    entry.name = name;
    entry.value = std::string(setting.value);
    entry.config_source = kDefaultSource;
    const auto own = resource.own->find(name);
    const bool clusterwide = resource.cluster != nullptr && resource.cluster->contains(name);
    if (own != resource.own->end()) {
        entry.value = own->second;
        entry.config_source = resource.own_source;
    } else if (clusterwide) {
        entry.value = resource.cluster->at(name);
        entry.config_source = kClusterSource;
    }
    entry.is_default = entry.config_source == kDefaultSource;
    entry.is_sensitive = setting.type == ConfigType::Password;
    entry.config_type = static_cast<std::int8_t>(setting.type);
    entry.documentation = std::nullopt;
    if (request.include_documentation) entry.documentation = std::string(setting.documentation);
    const std::string inherited = setting.synonym.empty() ? name : std::string(setting.synonym);
    if (request.include_synonyms && !entry.is_default) add_synonym(entry, name, *entry.value, entry.config_source);
    if (request.include_synonyms) add_synonym(entry, inherited, std::string(setting.value), kDefaultSource);
    if (entry.is_sensitive) entry.value = std::nullopt;
    return entry;
}

void describe(const Call& call, const wire::DescribeConfigsRequest& request,
              const wire::DescribeConfigsRequest::DescribeConfigsResource& asked,
              Describe::DescribeConfigsResult& answer) {
    answer.resource_type = asked.resource_type;
    answer.resource_name = asked.resource_name;
    answer.error_message = std::nullopt;
    if (const code::KafkaCode refused = call.faults.error(); refused != code::None) {
        answer.error_code = code::number(refused);
        answer.error_message = message_of(refused);
        return;
    }
    const Resource resource = find(call, asked.resource_type, asked.resource_name);
    if (resource.own == nullptr) {
        const code::KafkaCode error =
            asked.resource_type == kTopic ? code::UnknownTopicOrPartition : code::InvalidRequest;
        answer.error_code = code::number(error);
        answer.error_message = message_of(error);
        return;
    }
    for (const ConfigDefault& setting : resource.defaults) {
        const auto& keys = asked.configuration_keys;
        const bool wanted =
            !keys || (call.version == 0 && keys->empty()) || std::ranges::find(*keys, setting.name) != keys->end();
        if (wanted) answer.configs.push_back(describe_entry(resource, setting, request));
    }
}

Describe describe_configs(Call& call, const wire::DescribeConfigsRequest& request) {
    Describe response;
    for (const auto& resource : request.resources)
        describe(call, request, resource, response.results.emplace_back());
    return response;
}

std::optional<std::string> wrong(const Resource& resource, std::int8_t type, const std::string& name,
                                 const std::string& value) {
    return type == kTopic ? wrong_topic_config(name, value) : wrong_config(resource.defaults, name, value);
}

std::vector<std::string> words(const std::string& list) {
    std::vector<std::string> found;
    for (std::size_t from = 0; from <= list.size();) {
        const std::size_t to = std::min(list.find(',', from), list.size());
        if (to > from) found.push_back(list.substr(from, to - from));
        from = to + 1;
    }
    return found;
}

std::string joined(const std::vector<std::string>& list) {
    std::string text;
    for (const std::string& word : list)
        text += (text.empty() ? "" : ",") + word;
    return text;
}

// The value that an operation leads to; nothing removes the setting.
std::optional<std::string> changed(const Resource& resource, const std::string& name, std::int8_t operation,
                                   const std::string& value) {
    if (operation == kSet) return value;
    if (operation == kDelete) return std::nullopt;
    const ConfigDefault* known = find_default(resource.defaults, name);
    const auto own = resource.own->find(name);
    std::vector<std::string> list = words(own != resource.own->end() ? own->second
                                          : known == nullptr         ? std::string{}
                                                                     : std::string(known->value));
    for (const std::string& word : words(value)) {
        const bool there = std::ranges::find(list, word) != list.end();
        if (operation == kSubtract) std::erase(list, word);
        if (operation == kAppend && !there) list.push_back(word);
    }
    return joined(list);
}

Refusal refuse_resource(const Call& call, const Resource& resource, std::int8_t type, const std::string& name) {
    if (call.faults.error() != code::None) return {call.faults.error()};
    if (resource.own != nullptr) return {};
    if (type == kTopic) return {code::UnknownTopicOrPartition, "The topic '" + name + "' does not exist."};
    return {code::InvalidRequest, "Unknown resource " + name};
}

// Alters each resource: `apply` puts what is set afterwards into its last argument, or refuses.
template <class Resources, class Apply>
auto alter(const Call& call, const Resources& asked, bool validate_only, Apply apply, auto& responses) {
    for (const auto& each : asked) {
        auto& answer = responses.emplace_back();
        answer.resource_type = each.resource_type;
        answer.resource_name = each.resource_name;
        const Resource resource = find(call, each.resource_type, each.resource_name);
        Refusal refusal = refuse_resource(call, resource, each.resource_type, each.resource_name);
        ConfigMap after;
        if (!refusal) refusal = apply(resource, each, after);
        if (!refusal && each.resource_type == kTopic) refusal = refuse_by_policy(call, each.resource_name, after);
        refusal.put(answer);
        if (!refusal && !validate_only) *resource.own = std::move(after);
    }
    call.kernel.changed.pulse();
}

wire::AlterConfigsResponse alter_configs(Call& call, const wire::AlterConfigsRequest& request) {
    wire::AlterConfigsResponse response;
    const auto replace = [](const Resource& resource, const auto& asked, ConfigMap& after) {
        for (const auto& config : asked.configs) {
            const std::string value = config.value.value_or("");
            auto why = wrong(resource, asked.resource_type, config.name, value);
            if (why) return Refusal{code::InvalidConfig, std::move(why)};
            after[config.name] = value;
        }
        return Refusal{};
    };
    alter(call, request.resources, request.validate_only, replace, response.responses);
    return response;
}

// One operation of IncrementalAlterConfigs on what is set.
Refusal change_one(const Resource& resource, std::int8_t type,
                   const wire::IncrementalAlterConfigsRequest::AlterableConfig& config, ConfigMap& after) {
    if (config.config_operation < kSet || config.config_operation > kSubtract) {
        return {code::InvalidRequest, "Unknown operation type"};
    }
    const ConfigDefault* known = find_default(resource.defaults, config.name);
    const bool of_list = config.config_operation == kAppend || config.config_operation == kSubtract;
    if (of_list && known != nullptr && known->type != ConfigType::List) {
        return {code::InvalidConfig,
                "Can't append to or subtract from key " + config.name + " because its type is not LIST."};
    }
    const auto value = changed(resource, config.name, config.config_operation, config.value.value_or(""));
    if (value) {
        if (auto why = wrong(resource, type, config.name, *value)) return {code::InvalidConfig, std::move(why)};
    }
    after.erase(config.name);
    if (value) after[config.name] = *value;
    return {};
}

wire::IncrementalAlterConfigsResponse incremental_alter_configs(Call& call,
                                                                const wire::IncrementalAlterConfigsRequest& request) {
    wire::IncrementalAlterConfigsResponse response;
    const auto change = [](const Resource& resource, const auto& asked, ConfigMap& after) {
        after = *resource.own;
        for (const auto& config : asked.configs) {
            if (Refusal refusal = change_one(resource, asked.resource_type, config, after)) return refusal;
        }
        return Refusal{};
    };
    alter(call, request.resources, request.validate_only, change, response.responses);
    return response;
}

} // namespace

Handler describe_configs_handler() {
    return handler_of<wire::DescribeConfigsRequest, describe_configs>();
}

Handler alter_configs_handler() {
    return handler_of<wire::AlterConfigsRequest, alter_configs>();
}

Handler incremental_alter_configs_handler() {
    return handler_of<wire::IncrementalAlterConfigsRequest, incremental_alter_configs>();
}

} // namespace odradek::sandbox
