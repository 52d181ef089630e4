// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/ClusterScreens.h"

#include "app/window/Application.h"
#include "base/kafka_errors.h"
#include "tests/session/live_cluster.h"
#include "tests/shots/Camera.h"
#include "tests/shots/Stage.h"
#include "ui/views/BrokerLines.h"
#include "ui/views/BrokerPage.h"
#include "ui/views/BrokersPage.h"
#include "ui/views/ClusterPage.h"
#include "ui/views/ClusterPartitionsPage.h"
#include "ui/views/ConfigPage.h"
#include "ui/views/OverviewPage.h"
#include "ui/views/ProblemLines.h"
#include "ui/views/RowTable.h"
#include "ui/views/TopicPage.h"

namespace odradek::shots {
namespace {

QString demo() {
    return QString::fromStdString(controllers::ConnectionHub::kDemoId);
}

template <class T>
T* openPage(window::MainWindow& window, const QString& connection, const char* name) {
    window.openPage(connection, QLatin1StringView(name));
    auto* cluster = qobject_cast<views::ClusterPage*>(window.tabs().currentPage());
    return qobject_cast<T*>(cluster->current());
}

void awaitRows(const char* what, const views::RowTable& table) {
    Camera::until(QLatin1StringView(what), [&table] { return table.rowCount() > 0; });
}

views::BrokersPage* openBrokers(window::MainWindow& window, const QString& connection) {
    auto* brokers = openPage<views::BrokersPage>(window, connection, "brokers");
    Camera::until(QStringLiteral("brokers"), [brokers] {
        const auto* line = brokers->table()->at<views::BrokerLine>(0);
        return line != nullptr && line->asked;
    });
    return brokers;
}

void shootBroker(Camera& camera, window::MainWindow& window) {
    auto* brokers = openBrokers(window, demo());
    camera.take(window, QStringLiteral("brokers"));
    brokers->table()->setCurrentRow(1);
    auto* broker = brokers->detail();
    awaitRows("configuration of a broker", *broker->configuration()->table());
    brokers->table()->setFocus();
    camera.take(window, QStringLiteral("broker-configuration"));
    broker->showTab(views::BrokerPage::LogDirs);
    awaitRows("replicas", *broker->replicas());
    camera.take(window, QStringLiteral("broker-log-dirs"));
    broker->showTab(views::BrokerPage::Apis);
    camera.take(window, QStringLiteral("broker-apis"));
    window.openPage(demo(), QStringLiteral("broker:1"));
    auto* own = qobject_cast<views::BrokerPage*>(window.tabs().currentPage());
    awaitRows("a broker's tab", *own->configuration()->table());
    camera.take(window, QStringLiteral("broker-tab"));
}

/// What only the brokers can tell is on its way, and does not come.
void shootBusyOverview(Camera& camera, window::Application& explorer) {
    Stage stage(explorer, "orders:6:3,payments:3:2,clicks:12:2");
    for (const wire::ApiKey api : {wire::ApiKey::ListOffsets, wire::ApiKey::DescribeLogDirs,
                                   wire::ApiKey::DescribeQuorum, wire::ApiKey::ListGroups})
        stage.silence(api);
    openPage<views::OverviewPage>(explorer.window(), stage.id(), "overview");
    camera.take(explorer.window(), QStringLiteral("overview-busy"));
}

} // namespace

void shootClusterPages(Camera& camera, window::Application& explorer) {
    auto& window = explorer.window();
    shootBusyOverview(camera, explorer);
    auto* overview = openPage<views::OverviewPage>(window, demo(), "overview");
    awaitRows("rates", *overview->busiest());
    camera.take(window, QStringLiteral("overview"));
    shootBroker(camera, window);
    auto* partitions = openPage<views::ClusterPartitionsPage>(window, demo(), "partitions");
    awaitRows("partitions", *partitions->table());
    camera.take(window, QStringLiteral("cluster-partitions"));
    window.openPage(demo(), QStringLiteral("configuration:shop.orders"));
    auto* topic = qobject_cast<views::TopicPage*>(window.tabs().currentPage());
    awaitRows("configuration of a topic", *topic->configuration()->table());
    camera.take(window, QStringLiteral("topic-configuration"));
    window.resize(1024, 640);
    openPage<views::OverviewPage>(window, demo(), "overview");
    camera.take(window, QStringLiteral("overview-small"));
    openBrokers(window, demo());
    camera.take(window, QStringLiteral("brokers-small"));
    window.resize(2560, 1080);
    camera.take(window, QStringLiteral("brokers-wide"));
    openPage<views::OverviewPage>(window, demo(), "overview");
    camera.take(window, QStringLiteral("overview-wide"));
    window.resize(1440, 900);
}

void shootTroubledCluster(Camera& camera, window::Application& explorer) {
    testing::LiveCluster live("orders:6:3,clicks:4:1,payments:3:2,ledger:2:1", testing::LiveCluster::Over::Tcp);
    live.on_engine([&live] {
        live.cluster().stop_broker(base::BrokerId{3});
        sandbox::Fault refused;
        refused.kind = sandbox::FaultKind::ErrorCode;
        refused.code = base::code::ClusterAuthorizationFailed;
        auto faults = std::make_shared<sandbox::ScriptedFaults>();
        faults->add(wire::ApiKey::DescribeConfigs, refused, 1'000);
        live.cluster().set_faults(faults);
    });
    auto& window = explorer.window();
    const QString id = QString::fromStdString(explorer.hub().addUnsaved(QString::fromStdString(live.bootstrap())));
    window.connectTo(id);
    auto* overview = openPage<views::OverviewPage>(window, id, "overview");
    awaitRows("problems", *overview->problems());
    Camera::until(QStringLiteral("the brokers' answer"), [overview] {
        const auto* first = overview->problems()->at<views::ProblemLine>(0);
        return first != nullptr && first->page.startsWith(u"broker:");
    });
    camera.take(window, QStringLiteral("overview-problems"));
    auto* brokers = openBrokers(window, id);
    brokers->table()->setCurrentRow(0);
    auto* config = brokers->detail()->configuration();
    Camera::until(QStringLiteral("refusal"), [config] { return config->session().error().has_value(); });
    camera.take(window, QStringLiteral("brokers-problems"));
    auto* partitions = openPage<views::ClusterPartitionsPage>(window, id, "partitions");
    awaitRows("partitions", *partitions->table());
    camera.take(window, QStringLiteral("cluster-partitions-problems"));
    (void)explorer.hub().remove(id.toStdString());
}

} // namespace odradek::shots
