// SPDX-License-Identifier: Apache-2.0
#include "admin/broker_summary.h"

#include "admin/ask_brokers.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace odradek::admin {
namespace {

using base::Result;
using base::Task;

// A fenced broker does not serve: asking it would cost a time-out.
std::vector<base::BrokerId> serving(const ClusterInfo& info) {
    std::vector<base::BrokerId> brokers;
    for (const BrokerInfo& broker : info.brokers) {
        if (!broker.fenced) brokers.push_back(broker.id);
    }
    return brokers;
}

Task<void> ask_dirs(Access access, std::shared_ptr<ClusterSummary> summary) {
    std::vector<base::BrokerId> asked = serving(summary->info);
    if (asked.empty()) co_return;
    auto answers = co_await describe_log_dirs(access, std::move(asked), {});
    for (BrokerSummary& broker : summary->brokers) {
        if (!answers) {
            broker.dirs_error = answers.error();
            continue;
        }
        const auto found = std::ranges::find(*answers, broker.info.id, &BrokerLogDirs::broker);
        if (found == answers->end()) continue;
        broker.dirs_error = found->error;
        for (const LogDir& dir : found->dirs)
            broker.dirs.push_back(summary_of(dir));
    }
}

Task<void> ask_release(Access access, std::shared_ptr<ClusterSummary> summary, std::size_t at) {
    auto versions = co_await access.cluster->versions_of(summary->brokers[at].info.id);
    BrokerSummary& broker = summary->brokers[at];
    if (versions) {
        broker.release = (*versions)->release();
    } else {
        broker.reach_error = versions.error();
    }
}

Task<void> fill_dirs(Access access, base::BrokerId broker, std::shared_ptr<BrokerDetail> detail) {
    auto answers = co_await describe_log_dirs(access, {broker}, {});
    detail->dirs.broker = broker;
    if (!answers) {
        detail->dirs.error = answers.error();
    } else if (!answers->empty()) {
        detail->dirs = std::move(answers->front());
    }
}

Task<void> fill_versions(Access access, base::BrokerId broker, std::shared_ptr<BrokerDetail> detail) {
    auto table = co_await api_versions(access, broker);
    if (table) {
        detail->versions = std::move(table->rows);
    } else {
        detail->versions_error = table.error();
    }
}

} // namespace

LogDirSummary summary_of(const LogDir& dir) {
    LogDirSummary summary{dir.path, dir.total_bytes, dir.usable_bytes, 0, 0, 0, dir.error};
    for (const ReplicaLog& log : dir.replicas) {
        summary.size += log.size;
        ++summary.replicas;
        if (log.future) ++summary.future;
    }
    return summary;
}

std::optional<std::int64_t> BrokerSummary::size() const {
    if (dirs.empty()) return std::nullopt;
    std::int64_t sum = 0;
    for (const LogDirSummary& dir : dirs)
        sum += dir.size;
    return sum;
}

Task<Result<ClusterSummary>> summarize_cluster(Access access) {
    auto info = co_await describe_cluster(access);
    if (!info) co_return base::forward(info);
    auto summary = std::make_shared<ClusterSummary>();
    summary->info = std::move(*info);
    for (const BrokerInfo& broker : summary->info.brokers) {
        BrokerSummary& added = summary->brokers.emplace_back();
        added.info = broker;
    }
    std::vector<Task<void>> tasks;
    tasks.push_back(ask_dirs(access, summary));
    for (std::size_t at = 0; at < summary->brokers.size(); ++at) {
        if (!summary->brokers[at].info.fenced) tasks.push_back(ask_release(access, summary, at));
    }
    co_await base::gather(*access.environment, std::move(tasks));
    if (co_await base::is_cancelled()) co_return std::unexpected(base::cancelled());
    co_return std::move(*summary);
}

Task<Result<BrokerDetail>> describe_broker(Access access, base::BrokerId broker) {
    auto detail = std::make_shared<BrokerDetail>();
    std::vector<Task<void>> tasks;
    tasks.push_back(fill_dirs(access, broker, detail));
    tasks.push_back(fill_versions(access, broker, detail));
    co_await base::gather(*access.environment, std::move(tasks));
    if (co_await base::is_cancelled()) co_return std::unexpected(base::cancelled());
    co_return std::move(*detail);
}

} // namespace odradek::admin
