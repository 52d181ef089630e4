// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/GroupShots.h"

#include "app/window/Application.h"
#include "base/kafka_errors.h"
#include "tests/session/live_cluster.h"
#include "tests/shots/Camera.h"
#include "ui/views/ClusterPage.h"
#include "ui/views/GroupPage.h"
#include "ui/views/GroupsPage.h"
#include "ui/views/RowTable.h"

namespace odradek::shots {
namespace {

using testing::LiveCluster;
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
    window.resize(1024, 640);
    camera.take(window, QStringLiteral("group-small"));
    openGroups(window, demo);
    camera.take(window, QStringLiteral("groups-small"));
    window.resize(1440, 900);
}

/// A cluster of three brokers on TCP, and the window connected to it.
class Stage {
public:
    explicit Stage(window::Application& explorer) : explorer_(explorer), live_("orders:6", LiveCluster::Over::Tcp) {
        for (int partition = 0; partition < 6; ++partition)
            live_.produce("orders", partition, 400);
        live_.on_engine([this] { live_.cluster().set_faults(faults_); });
        id_ = QString::fromStdString(explorer_.hub().addUnsaved(QString::fromStdString(live_.bootstrap())));
        explorer_.window().connectTo(id_);
        const auto* session = explorer_.hub().find(id_.toStdString())->session.get();
        Camera::until(QStringLiteral("a cluster"),
                      [session] { return session->state() == session::ClusterSession::State::Connected; });
    }
    ~Stage() { explorer_.hub().close(id_.toStdString()); }
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;

    const QString& id() const { return id_; }

    void commitMany() {
        live_.on_engine([this] {
            for (int i = 0; i < kMany; ++i)
                live_.cluster().commit("team-" + std::to_string(i % 40) + ".consumer-" + std::to_string(i),
                                       {"orders", i % 6}, (i * 37) % 401);
        });
    }

    void refuse() {
        live_.on_engine([this] {
            for (const ApiKey api : {ApiKey::ListGroups, ApiKey::DescribeGroups, ApiKey::ConsumerGroupDescribe}) {
                sandbox::Fault fault;
                fault.kind = sandbox::FaultKind::ErrorCode;
                fault.code = api == ApiKey::ListGroups ? base::code::ClusterAuthorizationFailed
                                                       : base::code::GroupAuthorizationFailed;
                faults_->add(api, fault, 1'000'000);
            }
        });
    }

    void stop() {
        live_.on_engine([this] {
            for (int i = 1; i <= 3; ++i)
                live_.cluster().stop_broker(base::BrokerId{i});
        });
        auto* session = explorer_.hub().find(id_.toStdString())->session.get();
        session->refresh();
        Camera::until(QStringLiteral("it is away"), [session] {
            return session->state() == session::ClusterSession::State::Reconnecting && session->error();
        });
    }

private:
    window::Application& explorer_;
    std::shared_ptr<sandbox::ScriptedFaults> faults_ = std::make_shared<sandbox::ScriptedFaults>();
    LiveCluster live_;
    QString id_;
};

void shootStates(Camera& camera, window::Application& explorer) {
    auto& window = explorer.window();
    Stage stage(explorer);
    auto* groups = openGroups(window, stage.id());
    Camera::until(QStringLiteral("no groups"), [groups] { return groups->session().list() != nullptr; });
    camera.take(window, QStringLiteral("groups-empty"));
    stage.commitMany();
    groups->refresh();
    Camera::until(QStringLiteral("many groups"), [groups] { return groups->session().known() == kMany; });
    groups->table()->sortBy(6, Qt::DescendingOrder);
    camera.take(window, QStringLiteral("groups-many"));
    stage.stop();
    camera.take(window, QStringLiteral("groups-stale"));
}

void shootRefusals(Camera& camera, window::Application& explorer) {
    auto& window = explorer.window();
    Stage stage(explorer);
    stage.refuse();
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
    shootStates(camera, explorer);
    shootRefusals(camera, explorer);
}

} // namespace odradek::shots
