// SPDX-License-Identifier: Apache-2.0
#include "session/ByteRatesSession.h"

#include "cluster/cluster.h"

#include <QDateTime>

#include <algorithm>

namespace odradek::session {
namespace {

using admin::ByteRates;
using admin::LogSizes;
using Client = std::shared_ptr<cluster::Cluster>;

/// A look, and what came since the one before.
struct Look {
    std::shared_ptr<const LogSizes> sizes;
    std::shared_ptr<const ByteRates> rates; // null for the first look
};

// Held against the look before on the engine thread: a hundred thousand sizes are no work for the window's.
base::Task<base::Result<Look>> look(Client cluster, std::shared_ptr<const LogSizes> before) {
    admin::Access access{&cluster->environment(), cluster};
    auto sizes = co_await admin::log_sizes(std::move(access));
    if (!sizes) co_return base::forward(sizes);
    Look found;
    found.sizes = std::make_shared<const LogSizes>(std::move(*sizes));
    if (before) found.rates = std::make_shared<const ByteRates>(admin::byte_rates_between(*before, *found.sizes));
    co_return found;
}

std::string keyOf(base::BrokerId broker) {
    return std::to_string(base::number(broker));
}

} // namespace

std::chrono::milliseconds ByteRatesSession::leastSpan(qint64 replicas) {
    return std::max(kLeastSpan, std::chrono::milliseconds(replicas * 1'000 / kMostASecond));
}

qint64 ByteRatesSession::replicas() const {
    qint64 count = 0;
    for (const auto& topic : cluster().metadata()->topics) {
        for (const cluster::PartitionInfo& partition : topic->partitions)
            count += qint64(partition.replicas.size());
    }
    return count;
}

void ByteRatesSession::sample() {
    if (!cluster().metadata()->all_topics || refreshing()) return;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 age = now - askedAt_;
    // A clock that was set back makes no look younger than it is. One that was refused is as dear as another.
    if (age >= 0 && age < leastSpan(replicas()).count()) return;
    refresh();
}

std::optional<double> ByteRatesSession::rate(const std::string& topic) const {
    if (!rates_) return std::nullopt;
    const auto found = rates_->topics.find(topic);
    return found == rates_->topics.end() ? std::nullopt : std::optional(found->second);
}

std::optional<double> ByteRatesSession::rate(base::BrokerId broker) const {
    if (!rates_) return std::nullopt;
    const auto found = rates_->brokers.find(broker);
    return found == rates_->brokers.end() ? std::nullopt : std::optional(found->second);
}

RateCourse ByteRatesSession::course(base::BrokerId broker) const {
    return brokers_.find(keyOf(broker));
}

std::optional<base::Error> ByteRatesSession::errorOf(base::BrokerId broker) const {
    if (error()) return error();
    if (!last_) return std::nullopt;
    const auto found = std::ranges::find(last_->failed, broker, &admin::BrokerFailure::broker);
    return found == last_->failed.end() ? std::nullopt : std::optional(found->error);
}

void ByteRatesSession::keep(std::shared_ptr<const ByteRates> rates) {
    rates_ = std::move(rates);
    std::unordered_map<std::string, double> brokers;
    for (const auto& [broker, perSecond] : rates_->brokers) {
        brokers.emplace(keyOf(broker), perSecond);
        brokers_.want(keyOf(broker), {});
    }
    brokers_.add(brokers);
    if (history_.size() == kMostPoints) history_.erase(history_.begin());
    history_.push_back(rates_->per_second);
}

JobId ByteRatesSession::start() {
    askedAt_ = QDateTime::currentMSecsSinceEpoch();
    const auto make = [before = last_](Client cluster) {
        return look(std::move(cluster), before);
    };
    return ask<Look>(make, [this](Look found) -> std::optional<base::Error> {
        last_ = std::move(found.sizes);
        if (found.rates) keep(std::move(found.rates));
        return std::nullopt;
    });
}

} // namespace odradek::session
