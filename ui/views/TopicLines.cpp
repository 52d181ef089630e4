// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/TopicLines.h"

#include "session/ByteRatesSession.h"
#include "session/RatesSession.h"

#include <algorithm>
#include <utility>

namespace odradek::views {
namespace {

// What is asked for again stays in sight until the newer answer comes.
template <class T>
bool keeps(const std::optional<T>& before, const T* now) {
    return now == nullptr || (before && *before == *now);
}

template <class T>
std::optional<T> newer(const T* now, const std::optional<T>& before) {
    return now != nullptr ? std::optional(*now) : before;
}

/// What came to a topic, or why nobody knows.
struct BytesIn {
    std::optional<double> rate;
    std::optional<base::Error> error;
};

BytesIn bytesOf(const std::string& topic, const session::ByteRatesSession* bytes) {
    if (bytes == nullptr) return {};
    return {bytes->rate(topic), bytes->error()};
}

} // namespace

PartitionHealth healthOf(const cluster::TopicInfo& topic) {
    PartitionHealth health;
    health.partitions = int(topic.partitions.size());
    for (const auto& partition : topic.partitions) {
        if (partition.leader == base::BrokerId::None) {
            ++health.offline;
        } else if (partition.isr.size() < partition.replicas.size()) {
            ++health.underReplicated;
        }
    }
    return health;
}

TopicCounts countTopics(const cluster::MetadataSnapshot& metadata) {
    const auto internal = std::ranges::count_if(metadata.topics, [](const auto& topic) { return topic->internal; });
    return {int(metadata.topics.size()) - int(internal), int(internal)};
}

TopicLines::Line TopicLines::lineOf(const std::shared_ptr<const cluster::TopicInfo>& topic, const Line& before,
                                    const TopicKnowledge& known) {
    const auto* figures = known.figures.figures(topic->name);
    const auto* settings = known.traits.settings(topic->name);
    const auto* age = known.traits.age(topic->name);
    const std::optional<double> rate = known.rates.rate(topic->name);
    const session::RateCourse course = known.rates.course(topic->name);
    const BytesIn bytes = bytesOf(topic->name, known.bytes);
    if (before && before->topic == topic && before->rate == rate && before->course == course &&
        before->bytesIn == bytes.rate && before->bytesError == bytes.error && keeps(before->figures, figures) &&
        keeps(before->settings, settings) && keeps(before->age, age))
        return before;
    static const TopicLine none{};
    const TopicLine& old = before ? *before : none;
    const PartitionHealth health = healthOf(*topic);
    auto line = std::make_shared<TopicLine>();
    line->topic = topic;
    line->name = before ? old.name : QString::fromStdString(topic->name);
    line->figures = newer(figures, old.figures);
    line->settings = newer(settings, old.settings);
    line->age = newer(age, old.age);
    line->rate = rate;
    line->course = course;
    line->bytesIn = bytes.rate;
    line->bytesError = bytes.error;
    line->underReplicated = health.underReplicated;
    line->offline = health.offline;
    return line;
}

void TopicLines::sumUp(const TopicLine& line) {
    troubled_ += line.hasProblems() ? 1 : 0;
    const auto size = line.figures ? line.figures->size : std::nullopt;
    scale_->most = std::max<qint64>(scale_->most, size.value_or(0));
    size_ = size_ && size ? std::optional<qint64>(*size_ + *size) : std::nullopt;
}

qint64 TopicLines::countLacking(bool figures, bool settings) const {
    return std::ranges::count_if(lines_, [&](const Line& line) {
        return isRow(*line) && ((figures && !line->figures) || (settings && !line->settings));
    });
}

QStringList TopicLines::names() const {
    QStringList names;
    for (const Line& line : lines_) {
        if (isRow(*line)) names.push_back(line->name);
    }
    return names;
}

std::vector<models::Row> TopicLines::update(const cluster::MetadataSnapshot& metadata, const TopicKnowledge& known,
                                            bool internal) {
    const std::vector<Line> before = std::exchange(lines_, {});
    lines_.reserve(metadata.topics.size());
    std::vector<models::Row> rows;
    rows.reserve(metadata.topics.size());
    health_ = {};
    internal_ = internal;
    troubled_ = 0;
    size_ = metadata.topics.empty() ? std::nullopt : std::optional<qint64>(0);
    scale_->most = 0;
    // Both are in the order of names: one walk finds what was known.
    auto old = before.begin();
    for (const auto& topic : metadata.topics) {
        while (old != before.end() && (*old)->topic != topic && (*old)->topic->name < topic->name)
            ++old;
        const bool same = old != before.end() && (*old)->topic->name == topic->name;
        const Line& line = lines_.emplace_back(lineOf(topic, same ? *old : nullptr, known));
        health_.partitions += int(topic->partitions.size());
        health_.underReplicated += line->underReplicated;
        health_.offline += line->offline;
        if (!isRow(*line)) continue;
        rows.push_back(line);
        sumUp(*line);
    }
    return rows;
}

QString topicKey(const void* line) {
    return static_cast<const TopicLine*>(line)->name;
}

} // namespace odradek::views
