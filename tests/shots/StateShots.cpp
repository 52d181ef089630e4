// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/StateShots.h"

#include "base/kafka_errors.h"
#include "session/ByteRatesSession.h"
#include "tests/shots/Camera.h"
#include "tests/shots/Stage.h"
#include "ui/views/ClusterPage.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/TopicPage.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/TableView.h"

#include <QAbstractButton>
#include <QAction>
#include <QDateTime>

#include <algorithm>

namespace odradek::shots {
namespace {

using wire::ApiKey;
using State = session::MessagesSession::State;

constexpr int kMany = 10'000;
const QString kOrders = QStringLiteral("orders");
const std::string kTopics = "orders:6:3,payments:3:2,clicks:12:2,ledger:1:3";

views::TopicsPage* openTopics(window::MainWindow& window, const QString& connection, int rows) {
    window.openPage(connection, QStringLiteral("topics"));
    auto* topics = qobject_cast<views::ClusterPage*>(window.tabs().currentPage())->topics();
    Camera::until(QStringLiteral("topics"), [topics, rows] { return topics->table()->rowCount() == rows; });
    return topics;
}

views::MessagesPage* openMessages(window::MainWindow& window, const QString& connection) {
    window.openPage(connection, QStringLiteral("messages:") + kOrders);
    return qobject_cast<views::TopicPage*>(window.tabs().currentPage())->messages();
}

bool isLoading(const widgets::TableView& table, const char* column) {
    const auto& columns = table.source()->columns();
    const auto found = std::ranges::find(columns, QLatin1StringView(column), &models::Column::id);
    return table.source()->cell(0, int(found - columns.begin())).kind == models::CellKind::Loading;
}

void awaitFigures(const widgets::TableView& table) {
    for (const char* column : {"size", "retention", "last"})
        Camera::until(QLatin1StringView(column), [&table, column] { return !isLoading(table, column); });
}

void awaitLoad(const views::MessagesPage& page) {
    Camera::until(QStringLiteral("messages"), [&page] { return page.session().summary().has_value(); });
}

/// Records in every partition of "orders".
void produce(Stage& stage, int records) {
    const base::TimestampMs now = QDateTime::currentMSecsSinceEpoch() - qint64(records) * 1'000;
    for (int partition = 0; partition < 6; ++partition)
        stage.live().produce("orders", partition, records, now);
}

/// Looks at the sizes without waiting for their time, so that a rate is there.
void lookTwice(Stage& stage) {
    auto& bytes = stage.session().byteRates();
    Camera::until(QStringLiteral("the first look"), [&bytes] { return !bytes.refreshing() && bytes.takenAt() > 0; });
    produce(stage, 30);
    bytes.refresh();
    Camera::until(QStringLiteral("bytes in"), [&bytes] { return bytes.rates() != nullptr; });
}

void shootTopics(Camera& camera, window::Application& explorer) {
    auto& window = explorer.window();
    Stage stage(explorer, kTopics);
    produce(stage, 400);
    auto* topics = openTopics(window, stage.id(), 4);
    awaitFigures(*topics->table());
    lookTwice(stage);
    window.resize(2560, 1080);
    camera.take(window, QStringLiteral("topics-wide"));
    window.resize(1440, 900);
    stage.stop();
    camera.take(window, QStringLiteral("topics-stale"));
    for (auto* button : window.tabs().currentPage()->findChildren<QAbstractButton*>())
        if (button->isVisible() && button->text() == widgets::Banner::tr("Details")) button->click();
    camera.take(window, QStringLiteral("topics-stale-details"));
}

// One that is there, and one that is not.
void shootPins(Camera& camera, window::Application& explorer) {
    auto& window = explorer.window();
    Stage stage(explorer, kTopics);
    produce(stage, 20);
    const auto pin = [&window] {
        window.actions().refresh();
        window.actions().find(QStringLiteral("go.pin"))->trigger();
    };
    awaitLoad(*openMessages(window, stage.id()));
    pin();
    window.openPage(stage.id(), QStringLiteral("messages:orders.retired.v1"));
    auto* page = qobject_cast<views::TopicPage*>(window.tabs().currentPage());
    Camera::until(QStringLiteral("no topic"), [page] { return !page->messages()->isVisible(); });
    pin();
    camera.take(window, QStringLiteral("topic-missing"));
    window.openPage(stage.id(), QStringLiteral("messages:payments"));
    auto* topics = openTopics(window, stage.id(), 4);
    awaitFigures(*topics->table());
    camera.take(window, QStringLiteral("topics-pinned"));
}

void shootBusyTopics(Camera& camera, window::Application& explorer) {
    Stage stage(explorer, kTopics);
    for (const ApiKey api : {ApiKey::DescribeLogDirs, ApiKey::ListOffsets, ApiKey::DescribeConfigs})
        stage.silence(api);
    openTopics(explorer.window(), stage.id(), 4);
    camera.take(explorer.window(), QStringLiteral("topics-busy"));
}

void shootEmptyTopics(Camera& camera, window::Application& explorer) {
    Stage stage(explorer, {});
    auto& session = stage.session();
    Camera::until(QStringLiteral("no topics"), [&session] { return session.metadata()->all_topics; });
    openTopics(explorer.window(), stage.id(), 0);
    camera.take(explorer.window(), QStringLiteral("topics-empty"));
}

void shootRefusedTopics(Camera& camera, window::Application& explorer) {
    Stage stage(explorer, kTopics);
    stage.refuse(ApiKey::DescribeLogDirs, base::code::ClusterAuthorizationFailed);
    for (const ApiKey api : {ApiKey::ListOffsets, ApiKey::DescribeConfigs})
        stage.refuse(api, base::code::TopicAuthorizationFailed);
    auto* topics = openTopics(explorer.window(), stage.id(), 4);
    awaitFigures(*topics->table());
    auto& bytes = stage.session().byteRates();
    Camera::until(QStringLiteral("refused sizes"), [&bytes] { return bytes.error().has_value(); });
    camera.take(explorer.window(), QStringLiteral("topics-refused"));
}

void shootManyTopics(Camera& camera, window::Application& explorer) {
    std::string many;
    for (int i = 0; i < kMany; ++i)
        many += (i > 0 ? ",team-" : "team-") + std::to_string(i % 40) + ".events-" + std::to_string(i) + ":4:2";
    Stage stage(explorer, many);
    auto* topics = openTopics(explorer.window(), stage.id(), kMany);
    awaitFigures(*topics->table());
    camera.take(explorer.window(), QStringLiteral("topics-many"));
}

void shootMessages(Camera& camera, window::Application& explorer) {
    auto& window = explorer.window();
    Stage stage(explorer, kTopics);
    auto* page = openMessages(window, stage.id());
    awaitLoad(*page);
    camera.take(window, QStringLiteral("messages-empty"));
    produce(stage, 200);
    page->load();
    Camera::until(QStringLiteral("rows"), [page] { return page->table()->rowCount() >= 500; });
    window.resize(2560, 1080);
    camera.take(window, QStringLiteral("messages-wide"));
    window.resize(1440, 900);
    const auto press = [&window](const char* action) {
        window.actions().refresh();
        window.actions().find(QLatin1StringView(action))->trigger();
    };
    press("messages.follow");
    Camera::until(QStringLiteral("following"), [page] { return page->session().state() == State::Following; });
    // Following begins with the end: what comes from here on are its rows.
    const qint64 asked = page->session().takenAt();
    produce(stage, 60);
    Camera::until(QStringLiteral("the tail"),
                  [page, asked] { return page->session().takenAt() > asked && page->table()->rowCount() >= 360; });
    camera.take(window, QStringLiteral("messages-following"));
    const qint64 before = page->table()->rowCount();
    page->table()->setCurrentRow(before / 2);
    page->table()->setFollowing(false);
    produce(stage, 52);
    Camera::until(QStringLiteral("new rows"), [page, before] { return page->table()->rowCount() >= before + 312; });
    camera.take(window, QStringLiteral("messages-new-below"));
    press("messages.pause");
    Camera::until(QStringLiteral("a pause"), [page] { return page->session().state() == State::Paused; });
    camera.take(window, QStringLiteral("messages-paused"));
    stage.stop();
    camera.take(window, QStringLiteral("messages-stale"));
}

void shootBusyMessages(Camera& camera, window::Application& explorer) {
    Stage stage(explorer, kTopics);
    produce(stage, 20);
    stage.silence(ApiKey::Fetch);
    auto* page = openMessages(explorer.window(), stage.id());
    Camera::until(QStringLiteral("a load"), [page] { return page->session().state() != State::Idle; });
    camera.take(explorer.window(), QStringLiteral("messages-busy"));
}

void shootRefusedMessages(Camera& camera, window::Application& explorer) {
    Stage stage(explorer, kTopics);
    produce(stage, 20);
    for (const ApiKey api : {ApiKey::ListOffsets, ApiKey::Fetch})
        stage.refuse(api, base::code::TopicAuthorizationFailed);
    awaitLoad(*openMessages(explorer.window(), stage.id()));
    camera.take(explorer.window(), QStringLiteral("messages-refused"));
}

} // namespace

void shootStates(Camera& camera, window::Application& explorer) {
    shootTopics(camera, explorer);
    shootPins(camera, explorer);
    shootBusyTopics(camera, explorer);
    shootEmptyTopics(camera, explorer);
    shootRefusedTopics(camera, explorer);
    shootManyTopics(camera, explorer);
    shootMessages(camera, explorer);
    shootBusyMessages(camera, explorer);
    shootRefusedMessages(camera, explorer);
}

} // namespace odradek::shots
