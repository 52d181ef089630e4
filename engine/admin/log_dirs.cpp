// SPDX-License-Identifier: Apache-2.0
#include "admin/log_dirs.h"

#include "admin/ask_brokers.h"
#include "admin/item_error.h"
#include "wire/messages/describe_log_dirs.h"

#include <algorithm>
#include <utility>

namespace odradek::admin {
namespace {

using base::Result;
using base::Task;
using wire::DescribeLogDirsRequest;
using wire::DescribeLogDirsResponse;

// Null asks for everything; a topic is named with its partitions.
DescribeLogDirsRequest make_request(const Access& access, const std::vector<std::string>& topics) {
    DescribeLogDirsRequest request;
    request.topics.reset();
    if (topics.empty()) return request;
    request.topics.emplace();
    const auto metadata = access.cluster->metadata();
    for (const std::string& name : topics) {
        const cluster::TopicInfo* topic = metadata->find_topic(name);
        if (topic == nullptr) continue;
        auto& asked = request.topics->emplace_back();
        asked.topic = name;
        for (const cluster::PartitionInfo& partition : topic->partitions)
            asked.partitions.push_back(partition.partition);
    }
    return request;
}

LogDir dir_of(const DescribeLogDirsResponse::DescribeLogDirsResult& result) {
    LogDir dir;
    dir.path = result.log_dir;
    dir.error = error_of(result.error_code, result.log_dir);
    if (result.total_bytes >= 0) dir.total_bytes = result.total_bytes;
    if (result.usable_bytes >= 0) dir.usable_bytes = result.usable_bytes;
    for (const auto& topic : result.topics) {
        for (const auto& partition : topic.partitions) {
            dir.replicas.push_back({{topic.name, partition.partition_index},
                                    partition.partition_size,
                                    partition.offset_lag,
                                    partition.is_future_key});
        }
    }
    std::ranges::sort(dir.replicas, {}, &ReplicaLog::partition);
    return dir;
}

BrokerLogDirs dirs_of(base::BrokerId broker, const Result<DescribeLogDirsResponse>& response) {
    BrokerLogDirs dirs;
    dirs.broker = broker;
    if (!response) {
        dirs.error = response.error();
        return dirs;
    }
    dirs.error = error_of(response->error_code, "broker " + std::to_string(number(broker)));
    if (dirs.error) return dirs;
    for (const auto& result : response->results)
        dirs.dirs.push_back(dir_of(result));
    std::ranges::sort(dirs.dirs, {}, &LogDir::path);
    return dirs;
}

} // namespace

Task<Result<std::vector<BrokerLogDirs>>> describe_log_dirs(Access access, std::vector<base::BrokerId> brokers,
                                                           std::vector<std::string> topics) {
    if (brokers.empty() && topics.empty()) {
        auto all = co_await all_brokers(access);
        if (!all) co_return base::forward(all);
        brokers = std::move(*all);
    }
    std::map<base::BrokerId, DescribeLogDirsRequest> requests;
    for (const base::BrokerId broker : brokers)
        requests.emplace(broker, make_request(access, topics));
    auto answers = co_await ask_brokers(access, std::move(requests));
    if (co_await base::is_cancelled()) co_return std::unexpected(base::cancelled());
    std::vector<BrokerLogDirs> result;
    for (const auto& [broker, answer] : answers)
        result.push_back(dirs_of(broker, answer));
    co_return result;
}

} // namespace odradek::admin
