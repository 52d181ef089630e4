// SPDX-License-Identifier: Apache-2.0
#include "admin/group_report.h"
#include "admin/time_lag.h"
#include "admin/topics.h"
#include "base/gather.h"
#include "cluster/cluster.h"
#include "cluster/offset_lookup.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace odradek::admin {
namespace {

using base::Result;
using base::Task;
using cluster::FoundOffset;
using cluster::OffsetQuery;
using Rows = std::map<base::TopicPartition, PartitionLag>;

PartitionLag& row_for(Rows& rows, const base::TopicPartition& partition) {
    PartitionLag& row = rows[partition];
    row.partition = partition;
    return row;
}

// A partition has a row where it has a commit, or a member, or both.
void put_commits(Rows& rows, const GroupCommits& commits) {
    for (const Committed& commit : commits.offsets) {
        PartitionLag& row = row_for(rows, commit.partition);
        row.committed = commit.offset;
        row.metadata = commit.metadata;
        row.error = commit.error;
    }
}

void put_members(Rows& rows, const GroupDetail& detail) {
    for (const GroupMember& member : detail.members) {
        for (const TopicPartitions& topic : member.assignment) {
            for (const base::PartitionId partition : topic.partitions) {
                PartitionLag& row = row_for(rows, {topic.topic, partition});
                row.member_id = member.member_id;
                row.client_id = member.client_id;
                row.host = member.host;
            }
        }
    }
}

// Before 0.10 a coordinator forgets groups without members and keeps their commits; before 0.9 it describes none.
std::optional<base::Error> error_of_lag(const GroupDetail& detail, const GroupCommits& commits) {
    // Shares acknowledge records; they commit no offsets that could be asked for here.
    if (detail.type == GroupType::Share) return detail.error;
    if (commits.error) return detail.error ? detail.error : commits.error;
    if (!detail.error) return std::nullopt;
    const bool forgotten = detail.error->kind == base::ErrorKind::NotFound && !commits.offsets.empty();
    const bool never_described = detail.error->kind == base::ErrorKind::Unsupported;
    return forgotten || never_described ? std::nullopt : detail.error;
}

GroupLag lag_of(const GroupDetail& detail, const GroupCommits& commits) {
    GroupLag lag;
    lag.group = detail.id;
    lag.type = detail.type;
    lag.state = detail.state;
    lag.error = error_of_lag(detail, commits);
    Rows rows;
    put_commits(rows, commits);
    put_members(rows, detail);
    for (auto& [partition, row] : rows)
        lag.partitions.push_back(std::move(row));
    return lag;
}

/// What the leaders told of one partition.
struct Ends {
    std::optional<base::Offset> begin;
    std::optional<base::Offset> end;
    std::optional<base::Offset> lso;
    std::optional<base::Error> error;
};
using EndsOf = std::map<base::TopicPartition, Ends>;

void put_end(std::optional<base::Offset>& into, Ends& ends, const Result<FoundOffset>& found) {
    if (found) {
        into = found->offset;
    } else {
        ends.error = found.error();
    }
}

void keep_topic(GroupLag& lag, const std::string& topic) {
    if (topic.empty()) return;
    std::erase_if(lag.partitions, [&topic](const PartitionLag& row) { return row.partition.topic != topic; });
}

std::vector<base::TopicPartition> partitions_of(const std::vector<GroupReport>& reports) {
    std::set<base::TopicPartition> partitions;
    for (const GroupReport& report : reports) {
        for (const PartitionLag& row : report.lag.partitions)
            partitions.insert(row.partition);
    }
    return {partitions.begin(), partitions.end()};
}

/// Where one of the leaders' offsets goes.
using EndMember = std::optional<base::Offset> Ends::*;

// One kind of offset for all partitions.
Task<void> look_up(Access access, EndsOf& ends, base::TimestampMs time, bool committed, EndMember into) {
    std::vector<OffsetQuery> queries;
    queries.reserve(ends.size());
    for (const auto& [partition, known] : ends)
        queries.push_back({partition, time});
    const auto found = co_await cluster::look_up_offsets(access.cluster, std::move(queries), committed);
    std::size_t at = 0;
    for (auto& [partition, known] : ends) {
        put_end(known.*into, known, found[at]);
        ++at;
    }
}

Task<EndsOf> look_up_ends(Access access, std::vector<base::TopicPartition> partitions, LagParts parts) {
    EndsOf ends;
    for (base::TopicPartition& partition : partitions)
        ends.emplace(std::move(partition), Ends{});
    // Side by side: a leader that is silent is waited for once.
    std::vector<Task<void>> asked;
    asked.push_back(look_up(access, ends, cluster::offset_at::kLatest, false, &Ends::end));
    if (parts.begin) asked.push_back(look_up(access, ends, cluster::offset_at::kEarliest, false, &Ends::begin));
    if (parts.stable && has_last_stable_offset(access))
        asked.push_back(look_up(access, ends, cluster::offset_at::kLatest, true, &Ends::lso));
    co_await base::gather(access.cluster->environment(), std::move(asked));
    co_return ends;
}

void put_ends(std::vector<GroupReport>& reports, const EndsOf& ends) {
    for (GroupReport& report : reports) {
        for (PartitionLag& row : report.lag.partitions) {
            const Ends& known = ends.at(row.partition);
            row.begin = known.begin;
            row.end = known.end;
            row.lso = known.lso;
            if (!row.error) row.error = known.error;
            if (row.committed && row.end) row.lag = std::max<std::int64_t>(*row.end - *row.committed, 0);
        }
    }
}

// The first record that the group has not read: retention may have passed the commit.
base::Offset first_unread(const PartitionLag& row) {
    return std::max(*row.committed, row.begin.value_or(*row.committed));
}

Task<void> put_time_lags(Access access, std::vector<GroupReport>& reports) {
    std::vector<AgeQuery> queries;
    std::vector<PartitionLag*> rows;
    for (GroupReport& report : reports) {
        for (PartitionLag& row : report.lag.partitions) {
            // Nobody waits for anything: no record need be looked up.
            if (row.lag == 0) row.time_lag_ms = 0;
            if (row.lag.value_or(0) == 0 || first_unread(row) >= *row.end) continue;
            queries.push_back({row.partition, first_unread(row)});
            rows.push_back(&row);
        }
    }
    if (queries.empty()) co_return;
    const auto ages = co_await record_ages(access, std::move(queries));
    for (std::size_t at = 0; at < rows.size(); ++at)
        rows[at]->time_lag_ms = ages[at];
}

} // namespace

std::int64_t GroupLag::total() const noexcept {
    std::int64_t total = 0;
    for (const PartitionLag& row : partitions)
        total += row.lag.value_or(0);
    return total;
}

Task<Result<std::vector<GroupReport>>> group_reports(Access access, std::vector<std::string> ids, LagParts parts) {
    auto details = co_await describe_groups(access, ids);
    if (!details) co_return base::forward(details);
    auto commits = co_await committed_offsets(access, std::move(ids));
    if (!commits) co_return base::forward(commits);
    std::vector<GroupReport> reports;
    for (std::size_t at = 0; at < details->size(); ++at) {
        GroupReport& report = reports.emplace_back();
        report.detail = std::move((*details)[at]);
        report.lag = lag_of(report.detail, (*commits)[at]);
        keep_topic(report.lag, parts.topic);
    }
    const EndsOf ends = co_await look_up_ends(access, partitions_of(reports), parts);
    put_ends(reports, ends);
    if (parts.age) co_await put_time_lags(access, reports);
    if (co_await base::is_cancelled()) co_return std::unexpected(base::cancelled());
    co_return reports;
}

Task<Result<std::vector<GroupLag>>> group_lag(Access access, std::vector<std::string> ids, bool time_lag) {
    LagParts parts;
    parts.age = time_lag;
    auto reports = co_await group_reports(std::move(access), std::move(ids), parts);
    if (!reports) co_return base::forward(reports);
    std::vector<GroupLag> lags;
    for (GroupReport& report : *reports)
        lags.push_back(std::move(report.lag));
    co_return lags;
}

} // namespace odradek::admin
