// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/GuiSteps.h"

#include "tests/bench/measure.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/TableView.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace odradek::bench {
namespace {

/// A moment, by the clock and by the CPU time of this thread, in ms.
Wait now() {
    return {wall_seconds() * 1e3, threadCpuSeconds() * 1e3};
}

QString nameAt(const widgets::TableView& table, qint64 row) {
    return table.source()->cell(row, 0).text;
}

} // namespace

void fail(const char* what) {
    std::fprintf(stderr, "bench_window: %s\n", what);
    std::exit(1);
}

void until(const char* what, const std::function<bool()>& condition) {
    const QDeadlineTimer limit(std::chrono::seconds(60));
    while (!condition()) {
        if (limit.hasExpired()) fail(what);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    }
}

void runFor(std::chrono::milliseconds span) {
    QEventLoop loop;
    QTimer::singleShot(span, &loop, &QEventLoop::quit);
    loop.exec();
}

double Values::at(double share) const {
    if (values_.empty()) return 0;
    std::vector<double> sorted = values_;
    std::ranges::sort(sorted);
    return sorted[std::min(sorted.size() - 1, static_cast<std::size_t>(share * double(sorted.size())))];
}

void Times::add(const Wait& time) {
    wall.add(time.wall);
    cpu.add(time.cpu);
}

void Steps::figures(const std::string& name, const Times& times) {
    figure(name, times.wall.at(0.5));
    figure(name + ".max", times.wall.at(1));
    figure(name + ".cpu", times.cpu.at(0.5));
}

Wait Steps::paintedAfter(const std::function<void()>& act) {
    const Wait begin = now();
    act();
    probe_.expect();
    const double painted = probe_.await() * 1e3;
    return {painted - begin.wall, now().cpu - begin.cpu};
}

Wait Steps::press(QLineEdit& edit, int key, const QString& text) {
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    const Wait begin = now();
    QCoreApplication::sendEvent(&edit, &down);
    // The filter bar asks for the filter when it sees fit; what is painted after that shows it.
    const double painted = probe_.await() * 1e3;
    const double cpu = now().cpu;
    QCoreApplication::sendEvent(&edit, &up);
    return {painted - begin.wall, cpu - begin.cpu};
}

void Steps::filter(const std::string& name, widgets::FilterBar& bar, widgets::TableView& table,
                   const std::vector<QString>& words) {
    const auto connection =
        QObject::connect(&bar, &widgets::FilterBar::filterWanted, &probe_, [this] { probe_.expect(); });
    Times keys;
    const qint64 all = table.rowCount();
    for (const QString& word : words) {
        for (const QChar c : word)
            keys.add(press(*bar.edit(), c.unicode(), c));
        if (table.rowCount() >= all) fail("the filter did nothing");
        for (qsizetype i = 0; i < word.size(); ++i)
            keys.add(press(*bar.edit(), Qt::Key_Backspace, {}));
        if (table.rowCount() != all) fail("the filter does not go away");
    }
    QObject::disconnect(connection);
    figures(name, keys);
}

void Steps::sort(const std::string& name, widgets::TableView& table, const std::vector<int>& columns) {
    Times sorts;
    for (int round = 0; round < 3; ++round) {
        for (const int column : columns) {
            for (const auto order : {Qt::DescendingOrder, Qt::AscendingOrder})
                sorts.add(paintedAfter([&] { table.sortBy(column, order); }));
        }
    }
    table.sortBy(0, Qt::AscendingOrder);
    figures(name, sorts);
}

void Steps::refresh(const std::string& name, int seconds, widgets::TableView& table, const std::function<void()>& ask) {
    table.setCurrentRow(table.rowCount() / 2);
    runFor(std::chrono::milliseconds(300));
    const QString selected = nameAt(table, table.currentRow());
    const QString topmost = nameAt(table, table.topRow());
    const double wall = wall_seconds();
    const double cpu = threadCpuSeconds();
    for (int i = 0; i < seconds; ++i) {
        ask();
        runFor(std::chrono::seconds(1));
    }
    figure(name, (threadCpuSeconds() - cpu) / (wall_seconds() - wall) * 100);
    if (nameAt(table, table.currentRow()) != selected || !table.selection().contains(table.currentRow()))
        fail("a refresh loses the selection");
    if (nameAt(table, table.topRow()) != topmost) fail("a refresh scrolls");
}

void Steps::print() {
    Times all;
    for (const auto& [phase, waits] : watchdog_.waits()) {
        Times own;
        for (const Wait& wait : waits) {
            own.add(wait);
            all.add(wait);
        }
        figure("stall." + phase, own.wall.at(1));
    }
    figure("stall.p50", all.wall.at(0.5));
    figure("stall.p99", all.wall.at(0.99));
    figure("stall.max", all.wall.at(1));
    figure("stall.cpu", all.cpu.at(1));
    figure("rss", peakMegabytes());
    const char* before = "{";
    for (const auto& [name, value] : figures_) {
        std::printf("%s\"%s\":%.4f", before, name.c_str(), value);
        before = ",";
    }
    std::printf("}\n");
}

} // namespace odradek::bench
