// SPDX-License-Identifier: Apache-2.0
#include "session/GroupsSession.h"

#include "admin/group_report.h"
#include "cluster/cluster.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <unordered_set>

namespace odradek::session {
namespace {

/// How often a list that somebody looks at is asked for.
constexpr std::chrono::seconds kInterval{5};

/// After how many of these figures out of sight are old.
constexpr std::uint64_t kSweepRounds = 12;

using Figures = std::unordered_map<std::string, std::shared_ptr<const GroupFigures>>;

base::Task<base::Result<admin::GroupList>> listGroups(std::shared_ptr<cluster::Cluster> cluster) {
    admin::Access access{&cluster->environment(), cluster};
    co_return co_await admin::list_groups(std::move(access));
}

// Summed up on the engine's side: the window holds no partitions of ten thousand groups.
base::Task<base::Result<Figures>> sumUp(std::shared_ptr<cluster::Cluster> cluster, std::vector<std::string> groups,
                                        std::string topic) {
    admin::Access access{&cluster->environment(), cluster};
    admin::LagParts parts{.begin = false, .stable = false, .age = false, .topic = topic};
    auto reports = co_await admin::group_reports(std::move(access), std::move(groups), std::move(parts));
    if (!reports) co_return base::forward(reports);
    Figures result;
    for (const admin::GroupReport& report : *reports)
        result.emplace(report.detail.id, std::make_shared<const GroupFigures>(figuresOf(report, topic)));
    co_return result;
}

void addPartition(GroupFigures& figures, const admin::PartitionLag& partition) {
    ++figures.partitions;
    if (partition.lag) {
        figures.lag = figures.lag.value_or(0) + *partition.lag;
        return;
    }
    ++figures.uncounted;
    if (!figures.lagError) figures.lagError = partition.error;
}

// Members that read nothing of the topic now stand in for those that do.
bool reads(const admin::GroupMember& member, const std::string& topic) {
    const auto named = std::ranges::find(member.assignment, topic, &admin::TopicPartitions::topic);
    return topic.empty() || named != member.assignment.end() ||
           std::ranges::find(member.subscription, topic) != member.subscription.end();
}

} // namespace

GroupFigures figuresOf(const admin::GroupReport& report, const std::string& topic) {
    GroupFigures figures;
    figures.state = report.detail.state;
    figures.protocol = report.detail.protocol;
    figures.coordinator = report.detail.coordinator;
    figures.members = std::size_t(std::ranges::count_if(
        report.detail.members, [&topic](const admin::GroupMember& member) { return reads(member, topic); }));
    for (const admin::PartitionLag& partition : report.lag.partitions)
        addPartition(figures, partition);
    figures.error = report.detail.error && report.lag.error ? report.detail.error : std::nullopt;
    if (report.lag.error) figures.lagError = report.lag.error;
    return figures;
}

GroupsSession::GroupsSession(ClusterSession& cluster, QObject* parent) : GroupsSession(cluster, {}, parent) {}

GroupsSession::GroupsSession(ClusterSession& cluster, const QString& topic, QObject* parent)
    : QObject(parent), cluster_(cluster), topic_(topic.toStdString()), requests_(this) {
    timer_.setInterval(kInterval);
    connect(&timer_, &QTimer::timeout, this, &GroupsSession::tick);
    connect(&cluster_, &ClusterSession::stateChanged, this, [this] {
        if (live_ && connected()) refresh();
    });
}

GroupsSession::~GroupsSession() = default;

void GroupsSession::setLive(bool live) {
    if (live == live_) return;
    live_ = live;
    if (live) {
        timer_.start();
        tick();
        return;
    }
    timer_.stop();
    requests_.cancelAll();
    listJob_ = figuresJob_ = 0;
}

void GroupsSession::refresh() {
    ++round_;
    sweep_ = round_;
    cursor_ = 0;
    tick();
}

void GroupsSession::tick() {
    if (!live_ || !connected()) return;
    ++round_;
    if (round_ - sweep_ >= kSweepRounds) sweep_ = round_;
    if (listJob_ == 0) {
        listJob_ =
            requests_.ask<admin::GroupList>(cluster_.link(), listGroups, [this](base::Result<admin::GroupList> answer) {
                takeList(std::move(answer));
            });
        Q_EMIT listChanged();
    }
    askNext();
}

// A broker that does not answer takes none of its groups away.
void GroupsSession::keepUnanswered(admin::GroupList& list) const {
    if (!list_ || list.failed.empty()) return;
    std::unordered_set<std::string> listed;
    for (const admin::GroupRow& row : list.groups)
        listed.insert(row.id);
    for (const admin::GroupRow& row : list_->groups) {
        const auto silent = std::ranges::find(list.failed, row.coordinator, &admin::BrokerFailure::broker);
        if (silent != list.failed.end() && !listed.contains(row.id)) list.groups.push_back(row);
    }
    std::ranges::sort(list.groups, {}, &admin::GroupRow::id);
}

void GroupsSession::takeList(base::Result<admin::GroupList> answer) {
    listJob_ = 0;
    error_.reset();
    if (answer) {
        keepUnanswered(*answer);
        takenAt_ = QDateTime::currentMSecsSinceEpoch();
        // The same list stays the same object, so that nobody makes rows of it anew.
        if (!list_ || *list_ != *answer) list_ = std::make_shared<const admin::GroupList>(std::move(*answer));
        forgetGone();
    } else {
        error_ = answer.error();
    }
    Q_EMIT listChanged();
    askNext();
}

void GroupsSession::forgetGone() {
    std::unordered_set<std::string> listed;
    for (const admin::GroupRow& row : list_->groups)
        listed.insert(row.id);
    const auto gone = [&listed](const auto& entry) {
        return !listed.contains(entry.first);
    };
    std::erase_if(asked_, gone);
    std::erase_if(figures_, gone);
}

void GroupsSession::want(const QStringList& groups) {
    wanted_.clear();
    for (const QString& group : groups)
        wanted_.push_back(group.toStdString());
    askNext();
}

std::shared_ptr<const GroupFigures> GroupsSession::figures(const std::string& group) const {
    const auto found = figures_.find(group);
    return found == figures_.end() ? nullptr : found->second;
}

admin::GroupList GroupsSession::readers() const {
    admin::GroupList readers;
    if (!list_) return readers;
    for (const admin::GroupRow& row : list_->groups) {
        const auto known = figures_.find(row.id);
        if (known != figures_.end() && known->second->reads()) readers.groups.push_back(row);
    }
    readers.failed = list_->failed;
    return readers;
}

bool GroupsSession::isDue(const std::string& group, std::uint64_t since) const {
    const auto found = asked_.find(group);
    return found == asked_.end() || found->second < since;
}

std::vector<std::string> GroupsSession::dueInSight() const {
    std::vector<std::string> due;
    for (const std::string& group : wanted_) {
        if (due.size() < kBatch && isDue(group, round_)) due.push_back(group);
    }
    return due;
}

// Goes on where the last batch ended, so that a walk through all of them looks at each once.
std::vector<std::string> GroupsSession::dueOfRest() {
    std::vector<std::string> due;
    const auto& groups = list_->groups;
    for (std::size_t looked = 0; looked < groups.size() && due.size() < kBatch; ++looked) {
        if (cursor_ >= groups.size()) cursor_ = 0;
        const std::string& group = groups[cursor_++].id;
        if (isDue(group, sweep_)) due.push_back(group);
    }
    return due;
}

void GroupsSession::askNext() {
    if (figuresJob_ != 0 || !live_ || !list_ || !connected()) return;
    std::vector<std::string> groups = dueInSight();
    if (groups.empty()) groups = dueOfRest();
    if (groups.empty()) return;
    for (const std::string& group : groups)
        asked_[group] = round_;
    Requests::Make<Figures> make = [groups, topic = topic_](std::shared_ptr<cluster::Cluster> cluster) {
        return sumUp(std::move(cluster), groups, topic);
    };
    Requests::Done<Figures> done = [this, groups](base::Result<Figures> answer) {
        takeFigures(groups, std::move(answer));
    };
    figuresJob_ = requests_.ask<Figures>(cluster_.link(), std::move(make), std::move(done));
}

void GroupsSession::takeFigures(const std::vector<std::string>& groups, base::Result<Figures> answer) {
    figuresJob_ = 0;
    if (!answer) {
        // A connection that failed is tried again with the next tick, not at once.
        for (const std::string& group : groups)
            asked_.erase(group);
        return;
    }
    for (auto& [group, figures] : *answer) {
        auto& known = figures_[group];
        if (!known || *known != *figures) known = std::move(figures);
    }
    Q_EMIT figuresChanged();
    askNext();
}

} // namespace odradek::session
