// SPDX-License-Identifier: Apache-2.0
#include "consumer/scan.h"

#include "consumer/latecomers.h"
#include "consumer/page_order.h"
#include "consumer/range_plan.h"
#include "consumer/scan_impl.h"
#include "consumer/time_order.h"

#include <algorithm>
#include <utility>

namespace odradek::consumer {

using base::Result;
using base::Task;

namespace {

// The first answers need not be large: somebody waits for the first message, and a page is small.
constexpr std::int64_t kFirstBytes = 64 << 10;
constexpr std::int64_t kPageBytesEach = 1024;

std::optional<PagePlan> page_plan(const ScanRequest& request) {
    PagePlan plan{.by_time = request.order == Order::Time};
    if (const auto* newest = std::get_if<FromNewest>(&request.from)) {
        plan.side = PagePlan::Side::Newest;
        plan.count = plan.each = newest->count;
        return plan;
    }
    plan.side = PagePlan::Side::First;
    if (const auto* next = std::get_if<FromNext>(&request.from)) {
        plan.count = plan.each = next->count;
        return plan;
    }
    // A limited range sorted by time: the least records of all that there are.
    if (request.order != Order::Time || !request.limit) return std::nullopt;
    plan.count = *request.limit;
    return plan;
}

// What the options of the connection say goes before a scan's own sizes.
void adopt(ScanTuning& tuning, const cluster::FetchOptions& options) {
    tuning.min_bytes = options.min_bytes.value_or(tuning.min_bytes);
    tuning.max_wait = options.max_wait.value_or(tuning.max_wait);
    tuning.response_bytes = options.max_bytes.value_or(tuning.response_bytes);
    tuning.partition_bytes = options.partition_bytes.value_or(tuning.partition_bytes);
}

} // namespace

void Scan::Impl::prepare_arranger() {
    const std::optional<PagePlan> plan = page_plan(state->request);
    if (!plan) {
        if (state->request.order == Order::Time) {
            state->arranger = std::make_unique<TimeOrder>(state->slots.size(), state->request.tuning.merge_bytes);
        } else {
            state->arranger = std::make_unique<ArrivalOrder>();
        }
        return;
    }
    std::vector<OffsetRange> ranges;
    for (const Slot& slot : state->slots)
        ranges.push_back(slot.range);
    auto page = std::make_unique<PageOrder>(*plan, ranges);
    for (std::uint32_t index = 0; index < state->slots.size(); ++index) {
        if (auto window = page->first_window(index)) state->slots[index].window = *window;
    }
    state->arranger = std::move(page);
}

// What the first answer may hold of each partition. It grows with every answer.
std::int32_t Scan::Impl::first_bytes() const {
    const std::int64_t usual = state->request.tuning.partition_bytes;
    const std::optional<PagePlan> plan = page_plan(state->request);
    std::int64_t page = 0;
    if (plan && takes_page(state->request)) page = std::min<std::int64_t>(plan->each, usual / kPageBytesEach);
    return static_cast<std::int32_t>(std::min(std::max(page * kPageBytesEach, kFirstBytes), usual));
}

void Scan::Impl::start_slot(std::uint32_t index) {
    Slot& slot = state->slots[index];
    if (slot.late && state->tailing) {
        slot.phase = SlotPhase::NeedRange;
        return;
    }
    const base::Offset start = slot.position;
    if (slot.window.empty()) slot.window = slot.range;
    slot.begin(slot.window);
    slot.max_bytes = first_bytes();
    // Following from an offset that is not written yet begins at the log's end.
    if (!takes_page(state->request)) slot.position = std::min(start, slot.position);
    if (slot.window.empty()) {
        state->arranger->close(index);
        slot.phase = SlotPhase::Ended;
    } else if (slot.leader == base::BrokerId::None) {
        slot.phase = SlotPhase::NeedLeader;
    }
}

void Scan::Impl::start_slots() {
    state->tailing = state->request.follow && !takes_page(state->request);
    if (state->request.follow) state->own_lane = state->environment.random() | 1;
    prepare_arranger();
    for (std::uint32_t index = 0; index < state->slots.size(); ++index)
        start_slot(index);
}

void Scan::Impl::tell_started(ScanSink& sink) const {
    ScanStarted started;
    for (const Slot& slot : state->slots) {
        const base::Offset end = slot.range.end == kNoEnd ? slot.high : slot.range.end;
        const base::Offset last = slot.late ? 0 : std::max(end, slot.range.begin);
        started.ranges.push_back({slot.place, slot.range.begin, last, slot.late.has_value()});
        started.total += started.ranges.back().end - started.ranges.back().begin;
    }
    state->progress.total = started.total;
    sink.event(std::move(started));
}

void Scan::Impl::start(ScanSink& sink, const RangeLookup& lookup) {
    tell_started(sink);
    for (const RangeLookup::Failure& failure : lookup.failed)
        sink.event(PartitionTrouble{failure.place, failure.error, true});
    for (const Slot& slot : state->slots) {
        if (slot.late) sink.event(PartitionTrouble{slot.place, *slot.error, false});
    }
    start_slots();
}

Task<ScanEnd> Scan::Impl::read(ScanSink& sink) {
    Fetcher fetcher(state);
    Caretaker caretaker(state, fetcher);
    Deliverer deliverer(state, fetcher, sink);
    base::Job care = base::spawn(state->environment, caretaker.run());
    base::Job late = base::spawn(state->environment, attend_late(state, fetcher));
    fetcher.attend();
    const ScanEnd end = co_await deliverer.run();
    refusal_ = deliverer.refusal();
    state->stopping = true;
    state->changed.pulse();
    care.cancel();
    late.cancel();
    co_await care.join();
    co_await late.join();
    co_await fetcher.stop();
    co_return end;
}

Task<ScanSummary> Scan::Impl::run(ScanSink& sink) {
    Result<RangeLookup> lookup = co_await look_up_ranges(state);
    if (!lookup) co_return failed(lookup.error());
    start(sink, *lookup);
    if (state->slots.empty() && !lookup->failed.empty()) {
        ScanSummary summary = sum_up(ScanEnd::Failed, *lookup);
        summary.error = lookup->failed.front().error;
        co_return summary;
    }
    const ScanEnd end = co_await read(sink);
    co_return sum_up(end, *lookup);
}

ScanSummary Scan::Impl::failed(base::Error error) const {
    ScanSummary summary;
    summary.end = error.kind == base::ErrorKind::Cancelled ? ScanEnd::Cancelled : ScanEnd::Failed;
    summary.error = std::move(error);
    summary.counts = state->progress;
    return summary;
}

PartitionOutcome Scan::Impl::outcome_of(std::uint32_t index) const {
    const Slot& slot = state->slots[index];
    const bool failed = slot.ended() || slot.late;
    PartitionOutcome outcome{
        .place = slot.place, .begin = slot.range.begin, .error = failed ? slot.error : std::nullopt};
    outcome.end = slot.range.end == kNoEnd ? slot.settled : slot.range.end;
    outcome.next = std::min(slot.settled, outcome.end);
    const bool backward = std::holds_alternative<FromNewest>(state->request.from) && !state->tailing;
    set_page_bounds(outcome, state->arranger->marks(index), backward, slot.excluded);
    return outcome;
}

ScanSummary Scan::Impl::sum_up(ScanEnd end, const RangeLookup& lookup) const {
    ScanSummary summary{.end = end, .error = refusal_, .counts = state->progress};
    if (end == ScanEnd::Complete && !lookup.failed.empty()) summary.end = ScanEnd::Partial;
    for (const RangeLookup::Failure& failure : lookup.failed) {
        summary.outcomes.push_back({.place = failure.place, .error = failure.error});
    }
    for (std::uint32_t index = 0; index < state->slots.size(); ++index)
        summary.outcomes.push_back(outcome_of(index));
    const auto name = [this](const PartitionOutcome& outcome) {
        return std::pair(state->request.topics[outcome.place.topic].name, outcome.place.partition);
    };
    std::ranges::sort(summary.outcomes, {}, name);
    for (const PartitionOutcome& outcome : summary.outcomes) {
        if (summary.end == ScanEnd::Partial && !summary.error) summary.error = outcome.error;
    }
    return summary;
}

Result<std::shared_ptr<Scan>> Scan::create(base::Environment& environment, std::shared_ptr<cluster::Cluster> cluster,
                                           ScanRequest request) {
    Result<void> valid = validate(request);
    if (!valid) return base::forward(valid);
    adopt(request.tuning, cluster->config().fetch);
    auto impl = std::make_unique<Impl>(environment, std::move(cluster), std::move(request));
    return std::shared_ptr<Scan>(new Scan(std::move(impl)));
}

Scan::Scan(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Scan::~Scan() = default;

Task<ScanSummary> Scan::run(ScanSink& sink) {
    // The coroutine keeps the scan alive, whoever drops it meanwhile.
    auto self = shared_from_this();
    co_return co_await self->impl_->run(sink);
}

void Scan::pause() {
    impl_->state->paused = true;
}

void Scan::resume() {
    impl_->state->paused = false;
    impl_->state->changed.pulse();
}

bool Scan::paused() const noexcept {
    return impl_->state->paused;
}

ScanProgress Scan::progress() const {
    const ScanState& state = *impl_->state;
    ScanProgress progress = state.progress;
    if (!state.tailing) return progress;
    // Before a tail begins it is not known what it will be behind of; a latecomer's range neither.
    for (const Slot& slot : state.slots) {
        const bool reads = !slot.ended() && slot.phase != SlotPhase::NeedRange;
        if (reads && slot.high > slot.settled) progress.behind += slot.high - slot.settled;
    }
    return progress;
}

const ScanRequest& Scan::request() const noexcept {
    return impl_->state->request;
}

} // namespace odradek::consumer
