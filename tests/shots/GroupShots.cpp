// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/GroupShots.h"

#include "base/kafka_errors.h"
#include "tests/shots/Camera.h"
#include "tests/shots/Stage.h"
#include "ui/views/ClusterPage.h"
#include "ui/views/GroupPage.h"
#include "ui/views/GroupsPage.h"
#include "ui/views/RowTable.h"
#include "ui/views/TopicGroupsPage.h"
#include "ui/views/TopicPage.h"

namespace odradek::shots {
namespace {

using wire::ApiKey;

constexpr int kMany = 3000;

views::GroupsPage* openGroups(window::MainWindow& window, const QString& connection) {
    window.openPage(connection, QStringLiteral("groups"));
    auto* cluster = qobject_cast<views::ClusterPage*>(window.tabs().currentPage());
    return qobject_cast<views::GroupsPage*>(cluster->current());
}

views::GroupPage* openGroup(window::MainWindow& window, const QString& connection, const QString& group) {
    window.openPage(connection, QStringLiteral("group:") + group);
    return qobject_cast<views::GroupPage*>(window.tabs().currentPage());
}

views::TopicGroupsPage* openReaders(window::MainWindow& window, const QString& connection) {
    window.openPage(connection, QStringLiteral("topic:shop.orders"));
    auto* topic = qobject_cast<views::TopicPage*>(window.tabs().currentPage());
    topic->showTab(views::TopicPage::Groups);
    return topic->groups();
}

void shootDemo(Camera& camera, window::MainWindow& window) {
    const QString demo = QString::fromStdString(controllers::ConnectionHub::kDemoId);
    auto* groups = openGroups(window, demo);
    Camera::until(QStringLiteral("groups"), [groups] { return groups->session().known() == 4; });
    groups->table()->setCurrentRow(1);
    groups->table()->setFocus();
    camera.take(window, QStringLiteral("groups"));
    auto* group = openGroup(window, demo, QStringLiteral("billing"));
    Camera::until(QStringLiteral("a group"), [group] { return group->session().lagRate().has_value(); });
    group->partitions()->setCurrentRow(2);
    camera.take(window, QStringLiteral("group"));
    group->showTab(views::GroupPage::Members);
    camera.take(window, QStringLiteral("group-members"));
    group->showTab(views::GroupPage::Topics);
    camera.take(window, QStringLiteral("group-topics"));
    group->showTab(views::GroupPage::Partitions);
    auto* readers = openReaders(window, demo);
    Camera::until(QStringLiteral("readers of a topic"), [readers] { return readers->session().isComplete(); });
    readers->table()->setCurrentRow(0);
    camera.take(window, QStringLiteral("topic-groups"));
    window.resize(1024, 640);
    camera.take(window, QStringLiteral("topic-groups-small"));
    openGroup(window, demo, QStringLiteral("billing"));
    camera.take(window, QStringLiteral("group-small"));
    openGroups(window, demo);
    camera.take(window, QStringLiteral("groups-small"));
    window.resize(1440, 900);
}

const std::string kOrders = "orders:6";

void produce(Stage& stage) {
    for (int partition = 0; partition < 6; ++partition)
        stage.live().produce("orders", partition, 400);
}

void commitMany(Stage& stage) {
    stage.live().on_engine([&stage] {
        for (int i = 0; i < kMany; ++i)
            stage.live().cluster().commit("team-" + std::to_string(i % 40) + ".consumer-" + std::to_string(i),
                                          {"orders", i % 6}, (i * 37) % 401);
    });
}

void shootGroupStates(Camera& camera, window::Application& explorer) {
    auto& window = explorer.window();
    Stage stage(explorer, kOrders);
    produce(stage);
    auto* groups = openGroups(window, stage.id());
    Camera::until(QStringLiteral("no groups"), [groups] { return groups->session().list() != nullptr; });
    camera.take(window, QStringLiteral("groups-empty"));
    commitMany(stage);
    groups->refresh();
    Camera::until(QStringLiteral("many groups"), [groups] { return groups->session().known() == kMany; });
    groups->table()->sortBy(6, Qt::DescendingOrder);
    camera.take(window, QStringLiteral("groups-many"));
    stage.stop();
    camera.take(window, QStringLiteral("groups-stale"));
}

void shootRefusals(Camera& camera, window::Application& explorer) {
    auto& window = explorer.window();
    Stage stage(explorer, kOrders);
    stage.refuse(ApiKey::ListGroups, base::code::ClusterAuthorizationFailed);
    for (const ApiKey api : {ApiKey::DescribeGroups, ApiKey::ConsumerGroupDescribe})
        stage.refuse(api, base::code::GroupAuthorizationFailed);
    auto* groups = openGroups(window, stage.id());
    Camera::until(QStringLiteral("a refused list"), [groups] { return groups->session().error().has_value(); });
    camera.take(window, QStringLiteral("groups-refused"));
    auto* group = openGroup(window, stage.id(), QStringLiteral("billing"));
    Camera::until(QStringLiteral("a refused group"), [group] { return group->session().error().has_value(); });
    camera.take(window, QStringLiteral("group-refused"));
}

} // namespace

void shootGroups(Camera& camera, window::Application& explorer) {
    shootDemo(camera, explorer.window());
    shootGroupStates(camera, explorer);
    shootRefusals(camera, explorer);
}

} // namespace odradek::shots
