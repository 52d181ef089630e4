// SPDX-License-Identifier: Apache-2.0
#include "admin/ask_brokers.h"

namespace odradek::admin {

base::Task<base::Result<std::vector<base::BrokerId>>> all_brokers(Access access) {
    cluster::TopicScope scope;
    scope.all = false;
    auto metadata = co_await access.cluster->refresh(std::move(scope));
    if (!metadata) co_return base::forward(metadata);
    std::vector<base::BrokerId> brokers;
    for (const cluster::BrokerInfo& broker : (*metadata)->brokers)
        brokers.push_back(broker.id);
    co_return brokers;
}

} // namespace odradek::admin
