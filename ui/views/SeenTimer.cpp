// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/SeenTimer.h"

#include "ui/views/RefreshRate.h"

#include <QEvent>
#include <QWidget>

namespace odradek::views {

using State = session::ClusterSession::State;

SeenTimer::SeenTimer(QWidget* page, session::ClusterSession& cluster, std::chrono::milliseconds interval,
                     std::function<void()> ask)
    : QObject(page), page_(page), cluster_(cluster), ask_(std::move(ask)) {
    timer_.setInterval(interval);
    connect(&timer_, &QTimer::timeout, this, &SeenTimer::askNow);
    connect(&cluster_, &session::ClusterSession::stateChanged, this, &SeenTimer::stateChanged);
    connected_ = cluster_.state() == State::Connected;
    page_->installEventFilter(this);
}

SeenTimer::SeenTimer(QWidget* page, session::ClusterSession& cluster, std::function<void()> ask)
    : SeenTimer(page, cluster, RefreshRate::instance().span(), std::move(ask)) {
    connect(&RefreshRate::instance(), &RefreshRate::changed, this, [this] { follow(RefreshRate::instance().span()); });
}

// A shorter interval may be over already.
void SeenTimer::follow(std::chrono::milliseconds interval) {
    timer_.stop();
    timer_.setInterval(interval);
    if (repeats()) askIfOld();
}

bool SeenTimer::wanted() const {
    return page_->isVisible() && cluster_.state() == State::Connected;
}

void SeenTimer::askNow() {
    if (!wanted()) return;
    since_.start();
    if (repeats()) timer_.start();
    ask_();
}

void SeenTimer::askIfOld() {
    if (!wanted()) return;
    if (!since_.isValid() || (repeats() && since_.hasExpired(timer_.interval()))) {
        askNow();
    } else if (repeats()) {
        timer_.start();
    }
}

// One that came back may know other things than before it went.
void SeenTimer::stateChanged() {
    const bool now = cluster_.state() == State::Connected;
    if (now && !connected_) askNow();
    connected_ = now;
}

bool SeenTimer::eventFilter(QObject* object, QEvent* event) {
    // The page counts as visible only after it has seen the event itself.
    if (event->type() == QEvent::Show) QMetaObject::invokeMethod(this, &SeenTimer::askIfOld, Qt::QueuedConnection);
    if (event->type() == QEvent::Hide) timer_.stop();
    return QObject::eventFilter(object, event);
}

} // namespace odradek::views
