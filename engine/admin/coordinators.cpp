// SPDX-License-Identifier: Apache-2.0
#include "admin/coordinators.h"

#include "base/gather.h"
#include "base/kafka_errors.h"
#include "cluster/cluster.h"
#include "wire/messages/find_coordinator.h"

#include <memory>
#include <utility>

namespace odradek::admin {
namespace {

using base::Task;
using Found = std::map<std::string, base::Result<base::BrokerId>>;

// The first version with a list of keys (KIP-699).
constexpr wire::VersionRange kManyKeys{4, wire::kNever};

std::vector<std::string> unknown_groups(const Access& access, const std::vector<std::string>& groups) {
    std::vector<std::string> unknown;
    for (const std::string& group : groups) {
        if (!access.cluster->knows_coordinator(cluster::CoordinatorType::Group, group)) unknown.push_back(group);
    }
    return unknown;
}

// Asks for many groups in one request. What stays unknown (an old broker, an error of one group) is asked one by one.
Task<void> learn_many(Access access, std::vector<std::string> groups) {
    wire::FindCoordinatorRequest request;
    request.coordinator_keys = std::move(groups);
    cluster::CallOptions options;
    options.versions = kManyKeys;
    auto response = co_await access.cluster->call(cluster::Target::any(), std::move(request), std::move(options));
    if (!response) co_return;
    for (const auto& found : response->coordinators) {
        if (found.error_code != 0) continue;
        access.cluster->learn_coordinator(cluster::CoordinatorType::Group, found.key, base::BrokerId{found.node_id});
    }
}

Task<void> find_one(Access access, std::string group, std::shared_ptr<Found> found) {
    auto broker = co_await access.cluster->find(cluster::Target::coordinator(cluster::CoordinatorType::Group, group));
    found->insert_or_assign(std::move(group), std::move(broker));
}

} // namespace

bool concerns_coordinator(base::KafkaCode code) noexcept {
    return code == base::code::NotCoordinator || code == base::code::CoordinatorNotAvailable ||
           code == base::code::CoordinatorLoadInProgress;
}

Task<Coordinators> find_coordinators(Access access, std::vector<std::string> groups) {
    std::vector<std::string> unknown = unknown_groups(access, groups);
    if (unknown.size() > 1) co_await learn_many(access, std::move(unknown));
    auto found = std::make_shared<Found>();
    std::vector<Task<void>> tasks;
    for (const std::string& group : groups)
        tasks.push_back(find_one(access, group, found));
    co_await base::gather(*access.environment, std::move(tasks));
    Coordinators coordinators;
    for (std::string& group : groups) {
        const auto broker = found->find(group);
        if (broker == found->end()) {
            coordinators.failed.emplace(std::move(group), base::cancelled());
        } else if (!broker->second) {
            coordinators.failed.emplace(std::move(group), broker->second.error());
        } else {
            coordinators.groups[*broker->second].push_back(std::move(group));
        }
    }
    co_return coordinators;
}

} // namespace odradek::admin
