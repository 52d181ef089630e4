// SPDX-License-Identifier: Apache-2.0
#include "admin/cluster_info.h"

#include "admin/ask_brokers.h"
#include "admin/item_error.h"
#include "base/async.h"
#include "wire/messages/describe_cluster.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace odradek::admin {
namespace {

using base::Result;
using base::Task;
using Versions = std::shared_ptr<const net::BrokerVersions>;

// A broker of KRaft passes the question about the quorum on to its controller, and answers late or never where that one
// hangs: the rest must not wait for it.
constexpr std::chrono::seconds kQuorumWait{5};

// KIP-1073: fenced brokers are listed on demand from this version on.
constexpr std::int16_t kWithFenced = 2;

std::vector<BrokerInfo> brokers_of(const cluster::MetadataSnapshot& metadata) {
    std::vector<BrokerInfo> brokers;
    for (const cluster::BrokerInfo& broker : metadata.brokers)
        brokers.push_back({broker.id, broker.host, broker.port, broker.rack, false});
    return brokers;
}

Task<void> add_fenced(Access access, std::shared_ptr<ClusterInfo> info) {
    wire::DescribeClusterRequest request;
    request.include_fenced_brokers = true;
    cluster::CallOptions options;
    options.versions = wire::VersionRange{kWithFenced, wire::DescribeClusterRequest::kApi.versions.last};
    auto response = co_await access.cluster->call(cluster::Target::any(), std::move(request), options);
    if (!response || response->error_code != 0) co_return;
    for (const auto& broker : response->brokers) {
        if (!broker.is_fenced) continue;
        info->brokers.push_back({base::BrokerId{broker.broker_id}, broker.host, broker.port, broker.rack, true});
    }
    std::ranges::sort(info->brokers, {}, &BrokerInfo::id);
}

// With a Raft quorum the metadata name any broker as the controller: only the quorum knows.
Task<void> find_controller(Access access, std::shared_ptr<ClusterInfo> info, base::BrokerId told) {
    Task<Result<Quorum>> asking = describe_quorum(access);
    auto quorum = co_await base::with_deadline(*access.environment, kQuorumWait, "quorum", std::move(asking));
    info->kraft = quorum || quorum.error().kind != base::ErrorKind::Unsupported;
    if (quorum && quorum->leader >= 0) info->controller = base::BrokerId{quorum->leader};
    if (!info->kraft && told != base::BrokerId::None) info->controller = told;
    if (quorum) {
        info->quorum = std::move(*quorum);
    } else if (info->kraft) {
        info->quorum_error = quorum.error();
    }
}

Task<void> add_features(Access access, std::shared_ptr<ClusterInfo> info) {
    if (info->brokers.empty()) co_return;
    Result<Versions> versions = co_await access.cluster->versions_of(info->brokers.front().id);
    if (!versions) co_return;
    for (const net::Feature& feature : (*versions)->features) {
        if (feature.finalized_level > 0) info->features.push_back({feature.name, feature.finalized_level});
    }
}

void add_rows(ApiVersionTable& table, base::BrokerId broker, const net::BrokerVersions& versions) {
    for (const auto& [key, range] : versions.apis) {
        ApiVersionRow& row = table.rows.emplace_back();
        row.broker = broker;
        row.key = key;
        row.min = range.first;
        row.max = range.last;
        const wire::Api* ours = wire::find_api(wire::ApiKey{key});
        if (ours == nullptr) continue;
        row.name = ours->name;
        row.our_min = ours->versions.first;
        row.our_max = ours->versions.last;
        const auto chosen = versions.choose(ours->key, ours->versions);
        if (chosen) row.chosen = *chosen;
    }
}

Task<void> ask_versions(Access access, base::BrokerId broker, std::shared_ptr<BrokerAnswers<Versions>> answers) {
    auto versions = co_await access.cluster->versions_of(broker);
    answers->insert_or_assign(broker, std::move(versions));
}

} // namespace

Task<Result<ClusterInfo>> describe_cluster(Access access) {
    cluster::TopicScope scope;
    scope.all = false;
    auto metadata = co_await access.cluster->refresh(std::move(scope));
    if (!metadata) co_return base::forward(metadata);
    auto info = std::make_shared<ClusterInfo>();
    info->cluster_id = (*metadata)->cluster_id;
    info->brokers = brokers_of(**metadata);
    co_await add_features(access, info);
    co_await find_controller(access, info, (*metadata)->controller);
    co_await add_fenced(access, info);
    if (co_await base::is_cancelled()) co_return std::unexpected(base::cancelled());
    info->release = access.cluster->metadata()->release();
    co_return std::move(*info);
}

Task<Result<ApiVersionTable>> api_versions(Access access, std::optional<base::BrokerId> broker) {
    std::vector<base::BrokerId> brokers;
    if (broker) brokers.push_back(*broker);
    if (!broker) {
        auto all = co_await all_brokers(access);
        if (!all) co_return base::forward(all);
        brokers = std::move(*all);
    }
    auto answers = std::make_shared<BrokerAnswers<Versions>>();
    std::vector<Task<void>> tasks;
    for (const base::BrokerId id : brokers)
        tasks.push_back(ask_versions(access, id, answers));
    co_await base::gather(*access.environment, std::move(tasks));
    if (co_await base::is_cancelled()) co_return std::unexpected(base::cancelled());
    ApiVersionTable table;
    for (const auto& [id, versions] : *answers) {
        if (versions) {
            add_rows(table, id, **versions);
        } else {
            table.failed.push_back({id, versions.error()});
        }
    }
    if (broker && !table.failed.empty()) co_return std::unexpected(table.failed.front().error);
    co_return table;
}

} // namespace odradek::admin
