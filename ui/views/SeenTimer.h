// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session/ClusterSession.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

class QWidget;

namespace odradek::views {

/// Asks for a page's data while the page is in sight and its cluster is connected: at once when it comes into sight
/// with data as old as the interval, when the cluster comes (back), and then again and again. A page nobody looks at
/// costs nothing. GUI thread; the page and the cluster session outlive it.
class SeenTimer final : public QObject {
    Q_OBJECT
public:
    /// Calls `ask` for `page`, which becomes the parent.
    SeenTimer(QWidget* page, session::ClusterSession& cluster, std::chrono::milliseconds interval,
              std::function<void()> ask);

    /// The same as often as the user chose for pages of clusters; where that is never, at the first sight alone.
    SeenTimer(QWidget* page, session::ClusterSession& cluster, std::function<void()> ask);

    /// Asks now if that makes sense, and counts the interval from here (F5).
    void askNow();

    /// How long until it asks again by itself, ms; nothing while it does not. For tests.
    std::optional<int> next() const { return timer_.isActive() ? std::optional(timer_.interval()) : std::nullopt; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    bool wanted() const;
    void askIfOld();
    void stateChanged();
    void follow(std::chrono::milliseconds interval);
    bool repeats() const { return timer_.interval() > 0; }

    QWidget* page_;
    session::ClusterSession& cluster_;
    std::function<void()> ask_;
    QTimer timer_;
    QElapsedTimer since_; // the last question; invalid: none yet
    bool connected_ = false;
};

} // namespace odradek::views
