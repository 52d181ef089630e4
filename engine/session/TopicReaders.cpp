// SPDX-License-Identifier: Apache-2.0
#include "session/TopicReaders.h"

#include "admin/groups.h"
#include "cluster/cluster.h"

#include <algorithm>
#include <set>
#include <utility>

namespace odradek::session {
namespace {

using Client = std::shared_ptr<cluster::Cluster>;
using Topics = std::set<std::string>;

/// Adds the topics among `wanted` in which one group has a commit.
void addGroup(ReaderMap& map, const Topics& wanted, const admin::GroupCommits& group) {
    if (group.error) map.complete = false;
    for (const admin::Committed& committed : group.offsets) {
        const std::string& topic = committed.partition.topic;
        if (!committed.offset || !wanted.contains(topic)) continue;
        auto& groups = map.groups[topic];
        if (std::ranges::find(groups, group.group) == groups.end()) groups.push_back(group.group);
    }
}

base::Task<base::Result<ReaderMap>> readReaders(Client cluster, Topics wanted) {
    const admin::Access access{&cluster->environment(), cluster};
    auto list = co_await admin::list_groups(access);
    if (!list) co_return base::forward(list);
    ReaderMap map;
    map.complete = list->complete() && list->groups.size() <= TopicReaders::kMostGroups;
    std::vector<std::string> ids;
    for (const admin::GroupRow& group : list->groups)
        if (ids.size() < TopicReaders::kMostGroups) ids.push_back(group.id);
    auto commits = co_await admin::committed_offsets(access, std::move(ids));
    if (!commits) co_return base::forward(commits);
    for (const admin::GroupCommits& group : *commits)
        addGroup(map, wanted, group);
    co_return map;
}

} // namespace

TopicReaders::TopicReaders(ClusterSession& cluster, const QStringList& topics, QObject* parent)
    : QObject(parent), requests_(this) {
    Topics wanted;
    for (const QString& topic : topics)
        wanted.insert(topic.toStdString());
    const auto make = [wanted = std::move(wanted)](Client client) {
        return readReaders(std::move(client), wanted);
    };
    requests_.ask<ReaderMap>(cluster.link(), make, [this](base::Result<ReaderMap> answer) {
        if (answer) {
            known_ = std::move(*answer);
        } else {
            error_ = answer.error();
        }
        Q_EMIT changed();
    });
}

TopicReaders::~TopicReaders() = default;

QStringList TopicReaders::groupsOf(const QString& topic) const {
    QStringList names;
    if (!known_) return names;
    const auto found = known_->groups.find(topic.toStdString());
    if (found == known_->groups.end()) return names;
    for (const std::string& group : found->second)
        names.push_back(QString::fromStdString(group));
    return names;
}

} // namespace odradek::session
