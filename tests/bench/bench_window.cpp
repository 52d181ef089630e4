// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on a large cluster of another process: drives it as a user would and prints what that costs, one JSON
// object. The figures' names are keys; ms where nothing else is said. NAME is a median, NAME.max the worst, NAME.cpu
// what the GUI thread spent (median): on a machine that others use, too, only that is a figure to rely on.
//   bench_window HOST:PORT TOPIC GROUP SECONDS    TOPIC's messages and GROUP's members are opened; the topics, then the
//                                                 groups are refreshed once a second so long
#include "app/window/Application.h"
#include "tests/bench/GuiSteps.h"
#include "tests/bench/measure.h"
#include "ui/views/ClusterPage.h"
#include "ui/views/GroupPage.h"
#include "ui/views/GroupsPage.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/RowTable.h"
#include "ui/views/TopicPage.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/FilterBar.h"

#include <QApplication>
#include <QDateTime>
#include <QScrollBar>

namespace {

using namespace odradek;
using bench::fail;
using bench::runFor;
using bench::until;
using bench::wall_seconds;

/// What the large cluster has of each.
constexpr int kMany = 10'000;

/// When something came whose time the session keeps, by the clock of these figures.
double arrivalOf(qint64 takenAt) {
    return wall_seconds() - double(QDateTime::currentMSecsSinceEpoch() - takenAt) / 1e3;
}

/// What a user does, step by step, with a figure for each. GUI thread.
class Story {
public:
    explicit Story(window::Application& explorer) : explorer_(explorer), steps_(explorer.window()) {
        explorer_.window().resize(1440, 900);
        steps_.probe().expect();
        steps_.probe().await();
    }

    void connect(const QString& bootstrap);
    void lookAtTopics(int seconds);
    void openGroups();
    void lookAtGroups(int seconds);
    void openGroup(const QString& group);
    void openMessages(const QString& topic);
    void paintPages();
    void print() { steps_.print(); }

private:
    void scroll();
    double connectAndAwaitAnswer(session::ClusterSession& session);
    views::ClusterPage* clusterInFront();

    window::Application& explorer_;
    bench::Steps steps_;
    QString id_;
    views::TopicsPage* topics_ = nullptr;
    views::GroupsPage* groups_ = nullptr;
    views::MessagesPage* messages_ = nullptr;
};

views::ClusterPage* Story::clusterInFront() {
    auto* page = qobject_cast<views::ClusterPage*>(explorer_.window().tabs().currentPage());
    if (page == nullptr) fail("the cluster's page is not in front");
    return page;
}

void Story::connect(const QString& bootstrap) {
    steps_.enter("connect");
    const double begin = wall_seconds();
    auto& hub = explorer_.hub();
    id_ = QString::fromStdString(hub.addUnsaved(bootstrap));
    auto opened = hub.open(id_.toStdString());
    if (!opened) fail("the address of the cluster is wrong");
    const double answered = connectAndAwaitAnswer(**opened);
    const double painted = steps_.probe().await();
    steps_.figure("topics.connect", (painted - begin) * 1e3);
    steps_.figure("topics.answer", (painted - answered) * 1e3);
    auto* cluster = clusterInFront();
    if (cluster->currentName() != u"topics") fail("the topics are not in front");
    topics_ = cluster->topics();
    auto* table = topics_->table();
    if (table->rowCount() < kMany) fail("the cluster has fewer topics than these figures are about");
    until("no figures came", [table] { return table->source()->cell(0, 3).kind == models::CellKind::Figure; });
}

// Answers when the metadata of all topics came; the probe then expects their painting.
double Story::connectAndAwaitAnswer(session::ClusterSession& session) {
    double answered = 0;
    // Connected before the pages are: the answer is seen before they show it.
    const auto connection = QObject::connect(&session, &session::ClusterSession::metadataChanged, &steps_.probe(),
                                             [this, &answered, &session] {
                                                 if (answered > 0 || !session.metadata()->all_topics) return;
                                                 answered = wall_seconds();
                                                 steps_.probe().expect();
                                             });
    explorer_.window().connectTo(id_);
    until("the topics did not come", [&answered] { return answered > 0; });
    QObject::disconnect(connection);
    return answered;
}

void Story::lookAtTopics(int seconds) {
    auto& table = *topics_->table();
    steps_.enter("filter");
    // Much, little and nothing is left.
    steps_.filter("filter-key", *topics_->findChild<widgets::FilterBar*>(), table,
                  {QStringLiteral("orders.v1"), QStringLiteral("0042"), QStringLiteral("zz")});
    steps_.enter("sort");
    steps_.sort("sort", table, {0, 1, 2, 3});
    steps_.enter("scroll");
    scroll();
    steps_.enter("refresh");
    steps_.refresh("refresh-cpu", seconds, table, [this] { topics_->refresh(); });
}

void Story::scroll() {
    constexpr int kSteps = 100;
    auto* bar = topics_->table()->verticalScrollBar();
    bench::Times frames;
    for (int i = 1; i <= kSteps; ++i) {
        const int to = i * (bar->maximum() / kSteps);
        frames.add(steps_.paintedAfter([&] { bar->setValue(to); }));
        // Some steps rest long enough for the figures of the rows in sight to be asked for.
        if (i % 10 == 0) runFor(std::chrono::milliseconds(100));
    }
    steps_.figures("scroll", frames);
}

void Story::openGroups() {
    steps_.enter("groups-open");
    auto* cluster = clusterInFront();
    groups_ = qobject_cast<views::GroupsPage*>(cluster->page(QStringLiteral("groups")));
    auto& session = groups_->session();
    double answered = 0;
    const auto connection =
        QObject::connect(&session, &session::GroupsSession::listChanged, &steps_.probe(), [this, &answered, &session] {
            if (answered > 0 || !session.list()) return;
            answered = arrivalOf(session.takenAt());
            steps_.probe().expect();
        });
    const double begin = wall_seconds();
    cluster->showPage(QStringLiteral("groups"));
    until("the groups did not come", [&answered] { return answered > 0; });
    QObject::disconnect(connection);
    const double painted = steps_.probe().await();
    steps_.figure("groups.open", (painted - begin) * 1e3);
    steps_.figure("groups.first-paint", (painted - answered) * 1e3);
    if (groups_->table()->rowCount() < kMany) fail("the cluster has fewer groups than these figures are about");
    steps_.enter("groups-figures");
    until("no figures of the groups came", [&session] { return session.known() >= session.list()->groups.size(); });
    steps_.figure("groups.figures", (wall_seconds() - begin) * 1e3);
}

void Story::lookAtGroups(int seconds) {
    auto& table = *groups_->table();
    steps_.enter("groups-filter");
    steps_.filter("groups.filter-key", *groups_->findChild<widgets::FilterBar*>(), table,
                  {QStringLiteral("shop lag>100"), QStringLiteral("0042"), QStringLiteral("zz")});
    steps_.enter("groups-sort");
    // Name, state, members, lag: a hidden column stands before the last.
    steps_.sort("groups.sort", table, {0, 2, 4, 6});
    steps_.enter("groups-refresh");
    steps_.refresh("groups.refresh-cpu", seconds, table, [this] { groups_->refresh(); });
}

void Story::openGroup(const QString& group) {
    steps_.enter("group");
    const double begin = wall_seconds();
    explorer_.window().openPage(id_, QStringLiteral("group:") + group);
    auto* page = qobject_cast<views::GroupPage*>(explorer_.window().tabs().currentPage());
    if (page == nullptr) fail("the group's page is not in front");
    until("the group did not come", [page] { return page->session().report() != nullptr; });
    page->showTab(views::GroupPage::Members);
    steps_.probe().expect();
    steps_.figure("group.members", (steps_.probe().await() - begin) * 1e3);
    if (page->members()->rowCount() < kMany / 2) fail("the group has fewer members than this figure is about");
    runFor(std::chrono::milliseconds(200));
    steps_.sort("group.members-sort", *page->members(), {0, 4, 5});
}

void Story::openMessages(const QString& topic) {
    steps_.enter("messages");
    const double begin = wall_seconds();
    explorer_.window().openPage(id_, QStringLiteral("messages:") + topic);
    auto* page = qobject_cast<views::TopicPage*>(explorer_.window().tabs().currentPage());
    messages_ = page->messages();
    until("the messages did not come", [this] { return messages_->session().summary().has_value(); });
    if (messages_->table()->rowCount() < 100) fail("the topic has too few messages to fill a page");
    steps_.probe().expect();
    steps_.figure("messages", (steps_.probe().await() - begin) * 1e3);
    runFor(std::chrono::milliseconds(200));
}

void Story::paintPages() {
    steps_.enter("pages");
    auto* table = messages_->table();
    auto* bar = table->verticalScrollBar();
    const int page = bar->pageStep();
    bench::Times pages;
    for (int round = 0; round < 3; ++round) {
        bar->setValue(0);
        while (bar->value() < bar->maximum()) {
            bar->setValue(bar->value() + page);
            const double wall = wall_seconds();
            const double cpu = bench::threadCpuSeconds();
            table->viewport()->repaint();
            pages.add({(wall_seconds() - wall) * 1e3, (bench::threadCpuSeconds() - cpu) * 1e3});
            runFor(std::chrono::milliseconds(10));
        }
    }
    steps_.figures("page-paint", pages);
}

} // namespace

int main(int argc, char** argv) {
    window::nameApplication();
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 5) fail("bench_window HOST:PORT TOPIC GROUP SECONDS");
    const int seconds = arguments[4].toInt();
    window::Application explorer(application, {});
    Story story(explorer);
    story.connect(arguments[1]);
    story.lookAtTopics(seconds);
    story.openGroups();
    story.lookAtGroups(seconds);
    story.openGroup(arguments[3]);
    story.openMessages(arguments[2]);
    story.paintPages();
    story.print();
    return 0;
}
