// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ActivityLog.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

namespace odradek::session {
class ClusterSession;
}

namespace odradek::window {

/// Notes what befalls a connected cluster: changes allowed for a time and forbidden again, a broker lost and back. A
/// broker is lost when the cluster lists it no more, or when its connection had stood and cannot be made again; it is
/// back when it is listed again, or when a connection stands. GUI thread; the log outlives it.
class ClusterAudit final : public QObject {
    Q_OBJECT
public:
    /// Looks at a session from here on; `made` has what each entry says of its cluster.
    ClusterAudit(session::ClusterSession& session, models::ActivityLog& log, models::Activity made, QObject* parent);
    /// What was going on has ended: nobody looks any more.
    ~ClusterAudit() override;

private:
    /// A broker that is away.
    struct Lost {
        quint64 entry = 0;
        qint64 sinceMs = 0;  // epoch ms
        bool listed = false; // by the cluster, all the time
    };

    void lookAtBrokers();
    void lookAtAccess();
    void lookAtState();
    void lookAtBroker(int id, bool listed);
    void lose(int broker, const QString& why, bool listed);
    void endAll();
    models::Activity entry(style::Icon icon, const QString& action, const QString& target) const;

    QPointer<session::ClusterSession> session_;
    models::ActivityLog& log_;
    const models::Activity made_;
    QSet<int> known_;       // brokers that the cluster has listed
    QSet<int> met_;         // brokers whose connection has stood
    QHash<int, Lost> lost_; // by broker
    bool open_ = false;     // changes were allowed when it was looked last
};

} // namespace odradek::window
