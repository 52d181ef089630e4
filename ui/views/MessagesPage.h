// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session/MessagesSession.h"
#include "ui/views/LoadBar.h"
#include "ui/views/MessageCopy.h"
#include "ui/views/Page.h"

#include <QHash>

class QLabel;
class QPushButton;
class QSplitter;

namespace odradek::widgets {
class EmptyState;
class TableView;
} // namespace odradek::widgets

namespace odradek::views {

class MessageDetail;
class MessageFigures;
class MessageFilterBar;
class MessageSource;

/// Browses one topic: the load bar, the table of messages, the detail of one. GUI thread; the cluster session outlives
/// it.
class MessagesPage final : public Page {
    Q_OBJECT
public:
    /// Nothing is loaded before load().
    MessagesPage(session::ClusterSession& cluster, QString topic, QWidget* parent = nullptr);
    ~MessagesPage() override;

    /// Reads anew what the load bar says.
    void load();
    void refresh() override { load(); }
    /// Asks for the offset to load from.
    void askOffset();
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    std::vector<widgets::StatusFigure> statusFigures() const override;

    /// Sets the load bar, as the settings say; nothing is loaded.
    void setChoice(const LoadBar::Choice& choice) { loadBar_->setChoice(choice); }
    /// How many partitions the topic has.
    void setPartitionCount(int count);
    /// Shows one partition's messages alone, and loads.
    void browsePartition(int partition);

    /// The session, for the status bar.
    const session::MessagesSession& session() const { return *session_; }
    /// The table, for tests and for the focus.
    widgets::TableView* table() const { return table_; }

Q_SIGNALS:
    /// Counts or state of the session differ: the status bar and the tab show them.
    void activityChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildFoot();
    void connectSession();
    void connectBars();
    void follow(bool on);
    void showState();
    bool isAway() const;
    void showLive();
    void showTroubles();
    void keepTop(qint64 count);
    void showFoot();
    void showEmpty();
    bool isRefused() const;
    bool waits() const;
    void showFilteredOut();
    void showDetail(qint64 row);
    void stepDetail(int by);
    void openMenu(const QPoint& at);
    void copy(CopyForm form);
    void fitWidth();
    void turn(Qt::Orientation orientation);
    bool takeKey(const QKeyEvent& event);
    bool takeMessageKey(const QKeyEvent& event);
    bool takeReadKey(const QKeyEvent& event);

    session::ClusterSession& cluster_;
    const QString topic_;
    session::MessagesSession* session_;
    MessageSource* source_;
    MessageFigures* figures_;
    LoadBar* loadBar_;
    QSplitter* splitter_;
    widgets::TableView* table_;
    MessageFilterBar* filterBar_;
    widgets::EmptyState* empty_;
    MessageDetail* detail_;
    QLabel* summary_;
    QPushButton* older_;
    QPushButton* newer_;
    QHash<Qt::Orientation, QList<int>> sizes_; // of the splitter, the way it does not stand now
    bool detailWanted_ = true;
    bool toEnd_ = false;  // a load is under way, and ends with its last row in sight
    bool missed_ = false; // the last load failed because the cluster was away
};

} // namespace odradek::views
