// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session/BrokersSession.h"
#include "session/RatesSession.h"
#include "ui/views/BrokerLines.h"
#include "ui/views/ClusterPartitionLines.h"
#include "ui/views/Page.h"

class QLabel;
class QSplitter;

namespace odradek::widgets {
class EmptyState;
class FigureStrip;
} // namespace odradek::widgets

namespace odradek::views {

class RowTable;
class SeenTimer;

/// A cluster at one look: counts and rates, what is wrong and where, the busiest topics, and what the cluster says of
/// itself. GUI thread; the cluster session and the brokers' session outlive it.
class OverviewPage final : public Page {
    Q_OBJECT
public:
    /// Shows what both sessions know; while it is in sight it has them, and the rates, asked again.
    OverviewPage(session::ClusterSession& cluster, session::BrokersSession& brokers, QWidget* parent = nullptr);
    ~OverviewPage() override;

    void refresh() override;
    qint64 takenAt() const override { return brokers_.takenAt(); }
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

    /// What is wrong, for tests and for the focus.
    RowTable* problems() const { return problems_; }
    /// The busiest topics, for tests.
    RowTable* busiest() const { return busiest_; }
    /// What the cluster says of itself, for tests.
    RowTable* facts() const { return facts_; }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* part(const QString& title, RowTable* table, QLabel*& words);
    void build();
    void follow();
    void ask();
    void show();
    void count();
    void showFigures();
    void showProblems();
    void showRates();
    bool isUnknown(bool told) const;

    session::ClusterSession& cluster_;
    session::BrokersSession& brokers_;
    session::RatesSession& rates_;
    TroubleCounts counts_;
    BrokerTotals totals_;
    std::shared_ptr<const cluster::MetadataSnapshot> countedMetadata_; // what counts_ and totals_ were made of
    std::shared_ptr<const admin::ClusterSummary> countedSummary_;
    SeenTimer* summaryTimer_;
    SeenTimer* ratesTimer_;
    SeenTimer* bytesTimer_;
    widgets::FigureStrip* strip_;
    QSplitter* across_;
    QSplitter* down_;
    RowTable* problems_;
    RowTable* busiest_;
    RowTable* facts_;
    QLabel* problemWords_ = nullptr;
    QLabel* rateWords_ = nullptr;
    QLabel* factWords_ = nullptr;
};

} // namespace odradek::views
