// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/lookup.h"
#include "sandbox/handlers/table.h"

#include "wire/messages/describe_log_dirs.h"
#include "wire/messages/describe_topic_partitions.h"

#include <algorithm>

namespace odradek::sandbox {
namespace {

using Request = wire::DescribeTopicPartitionsRequest;
using Response = wire::DescribeTopicPartitionsResponse;

constexpr std::int32_t kMostPartitions = 2000; // max.request.partition.size.limit

/// Fills one page of partitions. Lives for one answer. Engine thread only.
class Page {
public:
    Page(const Call& call, const Request& request)
        : call_(call), left_(std::clamp(request.response_partition_limit, 1, kMostPartitions)) {}

    /// Adds a topic from a partition on. False: the page is full, and its cursor stands.
    bool add(const std::string& name, std::int32_t from) {
        const Topic* topic = call_.kernel.cluster.find(std::string_view(name));
        if (left_ == 0) return stop(name, from);
        auto& answer = response.topics.emplace_back();
        answer.name = name;
        if (topic == nullptr) {
            answer.error_code = code::number(code::UnknownTopicOrPartition);
            return true;
        }
        answer.topic_id = topic->id;
        answer.is_internal = topic->internal;
        answer.topic_authorized_operations = kTopicOperations;
        const auto count = static_cast<std::int32_t>(topic->partitions.size());
        for (std::int32_t index = from; index < count; ++index) {
            if (left_ == 0) return stop(name, index);
            --left_;
            add_partition(topic->partitions[static_cast<std::size_t>(index)], index, answer);
        }
        return true;
    }

    Response response; ///< The answer so far.

private:
    bool stop(const std::string& name, std::int32_t index) {
        response.next_cursor.emplace();
        response.next_cursor->topic_name = name;
        response.next_cursor->partition_index = index;
        return false;
    }

    void add_partition(const Partition& partition, std::int32_t index,
                       Response::DescribeTopicPartitionsResponseTopic& topic) const {
        auto& answer = topic.partitions.emplace_back();
        answer.partition_index = index;
        answer.leader_id = base::number(partition.leader);
        answer.leader_epoch = partition.epoch;
        answer.replica_nodes = numbers(partition.replicas);
        answer.isr_nodes = numbers(partition.isr);
        answer.offline_replicas = offline_replicas(call_, partition);
        answer.eligible_leader_replicas.emplace();
        answer.last_known_elr.emplace();
        if (partition.leader == base::BrokerId::None) answer.error_code = code::number(code::LeaderNotAvailable);
    }

    const Call& call_;
    std::int32_t left_;
};

Response describe_topic_partitions(Call& call, const Request& request) {
    std::vector<std::string> names;
    for (const auto& topic : request.topics)
        names.push_back(topic.name);
    if (names.empty()) {
        for (const auto& [name, topic] : call.kernel.cluster.topics())
            names.push_back(name);
    }
    std::ranges::sort(names);
    Page page(call, request);
    for (const std::string& name : names) {
        const bool before = request.cursor && name < request.cursor->topic_name;
        if (before) continue;
        const bool at_cursor = request.cursor && name == request.cursor->topic_name;
        if (!page.add(name, at_cursor ? std::max(request.cursor->partition_index, 0) : 0)) break;
    }
    return std::move(page.response);
}

using LogDirs = wire::DescribeLogDirsResponse;
constexpr std::int64_t kDiskBytes = std::int64_t{512} << 30;

void add_sizes(const Call& call, const Topic& topic, const std::vector<std::int32_t>* only,
               LogDirs::DescribeLogDirsResult& dir) {
    LogDirs::DescribeLogDirsTopic answer;
    answer.name = topic.name;
    for (std::size_t index = 0; index < topic.partitions.size(); ++index) {
        const Partition& partition = topic.partitions[index];
        const auto number = static_cast<std::int32_t>(index);
        const bool here = std::ranges::find(partition.replicas, call.broker()) != partition.replicas.end();
        const bool asked = only == nullptr || std::ranges::find(*only, number) != only->end();
        if (!here || !asked) continue;
        auto& size = answer.partitions.emplace_back();
        size.partition_index = number;
        size.partition_size = static_cast<std::int64_t>(partition.log.size_bytes());
    }
    if (!answer.partitions.empty()) dir.topics.push_back(std::move(answer));
}

LogDirs describe_log_dirs(Call& call, const wire::DescribeLogDirsRequest& request) {
    LogDirs response;
    auto& dir = response.results.emplace_back();
    dir.log_dir = "/sandbox/logs";
    if (!call.kernel.cluster.brokers().at(call.broker()).logs_readable) {
        dir.error_code = code::number(code::KafkaStorageError);
        return response;
    }
    dir.total_bytes = kDiskBytes;
    std::uint64_t used = 0;
    for (const auto& [name, topic] : call.kernel.cluster.topics()) {
        for (const Partition& partition : topic.partitions)
            used += partition.log.size_bytes();
        if (!request.topics) add_sizes(call, topic, nullptr, dir);
    }
    dir.usable_bytes = kDiskBytes - static_cast<std::int64_t>(used);
    if (!request.topics) return response;
    for (const auto& asked : *request.topics) {
        const Topic* topic = call.kernel.cluster.find(std::string_view(asked.topic));
        if (topic != nullptr) add_sizes(call, *topic, &asked.partitions, dir);
    }
    return response;
}

} // namespace

Handler describe_topic_partitions_handler() {
    return handler_of<Request, describe_topic_partitions>();
}

Handler describe_log_dirs_handler() {
    return handler_of<wire::DescribeLogDirsRequest, describe_log_dirs>();
}

} // namespace odradek::sandbox
