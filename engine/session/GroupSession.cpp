// SPDX-License-Identifier: Apache-2.0
#include "session/GroupSession.h"

#include "cluster/cluster.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>

namespace odradek::session {
namespace {

/// The pause between an answer and the next question.
constexpr std::chrono::seconds kPause{5};

/// Over how many answers a rate is taken: half a minute.
constexpr std::size_t kEarlier = 7;

/// Over less a rate would be noise.
constexpr double kLeastSeconds = 2;

using Reports = std::vector<admin::GroupReport>;

base::Task<base::Result<Reports>> describe(std::shared_ptr<cluster::Cluster> cluster, std::string group, bool ages) {
    admin::Access access{&cluster->environment(), cluster};
    std::vector<std::string> names{std::move(group)};
    admin::LagParts parts{.age = ages};
    co_return co_await admin::group_reports(std::move(access), std::move(names), std::move(parts));
}

} // namespace

GroupSession::GroupSession(ClusterSession& cluster, QString group, QObject* parent)
    : QObject(parent), cluster_(cluster), group_(std::move(group)), requests_(this) {
    timer_.setSingleShot(true);
    timer_.setInterval(kPause);
    connect(&timer_, &QTimer::timeout, this, &GroupSession::refresh);
    connect(&cluster_, &ClusterSession::stateChanged, this, [this] {
        if (live_ && connected()) refresh();
    });
}

GroupSession::~GroupSession() = default;

void GroupSession::setLive(bool live) {
    if (live == live_) return;
    live_ = live;
    if (live) return refresh();
    timer_.stop();
    requests_.cancelAll();
    job_ = 0;
}

void GroupSession::refresh() {
    if (job_ != 0 || !connected()) return;
    timer_.stop();
    ask();
    Q_EMIT changed();
}

void GroupSession::ask() {
    const bool ages = report_ != nullptr;
    Requests::Make<Reports> make = [group = group_.toStdString(), ages](std::shared_ptr<cluster::Cluster> cluster) {
        return describe(std::move(cluster), group, ages);
    };
    job_ = requests_.ask<Reports>(cluster_.link(), std::move(make),
                                  [this, ages](base::Result<Reports> answer) { take(ages, std::move(answer)); });
}

void GroupSession::take(bool ages, base::Result<Reports> answer) {
    job_ = 0;
    error_.reset();
    if (!answer) {
        error_ = answer.error();
    } else if (answer->front().detail.error && answer->front().lag.error) {
        error_ = answer->front().detail.error;
    } else {
        keep(ages, std::move(answer->front()));
        if (!ages) ask();
    }
    if (live_ && job_ == 0) timer_.start();
    Q_EMIT changed();
}

void GroupSession::keep(bool ages, admin::GroupReport report) {
    takenAt_ = QDateTime::currentMSecsSinceEpoch();
    ages_ = ages;
    samples_.push_back({takenAt_, report.lag.total()});
    if (samples_.size() > kMostSamples) samples_.pop_front();
    report_ = std::make_shared<const admin::GroupReport>(std::move(report));
    earlier_.push_back({takenAt_, report_});
    if (earlier_.size() > kEarlier) earlier_.pop_front();
}

std::optional<double> GroupSession::lagRate() const {
    if (earlier_.size() < 2 || secondsSince(earlier_.front().at) < kLeastSeconds) return std::nullopt;
    const std::int64_t before = earlier_.front().report->lag.total();
    return double(report_->lag.total() - before) / secondsSince(earlier_.front().at);
}

std::optional<double> GroupSession::lagRate(const admin::PartitionLag& now) const {
    if (earlier_.size() < 2 || secondsSince(earlier_.front().at) < kLeastSeconds || !now.lag) return std::nullopt;
    const auto& before = earlier_.front().report->lag.partitions;
    const auto found = std::ranges::lower_bound(before, now.partition, {}, &admin::PartitionLag::partition);
    if (found == before.end() || found->partition != now.partition || !found->lag) return std::nullopt;
    return double(*now.lag - *found->lag) / secondsSince(earlier_.front().at);
}

} // namespace odradek::session
