// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/ConnectionHub.h"
#include "ui/models/TreeModel.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace odradek::window {

/// The names that the tree shows under a cluster: starred and recent ones, never all of them. A value.
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

/// The tree of the window: each connection, and below an open one its pages with their counts, and the topics and
/// groups looked at of late. GUI thread.
std::vector<models::TreeNode> navigationContent(const controllers::ConnectionHub& hub,
                                                const QHash<QString, RecentTopics>& recent);

} // namespace odradek::window
