// SPDX-License-Identifier: Apache-2.0
#include "session/ConfigSession.h"

#include "cluster/cluster.h"

namespace odradek::session {
namespace {

using Details = std::vector<admin::ConfigDetail>;
using Client = std::shared_ptr<cluster::Cluster>;

base::Task<base::Result<Details>> describe(Client cluster, admin::Resource resource) {
    admin::Access access{&cluster->environment(), cluster};
    std::vector<admin::Resource> resources{std::move(resource)};
    co_return co_await admin::describe_configs(std::move(access), std::move(resources), true);
}

} // namespace

JobId ConfigSession::start() {
    const auto make = [resource = resource_](Client cluster) {
        return describe(std::move(cluster), resource);
    };
    return ask<Details>(make, [this](Details details) -> std::optional<base::Error> {
        if (details.empty()) return base::Error{base::ErrorKind::Protocol, {}, resource_.name, "nothing was answered"};
        if (details.front().error) return details.front().error;
        detail_ = std::make_shared<const admin::ConfigDetail>(std::move(details.front()));
        return std::nullopt;
    });
}

} // namespace odradek::session
