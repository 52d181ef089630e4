// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/NextTry.h"

#include "session/ClusterSession.h"

#include <QCoreApplication>

namespace odradek::views {
namespace {

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

constexpr qint64 kSecond = 1000;

} // namespace

QString nextTryText(const session::ClusterSession& cluster) {
    const auto left = cluster.untilNextTry();
    if (!left) return {};
    if (*left == 0) return Words::tr("Trying now");
    return Words::tr("Next try in %Ln s", nullptr, int((*left + kSecond - 1) / kSecond));
}

NextTryClock::NextTryClock(QObject* parent) : QObject(parent) {
    timer_.setSingleShot(true);
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this, &NextTryClock::tick);
}

void NextTryClock::watch(const session::ClusterSession* cluster) {
    if (cluster_ != cluster) {
        if (cluster_) cluster_->disconnect(this);
        cluster_ = cluster;
        if (cluster_) {
            connect(cluster_, &session::ClusterSession::stateChanged, this, &NextTryClock::tick);
            connect(cluster_, &session::ClusterSession::brokersChanged, this, &NextTryClock::tick);
        }
    }
    tick();
}

// The next turn is when the second that is shown runs out; that a try begins is told by the session.
void NextTryClock::tick() {
    timer_.stop();
    const qint64 left = cluster_ ? cluster_->untilNextTry().value_or(0) : 0;
    if (left > 0) timer_.start(int((left - 1) % kSecond + 2));
    const QString text = cluster_ ? nextTryText(*cluster_) : QString();
    if (text == text_) return;
    text_ = text;
    Q_EMIT changed();
}

} // namespace odradek::views
