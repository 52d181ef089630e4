// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/views/GroupText.h"

#include <QJsonObject>
#include <QWidget>

#include <memory>

class QLabel;

namespace odradek::admin {
struct GroupReport;
}
namespace odradek::widgets {
class FilterBar;
}

namespace odradek::views {

class RowTable;

/// The members of a group under a filter. GUI thread.
class GroupMembersView final : public QWidget {
    Q_OBJECT
public:
    /// Without members and unfiltered.
    explicit GroupMembersView(QWidget* parent = nullptr);
    ~GroupMembersView() override;

    /// Shows the members of a report.
    void showNow(const std::shared_ptr<const admin::GroupReport>& report);
    /// Shows what was known while nothing is.
    void setStale(bool stale);
    /// Columns, sort and filter.
    QJsonObject saveState() const;
    /// Takes a saved state; unknown and missing fields change nothing.
    void restoreState(const QJsonObject& state);

    /// The table, for tests and for the focus.
    RowTable* table() const { return table_; }

Q_SIGNALS:
    /// saveState() would give something else now.
    void edited();

private:
    void buildBar();
    void applyFilter();
    void showEmpty();

    std::shared_ptr<BarScale> scale_;
    widgets::FilterBar* filter_;
    QLabel* count_;
    RowTable* table_;
};

} // namespace odradek::views
