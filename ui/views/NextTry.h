// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

namespace odradek::session {
class ClusterSession;
}

namespace odradek::views {

/// When a cluster that is away is tried again, in a few words: "Next try in 4 s", "Trying now"; empty where it is not
/// away. GUI thread.
QString nextTryText(const session::ClusterSession& cluster);

/// Tells when nextTryText() differs: a second less, a try begins, the cluster is back. GUI thread.
class NextTryClock final : public QObject {
    Q_OBJECT
public:
    /// A clock that watches nothing yet.
    explicit NextTryClock(QObject* parent = nullptr);

    /// Watches one from now on, or none (nullptr).
    void watch(const session::ClusterSession* cluster);
    /// The words of what is watched, as they were told last; empty for none.
    const QString& text() const { return text_; }

Q_SIGNALS:
    /// text() is another one.
    void changed();

private:
    void tick();

    QPointer<const session::ClusterSession> cluster_;
    QString text_;
    QTimer timer_;
};

} // namespace odradek::views
