// SPDX-License-Identifier: Apache-2.0
#include "admin/configs.h"

#include "admin/ask_brokers.h"
#include "admin/item_error.h"
#include "wire/messages/describe_configs.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace odradek::admin {
namespace {

using base::ErrorKind;
using base::Result;
using base::Task;
using wire::DescribeConfigsRequest;
using wire::DescribeConfigsResponse;
using Indexes = std::vector<std::size_t>;

ConfigSource source_of(std::int8_t number) {
    constexpr auto kLast = static_cast<std::int8_t>(ConfigSource::Group);
    return number >= 0 && number <= kLast ? ConfigSource{number} : ConfigSource::Unknown;
}

ConfigEntry entry_of(const DescribeConfigsResponse::DescribeConfigsResourceResult& result) {
    ConfigEntry entry;
    entry.name = result.name;
    entry.value = result.value;
    entry.source = source_of(result.config_source);
    entry.is_default = result.is_default || entry.source == ConfigSource::Default;
    entry.read_only = result.read_only;
    entry.sensitive = result.is_sensitive;
    entry.type = result.config_type;
    if (result.documentation && !result.documentation->empty()) entry.documentation = result.documentation;
    for (const auto& synonym : result.synonyms)
        entry.synonyms.push_back({synonym.name, synonym.value, source_of(synonym.source)});
    return entry;
}

/// The question and its answers so far. Shared by the calls to the brokers.
struct ConfigLookup {
    Access access;
    std::vector<ConfigDetail> details;
    bool documentation = false;
    std::vector<std::string> keys; // none: all
};

DescribeConfigsRequest make_request(const ConfigLookup& lookup, const Indexes& indexes) {
    DescribeConfigsRequest request;
    request.include_synonyms = true;
    request.include_documentation = lookup.documentation;
    for (const std::size_t index : indexes) {
        const Resource& resource = lookup.details[index].resource;
        auto& asked = request.resources.emplace_back();
        asked.resource_type = static_cast<std::int8_t>(resource.type);
        asked.resource_name = resource.name;
        asked.configuration_keys.reset();
        if (!lookup.keys.empty()) asked.configuration_keys = lookup.keys;
    }
    return request;
}

void take(ConfigLookup& lookup, const Indexes& indexes, const DescribeConfigsResponse& response) {
    for (const auto& result : response.results) {
        const Resource resource{ResourceType{result.resource_type}, result.resource_name};
        const auto found = std::ranges::find_if(
            indexes, [&](std::size_t index) { return lookup.details[index].resource == resource; });
        if (found == indexes.end()) continue;
        ConfigDetail& detail = lookup.details[*found];
        detail.error = error_of(result.error_code, resource.name, result.error_message);
        for (const auto& config : result.configs)
            detail.entries.push_back(entry_of(config));
        std::ranges::sort(detail.entries, {}, &ConfigEntry::name);
    }
}

Task<void> ask(std::shared_ptr<ConfigLookup> lookup, base::BrokerId broker, Indexes indexes) {
    DescribeConfigsRequest request = make_request(*lookup, indexes);
    cluster::Target target = broker == base::BrokerId::None ? cluster::Target::any() : cluster::Target::broker(broker);
    for (const std::size_t index : indexes) {
        const std::string& name = lookup->details[index].resource.name;
        lookup->details[index].error = base::fail(ErrorKind::Protocol, name, "the answer lacks it").error();
    }
    auto response = co_await lookup->access.cluster->call(std::move(target), std::move(request));
    if (response) {
        take(*lookup, indexes, *response);
        co_return;
    }
    for (const std::size_t index : indexes)
        lookup->details[index].error = response.error();
}

} // namespace

std::optional<base::BrokerId> broker_for(const Resource& resource) {
    const bool own = resource.type == ResourceType::Broker || resource.type == ResourceType::BrokerLogger;
    // The empty name stands for the defaults of all brokers.
    if (!own || resource.name.empty()) return base::BrokerId::None;
    std::int32_t id = 0;
    const char* end = resource.name.data() + resource.name.size();
    const auto [at, fault] = std::from_chars(resource.name.data(), end, id);
    if (fault != std::errc{} || at != end || id < 0) return std::nullopt;
    return base::BrokerId{id};
}

bool ConfigEntry::is_own(ResourceType of) const noexcept {
    // Before 1.1 there is no source: what is not the default was set.
    if (source == ConfigSource::Unknown) return !is_default;
    switch (of) {
    case ResourceType::Topic:
        return source == ConfigSource::Topic;
    case ResourceType::Broker:
        return source == ConfigSource::DynamicBroker;
    case ResourceType::BrokerLogger:
        return source == ConfigSource::DynamicBrokerLogger;
    case ResourceType::ClientMetrics:
        return source == ConfigSource::ClientMetrics;
    case ResourceType::Group:
        return source == ConfigSource::Group;
    }
    return false;
}

bool ConfigEntry::is_own(const Resource& of) const noexcept {
    const bool defaults = of.type == ResourceType::Broker && of.name.empty();
    return defaults ? source == ConfigSource::DynamicDefaultBroker : is_own(of.type);
}

Task<Result<std::vector<ConfigDetail>>> describe_configs(Access access, std::vector<Resource> resources,
                                                         bool documentation, std::vector<std::string> keys) {
    auto lookup = std::make_shared<ConfigLookup>();
    lookup->access = access;
    lookup->documentation = documentation;
    lookup->keys = std::move(keys);
    std::map<base::BrokerId, Indexes> groups;
    for (Resource& resource : resources) {
        const auto broker = broker_for(resource);
        ConfigDetail& detail = lookup->details.emplace_back();
        detail.resource = std::move(resource);
        if (broker) {
            groups[*broker].push_back(lookup->details.size() - 1);
        } else {
            detail.error = base::fail(ErrorKind::Usage, detail.resource.name, "this is no broker's number").error();
        }
    }
    std::vector<Task<void>> tasks;
    for (auto& [broker, indexes] : groups)
        tasks.push_back(ask(lookup, broker, std::move(indexes)));
    co_await base::gather(*access.environment, std::move(tasks));
    if (co_await base::is_cancelled()) co_return std::unexpected(base::cancelled());
    co_return std::move(lookup->details);
}

} // namespace odradek::admin
