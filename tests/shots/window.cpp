// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the real window on the demo cluster and takes a picture of each screen.
//   shots_window FOLDER light|dark
#include "app/window/Application.h"
#include "app/window/TopicActions.h"
#include "base/kafka_errors.h"
#include "session/ByteRatesSession.h"
#include "session/RatesSession.h"
#include "tests/shots/Camera.h"
#include "tests/shots/ChangeShots.h"
#include "tests/shots/ClusterScreens.h"
#include "tests/shots/DialogShots.h"
#include "tests/shots/GroupShots.h"
#include "tests/shots/ShellShots.h"
#include "tests/shots/StateShots.h"
#include "ui/models/TreeModel.h"
#include "ui/views/ActivityPage.h"
#include "ui/views/ClusterPage.h"
#include "ui/views/ErrorText.h"
#include "ui/views/MessageDetail.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/TopicPage.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/FindBar.h"
#include "ui/widgets/Palette.h"
#include "ui/widgets/SubTabs.h"
#include "ui/widgets/TableView.h"

#include <QApplication>
#include <QDateTime>
#include <QLineEdit>
#include <QWindow>

#include <algorithm>
#include <cstdio>

namespace {

using namespace odradek;
using shots::Camera;

QString demo() {
    return QString::fromStdString(controllers::ConnectionHub::kDemoId);
}

bool idle(const views::MessagesPage& page) {
    return page.session().summary().has_value();
}

views::TopicPage* openMessages(window::MainWindow& window, const QString& topic) {
    window.openPage(demo(), QStringLiteral("messages:") + topic);
    auto* page = qobject_cast<views::TopicPage*>(window.tabs().currentPage());
    Camera::until(topic, [page] { return page != nullptr && idle(*page->messages()); });
    return page;
}

/// The newest row that is a record, with its detail open.
void selectRecord(views::TopicPage& page, qint64 fromEnd) {
    auto* table = page.messages()->table();
    qint64 row = table->rowCount() - 1 - fromEnd;
    while (row > 0 && table->source()->rowKind(row) != models::RowKind::Normal)
        --row;
    table->setCurrentRow(row);
    table->setFocus();
}

void showDetailTab(QWidget& page, int index) {
    auto* detail = page.findChild<views::MessageDetail*>();
    detail->findChild<widgets::SubTabs*>()->setCurrentIndex(index);
}

/// Until the end offsets were looked at so often that the rates have a course; looks keep their distance by themselves.
void awaitRates(session::RatesSession& rates) {
    Camera::until(QStringLiteral("the course of the rates"), [&rates] {
        rates.sample();
        return rates.history().size() > 4;
    });
}

/// The same for the log sizes, which a page looks at less often.
void awaitBytes(session::ByteRatesSession& bytes) {
    Camera::until(QStringLiteral("the course of the bytes"), [&bytes] {
        const qint64 age = QDateTime::currentMSecsSinceEpoch() - bytes.takenAt();
        if (!bytes.refreshing() && age > 1'000) bytes.refresh();
        return bytes.history().size() > 4;
    });
}

void shootCluster(Camera& camera, window::Application& explorer) {
    auto& window = explorer.window();
    window.connectTo(demo());
    auto* topics = qobject_cast<views::ClusterPage*>(window.tabs().currentPage())->topics();
    Camera::until(QStringLiteral("topics"), [topics] { return topics->table()->rowCount() > 0; });
    Camera::until(QStringLiteral("figures"),
                  [topics] { return topics->table()->source()->cell(0, 3).kind != models::CellKind::Loading; });
    const auto& columns = topics->table()->source()->columns();
    const auto last = int(std::ranges::find(columns, QStringLiteral("last"), &models::Column::id) - columns.begin());
    Camera::until(QStringLiteral("ages"), [topics, last] {
        return topics->table()->source()->cell(0, last).kind != models::CellKind::Loading;
    });
    const auto* tree = window.findChild<models::TreeModel*>();
    Camera::until(QStringLiteral("the topics in the tree"), [tree] {
        const QModelIndex cluster = tree->index(0, 0, {});
        return tree->rowCount(tree->index(2, 0, cluster)) > 0;
    });
    auto& session = *explorer.hub().find(demo().toStdString())->session;
    awaitRates(session.rates());
    awaitBytes(session.byteRates());
    camera.take(window, QStringLiteral("topics"));
    window.resize(1024, 640);
    camera.take(window, QStringLiteral("topics-small"));
    window.resize(1440, 900);
}

void shootMessages(Camera& camera, window::MainWindow& window) {
    auto* orders = openMessages(window, QStringLiteral("shop.orders"));
    camera.take(window, QStringLiteral("messages"));
    selectRecord(*orders, 5);
    camera.take(window, QStringLiteral("message"));
    orders->messages()->findChild<widgets::FilterBar*>()->setText(QStringLiteral("ord-0010275"));
    Camera::until(QStringLiteral("the filter"), [orders] {
        return orders->messages()->findChild<widgets::FilterBar*>()->state() == widgets::FilterBar::State::Valid;
    });
    selectRecord(*orders, 2);
    auto* detail = orders->findChild<views::MessageDetail*>();
    detail->openFind();
    detail->findChild<widgets::FindBar*>()->findChild<QLineEdit*>()->setText(QStringLiteral("ord-0010275"));
    camera.take(window, QStringLiteral("filter-find"));
    detail->findChild<widgets::FindBar*>()->close();
    orders->messages()->findChild<widgets::FilterBar*>()->setText(QStringLiteral("nowhere"));
    Camera::until(QStringLiteral("no match"), [orders] { return orders->messages()->table()->rowCount() == 0; });
    camera.take(window, QStringLiteral("filtered-out"));
    orders->messages()->findChild<widgets::FilterBar*>()->setText({});
    selectRecord(*orders, 5);
    showDetailTab(*orders, 2);
    camera.take(window, QStringLiteral("headers"));
    showDetailTab(*orders, 4);
    camera.take(window, QStringLiteral("record"));
    auto* payments = openMessages(window, QStringLiteral("shop.payments"));
    selectRecord(*payments, 0);
    camera.take(window, QStringLiteral("transactions"));
    auto* oddities = openMessages(window, QStringLiteral("shop.oddities"));
    selectRecord(*oddities, 2);
    showDetailTab(*oddities, 3);
    camera.take(window, QStringLiteral("oddities"));
}

/// The palette over a page, settings, what ran and what runs.
void shootPalette(Camera& camera, window::Application& explorer) {
    auto& window = explorer.window();
    openMessages(window, QStringLiteral("shop.orders"));
    window.openActions();
    window.palette().edit()->setText(QStringLiteral("re"));
    camera.take(window, QStringLiteral("palette"));
    window.openGoTo();
    camera.take(window, QStringLiteral("go-to"));
    window.palette().edit()->setText(QStringLiteral("qqq"));
    camera.take(window, QStringLiteral("nothing-found"));
    window.palette().hide();
    window.showSettings();
    camera.take(window, QStringLiteral("settings"));
    auto& log = explorer.activity();
    models::Activity job;
    job.icon = style::Icon::Message;
    job.action = window::ActivityWatch::tr("Load");
    job.target = QStringLiteral("shop.orders");
    job.cluster = QStringLiteral("Demo cluster");
    job.environment = style::Environment::Dev;
    const auto running = log.begin(job, QDateTime::currentMSecsSinceEpoch(), [] {});
    log.update(running, 0.41, QStringLiteral("2.1 M / 5.1 M"));
    job.action = window::TopicActions::tr("Create topic");
    job.icon = style::Icon::Add;
    const base::Error refusal = base::fail(base::KafkaCode{36}, "shop.orders").error();
    log.note(job, {models::ActivityState::Failed, views::errorText(refusal), views::remedyText(refusal)},
             QDateTime::currentMSecsSinceEpoch());
    window.showActivity();
    auto* activity = qobject_cast<views::ActivityPage*>(window.tabs().currentPage());
    activity->table()->setCurrentRow(1);
    camera.take(window, QStringLiteral("activity"));
    log.end(running, {models::ActivityState::Cancelled, {}, {}}, QDateTime::currentMSecsSinceEpoch());
}

void shootRest(Camera& camera, window::Application& explorer) {
    auto& window = explorer.window();
    window.openPage(demo(), QStringLiteral("topic:shop.customers"));
    auto* customers = qobject_cast<views::TopicPage*>(window.tabs().currentPage());
    auto* partitions = customers->findChildren<widgets::TableView*>().constFirst();
    for (auto* table : customers->findChildren<widgets::TableView*>()) {
        if (table->isVisible()) partitions = table;
    }
    Camera::until(QStringLiteral("partitions"), [partitions] { return partitions->rowCount() > 0; });
    camera.take(window, QStringLiteral("partitions"));
    window.resize(1024, 640);
    auto* orders = openMessages(window, QStringLiteral("shop.orders"));
    selectRecord(*orders, 3);
    camera.take(window, QStringLiteral("small"));
    window.resize(1440, 900);
    window.showConnections();
    camera.take(window, QStringLiteral("connections"));
    auto& hub = explorer.hub();
    window.connectTo(QString::fromStdString(hub.addUnsaved(QStringLiteral("127.0.0.1:1"))));
    Camera::until(QStringLiteral("refused"),
                  [&hub] { return hub.connections().front()->session->error().has_value(); });
    camera.take(window, QStringLiteral("refused"));
}

} // namespace

int main(int argc, char** argv) {
    window::nameApplication();
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 3) {
        std::fprintf(stderr, "shots_window FOLDER light|dark\n");
        return 2;
    }
    window::WindowOptions options;
    options.theme = arguments[2];
    window::Application explorer(application, options);
    auto& window = explorer.window();
    // What it does for the screen when it is first seen, it has done: pictures are larger than the screen that is none.
    Camera::until(QStringLiteral("the window"),
                  [&window] { return window.windowHandle() != nullptr && window.windowHandle()->isExposed(); });
    QCoreApplication::processEvents();
    window.resize(1440, 900);
    Camera camera(arguments[1], arguments[2]);
    camera.take(window, QStringLiteral("start"));
    shootCluster(camera, explorer);
    shots::shootClusterPages(camera, explorer);
    shots::shootTroubledCluster(camera, explorer);
    shootMessages(camera, window);
    shootPalette(camera, explorer);
    shots::shootGroups(camera, explorer);
    shots::shootDialogs(camera, explorer);
    shots::shootChanges(camera, explorer);
    shootRest(camera, explorer);
    shots::shootShell(camera, explorer);
    shots::shootStates(camera, explorer);
    return 0;
}
