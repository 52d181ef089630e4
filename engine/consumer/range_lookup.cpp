// SPDX-License-Identifier: Apache-2.0
#include "consumer/range_lookup.h"

#include "base/kafka_errors.h"
#include "cluster/offset_lookup.h"
#include "consumer/latecomers.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <utility>

namespace odradek::consumer {
namespace {

using base::ErrorKind;
using base::Result;
using base::Task;
using cluster::FoundOffset;
using cluster::OffsetQuery;

// A topic that was just created may be missing from one broker's metadata, and an answer may be empty.
constexpr int kTopicTries = 4;

Task<Result<void>> refresh_topics(std::shared_ptr<ScanState> state) {
    cluster::TopicScope scope;
    scope.all = false;
    for (const ScanTopic& topic : state->request.topics)
        scope.names.push_back(topic.name);
    auto metadata = co_await state->cluster->refresh(std::move(scope));
    if (!metadata) co_return base::forward(metadata);
    co_return Result<void>{};
}

bool known(const ScanState& state, const ScanTopic& topic) {
    const auto metadata = state.cluster->metadata();
    const cluster::TopicInfo* info = metadata->find_topic(topic.name);
    return info != nullptr && info->error == base::KafkaCode::None && !info->partitions.empty();
}

Task<Result<void>> find_topics(std::shared_ptr<ScanState> state) {
    for (int attempt = 0; attempt < kTopicTries; ++attempt) {
        Result<void> refreshed = co_await refresh_topics(state);
        const bool last = attempt + 1 == kTopicTries;
        if (!refreshed && (last || !base::retriable(refreshed.error()))) co_return refreshed;
        const bool all = refreshed && std::ranges::all_of(state->request.topics, [&state](const ScanTopic& topic) {
                             return known(*state, topic);
                         });
        if (all || last) break;
        Result<void> slept = co_await base::sleep(state->environment, state->request.tuning.backoff * (1 << attempt));
        if (!slept) co_return slept;
    }
    co_return Result<void>{};
}

base::Error topic_error(const cluster::TopicInfo* info, const std::string& name) {
    const bool missing = info == nullptr || info->error == base::code::UnknownTopicOrPartition;
    if (missing) return base::fail(ErrorKind::NotFound, name, "there is no such topic").error();
    if (info->error == base::code::TopicAuthorizationFailed) {
        return base::fail(info->error, name, "finding it needs the ACL Describe on the topic").error();
    }
    if (info->error != base::KafkaCode::None) return base::fail(info->error, name).error();
    return base::fail(ErrorKind::Unavailable, name, "it has no partitions yet").error();
}

std::vector<base::PartitionId> chosen_partitions(const ScanTopic& topic, const cluster::TopicInfo& info) {
    std::vector<base::PartitionId> chosen = topic.partitions;
    if (chosen.empty()) {
        for (const cluster::PartitionInfo& partition : info.partitions)
            chosen.push_back(partition.partition);
    }
    std::ranges::sort(chosen);
    const auto repeated = std::ranges::unique(chosen);
    chosen.erase(repeated.begin(), repeated.end());
    return chosen;
}

// A tail goes on asking for a partition that it cannot have now.
void keep_late(Slot& slot, base::Error error, LateBegin known) {
    slot.late = known;
    slot.error = std::move(error);
    slot.trouble_told = true;
}

// It was late no more when its range was looked up.
void begin_in_time(Slot& slot) {
    slot.late.reset();
    slot.error.reset();
    slot.trouble_told = false;
}

// Looking its range up may have taught more than its slot knows.
base::LeaderEpoch newest_epoch(const ScanState& state, const Slot& slot) {
    const auto metadata = state.cluster->metadata();
    const cluster::PartitionInfo* known = metadata->find(slot.name);
    return known == nullptr ? slot.leader_epoch : std::max(known->leader_epoch, slot.leader_epoch);
}

void add_partition(ScanState& state, Slot slot, const cluster::TopicInfo& topic, RangeLookup& lookup) {
    if (const cluster::PartitionInfo* partition = topic.find(slot.place.partition)) {
        adopt_partition(slot, topic, *partition);
    } else {
        base::Error error = base::fail(ErrorKind::NotFound, to_string(slot.name), "there is no such partition").error();
        if (!state.request.follow) return lookup.failed.push_back({slot.place, std::move(error)});
        keep_late(slot, std::move(error), {.is_new = true});
    }
    state.add_slot(std::move(slot));
}

void add_topic(ScanState& state, std::uint32_t index, RangeLookup& lookup) {
    const ScanTopic& topic = state.request.topics[index];
    const auto metadata = state.cluster->metadata();
    const cluster::TopicInfo* info = metadata->find_topic(topic.name);
    if (info == nullptr || info->partitions.empty() || info->error == base::code::UnknownTopicOrPartition) {
        lookup.failed.push_back({{index, -1}, topic_error(info, topic.name)});
        return;
    }
    state.watches[index].observe(info->id);
    for (const base::PartitionId id : chosen_partitions(topic, *info)) {
        Slot slot;
        slot.place = {index, id};
        slot.name = {topic.name, id};
        slot.max_bytes = state.request.tuning.partition_bytes;
        slot.topic_id = info->id;
        add_partition(state, std::move(slot), *info, lookup);
    }
}

void add_topics(ScanState& state, RangeLookup& lookup) {
    std::vector<std::uint32_t> order(state.request.topics.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&state](std::uint32_t index) { return state.request.topics[index].name; });
    state.watches.resize(order.size());
    for (const std::uint32_t index : order)
        add_topic(state, index, lookup);
}

// What is asked of every partition: two ends, and up to two times.
std::vector<base::TimestampMs> times_of(const ScanRequest& request) {
    std::vector<base::TimestampMs> times{cluster::offset_at::kEarliest, cluster::offset_at::kLatest};
    const auto* from = std::get_if<FromTime>(&request.from);
    const auto* to = std::get_if<ToTime>(&request.to);
    if (from != nullptr) times.push_back(cluster::at_time(from->time));
    if (to != nullptr && !request.follow) times.push_back(cluster::at_time(to->time));
    return times;
}

PartitionEnds ends_of(const ScanRequest& request, std::span<const Result<FoundOffset>> found) {
    PartitionEnds ends{.earliest = found[0]->offset, .latest = found[1]->offset};
    std::size_t next = 2;
    if (std::holds_alternative<FromTime>(request.from)) ends.from_time = *found[next++];
    if (next < found.size()) ends.to_time = *found[next];
    return ends;
}

const PartitionRange* bounds_of(const ScanRequest& request, const Place& place) {
    const auto& ranges = request.topics[place.topic].ranges;
    const auto found = std::ranges::find(ranges, place.partition, &PartitionRange::partition);
    return found == ranges.end() ? nullptr : &*found;
}

Result<FoundRange> range_in(const ScanRequest& request, const Place& place,
                            std::span<const Result<FoundOffset>> answers) {
    const auto failed = std::ranges::find_if(answers, [](const auto& answer) { return !answer.has_value(); });
    if (failed != answers.end()) return base::forward(*failed);
    const PartitionEnds ends = ends_of(request, answers);
    return FoundRange{plan_range(request, bounds_of(request, place), ends), ends.latest};
}

// Partitions whose ranges cannot be had leave the scan; those that a tail may still have begin late.
void sort_failed(ScanState& state, const std::vector<Result<FoundRange>>& found, RangeLookup& lookup) {
    std::vector<Slot> kept;
    for (std::size_t index = 0; index < state.slots.size(); ++index) {
        Slot& slot = state.slots[index];
        const bool late = !found[index] && state.request.follow && may_return(found[index].error());
        if (!found[index] && !late) {
            lookup.failed.push_back({slot.place, found[index].error()});
            state.left_out.emplace(slot.place.topic, slot.place.partition);
            continue;
        }
        if (found[index]) {
            adopt_range(state.request, slot, *found[index]);
            begin_in_time(slot);
        } else if (!slot.late) {
            keep_late(slot, found[index].error(), {.epoch = newest_epoch(state, slot)});
        }
        kept.push_back(std::move(slot));
    }
    state.slots.clear();
    state.slot_of.clear();
    for (Slot& slot : kept)
        state.add_slot(std::move(slot));
}

cluster::LookupPatience patience_of(const ScanRequest& request) {
    cluster::LookupPatience patience;
    // Nobody who follows shall wait for the one that is away.
    if (request.follow) patience.within = request.tuning.begin_within;
    return patience;
}

} // namespace

void adopt_partition(Slot& slot, const cluster::TopicInfo& topic, const cluster::PartitionInfo& partition) {
    slot.topic_id = topic.id;
    slot.leader = partition.leader;
    slot.leader_epoch = partition.leader_epoch;
}

void adopt_range(const ScanRequest& request, Slot& slot, const FoundRange& found) {
    const PartitionRange* bounds = bounds_of(request, slot.place);
    slot.range = found.plan.range;
    slot.position = found.plan.start;
    slot.high = found.latest;
    slot.not_before_time = found.plan.not_before;
    slot.before_time = found.plan.before;
    if (bounds != nullptr) slot.excluded = bounds->excluded;
}

Task<std::vector<Result<FoundRange>>> find_ranges(std::shared_ptr<ScanState> state, std::vector<std::uint32_t> indexes,
                                                  ScanRequest request, cluster::LookupPatience patience) {
    const std::vector<base::TimestampMs> times = times_of(request);
    std::vector<OffsetQuery> queries;
    for (const std::uint32_t index : indexes) {
        for (const base::TimestampMs time : times)
            queries.push_back({state->slots[index].name, time});
    }
    const bool committed = request.isolation == Isolation::Committed;
    auto found = co_await cluster::look_up_offsets(state->cluster, std::move(queries), committed, patience);
    std::vector<Result<FoundRange>> ranges;
    for (std::size_t at = 0; at < indexes.size(); ++at) {
        const auto answers = std::span(found).subspan(at * times.size(), times.size());
        ranges.push_back(range_in(request, state->slots[indexes[at]].place, answers));
    }
    co_return ranges;
}

Task<Result<RangeLookup>> look_up_ranges(std::shared_ptr<ScanState> state) {
    RangeLookup lookup;
    Result<void> found = co_await find_topics(state);
    if (!found) co_return base::forward(found);
    add_topics(*state, lookup);
    std::vector<std::uint32_t> indexes(state->slots.size());
    std::iota(indexes.begin(), indexes.end(), 0U);
    const auto ranges = co_await find_ranges(state, std::move(indexes), state->request, patience_of(state->request));
    if (co_await base::is_cancelled()) co_return std::unexpected(base::cancelled());
    sort_failed(*state, ranges, lookup);
    co_return lookup;
}

} // namespace odradek::consumer
