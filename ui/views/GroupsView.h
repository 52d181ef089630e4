// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/views/GroupLines.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

#include <functional>

class QCheckBox;
class QHBoxLayout;
class QLabel;

namespace odradek::widgets {
class EmptyState;
class FilterBar;
class Picker;
} // namespace odradek::widgets

namespace odradek::views {

class Pins;
class RowTable;

/// Groups under a filter, in one table: all of a cluster, or those that read a topic. It asks for the figures of the
/// rows in sight. GUI thread; the session of the groups outlives it.
class GroupsView final : public QWidget {
    Q_OBJECT
public:
    /// Which groups are its rows.
    enum class Rows { All, ReadersOfTopic };

    /// Shows what the session knows; whoever owns that has it asked.
    GroupsView(session::GroupsSession& groups, Rows rows, QWidget* parent = nullptr);
    ~GroupsView() override;

    /// Shows what the session knows now; answers whether it knows a list.
    bool showNow();
    /// Shows what was known while nothing is.
    void setStale(bool stale);
    /// Says in place of the rows why there are none; called whenever there are none but for the filter.
    void setAbsence(std::function<void(widgets::EmptyState&)> say);
    /// Says so now, if there are none.
    void showEmpty();
    /// Shows which groups are pinned, and lets one pin them; the pins outlive it.
    void setPins(Pins& pins);
    /// The group of the row with the focus bar; empty for none.
    QString currentGroup() const;
    /// Columns, sort, filter and choices.
    QJsonObject saveState() const;
    /// Takes a saved state; unknown and missing fields change nothing.
    void restoreState(const QJsonObject& state);

    /// All its groups summed up, filtered or not.
    const GroupTotals& totals() const { return lines_.totals(); }
    /// The right end of its bar, for buttons.
    QHBoxLayout* bar() const { return bar_; }
    /// The table, for tests and for the focus.
    RowTable* table() const { return table_; }

Q_SIGNALS:
    /// saveState() would give something else now.
    void edited();
    /// A group's page is wanted, in the words of `--open`: "group:shop".
    void groupWanted(const QString& page);

private:
    void buildBar();
    void connectAll();
    void applyFilter();
    void showCounts();
    void wantSeen();
    void clearFilter();
    bool isFiltered() const;
    void openRow(qint64 row);
    void openMenu(const QPoint& at, qint64 row);

    session::GroupsSession& groups_;
    const Rows rows_;
    GroupLines lines_;
    widgets::FilterBar* filter_;
    widgets::Picker* state_;
    widgets::Picker* type_;
    QCheckBox* lagging_;
    QLabel* count_;
    QHBoxLayout* bar_ = nullptr;
    RowTable* table_;
    QTimer seen_;
    Pins* pins_ = nullptr;
    bool holds_ = true; // what stands in the filter
    std::function<void(widgets::EmptyState&)> absence_;
};

} // namespace odradek::views
