// SPDX-License-Identifier: GPL-3.0-or-later
#include "watcher.h"

#include "records/record_block.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace odradek::sim {
namespace {

std::int64_t serial_of(const records::RecordBlock& block, std::size_t entry) {
    for (const records::RecordHeader& header : block.headers(entry)) {
        if (base::as_text(header.name) != "serial" || !header.value) continue;
        const std::string_view text = base::as_text(*header.value);
        std::int64_t serial = -1;
        std::from_chars(text.data(), text.data() + text.size(), serial);
        return serial;
    }
    return -1;
}

Shown shown_of(const records::RecordBlock& block, std::size_t entry) {
    const records::RecordView record = block.entry(entry);
    Shown shown{.offset = record.offset, .timestamp = record.timestamp, .serial = serial_of(block, entry), .key = {}};
    if (record.key) shown.key = base::text_of(*record.key);
    shown.tombstone = !record.value;
    return shown;
}

} // namespace

Watcher::Watcher(Stage& stage, Tally& tally, std::string name, const consumer::ScanRequest& request, Temper temper,
                 std::uint64_t seed)
    : stage_(stage),
      tally_(tally),
      name_(std::move(name)),
      request_(request),
      temper_(temper),
      dice_(seed, Dice::Part::Readers) {
    for (const auto& [partition, model] : stage.models)
        before_.emplace(partition, model.losses());
}

base::TopicPartition Watcher::name_of(const consumer::Place& place) const {
    return {request_.topics.at(place.topic).name, place.partition};
}

Account* Watcher::account_of(const consumer::Place& place) {
    const auto found = accounts_.find(name_of(place));
    if (found != accounts_.end()) return &found->second;
    stage_.trace.violate(fmt::format("{}: {} was never begun", name_, to_string(name_of(place))));
    return nullptr;
}

void Watcher::say(const base::TopicPartition& partition, const std::optional<std::string>& wrong) {
    if (wrong) stage_.trace.violate(fmt::format("{}: {}: {}", name_, to_string(partition), *wrong));
}

void Watcher::begin(const consumer::Place& place, base::Offset from, base::Offset to) {
    const base::TopicPartition partition = name_of(place);
    const bool committed = request_.isolation == consumer::Isolation::Committed;
    // Pages are chosen by time, and a tail may follow one.
    const bool ascending = request_.order == consumer::Order::Arrival;
    accounts_.try_emplace(partition, stage_.model(partition), tally_, committed, ascending, before_[partition]);
    ranges_[partition] = {from, to};
}

base::Task<base::Result<void>> Watcher::deliver(std::vector<consumer::Delivery> deliveries) {
    if (dice_.chance(temper_.pauses)) {
        const base::Duration pause = temper_.longest_pause * dice_.between(1, 100) / 100;
        base::Result<void> slept = co_await base::sleep(stage_.environment, pause);
        if (!slept) co_return slept;
    }
    if (deliveries.empty()) stage_.trace.violate(name_ + ": an empty delivery");
    for (const consumer::Delivery& delivery : deliveries)
        take(delivery);
    co_return base::Result<void>{};
}

void Watcher::take(const consumer::Delivery& delivery) {
    if (closed_) stage_.trace.violate(name_ + ": a delivery after the end");
    const consumer::Place place{delivery.topic, delivery.partition};
    Account* account = account_of(place);
    if (account == nullptr) return;
    const base::TopicPartition partition = name_of(place);
    std::uint32_t count = 0;
    for (const consumer::EntryRange& range : delivery.entries) {
        for (std::uint32_t entry = range.first; entry < range.first + range.count; ++entry, ++count) {
            const Shown shown = shown_of(*delivery.block, entry);
            say(partition, account->take(shown));
            rows_.push_back({shown.timestamp, partition, shown.offset});
            stage_.trace.count(shown.serial);
        }
    }
    if (count != delivery.count) stage_.trace.violate(name_ + ": a delivery with a wrong count");
}

void Watcher::event(consumer::ScanEvent event) {
    ++events_;
    if (closed_) stage_.trace.violate(name_ + ": an event after the end");
    stage_.trace.count(static_cast<std::int64_t>(event.index()));
    std::visit([this](const auto& each) { on(each); }, event);
}

void Watcher::on(const consumer::ScanStarted& started) {
    for (const auto& range : started.ranges) {
        begin(range.place, range.begin, range.end);
        if (!range.away) continue;
        const base::TopicPartition partition = name_of(range.place);
        if (!request_.follow) say(partition, "is away, and a range does not wait");
        const LogModel& model = stage_.model(partition);
        away_[partition] = {model.end(), model.cuts().size()};
        stage_.trace.note(
            fmt::format("{} begins without {}, which ends at {}", name_, to_string(partition), model.end()));
    }
}

base::Offset Watcher::owed_from(const base::TopicPartition& partition) const {
    const auto& [begin, end] = ranges_.at(partition);
    const bool from_end = std::holds_alternative<consumer::FromNewest>(request_.from) ||
                          std::holds_alternative<consumer::FromLatest>(request_.from);
    const auto away = away_.find(partition);
    const auto cut = told_cuts_.find(partition);
    if (away == away_.end() && from_end) return cut == told_cuts_.end() ? end : std::min(end, cut->second);
    if (away == away_.end()) return begin;
    if (const auto* at = std::get_if<consumer::FromOffset>(&request_.from)) return at->offset;
    if (!from_end) return 0;
    base::Offset owed = away->second.offset;
    const auto& cuts = stage_.model(partition).cuts();
    for (std::size_t at = away->second.cuts; at < cuts.size(); ++at)
        owed = std::min(owed, cuts[at]);
    return owed;
}

void Watcher::on(const consumer::Gap& gap) {
    if (Account* account = account_of(gap.place)) say(name_of(gap.place), account->take(gap));
    const base::TopicPartition partition = name_of(gap.place);
    if (gap.kind == consumer::GapKind::Truncated) {
        caught_up_.erase(partition);
        base::Offset& cut = told_cuts_.try_emplace(partition, gap.first).first->second;
        cut = std::min(cut, gap.first);
    }
    if (gap.kind != consumer::GapKind::Unsure) return;
    if (!away_.contains(partition)) say(partition, "was there from the begin, and yet something is unsure");
    stage_.trace.note(fmt::format("{} does not know of {} {} … {}", name_, to_string(partition), gap.first, gap.end));
}

void Watcher::on(const consumer::BadBatch& batch) {
    if (Account* account = account_of(batch.place)) account->take(batch);
    const std::string where = fmt::format("{} offset {}", to_string(name_of(batch.place)), batch.first);
    const bool named = batch.error.where.find(where) != std::string::npos && !batch.raw.empty();
    if (!named) stage_.trace.violate(name_ + ": a bad batch that does not say where, or has no bytes");
}

void Watcher::on(const consumer::CaughtUp& caught_up) {
    base::Offset& before = caught_up_[name_of(caught_up.place)];
    if (caught_up.offset < before) say(name_of(caught_up.place), fmt::format("its position went back from {}", before));
    before = caught_up.offset;
}

void Watcher::on(const consumer::PartitionTrouble& trouble) {
    const base::TopicPartition partition = name_of(trouble.place);
    if (trouble.final) given_up_.insert(partition);
    if (trouble.final)
        stage_.trace.note(
            fmt::format("{} gives {} up: {}", name_, to_string(partition), base::describe(trouble.error)));
}

void Watcher::on(const consumer::PartitionRecovered&) {}

void Watcher::on(const consumer::PartitionAdded& added) {
    const base::TopicPartition partition = name_of(added.place);
    if (given_up_.contains(partition)) say(partition, "was given up, and comes back as a new one");
    begin(added.place, 0, 0);
}

void Watcher::on(const consumer::TopicGone& gone) {
    stage_.trace.violate(
        fmt::format("{}: topic {} is there and was said to be gone", name_, request_.topics.at(gone.topic).name));
}

void Watcher::on(const consumer::TimeGoesBack&) {}

void Watcher::on(const consumer::NoTimestamps&) {}

bool Watcher::disturbed() const {
    return !given_up_.empty() ||
           std::ranges::any_of(accounts_, [](const auto& each) { return each.second.disturbed(); });
}

} // namespace odradek::sim
