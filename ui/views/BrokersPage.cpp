// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/BrokersPage.h"

#include "session/ByteRatesSession.h"
#include "ui/models/Format.h"
#include "ui/style/Metrics.h"
#include "ui/views/BrokerLines.h"
#include "ui/views/BrokerPage.h"
#include "ui/views/ClusterFigures.h"
#include "ui/views/RowTable.h"
#include "ui/views/SeenTimer.h"
#include "ui/views/Unreached.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FigureStrip.h"

#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace odradek::views {
namespace {

using State = session::ClusterSession::State;

/// How the height is shared when a broker is opened for the first time: table to detail.
constexpr int kTableShare = 2;
constexpr int kDetailShare = 5;

} // namespace

BrokersPage::BrokersPage(session::ClusterSession& cluster, session::BrokersSession& brokers, QWidget* parent)
    : Page(parent),
      cluster_(cluster),
      brokers_(brokers),
      timer_(new SeenTimer(this, cluster, [this] { brokers_.refresh(); })),
      bytesTimer_(new SeenTimer(this, cluster, session::ByteRatesSession::kLeastSpan,
                                [this] { cluster_.byteRates().sample(); })),
      strip_(new widgets::FigureStrip(this)),
      splitter_(new QSplitter(Qt::Vertical, this)),
      table_(new RowTable(brokerColumns(), brokerKey, tr("Brokers"), splitter_)) {
    splitter_->setChildrenCollapsible(false);
    splitter_->addWidget(table_);
    column()->addWidget(strip_);
    column()->addWidget(splitter_, 1);
    connect(&brokers_, &session::SnapshotSession::changed, this, &BrokersPage::show);
    connect(&cluster_.byteRates(), &session::SnapshotSession::changed, this, &BrokersPage::showLines);
    connect(&cluster_, &session::ClusterSession::metadataChanged, this, &BrokersPage::showLines);
    connect(&cluster_, &session::ClusterSession::stateChanged, this, &BrokersPage::show);
    connect(table_, &widgets::TableView::currentRowChanged, this, &BrokersPage::showBroker);
    connect(table_, &widgets::TableView::columnsEdited, this, &Page::stateEdited);
    connect(table_, &widgets::TableView::activated, this, [this](qint64 row) {
        const auto* line = table_->at<BrokerLine>(row);
        if (line != nullptr)
            Q_EMIT openWanted(QStringLiteral("broker:%1").arg(base::number(line->broker.info.id)), true);
    });
    show();
}

BrokersPage::~BrokersPage() = default;

void BrokersPage::refresh() {
    cluster_.refresh();
    timer_->askNow();
    bytesTimer_->askNow();
    if (detail_ != nullptr) detail_->refresh();
}

void BrokersPage::setConnectionName(const QString& name) {
    Page::setConnectionName(name);
    connectionName_ = name;
    if (detail_ != nullptr) detail_->setConnectionName(name);
}

void BrokersPage::show() {
    if (cluster_.state() == State::Connected) {
        showError(brokers_.error());
    } else {
        showReach(cluster_);
    }
    showLines();
}

void BrokersPage::showLines() {
    const auto& metadata = *cluster_.metadata();
    const auto lines = brokerLines(metadata, brokers_.summary().get(), &cluster_.byteRates());
    table_->model().setRowsOf(lines);
    showFigures(totalsOf(lines, metadata));
    const bool stale = !metadata.brokers.empty() && (cluster_.state() != State::Connected || brokers_.error());
    table_->setStale(stale);
    strip_->setStale(stale || isUnreached(cluster_));
    if (!lines.empty()) return;
    if (isUnreached(cluster_)) return sayUnreached(table_->empty());
    table_->empty().setMessage(style::Icon::Busy, tr("Connecting…"),
                               tr("The brokers appear as soon as the cluster answers."));
}

void BrokersPage::showFigures(const BrokerTotals& totals) {
    const auto* summary = brokers_.summary().get();
    strip_->setFigures({figures::brokers(totals), figures::controller(*cluster_.metadata(), summary),
                        figures::quorum(summary), figures::leaders(totals), figures::size(totals, summary != nullptr),
                        figures::preferred(totals)});
}

void BrokersPage::showBroker(qint64 row) {
    const auto* line = table_->at<BrokerLine>(row);
    if (line == nullptr) return;
    if (detail_ != nullptr && detail_->broker() == line->broker.info.id) return;
    const bool first = detail_ == nullptr;
    const QList<int> sizes = splitter_->sizes();
    if (detail_ != nullptr) detailState_ = detail_->saveState();
    delete detail_;
    detail_ = new BrokerPage(cluster_, line->broker.info.id, splitter_, BrokerPage::Place::BelowTable);
    detail_->setConnectionName(connectionName_);
    detail_->restoreState(detailState_);
    connect(detail_, &Page::openWanted, this, &Page::openWanted);
    connect(detail_, &Page::connectionWanted, this, &Page::connectionWanted);
    connect(detail_, &Page::previewWanted, this, &Page::previewWanted);
    connect(detail_, &Page::actionsChanged, this, &Page::actionsChanged);
    auto* close = widgets::iconButton(style::Icon::Close, tr("Close the details"));
    connect(close, &QToolButton::clicked, this, &BrokersPage::closeDetail, Qt::QueuedConnection);
    detail_->addHeadWidget(close);
    splitter_->addWidget(detail_);
    splitter_->setStretchFactor(1, 1);
    // A part that is not in sight yet would get no share.
    detail_->setVisible(true);
    const int share = splitter_->height() * kTableShare / (kTableShare + kDetailShare);
    const int table = std::min(share, table_->wholeHeight());
    splitter_->setSizes(first ? QList<int>{table, splitter_->height() - table} : sizes);
}

void BrokersPage::closeDetail() {
    if (detail_ == nullptr) return;
    detailState_ = detail_->saveState();
    delete detail_;
    detail_ = nullptr;
    table_->setFocus();
}

QJsonObject BrokersPage::saveState() const {
    return {{QStringLiteral("table"), table_->saveState()},
            {QStringLiteral("broker"), detail_ != nullptr ? detail_->saveState() : detailState_}};
}

void BrokersPage::restoreState(const QJsonObject& state) {
    table_->restoreState(state.value(QStringLiteral("table")).toObject());
    detailState_ = state.value(QStringLiteral("broker")).toObject();
}

} // namespace odradek::views
