// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/ActivityLog.h"
#include "ui/views/ActivityFilter.h"
#include "ui/views/Page.h"

#include <QTimer>

class QLabel;
class QScrollArea;
class QSplitter;
class QVBoxLayout;

namespace odradek::models {
class RowModel;
class RowSource;
} // namespace odradek::models
namespace odradek::widgets {
class EmptyState;
class FilterBar;
class Picker;
class SubTabs;
class TableView;
} // namespace odradek::widgets

namespace odradek::views {

class ActivityDetail;
class JobRow;

/// What runs, with progress and Cancel, and what has ended and how, with words to copy. GUI thread; the log outlives
/// it.
class ActivityPage final : public Page {
    Q_OBJECT
public:
    /// What of the log is shown.
    enum Tab : int { Running, All, Writes, Failed };

    /// A page of a log.
    explicit ActivityPage(models::ActivityLog& log, QWidget* parent = nullptr);
    ~ActivityPage() override;

    void refresh() override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

    /// Shows a part of the log.
    void showTab(Tab tab);
    /// What can be done about the chosen entry, in a word ("Revert…"); empty: nothing, or none is chosen.
    QString offer() const;
    /// Does that.
    void takeOffer();
    /// Whether an entry is chosen.
    bool hasCurrent() const { return current() != nullptr; }
    /// All of the chosen entry's words go to the clipboard.
    void copyCurrent() const;
    /// The table of what has ended, for tests and for the focus.
    widgets::TableView* table() const { return table_; }
    /// The rows of what runs, for tests.
    const std::vector<JobRow*>& jobs() const { return jobs_; }

private:
    void buildBar();
    QWidget* buildFilters();
    void connectAll();
    void buildDetail();
    void showLog();
    void showJobs();
    void showCounts();
    void showClusters();
    void applyFilter();
    void showEmpty();
    void showDetail();
    void showTimes();
    bool isFiltered() const;
    void clearFilters();
    bool isOfTab(const models::Activity& activity) const;
    bool matches(const models::Activity& activity) const;
    const models::Activity* current() const;
    void showMenu(const QPoint& at, qint64 row);
    void cellClicked(qint64 row, int column);
    void goTo(quint64 id);

    models::ActivityLog& log_;
    models::RowModel* model_;
    models::RowSource* source_;
    widgets::SubTabs* tabs_;
    QScrollArea* scroll_;
    QVBoxLayout* jobColumn_;
    std::vector<JobRow*> jobs_;
    std::vector<quint64> jobIds_; // beside jobs_
    widgets::FilterBar* filter_;
    ActivityTest test_; // of the last filter that was valid
    widgets::Picker* cluster_;
    QStringList clusters_; // what it has to choose from
    widgets::Picker* since_;
    QLabel* count_;
    QSplitter* splitter_;
    widgets::TableView* table_;
    widgets::EmptyState* empty_;
    ActivityDetail* detail_;
    QTimer later_;
};

} // namespace odradek::views
