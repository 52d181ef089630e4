// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ActivityWatch.h"

#include "app/window/ClusterAudit.h"
#include "app/window/NavigationContent.h"
#include "ui/models/Format.h"
#include "ui/views/ErrorText.h"
#include "ui/views/ScanText.h"

#include <QDateTime>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace odradek::window {
namespace {

using models::Activity;
using models::ActivityState;
using Cluster = session::ClusterSession;
using Messages = session::MessagesSession;
using consumer::ScanEnd;
namespace format = models::format;

/// How long the end of a connect waits for the brokers' release.
constexpr std::chrono::seconds kRelease{2};

qint64 now() {
    return QDateTime::currentMSecsSinceEpoch();
}

/// What and what to do, for copying.
QString story(const base::Error& error) {
    QStringList lines{views::errorText(error), views::remedyText(error)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

ActivityState stateOf(const consumer::ScanSummary& summary) {
    switch (summary.end) {
    case ScanEnd::Complete:
        return summary.complete() ? ActivityState::Done : ActivityState::Partly;
    case ScanEnd::Limit:
        return ActivityState::Done;
    case ScanEnd::Partial:
        return ActivityState::Partly;
    case ScanEnd::Cancelled:
        return ActivityState::Cancelled;
    case ScanEnd::Refused:
    case ScanEnd::Failed:
        return ActivityState::Failed;
    }
    return ActivityState::Done;
}

double fractionOf(const consumer::ScanProgress& progress) {
    return progress.total > 0 ? double(progress.passed) / double(progress.total) : -1;
}

} // namespace

ActivityWatch::ActivityWatch(models::ActivityLog& log, QObject* parent) : QObject(parent), log_(log) {}

void ActivityWatch::watch(Cluster& session, const Owner& owner) {
    if (seen_.contains(&session)) return;
    seen_.insert(&session, false);
    connect(&session, &Cluster::stateChanged, this, [this, &session, owner] { clusterChanged(session, owner); });
    connect(&session, &Cluster::metadataChanged, this, [this, &session] { connected(session); });
    connect(&session, &Cluster::refreshFinished, this, [this, &session, owner] { refreshed(session, owner); });
    Activity befalls;
    befalls.cluster = owner.cluster;
    befalls.environment = owner.environment;
    new ClusterAudit(session, log_, std::move(befalls), this);
    connect(&session, &QObject::destroyed, this, &ActivityWatch::gone);
    clusterChanged(session, owner);
}

QString ActivityWatch::connectedWords(const Cluster& session) {
    const auto& metadata = *session.metadata();
    if (metadata.brokers.empty()) return stateWord(&session);
    const QString brokers = tr("%Ln broker(s)", nullptr, int(metadata.brokers.size()));
    const QString release = QString::fromStdString(net::to_string(metadata.release()));
    return release.isEmpty() ? brokers : tr("%1, Kafka %2").arg(brokers, release);
}

// Brokers and their release are known a moment later than the connection stands: it is told with them, if they come.
void ActivityWatch::connected(const Cluster& session) {
    if (running(&session) == 0 || session.state() != Cluster::State::Connected) return;
    const bool first = !connected_.contains(&session);
    if (first) connected_.insert(&session, now());
    const qint64 at = connected_.value(&session);
    if (!session.metadata()->release().name.empty()) return endConnect(session, at);
    if (!first) return;
    QTimer::singleShot(kRelease, this, [this, watched = QPointer<const Cluster>(&session), at] {
        if (watched) endConnect(*watched, at);
    });
}

void ActivityWatch::endConnect(const Cluster& session, qint64 at) {
    if (connected_.value(&session) != at || session.state() != Cluster::State::Connected) return;
    connected_.remove(&session);
    log_.end(running_.take(&session), {ActivityState::Done, connectedWords(session), {}}, at);
}

void ActivityWatch::clusterChanged(const Cluster& session, const Owner& owner) {
    using State = Cluster::State;
    quint64 id = running(&session);
    switch (session.state()) {
    case State::Connecting:
    case State::Reconnecting: {
        connected_.remove(&session);
        if (id == 0) {
            Activity activity;
            activity.icon = seen_.value(&session) ? style::Icon::Disconnect : style::Icon::Connect;
            activity.action = seen_.value(&session) ? tr("Reconnect") : tr("Connect");
            activity.cluster = owner.cluster;
            activity.environment = owner.environment;
            id = log_.begin(std::move(activity), now(), owner.close);
            running_.insert(&session, id);
        }
        if (session.error()) log_.update(id, -1, views::errorText(*session.error()), ActivityState::Held);
        return;
    }
    case State::Connected:
        seen_.insert(&session, true);
        return connected(session);
    case State::Idle:
        return;
    case State::Closed:
        running_.remove(&session);
        return log_.end(id, {ActivityState::Cancelled, tr("disconnected"), {}}, now());
    }
}

// Only what went wrong: what is refreshed every few seconds is no news.
void ActivityWatch::refreshed(const Cluster& session, const Owner& owner) {
    if (!session.error() || session.state() != Cluster::State::Connected) return;
    Activity activity;
    activity.icon = style::Icon::Refresh;
    activity.action = tr("Refresh");
    activity.cluster = owner.cluster;
    activity.environment = owner.environment;
    log_.note(std::move(activity), {ActivityState::Failed, views::errorText(*session.error()), story(*session.error())},
              now());
}

void ActivityWatch::watch(Messages& session, const QString& topic, const Owner& owner) {
    connect(&session, &Messages::stateChanged, this,
            [this, &session, topic, owner] { messagesChanged(session, topic, owner); });
    connect(&session, &Messages::progressChanged, this, [this, &session] {
        const bool held = session.state() == Messages::State::Paused;
        const bool tail = held || session.state() == Messages::State::Following;
        log_.update(running(&session), tail ? -1 : fractionOf(session.progress()), views::scanText(session),
                    held ? ActivityState::Held : ActivityState::Running);
    });
    connect(&session, &QObject::destroyed, this, &ActivityWatch::gone);
    messagesChanged(session, topic, owner);
}

void ActivityWatch::messagesChanged(Messages& session, const QString& topic, const Owner& owner) {
    const auto state = session.state();
    if (state == Messages::State::Idle) return messagesEnded(session);
    const quint64 id = running(&session);
    if (id != 0)
        return log_.update(id, -1, views::scanText(session),
                           state == Messages::State::Paused ? ActivityState::Held : ActivityState::Running);
    Activity activity;
    const bool load = state == Messages::State::Loading;
    activity.icon = load ? style::Icon::Message : style::Icon::Follow;
    activity.action = load ? tr("Load") : tr("Follow");
    activity.target = topic;
    activity.cluster = owner.cluster;
    activity.environment = owner.environment;
    const QPointer<Messages> watched(&session);
    running_.insert(&session, log_.begin(std::move(activity), now(), [watched] {
        if (watched) watched->cancel();
    }));
}

void ActivityWatch::messagesEnded(const Messages& session) {
    const quint64 id = running_.take(&session);
    const auto& summary = session.summary();
    if (!summary) return log_.end(id, {ActivityState::Cancelled, views::scanText(session), {}}, now());
    const auto& error = summary->error;
    const auto state = stateOf(*summary);
    const bool failed = state == ActivityState::Failed && error;
    log_.end(id,
             {state, failed ? views::errorText(*error) : views::scanText(session), error ? story(*error) : QString()},
             now());
}

void ActivityWatch::gone(const QObject* session) {
    seen_.remove(session);
    connected_.remove(session);
    if (const quint64 id = running_.take(session); id != 0)
        log_.end(id, {ActivityState::Cancelled, tr("closed"), {}}, now());
}

} // namespace odradek::window
