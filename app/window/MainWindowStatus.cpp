// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MainWindow.h"

#include "ui/models/Format.h"
#include "ui/views/ClusterPage.h"
#include "ui/views/GroupPage.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/NextTry.h"
#include "ui/views/TopicPage.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/StatusItem.h"

#include <algorithm>

namespace odradek::window {
namespace {

using State = session::ClusterSession::State;
namespace format = models::format;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// How many brokers there are, or how many of them are left.
QString brokersText(const session::ClusterSession* session) {
    if (session == nullptr) return stateWord(session);
    const int brokers = int(session->metadata()->brokers.size());
    if (session->state() == State::Connected) return Words::tr("%n broker(s)", nullptr, brokers);
    return brokers > 0 ? Words::tr("0 of %n broker(s)", nullptr, brokers) : stateWord(session);
}

// Two clusters may have one name; the id tells them apart.
QString clusterIdOf(const session::ClusterSession* session) {
    if (session == nullptr) return {};
    return format::visible(QString::fromStdString(session->metadata()->cluster_id.value_or(std::string())), 64);
}

} // namespace

// What runs over all tabs and connections; it leads to Activity.
void MainWindow::showJobs() {
    const auto& log = watch_.log();
    const int held = log.held();
    const int running = log.running() - held;
    QStringList words;
    if (running > 0) words.append(tr("%n running", nullptr, running));
    if (held > 0) words.append(tr("%n held", nullptr, held));
    jobs_->setWords(words.isEmpty() ? tr("No jobs") : words.join(QStringLiteral(", ")), {});
}

// Where no cluster is in front: how many connections there are.
void MainWindow::showNobody() {
    const auto& all = hub_.connections();
    const auto connected = std::ranges::count_if(all, [](const auto& connection) {
        return connection->session && connection->session->state() == State::Connected;
    });
    nextTry_->watch(nullptr);
    environment_->setEnvironment(style::Environment::None, true);
    cluster_->setWords({}, tr("%n connection(s)", nullptr, int(all.size())));
    health_->setShape(style::StateShape::None);
    health_->setWords(tr("%n connected", nullptr, int(connected)), {});
    for (auto* item : {next_, counts_})
        item->setWords({}, {});
}

void MainWindow::showStatus() {
    watchLock();
    const TabKey key = tabs_->currentKey();
    const auto* connection = key.connection.isEmpty() ? nullptr : hub_.find(key.connection.toStdString());
    if (connection == nullptr) return showNobody();
    environment_->setEnvironment(environmentOf(connection->profile), true);
    cluster_->setWords({}, format::visible(QString::fromStdString(connection->profile.name)));
    const auto* session = connection->session.get();
    health_->setShape(shapeOf(session));
    health_->setWords(brokersText(session), {});
    const bool away = session != nullptr && session->state() != State::Connected && session->error().has_value();
    const bool cluster = qobject_cast<views::ClusterPage*>(tabs_->currentPage()) != nullptr;
    const QString id = cluster && !away ? clusterIdOf(session) : QString();
    nextTry_->watch(away ? session : nullptr);
    next_->setWords(away ? nextTry_->text() : id.isEmpty() ? QString() : tr("cluster id"), id);
    showCounts();
}

// What the page in front has counted.
void MainWindow::showCounts() {
    if (const auto* group = qobject_cast<views::GroupPage*>(tabs_->currentPage())) {
        const auto& report = group->session().report();
        counts_->setWords(report ? tr("Group lag") : QString(),
                          report ? format::count(report->lag.total()) : QString());
        return;
    }
    const auto* topic = qobject_cast<views::TopicPage*>(tabs_->currentPage());
    if (topic == nullptr) {
        counts_->setWords({}, {});
        return;
    }
    const auto& messages = topic->messages()->session();
    counts_->setWords(messages.dropped() > 0 ? tr("Received, %1 dropped").arg(format::count(messages.dropped()))
                                             : tr("Received"),
                      format::count(messages.progress().delivered));
}

} // namespace odradek::window
