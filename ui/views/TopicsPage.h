// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session/TopicsSession.h"
#include "session/TopicTraits.h"
#include "ui/views/Page.h"
#include "ui/views/Renewal.h"
#include "ui/views/TopicLines.h"

#include <QTimer>

#include <functional>

class QAbstractButton;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

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

class SeenTimer;

/// The topics of a cluster: figures on top, a filter, one table. Counts, sizes, settings and ages are asked for the
/// rows that are seen and the columns that are shown, so that ten thousand topics open at once; a sort by one of them
/// asks for the others, a few hundred at a time. GUI thread; the cluster session outlives it.
class TopicsPage final : public Page {
    Q_OBJECT
public:
    /// Shows the topics of the metadata; figures come for the rows in sight, by sessions of its own.
    explicit TopicsPage(session::ClusterSession& cluster, QWidget* parent = nullptr);
    ~TopicsPage() override;

    void refresh() override;
    qint64 takenAt() const override { return topics_->takenAt(); }
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    void setPins(Pins& pins) override;

    /// The table, for tests and for the focus.
    widgets::TableView* table() const { return table_; }
    /// The topic of the row with the focus bar; empty for none.
    QString currentTopic() const;
    /// What makes a button create a topic: it is called for the bar's button now, and for the one of the empty page
    /// each time it is made.
    void setCreate(std::function<void(QAbstractButton&)> bind);

Q_SIGNALS:
    /// A topic is to be opened; `keep` tells a double click or Enter from a look.
    void topicWanted(const QString& topic, bool keep);
    /// A menu for a topic (empty: for none) is wanted at a place on the screen.
    void menuWanted(const QString& topic, const QPoint& global);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void followTable();
    void followCluster();
    void buildBar();
    void showTopics();
    void showRates();
    void showBytes();
    void refreshIfOld();
    void showFigures();
    void showEmpty();
    void applyFilter();
    void showCount();
    void wantSeen();
    void wantOfAll();
    template <class T>
    QStringList due(std::optional<T> TopicLine::* what, Renewal& turn, const Renewal::Knows& knows) const;
    QStringList seenNames() const;
    bool shows(QLatin1StringView column) const;
    void openRow(qint64 row, bool keep);
    QString topicAt(qint64 row) const;

    session::ClusterSession& cluster_;
    session::TopicsSession* topics_;
    session::TopicTraits* traits_;
    /// What the filter looks at beyond the metadata. A value.
    struct Wanted {
        bool figures = false;
        bool settings = false;
    };

    /// Whose turn it is to be asked for anew, by what for.
    struct Turns {
        Renewal figures;
        Renewal settings;
        Renewal ages;
    };

    TopicLines lines_;
    Wanted wanted_;
    Turns turns_;
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
    SeenTimer* rates_;
    SeenTimer* again_;
    QPushButton* create_;
    std::function<void(QAbstractButton&)> bindCreate_;
};

} // namespace odradek::views
