// SPDX-License-Identifier: Apache-2.0
#include "consumer/caretaker.h"

#include "base/kafka_errors.h"
#include "cluster/offset_lookup.h"
#include "consumer/epoch_check.h"
#include "consumer/range_lookup.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace odradek::consumer {

using base::ErrorKind;
using base::Result;
using base::Task;

Caretaker::Caretaker(std::shared_ptr<ScanState> state, Fetcher& fetcher)
    : state_(std::move(state)),
      fetcher_(fetcher),
      next_refresh_(state_->environment.now() + state_->request.tuning.refresh_every) {}

// Slots that wait for `phase`, and whose pause after a failure is over.
Caretaker::Indexes Caretaker::due(SlotPhase phase) const {
    Indexes indexes;
    const base::MonotonicTime now = state_->environment.now();
    for (std::uint32_t index = 0; index < state_->slots.size(); ++index) {
        const Slot& slot = state_->slots[index];
        if (slot.phase == phase && slot.not_before <= now) indexes.push_back(index);
    }
    return indexes;
}

// False when it was cancelled.
Task<bool> Caretaker::wait_for_work() {
    const base::MonotonicTime now = state_->environment.now();
    // What a slot needs is due when its pause ends; nothing else but a change can make work here.
    std::optional<base::MonotonicTime> wake;
    if (state_->tailing) wake = next_refresh_;
    for (const Slot& slot : state_->slots) {
        const bool ours = slot.phase == SlotPhase::NeedLeader || slot.phase == SlotPhase::NeedBounds ||
                          slot.phase == SlotPhase::NeedEpoch;
        if (ours) wake = std::min(wake.value_or(slot.not_before), slot.not_before);
    }
    if (!wake) co_return (co_await state_->changed.wait()).has_value();
    if (*wake <= now) co_return !co_await base::is_cancelled();
    co_return (co_await state_->changed.wait_for(state_->environment, *wake - now)).has_value();
}

Task<void> Caretaker::run() {
    while (co_await wait_for_work()) {
        const bool periodic = state_->tailing && next_refresh_ <= state_->environment.now();
        // Leaders first: bounds and epochs are asked of them.
        if (periodic || !due(SlotPhase::NeedLeader).empty()) co_await refresh(periodic);
        if (Indexes indexes = due(SlotPhase::NeedBounds); !indexes.empty()) co_await check_bounds(std::move(indexes));
        if (Indexes indexes = due(SlotPhase::NeedEpoch); !indexes.empty()) co_await check_epochs(std::move(indexes));
        fetcher_.attend();
        state_->changed.pulse();
    }
}

std::set<std::string> Caretaker::topics_to_refresh(bool all) const {
    std::set<std::string> names;
    for (const Slot& slot : state_->slots) {
        if (!slot.ended() && (all || slot.phase == SlotPhase::NeedLeader)) names.insert(slot.name.topic);
    }
    return names;
}

Task<void> Caretaker::refresh(bool periodic) {
    const std::set<std::string> names = topics_to_refresh(periodic);
    cluster::TopicScope scope;
    scope.all = false;
    scope.names.assign(names.begin(), names.end());
    // Before the answer: a refresh that fails is not repeated at once.
    if (periodic) next_refresh_ = state_->environment.now() + state_->request.tuning.refresh_every;
    auto refreshed = co_await state_->cluster->refresh(std::move(scope));
    if (refreshed) {
        for (std::uint32_t topic = 0; topic < state_->request.topics.size(); ++topic) {
            if (names.contains(state_->request.topics[topic].name)) adopt_topic(topic);
        }
    } else if (refreshed.error().kind != ErrorKind::Cancelled) {
        for (const std::uint32_t index : due(SlotPhase::NeedLeader))
            state_->fail_slot(index, refreshed.error(), SlotPhase::NeedLeader);
    }
}

void Caretaker::adopt_topic(std::uint32_t topic) {
    const auto metadata = state_->cluster->metadata();
    const cluster::TopicInfo* info = metadata->find_topic(state_->request.topics[topic].name);
    if (info != nullptr && info->error == base::code::UnknownTopicOrPartition) info = nullptr;
    switch (state_->watches[topic].observe(info == nullptr ? std::nullopt : std::optional(info->id))) {
    case TopicVerdict::Deleted:
        return topic_gone(topic, {});
    case TopicVerdict::Recreated:
        return topic_gone(topic, info->id);
    case TopicVerdict::Unsure:
        return topic_missing(topic);
    case TopicVerdict::Same:
        break;
    }
    for (std::uint32_t index = 0; index < state_->slots.size(); ++index) {
        if (state_->slots[index].place.topic == topic) adopt_slot(index, *info);
    }
    if (state_->tailing) add_partitions(topic, *info);
}

// One answer without the topic: what is known goes on, what waits for a leader waits longer.
void Caretaker::topic_missing(std::uint32_t topic) {
    const std::string& name = state_->request.topics[topic].name;
    for (std::uint32_t index = 0; index < state_->slots.size(); ++index) {
        const Slot& slot = state_->slots[index];
        if (slot.place.topic != topic || slot.phase != SlotPhase::NeedLeader) continue;
        state_->fail_slot(index,
                          base::fail(ErrorKind::NotFound, name, "the cluster does not name this topic now").error(),
                          SlotPhase::NeedLeader);
    }
}

void Caretaker::adopt_slot(std::uint32_t index, const cluster::TopicInfo& topic) {
    Slot& slot = state_->slots[index];
    const cluster::PartitionInfo* partition = topic.find(slot.place.partition);
    if (partition == nullptr || partition->leader == base::BrokerId::None) return no_leader(index);
    // The replica that a leader preferred for us is its own choice (KIP-392): another leader is asked first.
    const bool newer = partition->leader_epoch > slot.leader_epoch;
    if (newer || partition->leader != slot.leader) slot.replica.reset();
    adopt_partition(slot, topic, *partition);
    const bool concerned = slot.phase == SlotPhase::NeedLeader || (newer && slot.phase == SlotPhase::Fetching);
    if (!concerned) return;
    // Another leader may have a shorter log than the one that was read.
    slot.phase = newer && slot.read_epoch >= 0 ? SlotPhase::NeedEpoch : SlotPhase::Fetching;
}

void Caretaker::no_leader(std::uint32_t index) {
    const Slot& slot = state_->slots[index];
    if (slot.phase != SlotPhase::NeedLeader) return;
    state_->fail_slot(index, base::fail(ErrorKind::Unavailable, to_string(slot.name), "it has no leader now").error(),
                      SlotPhase::NeedLeader);
}

// A tail over all partitions takes new ones as they come: from their begin, for none of it was there before. Those that
// were given up before reading began stay so.
void Caretaker::add_partitions(std::uint32_t topic, const cluster::TopicInfo& info) {
    if (!state_->request.topics[topic].partitions.empty()) return;
    for (const cluster::PartitionInfo& partition : info.partitions) {
        const bool known =
            state_->find_slot(topic, partition.partition) || state_->left_out.contains({topic, partition.partition});
        if (known) continue;
        Slot slot;
        slot.place = {topic, partition.partition};
        slot.name = {info.name, partition.partition};
        slot.max_bytes = state_->request.tuning.partition_bytes;
        slot.range = {0, kNoEnd};
        adopt_partition(slot, info, partition);
        slot.begin(slot.range);
        if (partition.leader == base::BrokerId::None) slot.phase = SlotPhase::NeedLeader;
        const std::uint32_t index = state_->add_slot(std::move(slot));
        auto run = state_->empty_run(index);
        run->events.emplace_back(PartitionAdded{state_->slots[index].place});
        state_->push(std::move(run));
    }
}

// Ends what is read of the topic. Told once, by the first slot that ends; what was fetched before is still handed out.
void Caretaker::topic_gone(std::uint32_t topic, const base::Uuid& new_id) {
    const base::Uuid old_id = state_->watches[topic].id();
    bool told = false;
    for (std::uint32_t index = 0; index < state_->slots.size(); ++index) {
        Slot& slot = state_->slots[index];
        if (slot.place.topic != topic || slot.ended() || slot.phase == SlotPhase::Settling) continue;
        const std::string detail =
            new_id.is_zero() ? "the topic was deleted" : "the topic was deleted and created again";
        slot.error = base::fail(ErrorKind::NotFound, to_string(slot.name), detail).error();
        if (!std::exchange(told, true)) {
            auto run = state_->empty_run(index);
            run->events.emplace_back(TopicGone{topic, old_id, new_id});
            state_->push(std::move(run));
        }
        state_->give_up(index);
    }
}

// Where do the logs of slots begin and end, whose position is out of range? A slot that has jumped meanwhile (its
// generation tells) asks for something else.
Task<void> Caretaker::check_bounds(Indexes indexes) {
    std::vector<cluster::OffsetQuery> queries;
    std::vector<std::uint32_t> generations;
    for (const std::uint32_t index : indexes) {
        queries.push_back({state_->slots[index].name, cluster::offset_at::kEarliest});
        queries.push_back({state_->slots[index].name, cluster::offset_at::kLatest});
        generations.push_back(state_->slots[index].generation);
    }
    // The high watermark, whatever is read: between the last stable offset and that, a position is in range.
    auto found = co_await cluster::look_up_offsets(state_->cluster, std::move(queries), false);
    if (co_await base::is_cancelled()) co_return;
    for (std::size_t at = 0; at < indexes.size(); ++at) {
        const Slot& slot = state_->slots[indexes[at]];
        if (slot.phase != SlotPhase::NeedBounds || slot.generation != generations[at]) continue;
        const auto& earliest = found[2 * at];
        const auto& latest = found[2 * at + 1];
        if (earliest && latest) {
            take_bounds(indexes[at], earliest->offset, latest->offset);
        } else {
            state_->fail_slot(indexes[at], earliest ? latest.error() : earliest.error(), SlotPhase::NeedLeader);
        }
    }
}

void Caretaker::take_bounds(std::uint32_t index, base::Offset earliest, base::Offset latest) {
    Slot& slot = state_->slots[index];
    if (slot.position < earliest) {
        const base::Offset end = std::min(earliest, slot.window.end);
        const Gap gap{.place = slot.place, .kind = GapKind::Retention, .first = slot.position, .end = end};
        return resume_at(index, earliest, gap);
    }
    if (slot.position > latest) {
        // Without epochs nobody can tell where the logs part: the end is the best that is known.
        if (slot.read_epoch >= 0) {
            slot.phase = SlotPhase::NeedEpoch;
            slot.not_before = {};
            return;
        }
        return report_truncation(*state_, index, latest);
    }
    // In range after all: who answered was behind.
    state_->fail_slot(index, *slot.error, SlotPhase::Fetching);
}

// Goes on behind what is lost. The epochs of what was read before say nothing of what comes now.
void Caretaker::resume_at(std::uint32_t index, base::Offset offset, Gap gap) {
    Slot& slot = state_->slots[index];
    const base::Offset next = std::min(offset, slot.window.end);
    slot.position = next;
    slot.phase = SlotPhase::Fetching;
    slot.forget_epochs();
    slot.succeed();
    auto run = state_->empty_run(index);
    run->events.emplace_back(gap);
    if (next >= slot.window.end) {
        run->closes = true;
        slot.phase = SlotPhase::Settling;
    }
    state_->push(std::move(run));
}

Task<void> Caretaker::check_epochs(Indexes indexes) {
    std::vector<EpochQuery> queries;
    std::vector<std::uint32_t> generations;
    for (const std::uint32_t index : indexes) {
        const Slot& slot = state_->slots[index];
        queries.push_back({slot.name, slot.leader, slot.leader_epoch, slot.read_epoch});
        generations.push_back(slot.generation);
    }
    auto ends = co_await look_up_epoch_ends(state_->cluster, std::move(queries));
    if (co_await base::is_cancelled()) co_return;
    for (std::size_t at = 0; at < indexes.size(); ++at) {
        const Slot& slot = state_->slots[indexes[at]];
        if (slot.phase == SlotPhase::NeedEpoch && slot.generation == generations[at]) {
            take_epoch_end(indexes[at], ends[at]);
        }
    }
}

// A leader before 0.11 cannot tell, and one that does not know the epoch answers −1: both leave the position as it is,
// and the next fetch shows whether it holds.
void Caretaker::take_epoch_end(std::uint32_t index, const Result<base::Offset>& end) {
    Slot& slot = state_->slots[index];
    if (!end && end.error().kind != ErrorKind::Unsupported) {
        state_->fail_slot(index, end.error(), SlotPhase::NeedLeader);
    } else if (end && *end >= 0 && *end < slot.position) {
        report_truncation(*state_, index, *end);
    } else {
        slot.phase = SlotPhase::Fetching;
    }
}

} // namespace odradek::consumer
