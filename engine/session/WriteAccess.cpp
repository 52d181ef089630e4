// SPDX-License-Identifier: Apache-2.0
#include "session/WriteAccess.h"

#include "cluster/cluster.h"

namespace odradek::session {

WriteAccess::WriteAccess(std::shared_ptr<ClusterLink> link, bool readOnly, QObject* parent)
    : QObject(parent), link_(std::move(link)), readOnly_(readOnly) {
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, [this] {
        ranOut_ = true;
        Q_EMIT changed();
    });
}

void WriteAccess::allow(std::chrono::milliseconds span) {
    if (!readOnly_) return;
    // The engine begins its time after this one: what looks shut here is never refused late there.
    until_ = QDeadlineTimer(span);
    timer_.start(span);
    ranOut_ = false;
    link_->engine.post([link = link_, span] {
        if (!link->cluster) return;
        link->cluster->writes().open(link->cluster->environment().now() + span);
    });
    Q_EMIT changed();
}

void WriteAccess::forbid() {
    if (!readOnly_ || !timer_.isActive()) return;
    timer_.stop();
    link_->engine.post([link = link_] {
        if (link->cluster) link->cluster->writes().shut();
    });
    Q_EMIT changed();
}

} // namespace odradek::session
