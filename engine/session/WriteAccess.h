// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/ClusterLink.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace odradek::session {

/// Whether a cluster may be changed over its connection, for the window to show and to lift: the refusal itself is the
/// engine's (cluster::WriteGate). GUI thread; owned by its ClusterSession.
class WriteAccess : public QObject {
    Q_OBJECT
public:
    /// Of a link whose cluster is configured as read-only, or not.
    WriteAccess(std::shared_ptr<ClusterLink> link, bool readOnly, QObject* parent = nullptr);

    /// Whether the connection is read-only, lifted for a time or not.
    bool isReadOnly() const noexcept { return readOnly_; }

    /// Whether writes pass now.
    bool isOpen() const { return !readOnly_ || timer_.isActive(); }

    /// For how long writes still pass, ms; 0 where they don't, and where they always do.
    qint64 remaining() const { return timer_.isActive() ? std::max<qint64>(0, until_.remainingTime()) : 0; }

    /// Whether the last time that was allowed ran out, and was not ended by forbid().
    bool ranOut() const { return ranOut_; }

    /// Lets writes pass for so long from now on, which replaces an earlier time. No effect where they always pass.
    void allow(std::chrono::milliseconds span);

    /// Ends that time now. What is under way goes on.
    void forbid();

Q_SIGNALS:
    /// isOpen() or the end of the time has changed: allowed, forbidden, or the time is over.
    void changed();

private:
    const std::shared_ptr<ClusterLink> link_;
    const bool readOnly_;
    QDeadlineTimer until_;
    QTimer timer_;
    bool ranOut_ = false;
};

} // namespace odradek::session
