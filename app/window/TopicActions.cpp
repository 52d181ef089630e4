// SPDX-License-Identifier: GPL-3.0-or-later
// What all changes of topics have in common: their cluster, what keeps them from being made, their entry in Activity.
#include "app/window/TopicActions.h"

#include "app/controllers/ConnectionHub.h"
#include "app/window/NavigationContent.h"
#include "ui/dialogs/Place.h"
#include "ui/views/ErrorText.h"

#include <QDateTime>

namespace odradek::window {
namespace {

using models::Activity;
using models::ActivityEnd;
using models::ActivityState;
using State = session::ClusterSession::State;

qint64 now() {
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

TopicActions::TopicActions(controllers::ConnectionHub& hub, models::ActivityLog& log, Window window, QObject* parent)
    : QObject(parent), hub_(hub), log_(log), window_(std::move(window)) {
    connect(&hub_, &controllers::ConnectionHub::closing, this, &TopicActions::closing);
}

TopicActions::~TopicActions() {
    // The writes are over sessions that end after this; what they would tell then has nobody to hear it, and the log
    // outlives both.
    endUnanswered(running_.keys(), tr("Nobody waited for the answer: nobody knows how it ended."));
    qDeleteAll(writes_);
}

const controllers::Connection* TopicActions::connectionOf(const Target& target) const {
    return target.connection.isEmpty() ? nullptr : hub_.find(target.connection.toStdString());
}

session::ClusterSession* TopicActions::sessionOf(const Target& target) const {
    const auto* connection = connectionOf(target);
    return connection != nullptr ? connection->session.get() : nullptr;
}

session::TopicWrites* TopicActions::writesOf(const Target& target) {
    auto* session = sessionOf(target);
    if (session == nullptr) return nullptr;
    auto*& writes = writes_[target.connection];
    if (writes == nullptr) writes = new session::TopicWrites(*session);
    return writes;
}

dialogs::Place TopicActions::placeOf(const Target& target) const {
    const auto* connection = connectionOf(target);
    if (connection == nullptr) return {{}, style::Environment::None, target.topic};
    return {QString::fromStdString(connection->profile.name), environmentOf(connection->profile), target.topic};
}

QString TopicActions::whyNot(const Target& target, bool needTopic) const {
    if (target.connection.isEmpty()) return tr("Open a page of a cluster first.");
    auto* session = sessionOf(target);
    if (session == nullptr) return tr("The cluster is not connected.");
    if (needTopic && target.topic.isEmpty()) return tr("Choose a topic first.");
    if (session->state() != State::Connected) return tr("The cluster cannot be reached.");
    if (!session->writes().isOpen())
        return tr("The connection is read-only: allow changes for a time first, in the menu Cluster or by the lock.");
    return {};
}

quint64 TopicActions::begin(const Target& target, style::Icon icon, const QString& action,
                            std::function<void()> cancel) {
    const auto place = placeOf(target);
    Activity activity;
    activity.icon = icon;
    activity.action = action;
    activity.target = target.topic;
    activity.cluster = place.cluster;
    activity.environment = place.environment;
    activity.write = true;
    const quint64 entry = log_.begin(std::move(activity), now(), std::move(cancel));
    running_.insert(entry, target.connection);
    return entry;
}

void TopicActions::end(quint64 entry, const ActivityEnd& end) {
    running_.remove(entry);
    log_.end(entry, end, now());
}

// What was sent goes on at the brokers, but nobody hears how it ends.
void TopicActions::endUnanswered(const QList<quint64>& entries, const QString& why) {
    for (const quint64 entry : entries)
        end(entry, {ActivityState::Partly, why, {}});
}

void TopicActions::closing(const QString& connection) {
    for (const auto& dialog : dialogs_.take(connection)) {
        if (dialog) dialog->deleteLater();
    }
    delete writes_.take(connection);
    endUnanswered(running_.keys(connection), tr("Disconnected before the answer came: nobody knows how it ended."));
}

} // namespace odradek::window
