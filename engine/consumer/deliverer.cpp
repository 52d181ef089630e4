// SPDX-License-Identifier: Apache-2.0
#include "consumer/deliverer.h"

#include "consumer/latecomers.h"
#include "consumer/range_plan.h"

#include <algorithm>
#include <utility>

namespace odradek::consumer {

using base::Result;
using base::Task;

namespace {
// A batch that cannot be read is fetched once more: it may have been damaged on its way.
constexpr std::uint32_t kBadTries = 1;

// Whether an event holds though the slot goes back: it is of the partition, or of offsets that are never read.
bool lasts(const ScanEvent& event) {
    const auto* gap = std::get_if<Gap>(&event);
    return std::holds_alternative<PartitionAdded>(event) || std::holds_alternative<PartitionTrouble>(event) ||
           std::holds_alternative<PartitionRecovered>(event) || (gap != nullptr && gap->kind == GapKind::Unsure);
}

// Whether timestamps decide what comes, and when. The last records of one partition are known without them.
bool orders_by_time(const ScanRequest& request, std::size_t partitions) {
    return takes_page(request) ? partitions > 1 : request.order == Order::Time;
}
} // namespace

Deliverer::Deliverer(std::shared_ptr<ScanState> state, Fetcher& fetcher, ScanSink& sink)
    : state_(std::move(state)), fetcher_(fetcher), sink_(sink) {}

bool Deliverer::all_ended() const {
    return std::ranges::all_of(state_->slots, &Slot::ended);
}

ScanEnd Deliverer::end() const {
    if (limit_reached_) return ScanEnd::Limit;
    return any_failed_ ? ScanEnd::Partial : ScanEnd::Complete;
}

// Nothing is left to read: the scan ends, or its live tail begins.
bool Deliverer::finished() {
    if (!all_ended() || !state_->queue.empty()) return false;
    if (!state_->request.follow || state_->tailing) return true;
    begin_tail();
    return false;
}

Task<ScanEnd> Deliverer::run() {
    bool going = co_await hand_out();
    while (going && !finished())
        going = co_await take_next();
    if (going) co_return end();
    unsettle_held();
    if (refusal_) co_return ScanEnd::Refused;
    co_return limit_reached_ ? ScanEnd::Limit : ScanEnd::Cancelled;
}

// False ends the scan.
Task<bool> Deliverer::take_next() {
    if (!co_await wait_for_run()) co_return false;
    const std::shared_ptr<Run> run = state_->queue.front();
    if (run->decoding && !(co_await run->decoding->ready.wait())) co_return false;
    if (!co_await wait_while_paused()) co_return false;
    state_->queue.pop_front();
    const bool going = co_await take(run);
    // Only now: what the sink holds back must hold fetching back too.
    state_->queued_bytes -= run->bytes;
    state_->changed.pulse();
    co_return going;
}

Task<bool> Deliverer::wait_for_run() {
    while (state_->queue.empty() || state_->paused) {
        if (!(co_await state_->changed.wait())) co_return false;
    }
    co_return !co_await base::is_cancelled();
}

Task<bool> Deliverer::wait_while_paused() {
    while (state_->paused) {
        if (!(co_await state_->changed.wait())) co_return false;
    }
    co_return true;
}

// Whether a run still belongs to what its slot reads.
bool Deliverer::current(const Run& run) const {
    const Slot& slot = state_->slots[run.slot];
    return run.generation == slot.generation && !slot.ended();
}

// A run that came to nothing, since its slot went back: what it says of the partition, and not of its offsets, holds.
void Deliverer::tell_lasting(Run& run) {
    for (ScanEvent& event : run.events) {
        if (lasts(event)) sink_.event(std::move(event));
    }
}

// False ends the scan.
Task<bool> Deliverer::take(std::shared_ptr<Run> run) {
    if (!current(*run)) {
        tell_lasting(*run);
        co_return true;
    }
    for (ScanEvent& event : run->events)
        sink_.event(std::move(event));
    if (run->decoding) {
        take_result(run->slot, std::move(*run->decoding->result));
    } else {
        settle(state_->slots[run->slot], run->next);
    }
    // A batch that cannot be read has made the slot jump, or has ended it.
    const bool still = current(*run);
    if (still) end_of_run(*run);
    if (!co_await hand_out()) co_return false;
    if (still && run->caught_up) {
        const Slot& slot = state_->slots[run->slot];
        sink_.event(CaughtUp{slot.place, slot.settled});
    }
    co_return true;
}

// What a run brings besides records: the end of its slot, or of its window.
void Deliverer::end_of_run(const Run& run) {
    if (run.failure && is_awaited(state_->slots[run.slot], *run.failure)) {
        leave_to_tail(run.slot, *run.failure);
    } else if (run.failure) {
        fail(run.slot, *run.failure);
    } else if (run.closes || state_->arranger->satisfied(run.slot)) {
        close(run.slot);
    }
}

void Deliverer::settle(Slot& slot, base::Offset next) {
    const base::Offset settled = std::max(slot.settled, std::min(next, slot.window.end));
    state_->progress.passed += settled - slot.settled;
    slot.settled = settled;
}

void Deliverer::count(const RunResult& result) {
    ScanProgress& progress = state_->progress;
    progress.scanned += result.scanned;
    progress.aborted += result.aborted;
    progress.markers += result.markers;
    progress.corrupt += result.corrupt;
    progress.undecodable += result.undecodable;
}

void Deliverer::take_result(std::uint32_t index, RunResult result) {
    Slot& slot = state_->slots[index];
    count(result);
    const bool moved = result.next > slot.settled;
    settle(slot, result.next);
    for (ScanEvent& event : result.events)
        sink_.event(std::move(event));
    if (result.untimed) tell_untimed(slot);
    if (!result.deliveries.empty()) state_->arranger->add(index, std::move(result.deliveries));
    if (result.stopped) return take_bad(index, std::move(*result.stopped));
    const bool skipped = result.corrupt + result.undecodable > 0;
    if (!skipped) slot.bad_tries = 0;
    if (moved || slot.phase != SlotPhase::Settling || slot.position >= slot.window.end) return;
    // The answer held nothing new: asking again at once would go on for ever.
    slot.phase = SlotPhase::Fetching;
    state_->fail_slot(index,
                      base::fail(base::ErrorKind::Protocol, to_string(slot.name),
                                 "the broker answered with records before the offset asked for")
                          .error(),
                      SlotPhase::Fetching);
}

void Deliverer::take_bad(std::uint32_t index, BadBatch batch) {
    Slot& slot = state_->slots[index];
    if (slot.bad_tries < kBadTries) {
        ++slot.bad_tries;
        slot.jump(std::max(slot.settled, slot.window.begin), SlotPhase::Fetching);
        return;
    }
    const bool corrupt = batch.error.kind == base::ErrorKind::Corrupt;
    (corrupt ? state_->progress.corrupt : state_->progress.undecodable) += 1;
    const base::Error error = batch.error;
    sink_.event(std::move(batch));
    fail(index, error);
}

void Deliverer::fail(std::uint32_t index, const base::Error& error) {
    Slot& slot = state_->slots[index];
    slot.error = error;
    slot.jump(slot.position, SlotPhase::Ended);
    any_failed_ = true;
    state_->arranger->give_up(index);
    sink_.event(PartitionTrouble{slot.place, error, true});
}

// Whether a tail goes on with a partition that the page before it has to do without.
bool Deliverer::is_awaited(const Slot& slot, const base::Error& error) const {
    // Where its log ends before the page does, the tail would begin behind records that are still to come.
    const bool was_cut = slot.short_since.has_value();
    const bool is_gone = error.kind == base::ErrorKind::NotFound;
    return state_->request.follow && !state_->tailing && !was_cut && !is_gone && may_return(error);
}

void Deliverer::leave_to_tail(std::uint32_t index, const base::Error& error) {
    Slot& slot = state_->slots[index];
    slot.awaited = true;
    slot.error = error;
    slot.jump(slot.position, SlotPhase::Ended);
    state_->arranger->give_up(index);
    if (!std::exchange(slot.trouble_told, true)) sink_.event(PartitionTrouble{slot.place, error, false});
}

void Deliverer::close(std::uint32_t index) {
    Slot& slot = state_->slots[index];
    if (auto window = state_->arranger->close(index)) {
        slot.begin(*window);
        fetcher_.attend();
    } else {
        slot.jump(slot.position, SlotPhase::Ended);
    }
}

// Only where somebody asked for times: else nothing is missing without them.
void Deliverer::tell_untimed(const Slot& slot) {
    NoTimestamps untimed{.topic = slot.place.topic};
    untimed.from = slot.not_before_time.has_value();
    untimed.to = slot.before_time.has_value();
    untimed.order = !state_->tailing && orders_by_time(state_->request, state_->slots.size());
    if (!untimed.from && !untimed.to && !untimed.order) return;
    if (untimed_.insert(untimed.topic).second) sink_.event(untimed);
}

void Deliverer::tell_backward_times() {
    for (const auto& [index, offset] : state_->arranger->take_backward_times())
        sink_.event(TimeGoesBack{state_->slots[index].place, offset});
}

// What was read and not handed out is not settled.
void Deliverer::unsettle(const std::vector<LeftOff>& left_off) {
    for (const LeftOff& off : left_off) {
        if (const auto index = state_->find_slot(off.place.topic, off.place.partition)) {
            Slot& slot = state_->slots[*index];
            slot.settled = std::min(slot.settled, off.offset);
        }
    }
}

void Deliverer::unsettle_held() {
    for (const auto& [index, offset] : state_->arranger->held())
        state_->slots[index].settled = std::min(state_->slots[index].settled, offset);
}

// Answers with how many records are left.
std::int64_t Deliverer::cut_to_limit(std::vector<Delivery>& deliveries) {
    const auto& limit = state_->request.limit;
    const std::int64_t left = limit.value_or(0) - state_->progress.delivered;
    if (limit) unsettle(cut_deliveries(deliveries, left));
    std::int64_t count = 0;
    for (const Delivery& delivery : deliveries)
        count += delivery.count;
    if (limit) limit_reached_ = count >= left;
    return count;
}

// False ends the scan.
Task<bool> Deliverer::hand_out() {
    while (true) {
        std::vector<Delivery> deliveries = state_->arranger->take();
        tell_backward_times();
        if (deliveries.empty()) co_return true;
        if (!co_await hand_on(std::move(deliveries))) co_return false;
    }
}

Task<bool> Deliverer::hand_on(std::vector<Delivery> deliveries) {
    const std::int64_t count = cut_to_limit(deliveries);
    const std::vector<LeftOff> firsts = first_records(deliveries);
    Result<void> taken = co_await sink_.deliver(std::move(deliveries));
    if (!taken) {
        unsettle(firsts);
        limit_reached_ = false;
        const bool asked = taken.error().kind == base::ErrorKind::Cancelled && co_await base::is_cancelled();
        if (!asked) refusal_ = taken.error();
        co_return false;
    }
    state_->progress.delivered += count;
    co_return !limit_reached_;
}

void Deliverer::begin_tail() {
    state_->tailing = true;
    state_->arranger = std::make_unique<ArrivalOrder>();
    for (Slot& slot : state_->slots) {
        if (slot.late) slot.phase = SlotPhase::NeedRange;
        if (slot.error && !slot.awaited) continue;
        const base::Offset from = slot.range.end;
        slot.range.end = kNoEnd;
        slot.begin({from, kNoEnd});
        if (!slot.awaited) continue;
        slot.succeed();
        slot.phase = SlotPhase::NeedLeader;
    }
    fetcher_.attend();
    state_->changed.pulse();
}

} // namespace odradek::consumer
