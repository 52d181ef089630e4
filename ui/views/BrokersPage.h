// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session/BrokersSession.h"
#include "ui/views/Page.h"

class QSplitter;

namespace odradek::widgets {
class FigureStrip;
}

namespace odradek::views {

class BrokerPage;
class RowTable;
class SeenTimer;
struct BrokerTotals;

/// The brokers of a cluster: figures on top, a table, and below it the broker that is chosen. GUI thread; the cluster
/// session and the brokers' session outlive it.
class BrokersPage final : public Page {
    Q_OBJECT
public:
    /// Shows what `brokers` knows, and has it asked again while the page is in sight.
    BrokersPage(session::ClusterSession& cluster, session::BrokersSession& brokers, QWidget* parent = nullptr);
    ~BrokersPage() override;

    void refresh() override;
    qint64 takenAt() const override { return brokers_.takenAt(); }
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    void setConnectionName(const QString& name) override;

    /// The table, for tests and for the focus.
    RowTable* table() const { return table_; }
    /// The broker below the table, or nullptr.
    BrokerPage* detail() const { return detail_; }

private:
    void show();
    void showLines();
    void showFigures(const BrokerTotals& totals);
    void showBroker(qint64 row);
    void closeDetail();

    session::ClusterSession& cluster_;
    session::BrokersSession& brokers_;
    SeenTimer* timer_;
    SeenTimer* bytesTimer_;
    widgets::FigureStrip* strip_;
    QSplitter* splitter_;
    RowTable* table_;
    BrokerPage* detail_ = nullptr;
    QJsonObject detailState_; // of the broker looked at last: the next one opens on the same page
    QString connectionName_;
};

} // namespace odradek::views
