// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ActivityWatch.h"

#include "app/window/NavigationContent.h"
#include "ui/models/Format.h"
#include "ui/views/ErrorText.h"
#include "ui/views/ScanText.h"

#include <QDateTime>
#include <QPointer>

namespace odradek::window {
namespace {

using models::Activity;
using models::ActivityState;
using Cluster = session::ClusterSession;
using Messages = session::MessagesSession;
using consumer::ScanEnd;
namespace format = models::format;

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
    connect(&session, &Cluster::refreshFinished, this, [this, &session, owner] { refreshed(session, owner); });
    connect(&session, &QObject::destroyed, this, &ActivityWatch::gone);
    clusterChanged(session, owner);
}

// The brokers are known a moment later than the connection stands.
QString ActivityWatch::connectedWords(const Cluster& session) {
    const int brokers = int(session.metadata()->brokers.size());
    return brokers > 0 ? tr("%n broker(s)", nullptr, brokers) : stateWord(&session);
}

void ActivityWatch::clusterChanged(const Cluster& session, const Owner& owner) {
    using State = Cluster::State;
    quint64 id = running(&session);
    switch (session.state()) {
    case State::Connecting:
    case State::Reconnecting: {
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
        if (id == 0) return;
        running_.remove(&session);
        return log_.end(id, {ActivityState::Done, connectedWords(session), {}}, now());
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
    if (const quint64 id = running_.take(session); id != 0)
        log_.end(id, {ActivityState::Cancelled, tr("closed"), {}}, now());
}

} // namespace odradek::window
