// SPDX-License-Identifier: Apache-2.0
#include "consumer/fetch_answer.h"

#include "base/kafka_errors.h"
#include "consumer/fetch_codec.h"
#include "consumer/fetch_verdict.h"

#include <algorithm>
#include <string>
#include <utility>

namespace odradek::consumer {
namespace {

using base::KafkaCode;

// So many answers without records where there should be some mean that the range has none: what compaction left.
constexpr std::uint32_t kEmptyAnswersToClose = 2;

/// Work for a decode thread: it owns what it touches.
struct DecodeWork {
    std::shared_ptr<Decoding> decoding;
    RunJob job;

    void operator()() { decoding->result = decode_run(std::move(job)); }
};

// A broker says that a right is missing, and not which.
std::string missing_right(KafkaCode code) {
    return code == base::code::TopicAuthorizationFailed ? "reading needs the ACL Read on the topic" : std::string();
}

std::vector<records::AbortedTransaction> aborted_of(const wire::FetchResponse::PartitionData& data) {
    std::vector<records::AbortedTransaction> aborted;
    if (!data.aborted_transactions) return aborted;
    aborted.reserve(data.aborted_transactions->size());
    for (const auto& transaction : *data.aborted_transactions)
        aborted.push_back({transaction.producer_id, transaction.first_offset});
    return aborted;
}

} // namespace

void report_truncation(ScanState& state, std::uint32_t index, base::Offset end) {
    Slot& slot = state.slots[index];
    const base::Offset stop = std::min(slot.position, slot.window.end);
    Gap gap{.place = slot.place, .kind = GapKind::Truncated, .first = end, .end = std::max(end, stop)};
    // What was fetched and not delivered yet is dropped with the rest, so it is fetched again.
    slot.settled = std::min(slot.settled, end);
    // What is written there now is new to a tail, also where the old records stood before its begin.
    if (state.tailing) slot.window.begin = std::min(slot.window.begin, end);
    slot.jump(slot.settled, SlotPhase::Fetching);
    slot.forget_epochs();
    auto run = state.empty_run(index);
    run->events.emplace_back(gap);
    state.push(std::move(run));
}

FetchAnswer::FetchAnswer(std::shared_ptr<ScanState> state, std::map<std::uint32_t, AskedSlot> asked,
                         std::int16_t version)
    : state_(std::move(state)), asked_(std::move(asked)), version_(version) {
    for (const auto& [index, slot_asked] : asked_) {
        const Slot& slot = state_->slots[index];
        topics_.emplace(version_ >= kFetchByTopicId ? to_string(slot.topic_id) : slot.name.topic, slot.place.topic);
    }
}

// The slot of a partition that was asked for and comes for the first time; whatever else an answer holds is dropped.
std::optional<std::uint32_t> FetchAnswer::claim(const wire::FetchResponse::FetchableTopicResponse& topic,
                                                base::PartitionId partition) {
    const auto known = topics_.find(version_ >= kFetchByTopicId ? to_string(topic.topic_id) : topic.topic);
    if (known == topics_.end()) return std::nullopt;
    const auto index = state_->find_slot(known->second, partition);
    const auto asked = index ? asked_.find(*index) : asked_.end();
    if (asked == asked_.end()) return std::nullopt;
    const bool current = asked->second.generation == state_->slots[*index].generation;
    asked_.erase(asked);
    return current ? index : std::nullopt;
}

void FetchAnswer::take(wire::FetchResponse& response) {
    throttled_ = response.throttle_time_ms > 0;
    for (const auto& topic : response.responses) {
        any_records_ = any_records_ || std::ranges::any_of(topic.partitions, [](const PartitionData& data) {
                           return data.records && !data.records->empty();
                       });
    }
    for (auto& topic : response.responses) {
        for (PartitionData& data : topic.partitions) {
            if (const auto index = claim(topic, data.partition_index)) take_partition(*index, data, response);
        }
    }
    // A session leaves out partitions that have nothing new.
    for (const auto& [index, asked] : std::exchange(asked_, {})) {
        const Slot& slot = state_->slots[index];
        if (slot.generation == asked.generation && slot.phase == SlotPhase::Fetching) take_nothing(index);
    }
}

void FetchAnswer::take_partition(std::uint32_t index, PartitionData& data, const wire::FetchResponse& response) {
    Slot& slot = state_->slots[index];
    if (slot.phase != SlotPhase::Fetching) return;
    if (KafkaCode{data.error_code} != KafkaCode::None) return take_error(index, data, response);
    note_ends(index, data);
    if (data.diverging_epoch.end_offset >= 0) return take_truncation(index, data.diverging_epoch.end_offset);
    const bool none = !data.records || data.records->empty();
    if (data.preferred_read_replica >= 0) {
        take_preferred(index, base::BrokerId{data.preferred_read_replica});
        // The records are elsewhere: that none came says nothing of the log.
        if (none) return;
    }
    if (none) return take_nothing(index);
    take_records(index, data);
}

void FetchAnswer::note_ends(std::uint32_t index, const PartitionData& data) {
    Slot& slot = state_->slots[index];
    const bool committed = state_->request.isolation == Isolation::Committed;
    slot.high = committed && data.last_stable_offset >= 0 ? data.last_stable_offset : data.high_watermark;
    slot.succeed();
    if (!std::exchange(slot.trouble_told, false)) return;
    auto run = state_->empty_run(index);
    run->events.emplace_back(PartitionRecovered{slot.place});
    state_->push(std::move(run));
}

// A replica that nobody knows is no place to read from: the leader is asked again, after a pause.
void FetchAnswer::take_preferred(std::uint32_t index, base::BrokerId replica) {
    Slot& slot = state_->slots[index];
    if (state_->cluster->metadata()->find_broker(replica) != nullptr) {
        slot.replica = replica;
        slot.replica_until = state_->environment.now() + state_->cluster->config().metadata_max_age;
        return;
    }
    slot.replica.reset();
    const std::string detail = "the leader names broker " + std::to_string(number(replica)) + ", which is unknown";
    state_->fail_slot(index, base::fail(base::ErrorKind::Unavailable, to_string(slot.name), detail).error(),
                      SlotPhase::Fetching);
}

void FetchAnswer::take_truncation(std::uint32_t index, base::Offset end) {
    report_truncation(*state_, index, std::min(end, state_->slots[index].position));
}

bool FetchAnswer::take_hint(std::uint32_t index, const PartitionData& data, const wire::FetchResponse& response) {
    if (data.current_leader.leader_id < 0) return false;
    std::vector<cluster::BrokerInfo> brokers;
    for (const auto& endpoint : response.node_endpoints) {
        brokers.push_back({.id = base::BrokerId{endpoint.node_id},
                           .host = endpoint.host,
                           .port = endpoint.port,
                           .rack = endpoint.rack,
                           .problem = {}});
    }
    Slot& slot = state_->slots[index];
    const base::BrokerId leader{data.current_leader.leader_id};
    const std::vector<cluster::LeaderHint> hints{{slot.name, leader, data.current_leader.leader_epoch}};
    if (!state_->cluster->learn_leaders(hints, brokers)) return false;
    slot.leader = leader;
    slot.leader_epoch = data.current_leader.leader_epoch;
    slot.replica.reset();
    return true;
}

// Where an answer names the leader at once (KIP-951), nobody else is asked for it.
void FetchAnswer::find_leader(std::uint32_t index, base::Error error, const PartitionData& data,
                              const wire::FetchResponse& response) {
    Slot& slot = state_->slots[index];
    if (!take_hint(index, data, response)) return state_->fail_slot(index, std::move(error), SlotPhase::NeedLeader);
    // What was read of the old leader may have been cut off.
    slot.phase = slot.read_epoch >= 0 ? SlotPhase::NeedEpoch : SlotPhase::Fetching;
}

void FetchAnswer::take_error(std::uint32_t index, const PartitionData& data, const wire::FetchResponse& response) {
    Slot& slot = state_->slots[index];
    const KafkaCode code{data.error_code};
    const bool from_leader = !slot.replica || *slot.replica == slot.leader;
    const FetchStep step = judge(code, from_leader);
    base::Error error = base::fail(code, to_string(slot.name), missing_right(code)).error();
    slot.replica.reset();
    switch (step) {
    case FetchStep::CheckBounds:
        // The broker answers: what went wrong on the way to it is over.
        if (slot.error && slot.error->code != code) slot.succeed();
        return state_->fail_slot(index, std::move(error), SlotPhase::NeedBounds);
    case FetchStep::GiveUp:
        slot.error = std::move(error);
        return state_->give_up(index);
    case FetchStep::FindLeader:
        // A replica does not know who leads: the leader that is known is asked next.
        if (from_leader) find_leader(index, std::move(error), data, response);
        return;
    case FetchStep::Retry:
    case FetchStep::Read:
        break;
    }
    state_->fail_slot(index, std::move(error), SlotPhase::Fetching);
}

void FetchAnswer::take_records(std::uint32_t index, PartitionData& data) {
    const std::size_t bytes = data.records->size();
    state_->progress.bytes += static_cast<std::int64_t>(bytes);
    CutRun cut = cut_run(*data.records, {});
    if (cut.pieces.empty()) return take_cut_batch(index, cut);
    queue_run(index, std::move(cut), data, bytes);
}

// Not one whole batch came: before v3 the size limit cut it.
void FetchAnswer::take_cut_batch(std::uint32_t index, const CutRun& cut) {
    Slot& slot = state_->slots[index];
    const std::int64_t doubled = std::int64_t{slot.max_bytes} * 2;
    const std::int64_t needed = std::max(doubled, static_cast<std::int64_t>(cut.tail_needs));
    const auto most = static_cast<std::int64_t>(records::Limits{}.cap());
    if (slot.max_bytes >= most) {
        slot.error =
            base::fail(base::ErrorKind::TooLarge, to_string(slot.name) + " offset " + std::to_string(slot.position),
                       "this batch is larger than the client takes")
                .error();
        return state_->give_up(index);
    }
    slot.max_bytes = static_cast<std::int32_t>(std::min(needed, most));
}

std::shared_ptr<Decoding> FetchAnswer::start_decoding(const Slot& slot, CutRun cut, PartitionData& data) {
    auto decoding = std::make_shared<Decoding>(state_->environment.executor());
    const ScanRequest& request = state_->request;
    DecodeWork work{decoding, {}};
    work.job.place = slot.place;
    work.job.label = to_string(slot.name);
    work.job.pieces = std::move(cut.pieces);
    work.job.aborted = aborted_of(data);
    work.job.wanted = {std::max(slot.position, slot.window.begin), slot.window.end};
    work.job.excluded = slot.excluded;
    work.job.not_before = slot.not_before_time;
    work.job.before = slot.before_time;
    work.job.committed = request.isolation == Isolation::Committed;
    // A batch may have been damaged on its way: only a second look is believed.
    work.job.skip_corrupt = request.skip_corrupt && slot.bad_tries > 0;
    work.job.report_gaps = request.report_gaps;
    state_->environment.decode(std::move(work), [decoding] { decoding->ready.set(); });
    return decoding;
}

void FetchAnswer::queue_run(std::uint32_t index, CutRun cut, PartitionData& data, std::size_t bytes) {
    Slot& slot = state_->slots[index];
    auto run = state_->empty_run(index);
    run->bytes = static_cast<std::int64_t>(bytes);
    const base::Offset next = std::max(cut.next, slot.position);
    const base::LeaderEpoch epoch = cut.epoch;
    const bool stuck = next == slot.position;
    run->decoding = start_decoding(slot, std::move(cut), data);
    // Also where the epoch is unknown (old formats): that of an earlier batch ends before this position. But an answer
    // with records before the position says nothing of it.
    if (!stuck) slot.fetched(next, epoch);
    slot.empty_answers = 0;
    slot.short_since.reset();
    slot.caught_up_told = false;
    const std::int64_t grown = std::int64_t{slot.max_bytes} * 2;
    const std::int64_t most = std::min(state_->request.tuning.partition_bytes, slot.line_bytes);
    if (slot.max_bytes < most) slot.max_bytes = static_cast<std::int32_t>(std::min(grown, most));
    run->closes = slot.position >= slot.window.end;
    run->caught_up = state_->tailing && slot.position >= slot.high;
    if (run->caught_up) slot.caught_up_told = true;
    // Bytes that tell no next offset: only decoding shows what they are.
    if (run->closes || stuck) slot.phase = SlotPhase::Settling;
    state_->push(std::move(run));
}

void FetchAnswer::take_nothing(std::uint32_t index) {
    const Slot& slot = state_->slots[index];
    if (state_->tailing) return tell_caught_up(index);
    // Nothing is known from an answer that was full of others' records, or that a quota held back.
    if (any_records_ || throttled_) return;
    if (slot.high < slot.window.end) return wait_for_end(index);
    close_without_records(index);
}

// The log ends before the range does: it was cut back, or its new leader has not caught up yet.
void FetchAnswer::wait_for_end(std::uint32_t index) {
    Slot& slot = state_->slots[index];
    if (slot.high < 0 || slot.position < slot.high) return;
    const base::MonotonicTime now = state_->environment.now();
    if (!slot.short_since) slot.short_since = now;
    if (now - *slot.short_since < state_->request.tuning.patience) return;
    const std::string detail = "the log ends at offset " + std::to_string(slot.high) +
                               " now, before the end of the range at " + std::to_string(slot.window.end);
    slot.error = base::fail(base::ErrorKind::Unavailable, to_string(slot.name), detail).error();
    state_->give_up(index);
}

void FetchAnswer::tell_caught_up(std::uint32_t index) {
    Slot& slot = state_->slots[index];
    if (slot.caught_up_told || slot.high < 0 || slot.position < slot.high) return;
    slot.caught_up_told = true;
    auto run = state_->empty_run(index);
    run->caught_up = true;
    state_->push(std::move(run));
}

// The log goes on behind the window, and yet there is no record: compaction has left none.
void FetchAnswer::close_without_records(std::uint32_t index) {
    Slot& slot = state_->slots[index];
    if (++slot.empty_answers < kEmptyAnswersToClose) return;
    auto run = state_->empty_run(index);
    if (state_->request.report_gaps) {
        run->events.emplace_back(
            Gap{.place = slot.place, .kind = GapKind::Missing, .first = slot.position, .end = slot.window.end});
    }
    slot.position = slot.window.end;
    run->next = slot.window.end;
    run->closes = true;
    slot.phase = SlotPhase::Settling;
    state_->push(std::move(run));
}

} // namespace odradek::consumer
