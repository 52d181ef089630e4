// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scripted_cluster.h"

#include "wire/messages/find_coordinator.h"

#include <algorithm>

namespace odradek::testing {

using wire::ApiKey;

namespace {

void tell(wire::MetadataResponse& response, const std::string& name, const ScriptedCluster::Topic* topic) {
    auto& told = response.topics.emplace_back();
    told.name = name;
    if (topic == nullptr) {
        told.error_code = 3; // UNKNOWN_TOPIC_OR_PARTITION
        return;
    }
    told.topic_id = topic->id;
    told.error_code = topic->error;
    std::int32_t number = 0;
    for (const ScriptedCluster::Partition& partition : topic->partitions) {
        auto& part = told.partitions.emplace_back();
        part.partition_index = number++;
        part.leader_id = partition.leader;
        part.leader_epoch = partition.epoch;
        part.replica_nodes = {1, 2};
        part.isr_nodes = {1, 2};
        part.error_code = partition.leader < 0 ? std::int16_t{5} : std::int16_t{0}; // LEADER_NOT_AVAILABLE
    }
}

} // namespace

ScriptedCluster::ScriptedCluster(VirtualEnvironment& environment, int brokers) : environment_(environment) {
    for (const wire::Api& api : wire::api_table())
        apis[wire::number(api.key)] = api.versions;
    apis.erase(wire::number(ApiKey::DescribeQuorum));
    for (int id = 1; id <= brokers; ++id) {
        alive.push_back(id);
        brokers_.push_back(std::make_unique<ScriptedBroker>(environment));
        environment.set_host(endpoint(id).host, {address(id).ip});
        bring_up(id);
    }
    on(ApiKey::ApiVersions, [this](const ReceivedRequest& request) { return answer_versions(request); });
    on(ApiKey::Metadata, [this](const ReceivedRequest& request) { return reply_with(request, metadata(request)); });
    on(ApiKey::FindCoordinator, [this](const ReceivedRequest& request) {
        wire::FindCoordinatorResponse response;
        response.node_id = coordinator;
        response.host = endpoint(coordinator).host;
        response.port = 9092;
        auto& one = response.coordinators.emplace_back();
        one.node_id = coordinator;
        one.host = response.host;
        one.port = 9092;
        return reply_with(request, response);
    });
}

void ScriptedCluster::on(ApiKey api, const ScriptedBroker::Handler& handler) {
    for (const auto& one : brokers_)
        one->on(api, handler);
}

std::size_t ScriptedCluster::count(ApiKey api) const {
    std::size_t sum = 0;
    for (const auto& one : brokers_)
        sum += one->count(api);
    return sum;
}

void ScriptedCluster::take_down(int id) {
    environment_.network().stop(address(id));
    broker(id).cut_all();
}

void ScriptedCluster::bring_up(int id) {
    broker(id).listen(environment_.network(), address(id));
}

void ScriptedCluster::shut_down() {
    for (const auto& one : brokers_)
        one->shut_down();
}

ScriptedReply ScriptedCluster::answer_versions(const ReceivedRequest& request) const {
    wire::ApiVersionsResponse response;
    for (const auto& [key, range] : apis) {
        auto& api = response.api_keys.emplace_back();
        api.api_key = key;
        api.min_version = range.first;
        api.max_version = range.last;
    }
    return reply_with(request, response);
}

wire::MetadataResponse ScriptedCluster::metadata(const ReceivedRequest& request) const {
    const auto asked = request.as<wire::MetadataRequest>();
    wire::MetadataResponse response;
    response.cluster_id = "scripted";
    response.controller_id = controller;
    for (const int id : alive) {
        auto& told = response.brokers.emplace_back();
        told.node_id = id;
        told.host = endpoint(id).host;
        told.port = 9092;
    }
    const bool all = !asked.topics || (request.version == 0 && asked.topics->empty());
    if (all) {
        for (const auto& [name, topic] : topics)
            tell(response, name, &topic);
        return response;
    }
    for (const auto& wanted : *asked.topics) {
        const auto found = topics.find(wanted.name.value_or(""));
        tell(response, wanted.name.value_or(""), found == topics.end() ? nullptr : &found->second);
    }
    return response;
}

} // namespace odradek::testing
