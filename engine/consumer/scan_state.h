// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/async.h"
#include "cluster/cluster.h"
#include "consumer/arranger.h"
#include "consumer/delivery.h"
#include "consumer/run_decoder.h"
#include "consumer/scan_request.h"
#include "consumer/slot.h"
#include "consumer/topic_watch.h"

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace odradek::consumer {

/// The decoding of one run: written by a decode thread, read on the engine thread once it is ready.
struct Decoding {
    /// Not ready yet; the executor is the engine thread's.
    explicit Decoding(asio::any_io_executor executor) : ready(std::move(executor)) {}

    base::Event ready;               ///< Set on the engine thread when `result` is there.
    std::optional<RunResult> result; ///< What came out.
};

/// What was fetched of one partition in one answer, in the order in which it will be delivered. Engine thread only.
struct Run {
    std::uint32_t slot = 0;             ///< Whose.
    std::uint32_t generation = 0;       ///< The slot's when it was fetched; older ones are dropped.
    std::int64_t bytes = 0;             ///< What it holds of the queue's budget.
    std::shared_ptr<Decoding> decoding; ///< Null: no records came.
    std::vector<ScanEvent> events;      ///< Told before the records.
    base::Offset next = 0;              ///< Without records: all below is settled.
    bool closes = false;                ///< The slot's window ends with it.
    bool caught_up = false;             ///< Following: everything that there was.
    std::optional<base::Error> failure; ///< The slot is given up behind it.
};

/// A leader that moves costs a failure or two, which nobody needs to hear of.
inline constexpr std::uint32_t kFailuresToTell = 3;

/// What the loops of one scan share. Engine thread only; kept alive by all of them.
struct ScanState {
    /// A scan that has no slots yet.
    ScanState(base::Environment& world, std::shared_ptr<cluster::Cluster> of, ScanRequest what)
        : environment(world), cluster(std::move(of)), request(std::move(what)), changed(world.executor()) {}

    base::Environment& environment;
    std::shared_ptr<cluster::Cluster> cluster;
    const ScanRequest request;
    std::vector<Slot> slots;            ///< By topic's name and partition; those added later behind them.
    std::vector<TopicWatch> watches;    ///< One a topic of the request.
    std::unique_ptr<Arranger> arranger; ///< Null before the ranges are known.
    std::deque<std::shared_ptr<Run>> queue;
    std::int64_t queued_bytes = 0;
    base::Event changed;  ///< Pulsed whenever somebody else may have something to do.
    bool tailing = false; ///< The live tail has begun: ranges have no end.
    bool stopping = false;
    bool paused = false;
    ScanProgress progress;
    std::uint64_t own_lane = 0; ///< Of a tail: its fetches wait at the brokers, and must hold nobody else's up.
    std::set<std::pair<std::uint32_t, base::PartitionId>> left_out; ///< Given up before reading began.

    /// The slot of a partition, or nothing.
    std::optional<std::uint32_t> find_slot(std::uint32_t topic, base::PartitionId partition) const {
        auto found = slot_of.find({topic, partition});
        return found == slot_of.end() ? std::nullopt : std::optional(found->second);
    }

    /// Adds a slot; returns its index.
    std::uint32_t add_slot(Slot slot) {
        const auto index = static_cast<std::uint32_t>(slots.size());
        slot_of[{slot.place.topic, slot.place.partition}] = index;
        slots.push_back(std::move(slot));
        return index;
    }

    /// Appends a run and tells the delivery loop.
    void push(std::shared_ptr<Run> run) {
        queued_bytes += run->bytes;
        queue.push_back(std::move(run));
        changed.pulse();
    }

    /// A run without records for a slot as it stands now.
    std::shared_ptr<Run> empty_run(std::uint32_t slot) const {
        auto run = std::make_shared<Run>();
        run->slot = slot;
        run->generation = slots[slot].generation;
        run->next = slots[slot].position;
        return run;
    }

    /// Takes note of a slot's failure; a bounded scan that has been patient for long enough gives it up.
    void fail_slot(std::uint32_t index, base::Error error, SlotPhase next) {
        Slot& slot = slots[index];
        if (slot.ended() || slot.phase == SlotPhase::Settling) return;
        const base::MonotonicTime now = environment.now();
        slot.fail(std::move(error), next, now, request.tuning.backoff, request.tuning.max_backoff);
        if (slot.failures == kFailuresToTell && !slot.trouble_told) tell_trouble(index);
        if (!tailing && now - *slot.failing_since >= request.tuning.patience) give_up(index);
    }

    /// Tells the sink that a slot fails for now.
    void tell_trouble(std::uint32_t index) {
        slots[index].trouble_told = true;
        auto run = empty_run(index);
        run->events.emplace_back(PartitionTrouble{slots[index].place, *slots[index].error, false});
        push(std::move(run));
    }

    /// Ends a slot behind what was fetched of it, with its last error.
    void give_up(std::uint32_t index) {
        auto run = empty_run(index);
        run->failure = slots[index].error;
        slots[index].phase = SlotPhase::Settling;
        push(std::move(run));
    }

    std::map<std::pair<std::uint32_t, base::PartitionId>, std::uint32_t> slot_of; ///< See find_slot().
};

} // namespace odradek::consumer
