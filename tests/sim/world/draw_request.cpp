// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw_request.h"

#include <fmt/format.h>

#include <algorithm>

namespace odradek::sim {
namespace {

using consumer::ScanRequest;

std::vector<std::string> draw_topics(Stage& stage, Dice& dice) {
    std::vector<std::string> topics;
    for (const sandbox::TopicSpec& topic : stage.shape().topics) {
        if (dice.chance(60)) topics.push_back(topic.name);
    }
    if (topics.empty()) topics.push_back(dice.pick(stage.shape().topics).name);
    return topics;
}

// A model of one of the topics: it tells which offsets and times make sense.
const LogModel& some_model(Stage& stage, Dice& dice, const std::vector<std::string>& topics) {
    const std::string& topic = dice.pick(topics);
    const auto partitions = stage.sandbox.cluster().find(std::string_view(topic))->partitions.size();
    return stage.model({topic, static_cast<base::PartitionId>(dice.below(partitions))});
}

base::Offset draw_offset(const LogModel& model, Dice& dice) {
    return dice.between(std::max<base::Offset>(model.start() - 5, 0), model.end() + 3);
}

base::TimestampMs draw_time(const LogModel& model, Dice& dice) {
    if (model.end() == 0) return 0;
    return model.at(dice.between(0, model.end() - 1)).timestamp + dice.between(-1, 1);
}

consumer::ScanFrom draw_from(const LogModel& model, Dice& dice) {
    switch (dice.below(6)) {
    case 0:
    case 1:
        return consumer::FromOldest{};
    case 2:
        return consumer::FromOffset{draw_offset(model, dice)};
    case 3:
        return consumer::FromTime{draw_time(model, dice)};
    default:
        return consumer::FromNewest{dice.between(1, 60)};
    }
}

consumer::ScanTo draw_to(const LogModel& model, Dice& dice) {
    const auto way = dice.below(10);
    if (way == 0) return consumer::ToOffset{draw_offset(model, dice)};
    if (way == 1) return consumer::ToTime{draw_time(model, dice)};
    return consumer::ToLatest{};
}

void draw_sizes(ScanRequest& request, Dice& dice) {
    request.tuning.partition_bytes = static_cast<std::int32_t>(dice.between(300, 20'000));
    request.tuning.response_bytes = static_cast<std::int32_t>(dice.between(1'000, 60'000));
    request.tuning.queued_bytes = dice.between(2'000, 100'000);
}

void draw_isolation(ScanRequest& request, Dice& dice) {
    if (dice.chance(40)) request.isolation = consumer::Isolation::Uncommitted;
}

std::string text_of(const consumer::ScanFrom& from) {
    if (const auto* newest = std::get_if<consumer::FromNewest>(&from)) return fmt::format("newest {}", newest->count);
    if (const auto* next = std::get_if<consumer::FromNext>(&from)) return fmt::format("next {}", next->count);
    if (const auto* at = std::get_if<consumer::FromOffset>(&from)) return fmt::format("from offset {}", at->offset);
    if (const auto* at = std::get_if<consumer::FromTime>(&from)) return fmt::format("from time {}", at->time);
    return std::holds_alternative<consumer::FromLatest>(from) ? "from latest" : "from oldest";
}

std::string text_of(const consumer::ScanTo& to) {
    if (const auto* at = std::get_if<consumer::ToOffset>(&to)) return fmt::format(" to offset {}", at->offset);
    if (const auto* at = std::get_if<consumer::ToTime>(&to)) return fmt::format(" to time {}", at->time);
    return {};
}

} // namespace

std::string describe(const ScanRequest& request) {
    std::string text;
    for (const consumer::ScanTopic& topic : request.topics)
        text += topic.name + " ";
    text += text_of(request.from) + text_of(request.to);
    if (request.limit) text += fmt::format(" limit {}", *request.limit);
    if (request.order == consumer::Order::Time) text += " by time";
    if (request.isolation == consumer::Isolation::Uncommitted) text += " uncommitted";
    return text;
}

ScanRequest request_for(const std::vector<std::string>& topics) {
    ScanRequest request;
    for (const std::string& topic : topics)
        request.topics.push_back({topic, {}, {}});
    return request;
}

ScanRequest draw_browse(Stage& stage, Dice& dice) {
    const std::vector<std::string> topics = draw_topics(stage, dice);
    const LogModel& model = some_model(stage, dice, topics);
    ScanRequest request = request_for(topics);
    request.from = draw_from(model, dice);
    request.to = draw_to(model, dice);
    draw_isolation(request, dice);
    draw_sizes(request, dice);
    if (dice.chance(30)) request.order = consumer::Order::Time;
    const bool page = std::holds_alternative<consumer::FromNewest>(request.from);
    if (!page && dice.chance(30)) request.limit = dice.between(1, 200);
    if (dice.chance(20)) request.topics.front().partitions = {0};
    return request;
}

ScanRequest draw_follow(Stage& stage, Dice& dice) {
    ScanRequest request = request_for(draw_topics(stage, dice));
    request.follow = true;
    const auto way = dice.below(10);
    if (way < 5) request.from = consumer::FromNewest{dice.between(1, 20)};
    if (way == 5) request.from = consumer::FromOffset{dice.between(0, 50)};
    if (way == 6) request.from = consumer::FromLatest{};
    draw_isolation(request, dice);
    draw_sizes(request, dice);
    // Partitions that are away are left for later soon, and then little or much is read of what may be too old.
    request.tuning.begin_within = dice.span(500, 10'000);
    request.tuning.late_offsets = dice.chance(30) ? dice.between(0, 30) : dice.between(100, 10'000);
    return request;
}

} // namespace odradek::sim
