// SPDX-License-Identifier: Apache-2.0
#include "admin/configs.h"
#include "admin/delete_records.h"
#include "admin/topics.h"

#include <algorithm>
#include <utility>

namespace odradek::admin {
namespace {

using base::ErrorKind;
using base::Result;
using base::Task;

constexpr base::KafkaCode kPolicyViolation{44};

// Why brokers would refuse it. Where the configuration cannot be read, they may say so themselves.
Result<void> check_policy(const std::string& topic, const ConfigDetail& config) {
    const auto policy = std::ranges::find(config.entries, "cleanup.policy", &ConfigEntry::name);
    if (policy == config.entries.end() || !policy->value) return {};
    if (policy->value->find("delete") != std::string::npos || policy->value->empty()) return {};
    return base::fail(kPolicyViolation, topic,
                      "its cleanup.policy is compact alone: only compaction removes records there");
}

DoomedRecords doomed_of(const std::string& topic, const PartitionDetail& detail) {
    DoomedRecords doomed;
    doomed.partition = {topic, detail.partition};
    if (detail.begin && detail.end) {
        doomed.begin = *detail.begin;
        doomed.before = *detail.end;
    } else {
        const auto unknown = base::fail(ErrorKind::Unavailable, to_string(doomed.partition), "its end is not known");
        doomed.error = detail.offsets_error.value_or(detail.error.value_or(unknown.error()));
    }
    return doomed;
}

Result<std::vector<DoomedRecords>> choose(const TopicDetail& topic, const std::vector<base::PartitionId>& partitions) {
    std::vector<DoomedRecords> doomed;
    for (const PartitionDetail& detail : topic.partitions) {
        const bool wanted = partitions.empty() || std::ranges::find(partitions, detail.partition) != partitions.end();
        if (wanted) doomed.push_back(doomed_of(topic.name, detail));
    }
    for (const base::PartitionId wanted : partitions) {
        const base::TopicPartition name{topic.name, wanted};
        if (std::ranges::find(doomed, name, &DoomedRecords::partition) == doomed.end()) {
            return base::fail(ErrorKind::NotFound, to_string(name), "the topic has no such partition");
        }
    }
    return doomed;
}

} // namespace

Task<Result<std::vector<DoomedRecords>>> plan_emptying(Access access, std::string topic,
                                                       std::vector<base::PartitionId> partitions) {
    TopicParts parts;
    parts.sizes = false;
    std::vector<std::string> names{topic};
    auto topics = co_await describe_topics(access, std::move(names), parts);
    if (!topics) co_return base::forward(topics);
    if (topics->front().error) co_return std::unexpected(*topics->front().error);
    std::vector<Resource> resources{{ResourceType::Topic, topic}};
    auto configs = co_await describe_configs(access, std::move(resources));
    if (!configs) co_return base::forward(configs);
    const auto& error = configs->front().error;
    if (error && error->kind == ErrorKind::Unsupported) {
        co_return base::fail(ErrorKind::Unsupported, topic, "brokers before 0.11 cannot be asked to delete records");
    }
    if (auto good = check_policy(topic, configs->front()); !good) co_return base::forward(good);
    co_return choose(topics->front(), partitions);
}

} // namespace odradek::admin
