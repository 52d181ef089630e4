// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/access.h"
#include "base/gather.h"
#include "cluster/cluster.h"

#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace odradek::admin {

/// The answers of several brokers, each for itself.
template <class Response>
using BrokerAnswers = std::map<base::BrokerId, base::Result<Response>>;

namespace detail {

/// Asks one broker and keeps its answer. Engine thread only; `answers` is shared with the asker.
template <class Request>
base::Task<void> ask_broker(Access access, base::BrokerId broker, Request request, cluster::CallOptions options,
                            std::shared_ptr<BrokerAnswers<typename Request::Response>> answers) {
    auto response = co_await access.cluster->call(cluster::Target::broker(broker), std::move(request), options);
    answers->insert_or_assign(broker, std::move(response));
}

} // namespace detail

/// Asks brokers side by side, each its own request. A broker whose request was cancelled has no answer.
template <class Request>
base::Task<BrokerAnswers<typename Request::Response>>
ask_brokers(Access access, std::map<base::BrokerId, Request> requests, cluster::CallOptions options = {}) {
    auto answers = std::make_shared<BrokerAnswers<typename Request::Response>>();
    std::vector<base::Task<void>> tasks;
    for (auto& [broker, request] : requests)
        tasks.push_back(detail::ask_broker(access, broker, std::move(request), options, answers));
    co_await base::gather(*access.environment, std::move(tasks));
    co_return std::move(*answers);
}

/// Every broker's id, after a look at the cluster. Errors: those of the connection.
base::Task<base::Result<std::vector<base::BrokerId>>> all_brokers(Access access);

} // namespace odradek::admin
