// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on a large cluster of another process: drives it as a user would and prints what that costs, one JSON
// object. The figures' names are keys; ms where nothing else is said. NAME is a median, NAME.max the worst, NAME.cpu
// what the GUI thread spent (median): on a machine that others use, too, only that is a figure to rely on.
//   bench_window HOST:PORT TOPIC SECONDS    TOPIC's messages are opened; the topics are refreshed once a second so long
#include "app/window/Application.h"
#include "tests/bench/GuiProbe.h"
#include "tests/bench/measure.h"
#include "ui/views/ClusterPage.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/TopicPage.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/TableView.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>

namespace {

using namespace odradek;
using bench::wall_seconds;

/// A moment, by the clock and by the CPU time of this thread, in ms.
bench::Wait now() {
    return {wall_seconds() * 1e3, bench::threadCpuSeconds() * 1e3};
}

/// Measured values of one kind.
class Values {
public:
    void add(double value) { values_.push_back(value); }

    /// The value below which a share of them lies.
    double at(double share) const {
        if (values_.empty()) return 0;
        std::vector<double> sorted = values_;
        std::ranges::sort(sorted);
        return sorted[std::min(sorted.size() - 1, static_cast<std::size_t>(share * double(sorted.size())))];
    }
    double median() const { return at(0.5); }
    double greatest() const { return at(1); }

private:
    std::vector<double> values_;
};

/// Measured times of one kind.
struct Times {
    Values wall;
    Values cpu;

    void add(const bench::Wait& time) {
        wall.add(time.wall);
        cpu.add(time.cpu);
    }
};

[[noreturn]] void fail(const char* what) {
    std::fprintf(stderr, "bench_window: %s\n", what);
    std::exit(1);
}

/// Runs events until a condition holds; a bound of 30 s against hanging.
void until(const char* what, const std::function<bool()>& condition) {
    const QDeadlineTimer limit(std::chrono::seconds(30));
    while (!condition()) {
        if (limit.hasExpired()) fail(what);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    }
}

/// Runs events for a time.
void runFor(std::chrono::milliseconds span) {
    QEventLoop loop;
    QTimer::singleShot(span, &loop, &QEventLoop::quit);
    loop.exec();
}

/// What a user does, step by step, with a figure for each. GUI thread.
class Story {
public:
    explicit Story(window::Application& explorer) : explorer_(explorer), probe_(explorer.window()) {
        explorer_.window().resize(1440, 900);
        probe_.expect();
        probe_.await();
    }

    void connect(const QString& bootstrap);
    void filter();
    void sort();
    void scroll();
    void refresh(int seconds);
    void openMessages(const QString& topic);
    void paintPages();
    void print();

private:
    void figure(const std::string& name, double value) { figures_.emplace_back(name, value); }
    void figures(const std::string& name, const Times& times);
    double connectAndAwaitAnswer(session::ClusterSession& session);
    bench::Wait press(QLineEdit& edit, int key, const QString& text);
    bench::Wait paintedAfter(const std::function<void()>& act);
    widgets::TableView& table() { return *topics_->table(); }
    QString nameAt(qint64 row) { return table().source()->cell(row, 0).text; }

    window::Application& explorer_;
    bench::Watchdog watchdog_; // first: its beats wake the waits
    bench::PaintProbe probe_;
    QString id_;
    views::TopicsPage* topics_ = nullptr;
    views::MessagesPage* messages_ = nullptr;
    std::vector<std::pair<std::string, double>> figures_;
};

void Story::figures(const std::string& name, const Times& times) {
    figure(name, times.wall.median());
    figure(name + ".max", times.wall.greatest());
    figure(name + ".cpu", times.cpu.median());
}

bench::Wait Story::paintedAfter(const std::function<void()>& act) {
    const bench::Wait begin = now();
    act();
    probe_.expect();
    const double painted = probe_.await() * 1e3;
    return {painted - begin.wall, now().cpu - begin.cpu};
}

void Story::connect(const QString& bootstrap) {
    watchdog_.enter("connect");
    const double begin = wall_seconds();
    auto& hub = explorer_.hub();
    id_ = QString::fromStdString(hub.addUnsaved(bootstrap));
    auto opened = hub.open(id_.toStdString());
    if (!opened) fail("the address of the cluster is wrong");
    const double answered = connectAndAwaitAnswer(**opened);
    const double painted = probe_.await();
    figure("topics.connect", (painted - begin) * 1e3);
    figure("topics.answer", (painted - answered) * 1e3);
    auto* cluster = qobject_cast<views::ClusterPage*>(explorer_.window().tabs().currentPage());
    if (cluster == nullptr || cluster->currentName() != u"topics") fail("the topics are not in front");
    topics_ = cluster->topics();
    if (table().rowCount() < 10'000) fail("the cluster has fewer topics than these figures are about");
    until("no figures came", [this] { return table().source()->cell(0, 3).kind == models::CellKind::Figure; });
}

// Answers when the metadata of all topics came; the probe then expects their painting.
double Story::connectAndAwaitAnswer(session::ClusterSession& session) {
    double answered = 0;
    // Connected before the pages are: the answer is seen before they show it.
    const auto connection =
        QObject::connect(&session, &session::ClusterSession::metadataChanged, &probe_, [this, &answered, &session] {
            if (answered > 0 || !session.metadata()->all_topics) return;
            answered = wall_seconds();
            probe_.expect();
        });
    explorer_.window().connectTo(id_);
    until("the topics did not come", [&answered] { return answered > 0; });
    QObject::disconnect(connection);
    return answered;
}

bench::Wait Story::press(QLineEdit& edit, int key, const QString& text) {
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    const bench::Wait begin = now();
    QCoreApplication::sendEvent(&edit, &down);
    // The filter bar asks for the filter when it sees fit; what is painted after that shows it.
    const double painted = probe_.await() * 1e3;
    const double cpu = now().cpu;
    QCoreApplication::sendEvent(&edit, &up);
    return {painted - begin.wall, cpu - begin.cpu};
}

void Story::filter() {
    watchdog_.enter("filter");
    auto* bar = topics_->findChild<widgets::FilterBar*>();
    const auto connection =
        QObject::connect(bar, &widgets::FilterBar::filterWanted, &probe_, [this] { probe_.expect(); });
    Times keys;
    const qint64 all = table().rowCount();
    // Much, little and nothing is left.
    for (const QString& word : {QStringLiteral("orders.v1"), QStringLiteral("0042"), QStringLiteral("zz")}) {
        for (const QChar c : word)
            keys.add(press(*bar->edit(), c.unicode(), c));
        if (table().rowCount() >= all) fail("the filter did nothing");
        for (qsizetype i = 0; i < word.size(); ++i)
            keys.add(press(*bar->edit(), Qt::Key_Backspace, {}));
        if (table().rowCount() != all) fail("the filter does not go away");
    }
    QObject::disconnect(connection);
    figures("filter-key", keys);
}

void Story::sort() {
    watchdog_.enter("sort");
    Times sorts;
    for (int round = 0; round < 3; ++round) {
        for (const int column : {0, 1, 2, 3}) {
            for (const auto order : {Qt::DescendingOrder, Qt::AscendingOrder})
                sorts.add(paintedAfter([&] { table().sortBy(column, order); }));
        }
    }
    table().sortBy(0, Qt::AscendingOrder);
    figures("sort", sorts);
}

void Story::scroll() {
    watchdog_.enter("scroll");
    constexpr int kSteps = 100;
    auto* bar = table().verticalScrollBar();
    Times frames;
    for (int i = 1; i <= kSteps; ++i) {
        const int to = i * (bar->maximum() / kSteps);
        frames.add(paintedAfter([&] { bar->setValue(to); }));
        // Some steps rest long enough for the figures of the rows in sight to be asked for.
        if (i % 10 == 0) runFor(std::chrono::milliseconds(100));
    }
    figures("scroll", frames);
}

void Story::refresh(int seconds) {
    watchdog_.enter("refresh");
    constexpr qint64 kRow = 5'000;
    table().setCurrentRow(kRow);
    runFor(std::chrono::milliseconds(300));
    const QString selected = nameAt(table().currentRow());
    const QString topmost = nameAt(table().topRow());
    const double wall = wall_seconds();
    const double cpu = bench::threadCpuSeconds();
    for (int i = 0; i < seconds; ++i) {
        topics_->refresh();
        runFor(std::chrono::seconds(1));
    }
    figure("refresh-cpu", (bench::threadCpuSeconds() - cpu) / (wall_seconds() - wall) * 100);
    if (nameAt(table().currentRow()) != selected || !table().selection().contains(table().currentRow()))
        fail("a refresh loses the selection");
    if (nameAt(table().topRow()) != topmost) fail("a refresh scrolls");
}

void Story::openMessages(const QString& topic) {
    watchdog_.enter("messages");
    const double begin = wall_seconds();
    explorer_.window().openPage(id_, QStringLiteral("messages:") + topic);
    auto* page = qobject_cast<views::TopicPage*>(explorer_.window().tabs().currentPage());
    messages_ = page->messages();
    until("the messages did not come", [this] { return messages_->session().summary().has_value(); });
    if (messages_->table()->rowCount() < 100) fail("the topic has too few messages to fill a page");
    probe_.expect();
    figure("messages", (probe_.await() - begin) * 1e3);
    runFor(std::chrono::milliseconds(200));
}

void Story::paintPages() {
    watchdog_.enter("pages");
    auto* table = messages_->table();
    auto* bar = table->verticalScrollBar();
    const int page = bar->pageStep();
    Times pages;
    for (int round = 0; round < 3; ++round) {
        bar->setValue(0);
        while (bar->value() < bar->maximum()) {
            bar->setValue(bar->value() + page);
            const bench::Wait begin = now();
            table->viewport()->repaint();
            const bench::Wait end = now();
            pages.add({end.wall - begin.wall, end.cpu - begin.cpu});
            runFor(std::chrono::milliseconds(10));
        }
    }
    figures("page-paint", pages);
}

void Story::print() {
    Times all;
    for (const auto& [phase, waits] : watchdog_.waits()) {
        Times own;
        for (const bench::Wait& wait : waits) {
            own.add(wait);
            all.add(wait);
        }
        figure("stall." + phase, own.wall.greatest());
    }
    figure("stall.p50", all.wall.median());
    figure("stall.p99", all.wall.at(0.99));
    figure("stall.max", all.wall.greatest());
    figure("stall.cpu", all.cpu.greatest());
    figure("rss", bench::peakMegabytes());
    const char* before = "{";
    for (const auto& [name, value] : figures_) {
        std::printf("%s\"%s\":%.4f", before, name.c_str(), value);
        before = ",";
    }
    std::printf("}\n");
}

} // namespace

int main(int argc, char** argv) {
    window::nameApplication();
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 4) fail("bench_window HOST:PORT TOPIC SECONDS");
    window::Application explorer(application, {});
    Story story(explorer);
    story.connect(arguments[1]);
    story.filter();
    story.sort();
    story.scroll();
    story.refresh(arguments[3].toInt());
    story.openMessages(arguments[2]);
    story.paintPages();
    story.print();
    return 0;
}
