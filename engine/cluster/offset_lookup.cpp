// SPDX-License-Identifier: Apache-2.0
#include "cluster/offset_lookup.h"

#include "base/gather.h"
#include "base/kafka_errors.h"
#include "cluster/cluster.h"
#include "wire/messages/list_offsets.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace odradek::cluster {
namespace {

using base::ErrorKind;
using base::KafkaCode;
using base::Result;
using base::Task;
using wire::ListOffsetsRequest;
using wire::ListOffsetsResponse;

constexpr std::chrono::milliseconds kFirstPause{100};

/// One look-up: the queries, and what is known so far. Shared by the calls of one round.
struct Lookup {
    std::shared_ptr<Cluster> cluster;
    std::vector<OffsetQuery> queries;
    bool committed = true;
    std::optional<base::MonotonicTime> until{}; // no question goes on from then on
    std::vector<std::optional<Result<FoundOffset>>> answers;
    std::vector<base::Error> last_errors; // of those that are tried again
    std::set<base::BrokerId> silent{};    // leaders that let a question run out of time: not asked again
};

using Indexes = std::vector<std::size_t>;

std::optional<base::Duration> time_left(const Lookup& lookup) {
    if (!lookup.until) return std::nullopt;
    return *lookup.until - lookup.cluster->environment().now();
}

/// Which queries one request can carry: of one leader, in versions that all of them know, each partition once.
struct Group {
    base::BrokerId leader;
    std::int16_t least_version;
    std::size_t turn; // how many queries of the same partition came before

    friend auto operator<=>(const Group&, const Group&) = default;
};

std::int16_t least_version(base::TimestampMs time) {
    switch (time) {
    case offset_at::kMaxTimestamp:
        return 7;
    case offset_at::kEarliestLocal:
        return 8;
    case offset_at::kLatestTiered:
        return 9;
    case offset_at::kEarliestPending:
        return 11;
    default:
        return 0;
    }
}

ListOffsetsRequest make_request(const Lookup& lookup, const Indexes& indexes) {
    ListOffsetsRequest request;
    request.replica_id = -1;
    request.isolation_level = lookup.committed ? 1 : 0;
    std::map<std::string, std::size_t> places;
    for (const std::size_t index : indexes) {
        const OffsetQuery& query = lookup.queries[index];
        auto [place, added] = places.try_emplace(query.partition.topic, request.topics.size());
        if (added) request.topics.emplace_back().name = query.partition.topic;
        auto& partition = request.topics[place->second].partitions.emplace_back();
        partition.partition_index = query.partition.partition;
        partition.timestamp = query.time;
        const auto metadata = lookup.cluster->metadata();
        const PartitionInfo* known = metadata->find(query.partition);
        if (known != nullptr) partition.current_leader_epoch = known->leader_epoch;
    }
    return request;
}

// Version 0 answers with the begins of segments, newest first.
FoundOffset found_in(const ListOffsetsResponse::ListOffsetsPartitionResponse& partition, base::TimestampMs time,
                     std::int16_t version) {
    if (version > 0) return {partition.offset, partition.timestamp, partition.leader_epoch};
    const auto& offsets = partition.old_style_offsets;
    return {.offset = offsets.empty() ? -1 : offsets.front(), .by_segment = time >= 0};
}

bool tried_again(KafkaCode code) {
    const base::KafkaErrorInfo* known = base::find(code);
    return known != nullptr && (known->retriable || known->refreshes_metadata);
}

void settle(Lookup& lookup, std::size_t index, base::Error error, bool again) {
    lookup.last_errors[index] = error;
    if (!again) lookup.answers[index] = std::unexpected(std::move(error));
}

void take_partition(Lookup& lookup, std::size_t index,
                    const ListOffsetsResponse::ListOffsetsPartitionResponse& partition, std::int16_t version) {
    const OffsetQuery& query = lookup.queries[index];
    const KafkaCode code{partition.error_code};
    if (code == KafkaCode::None) {
        lookup.answers[index] = found_in(partition, query.time, version);
        return;
    }
    // A broker says that a right is missing, and not which.
    const bool forbidden = code == base::code::TopicAuthorizationFailed;
    std::string detail = forbidden ? "its offsets need the ACL Describe on the topic" : std::string();
    settle(lookup, index, base::fail(code, to_string(query.partition), std::move(detail)).error(), tried_again(code));
}

void take(Lookup& lookup, const Indexes& indexes, const ListOffsetsResponse& response, std::int16_t version) {
    std::map<base::TopicPartition, std::size_t> asked;
    for (const std::size_t index : indexes)
        asked.emplace(lookup.queries[index].partition, index);
    for (const auto& topic : response.topics) {
        for (const auto& partition : topic.partitions) {
            auto found = asked.find({topic.name, partition.partition_index});
            if (found != asked.end()) take_partition(lookup, found->second, partition, version);
        }
    }
}

// What an answer leaves out is asked for again.
void note_missing(Lookup& lookup, const Indexes& indexes) {
    for (const std::size_t index : indexes) {
        if (lookup.answers[index] || lookup.last_errors[index].kind != ErrorKind::Internal) continue;
        settle(
            lookup, index,
            base::fail(ErrorKind::Protocol, to_string(lookup.queries[index].partition), "the answer lacks it").error(),
            true);
    }
}

Task<void> ask(std::shared_ptr<Lookup> lookup, Group group, Indexes indexes) {
    CallOptions options;
    options.attempts = 1;
    options.deadline = time_left(*lookup);
    options.versions = wire::VersionRange{group.least_version, ListOffsetsRequest::kApi.versions.last};
    ListOffsetsRequest request = make_request(*lookup, indexes);
    auto response = co_await lookup->cluster->call(Target::broker(group.leader), std::move(request), options);
    if (response) {
        const auto version = lookup->cluster->version_of(group.leader, wire::ApiKey::ListOffsets, *options.versions);
        take(*lookup, indexes, *response, version.value_or(ListOffsetsRequest::kApi.versions.last));
        note_missing(*lookup, indexes);
        co_return;
    }
    const ErrorKind kind = response.error().kind;
    // Asking a silent leader again would take as long again, for all who wait.
    if (kind == ErrorKind::Timeout) lookup->silent.insert(group.leader);
    // A line that broke, or spoke nonsense, is made anew for the next round.
    const bool again = base::retriable(response.error()) || kind == ErrorKind::Protocol || kind == ErrorKind::Io;
    for (const std::size_t index : indexes)
        settle(*lookup, index, response.error(), again);
}

// Groups what is open by leader; what has none gets its error.
std::map<Group, Indexes> group_open(Lookup& lookup) {
    std::map<Group, Indexes> groups;
    std::map<std::pair<base::TopicPartition, std::int16_t>, std::size_t> turns;
    const auto metadata = lookup.cluster->metadata();
    for (std::size_t index = 0; index < lookup.queries.size(); ++index) {
        if (lookup.answers[index]) continue;
        const OffsetQuery& query = lookup.queries[index];
        const PartitionInfo* partition = metadata->find(query.partition);
        // What others know is not held up any longer by a broker that is silent. If another leads by now, that one is
        // asked.
        if (partition != nullptr && lookup.silent.contains(partition->leader)) {
            settle(lookup, index, base::Error(lookup.last_errors[index]), false);
            continue;
        }
        lookup.last_errors[index] = {};
        if (partition == nullptr) {
            settle(lookup, index,
                   base::fail(ErrorKind::NotFound, to_string(query.partition), "there is no such partition").error(),
                   true);
        } else if (partition->leader == base::BrokerId::None) {
            settle(lookup, index,
                   base::fail(ErrorKind::Unavailable, to_string(query.partition), "it has no leader now").error(),
                   true);
        } else {
            const std::int16_t least = least_version(query.time);
            const std::size_t turn = turns[{query.partition, least}]++;
            groups[{partition->leader, least, turn}].push_back(index);
        }
    }
    return groups;
}

bool all_answered(const Lookup& lookup) {
    return std::ranges::all_of(lookup.answers, [](const auto& answer) { return answer.has_value(); });
}

Task<Result<void>> refresh(Lookup& lookup) {
    std::set<std::string> names;
    for (std::size_t index = 0; index < lookup.queries.size(); ++index) {
        if (!lookup.answers[index]) names.insert(lookup.queries[index].partition.topic);
    }
    TopicScope scope;
    scope.all = false;
    scope.names.assign(names.begin(), names.end());
    auto refreshed = co_await lookup.cluster->refresh(std::move(scope));
    if (!refreshed) co_return base::forward(refreshed);
    co_return Result<void>{};
}

Task<void> ask_round(std::shared_ptr<Lookup> lookup) {
    std::vector<Task<void>> tasks;
    for (auto& [group, indexes] : group_open(*lookup))
        tasks.push_back(ask(lookup, group, std::move(indexes)));
    co_await base::gather(lookup->cluster->environment(), std::move(tasks));
}

void give_up(Lookup& lookup, const std::optional<base::Error>& error) {
    for (std::size_t index = 0; index < lookup.queries.size(); ++index) {
        if (!lookup.answers[index]) lookup.answers[index] = std::unexpected(error.value_or(lookup.last_errors[index]));
    }
}

Task<std::optional<base::Error>> prepare_next_round(Lookup& lookup, int round) {
    Result<void> slept = co_await base::sleep(lookup.cluster->environment(), kFirstPause * (1 << round));
    if (!slept) co_return slept.error();
    Result<void> refreshed = co_await refresh(lookup);
    // A refresh that fails leaves what is known; only a cancel ends the look-up at once.
    if (!refreshed && refreshed.error().kind == ErrorKind::Cancelled) co_return refreshed.error();
    co_return std::nullopt;
}

std::vector<Result<FoundOffset>> answers_of(Lookup& lookup) {
    std::vector<Result<FoundOffset>> answers;
    answers.reserve(lookup.answers.size());
    for (auto& answer : lookup.answers)
        answers.push_back(std::move(*answer));
    return answers;
}

// Whether another round may begin.
bool has_time(const Lookup& lookup) {
    const auto left = time_left(lookup);
    return !left || *left > base::Duration::zero();
}

bool knows_all_topics(const Lookup& lookup) {
    const auto metadata = lookup.cluster->metadata();
    return std::ranges::all_of(
        lookup.queries, [&metadata](const OffsetQuery& query) { return metadata->find(query.partition) != nullptr; });
}

} // namespace

base::TimestampMs at_time(base::TimestampMs time) noexcept {
    return time < 0 ? offset_at::kEarliest : time;
}

Task<std::vector<Result<FoundOffset>>> look_up_offsets(std::shared_ptr<Cluster> cluster,
                                                       std::vector<OffsetQuery> queries, bool committed,
                                                       LookupPatience patience) {
    auto lookup = std::make_shared<Lookup>();
    lookup->cluster = std::move(cluster);
    lookup->queries = std::move(queries);
    lookup->committed = committed;
    lookup->answers.resize(lookup->queries.size());
    lookup->last_errors.resize(lookup->queries.size());
    std::optional<base::Error> ended;
    if (!knows_all_topics(*lookup)) {
        Result<void> refreshed = co_await refresh(*lookup);
        if (!refreshed) ended = refreshed.error();
    }
    if (patience.within) lookup->until = lookup->cluster->environment().now() + *patience.within;
    for (int round = 0; round < patience.rounds && has_time(*lookup) && !ended; ++round) {
        co_await ask_round(lookup);
        if (all_answered(*lookup) || round + 1 == patience.rounds) break;
        ended = co_await prepare_next_round(*lookup, round);
    }
    give_up(*lookup, ended);
    co_return answers_of(*lookup);
}

} // namespace odradek::cluster
