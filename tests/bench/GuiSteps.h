// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/GuiProbe.h"

#include <QString>

#include <chrono>
#include <functional>
#include <utility>

class QLineEdit;

namespace odradek::widgets {
class FilterBar;
class TableView;
} // namespace odradek::widgets

/// The steps that a story with the window is made of, and the figures that come out.
namespace odradek::bench {

/// Ends the program with a sentence: a figure of something broken is none.
[[noreturn]] void fail(const char* what);

/// Runs events until a condition holds; a bound of 60 s against hanging. GUI thread.
void until(const char* what, const std::function<bool()>& condition);

/// Runs events for a time. GUI thread.
void runFor(std::chrono::milliseconds span);

/// Measured values of one kind.
class Values {
public:
    /// One more.
    void add(double value) { values_.push_back(value); }
    /// The value below which a share of them lies, 0 … 1; 0 where there are none.
    double at(double share) const;

private:
    std::vector<double> values_;
};

/// Measured times of one kind, in ms.
struct Times {
    Values wall; ///< By the clock.
    Values cpu;  ///< Of the GUI thread.

    /// One more.
    void add(const Wait& time);
};

/// Acts on a window as a user does and keeps what that costs. GUI thread; the window outlives it.
class Steps {
public:
    /// Watches a top-level window.
    explicit Steps(QWidget& window) : probe_(window) {}

    /// What follows belongs to a phase of that name: its worst stall becomes the figure "stall.NAME".
    void enter(const std::string& phase) { watchdog_.enter(phase); }
    /// What tells of paintings.
    PaintProbe& probe() { return probe_; }

    /// Keeps a figure.
    void figure(const std::string& name, double value) { figures_.emplace_back(name, value); }
    /// Keeps the median as NAME, the worst as NAME.max, and what the GUI thread spent, a median, as NAME.cpu.
    void figures(const std::string& name, const Times& times);

    /// From an act to the end of the next painting.
    Wait paintedAfter(const std::function<void()>& act);
    /// A letter of a filter, or Qt::Key_Backspace: from the key to the painting that shows it.
    Wait press(QLineEdit& edit, int key, const QString& text);
    /// Types each word into a filter and takes it away again, as the figures NAME: each must leave fewer rows.
    void filter(const std::string& name, widgets::FilterBar& bar, widgets::TableView& table,
                const std::vector<QString>& words);
    /// Sorts by each column up and down, as the figures NAME, and by the first in the end.
    void sort(const std::string& name, widgets::TableView& table, const std::vector<int>& columns);
    /// Asks for a refresh once a second, as the figure NAME: per cent of a core that the GUI thread spends. The current
    /// row and the first one in sight must stay what they are.
    void refresh(const std::string& name, int seconds, widgets::TableView& table, const std::function<void()>& ask);

    /// Prints all figures and those of the stalls as one JSON object.
    void print();

private:
    Watchdog watchdog_; // first: its beats wake the waits
    PaintProbe probe_;
    std::vector<std::pair<std::string, double>> figures_;
};

} // namespace odradek::bench
