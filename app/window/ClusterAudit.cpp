// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ClusterAudit.h"

#include "session/ClusterSession.h"
#include "ui/models/Format.h"
#include "ui/views/ErrorText.h"

#include <QDateTime>

#include <algorithm>

namespace odradek::window {
namespace {

using models::Activity;
using models::ActivityState;
using Broker = cluster::BrokerStatus;
using Cluster = session::ClusterSession;
namespace format = models::format;

constexpr qint64 kMinute = 60'000;

qint64 now() {
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

ClusterAudit::ClusterAudit(Cluster& session, models::ActivityLog& log, Activity made, QObject* parent)
    : QObject(parent), session_(&session), log_(log), made_(std::move(made)) {
    connect(&session, &Cluster::brokersChanged, this, &ClusterAudit::lookAtBrokers);
    connect(&session, &Cluster::metadataChanged, this, &ClusterAudit::lookAtBrokers);
    connect(&session, &Cluster::stateChanged, this, &ClusterAudit::lookAtState);
    connect(&session.writes(), &session::WriteAccess::changed, this, &ClusterAudit::lookAtAccess);
    connect(&session, &QObject::destroyed, this, &QObject::deleteLater);
    lookAtBrokers();
    lookAtAccess();
}

ClusterAudit::~ClusterAudit() {
    endAll();
}

Activity ClusterAudit::entry(style::Icon icon, const QString& action, const QString& target) const {
    Activity activity = made_;
    activity.icon = icon;
    activity.action = action;
    activity.target = target;
    return activity;
}

void ClusterAudit::lookAtState() {
    if (session_ && session_->state() == Cluster::State::Closed) endAll();
}

// The cluster lists the brokers that it has; a connection tells sooner that one is away.
void ClusterAudit::lookAtBrokers() {
    if (!session_ || session_->state() == Cluster::State::Closed) return;
    const auto& metadata = *session_->metadata();
    if (metadata.brokers.empty()) return;
    for (const auto& broker : metadata.brokers)
        known_.insert(int(broker.id));
    const QSet<int> known = known_;
    for (const int id : known)
        lookAtBroker(id, metadata.find_broker(base::BrokerId{id}) != nullptr);
}

void ClusterAudit::lookAtBroker(int id, bool listed) {
    const auto& all = session_->brokers();
    const auto found = std::ranges::find(all, base::BrokerId{id}, &Broker::id);
    const bool stands = found != all.end() && found->state == Broker::State::Connected;
    const bool failed = found != all.end() && found->state == Broker::State::Waiting && met_.contains(id);
    if (stands) met_.insert(id);
    if (!listed) return lose(id, tr("the cluster does not list it any more"), false);
    if (failed) return lose(id, found->error ? views::errorText(*found->error) : QString(), true);
    const auto lost = lost_.constFind(id);
    if (lost == lost_.constEnd() || (lost->listed && !stands)) return;
    const Lost back = lost_.take(id);
    const qint64 at = now();
    log_.end(back.entry, {ActivityState::Partly, tr("back after %1").arg(format::duration(at - back.sinceMs)), {}}, at);
}

void ClusterAudit::lose(int broker, const QString& why, bool listed) {
    const auto known = lost_.find(broker);
    if (known != lost_.end()) {
        known->listed = known->listed && listed;
        return;
    }
    const qint64 since = now();
    const quint64 id =
        log_.begin(entry(style::Icon::Disconnect, tr("Broker lost"), tr("broker %1").arg(broker)), since);
    log_.update(id, -1, why, ActivityState::Held);
    lost_.insert(broker, {id, since, listed});
}

void ClusterAudit::lookAtAccess() {
    if (!session_ || !session_->writes().isReadOnly()) return;
    const bool wasOpen = std::exchange(open_, session_->writes().isOpen());
    if (open_) {
        const qint64 left = session_->writes().remaining();
        const int minutes = int((left + kMinute / 2) / kMinute);
        log_.note(entry(style::Icon::Unlock, tr("Changes allowed for %Ln min", nullptr, minutes), made_.cluster), {},
                  now());
    } else if (wasOpen) {
        const bool over = session_->writes().ranOut();
        log_.note(entry(style::Icon::Lock, tr("Read-only again"), made_.cluster),
                  {ActivityState::Done, over ? tr("the time is over") : tr("ended by hand"), {}}, now());
    }
}

// Nobody looks any more: what is open has an end all the same.
void ClusterAudit::endAll() {
    for (const Lost& lost : std::as_const(lost_))
        log_.end(lost.entry, {ActivityState::Partly, tr("not back when it was disconnected"), {}}, now());
    lost_.clear();
    if (!std::exchange(open_, false)) return;
    log_.note(entry(style::Icon::Lock, tr("Read-only again"), made_.cluster),
              {ActivityState::Done, tr("disconnected"), {}}, now());
}

} // namespace odradek::window
