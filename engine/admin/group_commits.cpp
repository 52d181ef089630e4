// SPDX-License-Identifier: Apache-2.0
#include "admin/ask_brokers.h"
#include "admin/coordinators.h"
#include "admin/groups.h"
#include "admin/item_error.h"
#include "wire/messages/offset_fetch.h"

#include <algorithm>
#include <utility>

namespace odradek::admin {
namespace {

using base::Result;
using base::Task;
using wire::OffsetFetchRequest;
using Commits = std::map<std::string, GroupCommits>;

// v0 reads what lies in ZooKeeper; v10 names topics by ids, of which deleted ones have no name any more.
constexpr wire::VersionRange kVersions{1, 9};
constexpr std::int16_t kSeveralGroups = 8;
constexpr std::int16_t kAllPartitions = 2;

template <class Partition>
Committed committed_of(const std::string& topic, const Partition& partition) {
    Committed committed;
    committed.partition = {topic, partition.partition_index};
    if (partition.committed_offset >= 0) committed.offset = partition.committed_offset;
    committed.epoch = partition.committed_leader_epoch;
    committed.metadata = partition.metadata;
    committed.error = error_of(partition.error_code, to_string(committed.partition));
    return committed;
}

template <class Topics>
GroupCommits commits_of(const std::string& group, std::int16_t code, const Topics& topics) {
    GroupCommits commits;
    commits.group = group;
    commits.error = error_of(code, group);
    for (const auto& topic : topics) {
        for (const auto& partition : topic.partitions) {
            Committed committed = committed_of(topic.name, partition);
            // Old brokers answer for every partition asked for, with or without a commit.
            if (committed.offset || committed.error) commits.offsets.push_back(std::move(committed));
        }
    }
    std::ranges::sort(commits.offsets, {}, &Committed::partition);
    return commits;
}

OffsetFetchRequest request_for(const std::vector<std::string>& groups) {
    OffsetFetchRequest request;
    for (const std::string& group : groups) {
        auto& asked = request.groups.emplace_back();
        asked.group_id = group;
        asked.topics.reset();
    }
    // Both forms are filled in; which of them is sent, the version decides.
    request.group_id = groups.front();
    request.topics.reset();
    return request;
}

// Before v2 every partition must be named.
void name_all_partitions(const Access& access, OffsetFetchRequest& request) {
    request.topics.emplace();
    const auto metadata = access.cluster->metadata();
    for (const auto& topic : metadata->topics) {
        auto& asked = request.topics->emplace_back();
        asked.name = topic->name;
        for (const cluster::PartitionInfo& partition : topic->partitions)
            asked.partition_indexes.push_back(partition.partition);
    }
}

/// The groups of one coordinator and their commits.
struct Batch {
    Access access;
    base::BrokerId broker = base::BrokerId::None;
    std::vector<std::string> groups;
    Commits commits;
};

void take_error(Batch& batch, const std::vector<std::string>& groups, const base::Error& error) {
    for (const std::string& group : groups)
        batch.commits.insert_or_assign(group, GroupCommits{.group = group, .offsets = {}, .error = error});
}

Task<void> ask(std::shared_ptr<Batch> batch, std::vector<std::string> groups, std::int16_t version) {
    OffsetFetchRequest request = request_for(groups);
    if (version < kAllPartitions) name_all_partitions(batch->access, request);
    cluster::CallOptions options;
    options.versions = wire::VersionRange{version, version};
    auto response = co_await batch->access.cluster->call(cluster::Target::broker(batch->broker), std::move(request),
                                                         std::move(options));
    if (!response) {
        take_error(*batch, groups, response.error());
        co_return;
    }
    if (version < kSeveralGroups) {
        const std::string& group = groups.front();
        batch->commits.insert_or_assign(group, commits_of(group, response->error_code, response->topics));
        co_return;
    }
    for (const auto& group : response->groups)
        batch->commits.insert_or_assign(group.group_id, commits_of(group.group_id, group.error_code, group.topics));
}

Task<Result<std::int16_t>> version_for(Batch& batch) {
    auto versions = co_await batch.access.cluster->versions_of(batch.broker);
    if (!versions) co_return base::forward(versions);
    auto version = (*versions)->choose(wire::ApiKey::OffsetFetch, kVersions);
    if (version && *version < kAllPartitions) {
        // All topics: the group may have committed to any of them.
        auto all = co_await batch.access.cluster->refresh({});
        if (!all) co_return base::forward(all);
    }
    co_return version;
}

Task<void> fetch_batch(std::shared_ptr<Batch> batch) {
    Result<std::int16_t> version = co_await version_for(*batch);
    if (!version) {
        take_error(*batch, batch->groups, version.error());
        co_return;
    }
    if (*version >= kSeveralGroups) {
        co_await ask(batch, batch->groups, *version);
        co_return;
    }
    for (const std::string& group : batch->groups) {
        std::vector<std::string> one{group};
        co_await ask(batch, std::move(one), *version);
    }
}

Task<Commits> fetch_round(Access access, std::vector<std::string> ids) {
    Coordinators coordinators = co_await find_coordinators(access, std::move(ids));
    std::vector<std::shared_ptr<Batch>> batches;
    std::vector<Task<void>> tasks;
    for (auto& [broker, groups] : coordinators.groups) {
        auto batch = std::make_shared<Batch>();
        batch->access = access;
        batch->broker = broker;
        batch->groups = std::move(groups);
        batches.push_back(batch);
        tasks.push_back(fetch_batch(batch));
    }
    co_await base::gather(*access.environment, std::move(tasks));
    Commits commits;
    for (auto& [id, error] : coordinators.failed)
        commits.emplace(id, GroupCommits{.group = id, .offsets = {}, .error = error});
    for (const auto& batch : batches)
        commits.merge(batch->commits);
    co_return commits;
}

// Groups that another broker coordinates by now: asked again, there.
std::vector<std::string> moved_groups(const Access& access, const Commits& commits) {
    std::vector<std::string> moved;
    for (const auto& [id, commit] : commits) {
        if (!commit.error || !concerns_coordinator(commit.error->code)) continue;
        access.cluster->forget_coordinator(cluster::CoordinatorType::Group, id);
        moved.push_back(id);
    }
    return moved;
}

} // namespace

Task<Result<std::vector<GroupCommits>>> committed_offsets(Access access, std::vector<std::string> ids) {
    Commits commits;
    std::vector<std::string> open = ids;
    for (int round = 0; round < kCoordinatorRounds && !open.empty(); ++round) {
        if (round > 0) {
            Result<void> slept = co_await base::sleep(*access.environment, kCoordinatorPause);
            if (!slept) co_return base::forward(slept);
        }
        Commits found = co_await fetch_round(access, open);
        if (co_await base::is_cancelled()) co_return std::unexpected(base::cancelled());
        open = moved_groups(access, found);
        for (auto& [id, commit] : found)
            commits.insert_or_assign(id, std::move(commit));
    }
    std::vector<GroupCommits> result;
    for (const std::string& id : ids)
        result.push_back(commits[id]);
    co_return result;
}

} // namespace odradek::admin
