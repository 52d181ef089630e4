// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/ClusterSession.h"
#include "session/MessagesSession.h"
#include "ui/models/ActivityLog.h"

#include <QHash>
#include <QObject>

namespace odradek::window {

/// Writes what the sessions do into the log: connecting, losing a cluster, loads and tails with their progress. It only
/// looks on; jobs end through the sessions. GUI thread; the log outlives it.
class ActivityWatch final : public QObject {
    Q_OBJECT
public:
    /// Of whom a session is: what the log says of its cluster.
    struct Owner {
        QString cluster; ///< Name of the connection.
        style::Environment environment = style::Environment::None;
        std::function<void()> close{}; ///< Ends the connection; empty where it cannot be.
    };

    /// Watches nobody yet.
    explicit ActivityWatch(models::ActivityLog& log, QObject* parent = nullptr);

    /// Where it writes.
    models::ActivityLog& log() const { return log_; }

    /// Notes how a cluster comes, goes away and comes back. Watching twice changes nothing.
    void watch(session::ClusterSession& session, const Owner& owner);
    /// Notes loads and tails; `topic` is what they read.
    void watch(session::MessagesSession& session, const QString& topic, const Owner& owner);

private:
    void clusterChanged(const session::ClusterSession& session, const Owner& owner);
    void connected(const session::ClusterSession& session);
    void endConnect(const session::ClusterSession& session, qint64 at);
    void refreshed(const session::ClusterSession& session, const Owner& owner);
    void messagesChanged(session::MessagesSession& session, const QString& topic, const Owner& owner);
    void messagesEnded(const session::MessagesSession& session);
    static QString connectedWords(const session::ClusterSession& session);
    void gone(const QObject* session);
    quint64 running(const QObject* session) const { return running_.value(session); }

    models::ActivityLog& log_;
    QHash<const QObject*, quint64> running_;  // the entry of what a session does now
    QHash<const QObject*, qint64> connected_; // since when a connection stands whose end is not told yet, epoch ms
    QHash<const QObject*, bool> seen_;        // clusters: whether it was connected before
};

} // namespace odradek::window
