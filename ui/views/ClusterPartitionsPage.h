// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/views/ClusterPartitionLines.h"
#include "ui/views/Page.h"

class QLabel;

namespace odradek::widgets {
class FilterBar;
class Segments;
} // namespace odradek::widgets

namespace odradek::views {

class RowTable;
class SeenTimer;

/// All partitions of a cluster, and those that are in trouble: without a leader, under-replicated, not led by their
/// preferred leader. A hundred thousand rows stay quick. GUI thread; the cluster session outlives it.
class ClusterPartitionsPage final : public Page {
    Q_OBJECT
public:
    /// Which partitions are shown; the order of the segments.
    enum class Show : quint8 { All, UnderReplicated, Offline, NotPreferred };

    /// Shows the partitions of the metadata; these are asked again while the page is in sight.
    explicit ClusterPartitionsPage(session::ClusterSession& cluster, QWidget* parent = nullptr);
    ~ClusterPartitionsPage() override;

    void refresh() override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    std::vector<widgets::StatusFigure> statusFigures() const override;

    /// Shows some of them.
    void setShow(Show show);
    /// The table, for tests and for the focus.
    RowTable* table() const { return table_; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showRows();
    void showCounts();
    void showReachNow();
    void applyFilter();
    void showEmpty();

    session::ClusterSession& cluster_;
    ClusterPartitionLines lines_;
    SeenTimer* timer_;
    widgets::FilterBar* filter_;
    widgets::Segments* segments_;
    QLabel* count_;
    RowTable* table_;
};

} // namespace odradek::views
