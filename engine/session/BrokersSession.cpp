// SPDX-License-Identifier: Apache-2.0
#include "session/BrokersSession.h"

#include "cluster/cluster.h"

namespace odradek::session {
namespace {

using admin::BrokerDetail;
using admin::ClusterSummary;
using Client = std::shared_ptr<cluster::Cluster>;

base::Task<base::Result<ClusterSummary>> summarize(Client cluster) {
    admin::Access access{&cluster->environment(), cluster};
    co_return co_await admin::summarize_cluster(std::move(access));
}

base::Task<base::Result<BrokerDetail>> describe(Client cluster, base::BrokerId broker) {
    admin::Access access{&cluster->environment(), cluster};
    co_return co_await admin::describe_broker(std::move(access), broker);
}

} // namespace

JobId BrokersSession::start() {
    return ask<ClusterSummary>(summarize, [this](ClusterSummary summary) -> std::optional<base::Error> {
        summary_ = std::make_shared<const ClusterSummary>(std::move(summary));
        return std::nullopt;
    });
}

JobId BrokerSession::start() {
    const auto make = [broker = broker_](Client cluster) {
        return describe(std::move(cluster), broker);
    };
    return ask<BrokerDetail>(make, [this](BrokerDetail detail) -> std::optional<base::Error> {
        detail_ = std::make_shared<const BrokerDetail>(std::move(detail));
        return std::nullopt;
    });
}

} // namespace odradek::session
