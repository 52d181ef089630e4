// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session/TopicsSession.h"
#include "ui/views/Page.h"
#include "ui/views/TopicLines.h"

#include <QTimer>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace odradek::models {
class RowModel;
class RowSource;
} // namespace odradek::models
namespace odradek::widgets {
class EmptyState;
class FigureStrip;
class FilterBar;
class TableView;
} // namespace odradek::widgets

namespace odradek::views {

/// The topics of a cluster: figures on top, a filter, one table. Counts and sizes are asked for the rows that are seen,
/// so that ten thousand topics open at once. GUI thread; the cluster session outlives it.
class TopicsPage final : public Page {
    Q_OBJECT
public:
    explicit TopicsPage(session::ClusterSession& cluster, QWidget* parent = nullptr);
    ~TopicsPage() override;

    void refresh() override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

    /// The table, for tests and for the focus.
    widgets::TableView* table() const { return table_; }

Q_SIGNALS:
    /// A topic is to be opened; `keep` tells a double click or Enter from a look.
    void topicWanted(const QString& topic, bool keep);

private:
    void buildBar();
    void showTopics();
    void showFigures();
    void showEmpty();
    void applyFilter();
    void showCount();
    void wantSeen();
    void openRow(qint64 row, bool keep);

    session::ClusterSession& cluster_;
    session::TopicsSession* topics_;
    TopicLines lines_;
    models::RowModel* model_;
    models::RowSource* source_;
    widgets::FigureStrip* strip_;
    widgets::FilterBar* filter_;
    QCheckBox* internal_;
    QCheckBox* problems_;
    QLabel* count_;
    widgets::TableView* table_;
    widgets::EmptyState* empty_;
    QTimer seen_;
};

} // namespace odradek::views
