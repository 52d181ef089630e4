// SPDX-License-Identifier: Apache-2.0
#include "admin/create_topic.h"

#include "admin/configs.h"
#include "admin/item_error.h"
#include "admin/topic_settings.h"
#include "base/kafka_errors.h"
#include "base/translate.h"
#include "cluster/cluster.h"
#include "wire/messages/create_topics.h"

#include <algorithm>
#include <utility>

namespace odradek::admin {
namespace {

using base::ErrorKind;
using base::Result;
using base::Task;
using wire::CreateTopicsRequest;
using wire::CreateTopicsResponse;

constexpr std::int16_t kValidates = 1; // KIP-4's second version, 0.10.2
constexpr std::int16_t kDefaults = 4;  // KIP-464, 2.4

bool wants_defaults(const NewTopic& topic) {
    return topic.assignment.empty() && (topic.partitions == kBrokerDefault || topic.replication == kBrokerDefault);
}

// What is wrong for sure; how many brokers there are, the brokers know best.
Result<void> check(const NewTopic& topic, const cluster::MetadataSnapshot& known) {
    if (auto good = refuse(topic.name, check_topic_name(topic.name)); !good) return good;
    for (const auto& [name, value] : topic.settings) {
        if (auto good = refuse(name, check_setting(name, value)); !good) return good;
    }
    if (!topic.assignment.empty()) return refuse(topic.name, check_assignment(topic.assignment, known));
    if (auto good = refuse(topic.name, check_partition_count(topic.partitions)); !good) return good;
    return refuse(topic.name, check_replication(topic.replication, known.brokers.size()));
}

CreateTopicsRequest make_request(const NewTopic& topic, const Access& access, bool validate_only) {
    CreateTopicsRequest request;
    request.timeout_ms = broker_patience_ms(access);
    request.validate_only = validate_only;
    auto& asked = request.topics.emplace_back();
    asked.name = topic.name;
    asked.num_partitions = topic.assignment.empty() ? topic.partitions : kBrokerDefault;
    asked.replication_factor = topic.assignment.empty() ? topic.replication : static_cast<std::int16_t>(kBrokerDefault);
    for (std::size_t partition = 0; partition < topic.assignment.size(); ++partition) {
        auto& replicas = asked.assignments.emplace_back();
        replicas.partition_index = static_cast<std::int32_t>(partition);
        for (const base::BrokerId id : topic.assignment[partition])
            replicas.broker_ids.push_back(base::number(id));
    }
    for (const auto& [name, value] : topic.settings) {
        auto& setting = asked.configs.emplace_back();
        setting.name = name;
        setting.value = value;
    }
    return request;
}

std::string why_unsupported(const NewTopic& topic, bool validate_only) {
    if (wants_defaults(topic)) {
        return "brokers before 2.4 have no defaults: give the numbers of partitions and of replicas";
    }
    if (validate_only) return "brokers before 0.10.2 cannot check a topic without creating it";
    return "brokers before 0.10.1 cannot be asked to create a topic";
}

CreatedTopic created(const NewTopic& topic, WriteState state) {
    CreatedTopic made;
    made.result.subject = topic.name;
    made.result.state = state;
    if (!topic.assignment.empty()) {
        made.partitions = static_cast<std::int32_t>(topic.assignment.size());
        made.replication = static_cast<std::int16_t>(topic.assignment.front().size());
        return made;
    }
    if (topic.partitions != kBrokerDefault) made.partitions = topic.partitions;
    if (topic.replication != kBrokerDefault) made.replication = topic.replication;
    return made;
}

CreatedTopic failed_topic(const NewTopic& topic, base::Error error) {
    return {failed(topic.name, std::move(error)), {}, {}, {}};
}

/// One topic on its way. Held by the coroutines of create_topic().
struct Creation {
    Access access;
    NewTopic topic;
    WriteOptions options;
    bool existed = false; ///< Whether a topic of this name was there before.
};

// The topic after an answer that was lost, or that said the controller needs longer.
Task<CreatedTopic> settle(std::shared_ptr<Creation> creation, base::Error why) {
    const NewTopic& topic = creation->topic;
    if (creation->options.validate_only) co_return failed_topic(topic, std::move(why));
    if (creation->existed) {
        co_return failed_topic(topic, base::fail(base::code::TopicAlreadyExists, topic.name).error());
    }
    MetadataTest exists = [name = topic.name](const cluster::MetadataSnapshot& metadata) {
        return topic_of(metadata, name) != nullptr;
    };
    auto found = co_await look_until(creation->access, {topic.name}, std::move(exists));
    CreatedTopic made = created(topic, WriteState::Unknown);
    made.result.error = std::move(why);
    made.result.remark =
        ODRADEK_TR("WriteRemark", "It was sent, and cannot be seen yet: look for it before you create it again.");
    if (!found || !*found) co_return made;
    const auto metadata = creation->access.cluster->metadata();
    const cluster::TopicInfo* seen = topic_of(*metadata, topic.name);
    const auto count = static_cast<std::int32_t>(seen == nullptr ? 0 : seen->partitions.size());
    // Somebody else may have created one of this name meanwhile. By its partitions it can be told apart, by nothing
    // else.
    if (made.partitions && count > 0 && count != *made.partitions) {
        made.result.remark =
            ODRADEK_TR("WriteRemark", "A topic of this name is there now, with another number of partitions.");
        co_return made;
    }
    made.result.state = WriteState::Written;
    made.result.error.reset();
    made.result.remark = ODRADEK_TR("WriteRemark", "The answer was lost; the topic is there.");
    if (seen != nullptr) made.id = seen->id;
    co_return made;
}

Task<CreatedTopic> take(std::shared_ptr<Creation> creation, CreateTopicsResponse response) {
    const NewTopic& topic = creation->topic;
    const auto answer =
        std::ranges::find(response.topics, topic.name, &CreateTopicsResponse::CreatableTopicResult::name);
    if (answer == response.topics.end()) {
        co_return co_await settle(creation, base::fail(ErrorKind::Protocol, topic.name, "the answer lacks it").error());
    }
    if (auto error = error_of(answer->error_code, topic.name, answer->error_message)) {
        if (error->code == base::code::RequestTimedOut) co_return co_await settle(creation, std::move(*error));
        co_return failed_topic(topic, std::move(*error));
    }
    CreatedTopic made = created(topic, creation->options.validate_only ? WriteState::Checked : WriteState::Written);
    if (answer->num_partitions > 0) made.partitions = answer->num_partitions;
    if (answer->replication_factor > 0) made.replication = answer->replication_factor;
    if (made.result.state == WriteState::Written) made.id = answer->topic_id;
    co_return made;
}

// A partition that is led can be written to: only then the topic is of use.
bool is_ready(const cluster::TopicInfo* topic) {
    return topic != nullptr && !topic->partitions.empty() &&
           std::ranges::all_of(topic->partitions, [](const cluster::PartitionInfo& partition) {
               return partition.leader != base::BrokerId::None;
           });
}

Task<CreatedTopic> await_visible(std::shared_ptr<Creation> creation, CreatedTopic made) {
    MetadataTest ready = [name = creation->topic.name](const cluster::MetadataSnapshot& fresh) {
        return is_ready(topic_of(fresh, name));
    };
    auto seen = co_await look_until(creation->access, {creation->topic.name}, std::move(ready));
    if (!seen || !*seen) {
        made.result.remark =
            ODRADEK_TR("WriteRemark", "It is created; the brokers do not tell of all its leaders yet.");
        co_return made;
    }
    const auto metadata = creation->access.cluster->metadata();
    const cluster::TopicInfo* topic = topic_of(*metadata, creation->topic.name);
    if (topic == nullptr) co_return made;
    made.id = topic->id;
    made.partitions = static_cast<std::int32_t>(topic->partitions.size());
    made.replication = static_cast<std::int16_t>(topic->replication());
    co_return made;
}

Task<Result<CreatedTopic>> send(std::shared_ptr<Creation> creation) {
    const NewTopic& topic = creation->topic;
    const bool validate_only = creation->options.validate_only;
    cluster::CallOptions call = write_call(creation->access);
    const std::int16_t least = wants_defaults(topic) ? kDefaults : validate_only ? kValidates : std::int16_t{0};
    call.versions = wire::VersionRange{least, CreateTopicsRequest::kApi.versions.last};
    const auto in_doubt = call.in_doubt;
    CreateTopicsRequest request = make_request(topic, creation->access, validate_only);
    auto response = co_await creation->access.cluster->call(cluster::Target::controller(), std::move(request), call);
    if (response) co_return co_await take(creation, std::move(*response));
    if (response.error().kind == ErrorKind::Unsupported) {
        co_return base::fail(ErrorKind::Unsupported, topic.name, why_unsupported(topic, validate_only));
    }
    if (!*in_doubt) co_return base::forward(response);
    co_return co_await settle(creation, response.error());
}

} // namespace

Task<Result<CreatedTopic>> create_topic(Access access, NewTopic topic, WriteOptions options) {
    auto creation = std::make_shared<Creation>(Creation{access, std::move(topic), options, false});
    if (auto named = refuse(creation->topic.name, check_topic_name(creation->topic.name)); !named) {
        co_return base::forward(named);
    }
    auto before = co_await read_topics(access, {creation->topic.name});
    if (!before) co_return base::forward(before);
    if (auto good = check(creation->topic, **before); !good) co_return base::forward(good);
    creation->existed = topic_of(**before, creation->topic.name) != nullptr;
    auto made = co_await send(creation);
    const bool waits = made && options.wait && made->result.state == WriteState::Written;
    if (waits) co_return co_await await_visible(creation, std::move(*made));
    co_return made;
}

Task<Result<NewTopic>> copy_of(Access access, std::string source, std::string name) {
    auto metadata = co_await read_topics(access, {source});
    if (!metadata) co_return base::forward(metadata);
    const cluster::TopicInfo* topic = topic_of(**metadata, source);
    if (topic == nullptr) co_return base::fail(ErrorKind::NotFound, source, "there is no such topic");
    NewTopic copy;
    copy.name = std::move(name);
    copy.partitions = static_cast<std::int32_t>(topic->partitions.size());
    copy.replication = static_cast<std::int16_t>(topic->replication());
    std::vector<Resource> resources{{ResourceType::Topic, source}};
    auto configs = co_await describe_configs(access, std::move(resources));
    if (!configs) co_return base::forward(configs);
    const auto& error = configs->front().error;
    if (error && error->kind == ErrorKind::Unsupported) {
        co_return base::fail(ErrorKind::Unsupported, source,
                             "brokers before 0.11 do not tell a topic's settings, so they cannot be copied");
    }
    if (error) co_return std::unexpected(*error);
    for (const ConfigEntry& entry : configs->front().entries) {
        if (entry.is_own(ResourceType::Topic) && entry.value) copy.settings[entry.name] = *entry.value;
    }
    co_return copy;
}

} // namespace odradek::admin
