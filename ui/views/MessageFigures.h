// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session/MessagesSession.h"
#include "ui/views/RateCourse.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

namespace odradek::widgets {
struct StatusFigure;
}

namespace odradek::views {

class MessageSource;

/// What the status bar tells of messages: how many were received and are shown; while following also how fast they
/// come, how many went to make room, and how far behind the partitions' ends reading is. GUI thread; session and source
/// outlive it.
class MessageFigures final : public QObject {
    Q_OBJECT
public:
    /// Of a session, and of the rows that a filter leaves of it.
    MessageFigures(const session::MessagesSession& session, const MessageSource& source, QObject* parent = nullptr);

    /// The figures as they are now, from left to right.
    std::vector<widgets::StatusFigure> figures() const;

Q_SIGNALS:
    /// figures() differs.
    void changed();

private:
    bool isLive() const;
    qint64 received() const;
    void watchRate();
    void look();
    void addTail(std::vector<widgets::StatusFigure>& figures) const;

    const session::MessagesSession& session_;
    const MessageSource& source_;
    RateCourse rate_; // of the tail that is followed
    QTimer timer_;
    QElapsedTimer clock_;
};

} // namespace odradek::views
