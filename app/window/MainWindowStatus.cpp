// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MainWindow.h"

#include "ui/models/Format.h"
#include "ui/views/ClusterPage.h"
#include "ui/views/NextTry.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/StatusFigures.h"
#include "ui/widgets/StatusItem.h"

#include <QAccessible>
#include <QKeyEvent>

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
    if (session->state() == State::Connected) return Words::tr("%Ln broker(s)", nullptr, brokers);
    return brokers > 0 ? Words::tr("0 of %Ln broker(s)", nullptr, brokers) : stateWord(session);
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
    if (running > 0) words.append(tr("%Ln running", nullptr, running));
    if (held > 0) words.append(tr("%Ln held", nullptr, held));
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
    cluster_->setWords({}, tr("%Ln connection(s)", nullptr, int(all.size())));
    health_->setShape(style::StateShape::None);
    health_->setWords(tr("%Ln connected", nullptr, int(connected)), {});
    next_->setWords({}, {});
    counts_->setFigures({});
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

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (!actions_->takeKey(*event)) QMainWindow::keyPressEvent(event);
}

// Whoever pressed a key and saw nothing looks for a reason; it passes by itself, and with the next deed. Empty: passes
// now.
void MainWindow::sayRefusal(const QString& action, const QString& why) {
    refusalPasses_.stop();
    refusal_->setWords({}, why.isEmpty() ? QString() : tr("%1: %2").arg(action, why), models::Tone::Warn);
    if (why.isEmpty()) return;
    refusalPasses_.start();
    QAccessibleEvent alert(refusal_, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

// What the page in front has counted.
void MainWindow::showCounts() {
    const auto* page = tabs_->currentPage();
    counts_->setFigures(page != nullptr ? page->statusFigures() : std::vector<widgets::StatusFigure>());
}

} // namespace odradek::window
