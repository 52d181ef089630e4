// SPDX-License-Identifier: Apache-2.0
#include "session/RatesSession.h"

#include "cluster/cluster.h"

#include <QDateTime>

#include <algorithm>

namespace odradek::session {
namespace {

using admin::EndOffsets;
using admin::MessageRates;
using Client = std::shared_ptr<cluster::Cluster>;
using ByTopic = std::unordered_map<std::string, double>;

/// A look, and what came since the one before.
struct Look {
    std::shared_ptr<const EndOffsets> ends;
    std::shared_ptr<const MessageRates> rates; // null for the first look
    std::shared_ptr<const ByTopic> byTopic;    // the same, of every topic that was measured
};

ByTopic by_topic(const MessageRates& rates) {
    ByTopic found;
    found.reserve(rates.topics.size() + rates.calm.size());
    for (const admin::TopicRate& topic : rates.topics)
        found.emplace(topic.topic, topic.per_second);
    for (const std::string& topic : rates.calm)
        found.emplace(topic, 0);
    return found;
}

// Where there are partitions and both looks know none of them, nothing was measured, which is no 0.
bool measured(const MessageRates& rates) {
    return rates.partitions > 0 || rates.unknown == 0;
}

// Held against the look before on the engine thread: a hundred thousand ends are no work for the window's.
base::Task<base::Result<Look>> look(Client cluster, std::shared_ptr<const EndOffsets> before) {
    admin::Access access{&cluster->environment(), cluster};
    auto ends = co_await admin::end_offsets(std::move(access));
    if (!ends) co_return base::forward(ends);
    Look found;
    found.ends = std::make_shared<const EndOffsets>(std::move(*ends));
    if (!before) co_return found;
    found.rates = std::make_shared<const MessageRates>(admin::rates_between(*before, *found.ends));
    found.byTopic = std::make_shared<const ByTopic>(by_topic(*found.rates));
    co_return found;
}

} // namespace

RatesSession::RatesSession(ClusterSession& cluster, QObject* parent) : SnapshotSession(cluster, parent) {
    alone_.setInterval(kAlone);
    connect(&alone_, &QTimer::timeout, this, &RatesSession::sampleAlone);
}

void RatesSession::sampleWhileConnected() {
    alone_.start();
    // A first look as soon as the partitions are known: rates are there when a page is opened.
    connect(&cluster(), &ClusterSession::refreshFinished, this, &RatesSession::sampleAlone);
}

std::chrono::milliseconds RatesSession::leastSpan(qint64 partitions) {
    return std::max(kLeastSpan, std::chrono::milliseconds(partitions * 1'000 / kMostASecond));
}

qint64 RatesSession::partitions() const {
    qint64 count = 0;
    for (const auto& topic : cluster().metadata()->topics)
        count += qint64(topic->partitions.size());
    return count;
}

void RatesSession::sample() {
    // Before the partitions are known a look would find none, and the next one nothing to hold against it.
    if (!cluster().metadata()->all_topics) return;
    const qint64 age = QDateTime::currentMSecsSinceEpoch() - takenAt();
    // A clock that was set back makes no look younger than it is.
    if (age >= 0 && age < leastSpan(partitions()).count()) return;
    refresh();
}

void RatesSession::sampleAlone() {
    if (cluster().state() == ClusterSession::State::Connected && partitions() <= kMostAlone) sample();
}

std::optional<double> RatesSession::rate(const std::string& topic) const {
    if (!byTopic_) return std::nullopt;
    const auto found = byTopic_->find(topic);
    return found == byTopic_->end() ? std::nullopt : std::optional(found->second);
}

void RatesSession::wantCourses(const QStringList& topics) {
    for (const QString& topic : topics) {
        const std::string name = topic.toStdString();
        courses_.want(name, rate(name));
    }
}

JobId RatesSession::start() {
    const auto make = [before = last_](Client cluster) {
        return look(std::move(cluster), before);
    };
    return ask<Look>(make, [this](Look found) -> std::optional<base::Error> {
        last_ = std::move(found.ends);
        if (!found.rates || !measured(*found.rates)) return std::nullopt;
        rates_ = std::move(found.rates);
        byTopic_ = std::move(found.byTopic);
        courses_.add(*byTopic_);
        if (history_.size() == kMostPoints) history_.erase(history_.begin());
        history_.push_back(rates_->per_second);
        return std::nullopt;
    });
}

} // namespace odradek::session
