// SPDX-License-Identifier: Apache-2.0
#include "base/kafka_errors.h"
#include "cluster/cluster_impl.h"
#include "wire/messages/find_coordinator.h"

#include <utility>

namespace odradek::cluster {

using base::BrokerId;
using base::ErrorKind;
using base::Result;
using base::Task;

namespace {

/// The coordinator in an answer of any version.
struct FoundCoordinator {
    base::KafkaCode code;
    BrokerInfo broker;
    std::string message;
};

FoundCoordinator read_coordinator(const wire::FindCoordinatorResponse& response) {
    auto read = [](const auto& part) {
        return FoundCoordinator{base::KafkaCode{part.error_code},
                                {BrokerId{part.node_id}, part.host, part.port, std::nullopt, {}, true},
                                part.error_message.value_or(std::string())};
    };
    return response.coordinators.empty() ? read(response) : read(response.coordinators.front());
}

std::string_view noun(CoordinatorType type) {
    switch (type) {
    case CoordinatorType::Group:
        return "group ";
    case CoordinatorType::Transaction:
        return "transactional id ";
    case CoordinatorType::Share:
        break;
    }
    return "share group ";
}

} // namespace

Task<Result<NodePtr>> Cluster::Impl::find_node(std::shared_ptr<Cluster> self, Target target, LaneKey lane) {
    Impl& impl = *self->impl_;
    switch (target.kind) {
    case Target::Kind::Broker:
        co_return co_await find_broker(self, target.broker_id);
    case Target::Kind::Leader:
        co_return co_await find_leader(self, std::move(target.partition));
    case Target::Kind::Coordinator:
        co_return co_await find_coordinator(self, std::move(target));
    case Target::Kind::Controller:
        // In KRaft the controller may be no broker at all; every broker forwards to it (KIP-590).
        if (auto known = impl.nodes.find(impl.cache.snapshot()->controller); known != impl.nodes.end()) {
            co_return known->second;
        }
        break;
    case Target::Kind::Any:
        break;
    }
    if (NodePtr node = impl.least_loaded(lane)) co_return node;
    co_return base::fail(ErrorKind::Unavailable, {}, "no broker is known");
}

Task<Result<NodePtr>> Cluster::Impl::find_broker(std::shared_ptr<Cluster> self, BrokerId id) {
    Impl& impl = *self->impl_;
    // A broker may have joined since the metadata were read.
    if (auto known = impl.nodes.find(id); known != impl.nodes.end()) co_return known->second;
    TopicScope brokers_only{.all = false, .names = {}, .ids = {}};
    auto refreshed = co_await self->refresh(std::move(brokers_only));
    if (!refreshed) co_return base::forward(refreshed);
    if (auto known = impl.nodes.find(id); known != impl.nodes.end()) co_return known->second;
    const std::string name = "broker " + std::to_string(base::number(id));
    const BrokerInfo* info = (*refreshed)->find_broker(id);
    if (info != nullptr) co_return base::fail(ErrorKind::NotFound, name, info->problem);
    co_return base::fail(ErrorKind::Unavailable, name, "the cluster does not know this broker now");
}

/// Asks for one topic; however many want it at a time, one question is sent.
Task<Result<void>> Cluster::Impl::refresh_topic(std::shared_ptr<Cluster> self, std::string topic) {
    Impl& impl = *self->impl_;
    if (auto running = impl.refreshing.find(topic); running != impl.refreshing.end()) {
        auto over = running->second;
        co_return co_await over->wait();
    }
    auto over = std::make_shared<base::Event>(impl.environment.executor());
    impl.refreshing.emplace(topic, over);
    TopicScope one{.all = false, .names = {topic}, .ids = {}};
    auto refreshed = co_await self->refresh(std::move(one));
    // Whatever came of it: those that wait look at the metadata themselves.
    impl.refreshing.erase(topic);
    over->set();
    if (!refreshed) co_return base::forward(refreshed);
    co_return Result<void>{};
}

Task<Result<NodePtr>> Cluster::Impl::find_leader(std::shared_ptr<Cluster> self, base::TopicPartition partition) {
    Impl& impl = *self->impl_;
    const PartitionInfo* known = impl.cache.snapshot()->find(partition);
    if (known == nullptr || known->leader == BrokerId::None || !impl.nodes.contains(known->leader) || impl.stale) {
        Result<void> refreshed = co_await refresh_topic(self, partition.topic);
        if (!refreshed) co_return base::forward(refreshed);
    }
    // The snapshot keeps what the pointers below point to.
    const auto snapshot = impl.cache.snapshot();
    const TopicInfo* topic = snapshot->find_topic(std::string_view(partition.topic));
    const std::string name = base::to_string(partition);
    if (topic == nullptr) co_return base::fail(ErrorKind::NotFound, partition.topic, "the cluster has no such topic");
    known = topic->find(partition.partition);
    if (known == nullptr) {
        if (topic->error != base::KafkaCode::None) co_return base::fail(topic->error, partition.topic);
        co_return base::fail(ErrorKind::NotFound, name, "the topic has no such partition");
    }
    if (known->leader == BrokerId::None) co_return base::fail(ErrorKind::Unavailable, name, "it has no leader now");
    co_return co_await find_broker(self, known->leader);
}

Task<Result<NodePtr>> Cluster::Impl::find_coordinator(std::shared_ptr<Cluster> self, Target target) {
    Impl& impl = *self->impl_;
    const auto key = std::pair(target.coordinator_type, target.key);
    if (auto known = impl.coordinators.find(key); known != impl.coordinators.end()) {
        if (auto node = impl.nodes.find(known->second); node != impl.nodes.end()) co_return node->second;
    }
    wire::FindCoordinatorRequest request;
    request.key = target.key;
    request.key_type = static_cast<std::int8_t>(target.coordinator_type);
    // Which of the two fields is sent, the version decides (KIP-699).
    request.coordinator_keys = {target.key};
    CallOptions options;
    options.attempts = 1;
    // Only from version 1 on can anything but a group be asked for.
    if (target.coordinator_type != CoordinatorType::Group) options.versions = wire::VersionRange{1, wire::kNever};
    auto response = co_await self->call(Target::any(), std::move(request), std::move(options));
    if (!response) co_return base::forward(response);
    const FoundCoordinator found = read_coordinator(*response);
    const std::string name = std::string(noun(target.coordinator_type)) + target.key;
    if (found.code == base::code::CoordinatorNotAvailable) {
        co_return base::fail(ErrorKind::Unavailable, name, "it has no coordinator now");
    }
    if (found.code != base::KafkaCode::None) co_return base::fail(found.code, name, found.message);
    impl.coordinators[key] = found.broker.id;
    co_return co_await find_broker(self, found.broker.id);
}

} // namespace odradek::cluster
