// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/ConnectionHub.h"
#include "ui/models/TreeModel.h"
#include "ui/views/Pins.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace odradek::window {

/// The names that the tree shows under a cluster beside the pinned ones: recent ones, never all of them. A value.
struct RecentTopics {
    QStringList topics;  ///< The last to come first.
    QStringList groups;  ///< The same of groups.
    int groupCount = -1; ///< How many groups the cluster has; −1: not known.

    /// Puts a topic first if it is not there; the oldest beyond eight goes.
    void touch(const QString& topic);
    /// The same for a group.
    void touchGroup(const QString& group);
};

/// How a session stands, as a shape and a word.
style::StateShape shapeOf(const session::ClusterSession* session);
/// The same in words, translated.
QString stateWord(const session::ClusterSession* session);
/// The environment of a profile, for chips.
style::Environment environmentOf(const profiles::Profile& profile);

/// The nodes of a topic and of a group, as paths of the tree name them.
QString topicNode(const QString& topic);
QString groupNode(const QString& group);
/// What such a node stands for; nothing for every other one.
std::optional<QString> topicOf(const QString& node);
std::optional<QString> groupOf(const QString& node);

/// What the tree shows beside what the clusters say. What it refers to outlives it.
struct TreeNames {
    const QHash<QString, RecentTopics>& recent; ///< By the connection's id.
    const QHash<QString, views::Pins*>& pins;   ///< The same; absent: nothing is pinned.
    /// All groups of a connection, nothing while no list of them has come.
    std::function<std::optional<QStringList>(const QString& connection)> groups;
};

/// The tree of the window: each connection, and below an open one its pages with their counts, then the topics and
/// groups that are pinned, in their order, and those looked at of late. A pinned one that is gone stays, and is said to
/// be gone. GUI thread.
std::vector<models::TreeNode> navigationContent(const controllers::ConnectionHub& hub, const TreeNames& names);

} // namespace odradek::window
