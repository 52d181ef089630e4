// SPDX-License-Identifier: Apache-2.0
#include "admin/delete_records.h"

#include "admin/item_error.h"
#include "base/gather.h"
#include "base/kafka_errors.h"
#include "base/translate.h"
#include "cluster/cluster.h"
#include "cluster/offset_lookup.h"
#include "wire/messages/delete_records.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <set>
#include <span>
#include <utility>

namespace odradek::admin {
namespace {

using base::ErrorKind;
using base::Result;
using base::Task;
using wire::DeleteRecordsRequest;
using wire::DeleteRecordsResponse;
using Indexes = std::vector<std::size_t>;

constexpr std::size_t kAtOnce = 500; // partitions, so that a stop is heard soon
constexpr int kRounds = 6;
constexpr std::chrono::milliseconds kFirstPause{100};

/// Partitions on their way. Held by the coroutines of delete_records().
struct Emptying {
    Access access;
    std::vector<DoomedRecords> doomed;
    std::vector<std::optional<EmptiedPartition>> ended; ///< Beside `doomed`; nothing: still open.
    std::vector<std::optional<base::Error>> trouble;    ///< Of those that are open: why so far.
    std::vector<char> in_doubt;                         ///< Whether a request about it got no answer.
};

void end(Emptying& work, std::size_t at, WriteState state, std::optional<base::Error> error) {
    const base::TopicPartition& partition = work.doomed[at].partition;
    EmptiedPartition ended;
    ended.partition = partition;
    ended.result = {to_string(partition), state, std::move(error), {}};
    work.ended[at] = std::move(ended);
}

// What needs no request: nothing in it, or nothing known of it.
void settle_at_once(Emptying& work) {
    for (std::size_t at = 0; at < work.doomed.size(); ++at) {
        const DoomedRecords& doomed = work.doomed[at];
        if (doomed.error) {
            end(work, at, WriteState::Failed, doomed.error);
        } else if (doomed.before <= doomed.begin) {
            end(work, at, WriteState::Written, {});
            work.ended[at]->begin = doomed.begin;
            work.ended[at]->result.remark = ODRADEK_TR("WriteRemark", "It was empty.");
        }
    }
}

std::map<base::BrokerId, Indexes> by_leader(Emptying& work) {
    std::map<base::BrokerId, Indexes> groups;
    const auto metadata = work.access.cluster->metadata();
    for (std::size_t at = 0; at < work.doomed.size(); ++at) {
        if (work.ended[at]) continue;
        const base::TopicPartition& name = work.doomed[at].partition;
        const cluster::PartitionInfo* partition = metadata->find(name);
        if (partition != nullptr && partition->leader != base::BrokerId::None) {
            groups[partition->leader].push_back(at);
        } else {
            work.trouble[at] = base::fail(ErrorKind::Unavailable, to_string(name), "it has no leader now").error();
        }
    }
    return groups;
}

DeleteRecordsRequest make_request(const Emptying& work, const Indexes& indexes) {
    DeleteRecordsRequest request;
    request.timeout_ms = broker_patience_ms(work.access);
    std::map<std::string, std::size_t> places;
    for (const std::size_t at : indexes) {
        const DoomedRecords& doomed = work.doomed[at];
        const auto [place, added] = places.try_emplace(doomed.partition.topic, request.topics.size());
        if (added) request.topics.emplace_back().name = doomed.partition.topic;
        auto& partition = request.topics[place->second].partitions.emplace_back();
        partition.partition_index = doomed.partition.partition;
        partition.offset = doomed.before;
    }
    return request;
}

bool passes(const base::Error& error) {
    const base::KafkaErrorInfo* known = base::find(error.code);
    return known != nullptr && (known->retriable || known->refreshes_metadata);
}

void take_partition(Emptying& work, std::size_t at, const DeleteRecordsResponse::DeleteRecordsPartitionResult& answer) {
    auto error = error_of(answer.error_code, to_string(work.doomed[at].partition));
    if (!error) {
        end(work, at, WriteState::Written, {});
        if (answer.low_watermark >= 0) work.ended[at]->begin = answer.low_watermark;
    } else if (passes(*error)) {
        // The leader has done it, and some replicas have not yet.
        if (error->code == base::code::RequestTimedOut) work.in_doubt[at] = 1;
        work.trouble[at] = std::move(error);
    } else {
        end(work, at, WriteState::Failed, std::move(error));
    }
}

void take(Emptying& work, const Indexes& indexes, const DeleteRecordsResponse& response) {
    std::map<base::TopicPartition, std::size_t> asked;
    for (const std::size_t at : indexes) {
        asked.emplace(work.doomed[at].partition, at);
        const std::string where = to_string(work.doomed[at].partition);
        work.trouble[at] = base::fail(ErrorKind::Protocol, where, "the answer lacks it").error();
    }
    for (const auto& topic : response.topics) {
        for (const auto& partition : topic.partitions) {
            const auto found = asked.find({topic.name, partition.partition_index});
            if (found != asked.end()) take_partition(work, found->second, partition);
        }
    }
}

bool is_final(const base::Error& error) {
    return error.kind == ErrorKind::Unsupported || error.kind == ErrorKind::ReadOnly;
}

Task<void> ask(std::shared_ptr<Emptying> work, base::BrokerId leader, Indexes indexes) {
    cluster::CallOptions call = write_call(work->access);
    call.attempts = 1;
    const auto in_doubt = call.in_doubt;
    DeleteRecordsRequest request = make_request(*work, indexes);
    auto response = co_await work->access.cluster->call(cluster::Target::broker(leader), std::move(request), call);
    if (response) {
        take(*work, indexes, *response);
        co_return;
    }
    for (const std::size_t at : indexes) {
        if (is_final(response.error())) {
            end(*work, at, WriteState::Failed, response.error());
            continue;
        }
        work->trouble[at] = response.error();
        if (*in_doubt) work->in_doubt[at] = 1;
    }
}

bool all_ended(const Emptying& work) {
    return std::ranges::all_of(work.ended, [](const auto& ended) { return ended.has_value(); });
}

// The pause before another round, and the leaders of now. Error: Cancelled.
Task<Result<void>> prepare(std::shared_ptr<Emptying> work, int round) {
    auto slept = co_await base::sleep(*work->access.environment, kFirstPause * (1 << round));
    if (!slept) co_return slept;
    std::set<std::string> topics;
    for (std::size_t at = 0; at < work->doomed.size(); ++at) {
        if (!work->ended[at]) topics.insert(work->doomed[at].partition.topic);
    }
    (void)co_await read_topics(work->access, {topics.begin(), topics.end()});
    co_return Result<void>{};
}

// Ends one by where its log begins now.
void end_by_begin(Emptying& work, std::size_t at, const Result<cluster::FoundOffset>& begin) {
    const bool done = begin && begin->offset >= work.doomed[at].before;
    const WriteState otherwise = work.in_doubt[at] != 0 ? WriteState::Unknown : WriteState::Failed;
    end(work, at, done ? WriteState::Written : otherwise, done ? std::nullopt : work.trouble[at]);
    if (begin) work.ended[at]->begin = begin->offset;
    if (done) work.ended[at]->result.remark = ODRADEK_TR("WriteRemark", "The answer was lost; the records are gone.");
}

// Reads where the logs of what is still open begin: that tells whether it was done.
Task<void> read_back(std::shared_ptr<Emptying> work) {
    Indexes open;
    std::vector<cluster::OffsetQuery> queries;
    for (std::size_t at = 0; at < work->doomed.size(); ++at) {
        if (work->ended[at]) continue;
        open.push_back(at);
        queries.push_back({work->doomed[at].partition, cluster::offset_at::kEarliest});
    }
    if (open.empty()) co_return;
    const auto found = co_await cluster::look_up_offsets(work->access.cluster, std::move(queries), false);
    for (std::size_t each = 0; each < open.size(); ++each)
        end_by_begin(*work, open[each], found[each]);
}

Task<std::vector<EmptiedPartition>> delete_some(Access access, std::vector<DoomedRecords> doomed) {
    auto work = std::make_shared<Emptying>();
    work->access = access;
    work->doomed = std::move(doomed);
    work->ended.resize(work->doomed.size());
    work->trouble.resize(work->doomed.size());
    work->in_doubt.resize(work->doomed.size());
    settle_at_once(*work);
    for (int round = 0; round < kRounds && !all_ended(*work); ++round) {
        if (round > 0 && !co_await prepare(work, round - 1)) break;
        std::vector<Task<void>> tasks;
        for (auto& [leader, indexes] : by_leader(*work))
            tasks.push_back(ask(work, leader, std::move(indexes)));
        co_await base::gather(*access.environment, std::move(tasks));
    }
    co_await read_back(work);
    std::vector<EmptiedPartition> results;
    for (auto& ended : work->ended)
        results.push_back(std::move(*ended));
    co_return results;
}

} // namespace

Task<Result<std::vector<EmptiedPartition>>> delete_records(Access access, std::vector<DoomedRecords> doomed,
                                                           WriteWatch watch) {
    std::set<std::string> topics;
    for (const DoomedRecords& each : doomed)
        topics.insert(each.partition.topic);
    auto metadata = co_await read_topics(access, {topics.begin(), topics.end()});
    if (!metadata) co_return base::forward(metadata);
    std::vector<EmptiedPartition> results;
    while (results.size() < doomed.size()) {
        const auto rest = std::span<const DoomedRecords>(doomed).subspan(results.size());
        if (watch.stopped()) {
            for (const DoomedRecords& each : rest)
                results.push_back({each.partition, stopped(to_string(each.partition)), {}});
            break;
        }
        const auto few = rest.first(std::min(kAtOnce, rest.size()));
        auto emptied = co_await delete_some(access, {few.begin(), few.end()});
        std::ranges::move(emptied, std::back_inserter(results));
        watch.tell(results.size(), doomed.size());
    }
    co_return results;
}

} // namespace odradek::admin
