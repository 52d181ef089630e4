// SPDX-License-Identifier: Apache-2.0
#include "admin/coordinators.h"

#include "base/gather.h"
#include "base/kafka_errors.h"
#include "cluster/cluster.h"

#include <memory>
#include <utility>

namespace odradek::admin {
namespace {

using base::Task;
using Found = std::map<std::string, base::Result<base::BrokerId>>;

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
