// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/PartitionsPage.h"

#include "ui/models/Format.h"
#include "ui/models/TimeFormat.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/views/PageParts.h"
#include "ui/views/PartitionFilter.h"
#include "ui/views/PartitionLines.h"
#include "ui/views/ReplicaLegend.h"
#include "ui/views/RowTable.h"
#include "ui/views/Unreached.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/StatusFigures.h"

#include <QCheckBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace odradek::views {
namespace {

namespace format = models::format;

/// How wide the filter grows.
constexpr int kFilter = 320;

qint64 countOf(const std::vector<models::Row>& rows, PartitionTrouble trouble) {
    return std::ranges::count_if(
        rows, [trouble](const auto& row) { return static_cast<const PartitionLine*>(row.get())->trouble == trouble; });
}

bool hasProblem(const PartitionLine& line) {
    return line.trouble == PartitionTrouble::Offline || line.trouble == PartitionTrouble::UnderReplicated;
}

} // namespace

PartitionsPage::PartitionsPage(session::TopicSession& topic, QWidget* parent)
    : Page(parent),
      topic_(topic),
      sizes_(std::make_shared<BarScale>()),
      filter_(new widgets::FilterBar(tr("Filter partitions:  leader:4  isr<3"), this)),
      problems_(new QCheckBox(tr("Problems only"), this)),
      time_(widgets::plainLabel({}, style::uiFont(style::kSmallPx), style::Token::Text2)),
      browse_(widgets::barButton(tr("Browse partition"), style::Icon::Message)),
      table_(new RowTable(partitionColumns(sizes_), partitionKey, tr("Partitions"), this)) {
    buildBar();
    column()->addWidget(table_, 1);
    column()->addWidget(new ReplicaLegend(this));
    connect(&topic_, &session::TopicSession::changed, this, &PartitionsPage::show);
    connect(&topic_.cluster(), &session::ClusterSession::stateChanged, this, &PartitionsPage::showState);
    connect(&models::TimeFormat::instance(), &models::TimeFormat::changed, this, &PartitionsPage::showState);
    filter_->keepAs(QStringLiteral("partitions"));
    filter_->leadTo(*table_);
    connect(filter_, &widgets::FilterBar::filterWanted, this, &PartitionsPage::applyFilter);
    connect(problems_, &QCheckBox::toggled, this, &PartitionsPage::applyFilter);
    connect(problems_, &QCheckBox::toggled, this, &Page::stateEdited);
    connect(table_, &widgets::TableView::columnsEdited, this, &Page::stateEdited);
    connect(table_, &widgets::TableView::currentRowChanged, this, &PartitionsPage::showBrowse);
    connect(table_, &widgets::TableView::activated, this, &PartitionsPage::browse);
    connect(browse_, &QPushButton::clicked, this, [this] { browse(table_->currentRow()); });
    show();
}

PartitionsPage::~PartitionsPage() {
    // What ends after this page must not call back into it.
    for (QObject* part : std::initializer_list<QObject*>{table_, filter_})
        part->disconnect(this);
}

void PartitionsPage::buildBar() {
    const Bar bar = makeBar(this);
    auto* again = widgets::iconButton(style::Icon::Refresh, tr("Refresh (F5)"));
    connect(again, &QToolButton::clicked, this, &PartitionsPage::refresh);
    filter_->setMaximumWidth(style::scaled(kFilter));
    bar.layout->addWidget(filter_, kFilter);
    bar.layout->addWidget(problems_);
    bar.layout->addStretch(1);
    bar.addWords(time_);
    bar.layout->addWidget(browse_);
    bar.layout->addWidget(columnsButton(*table_));
    bar.layout->addWidget(again);
    column()->addWidget(bar.widget);
}

void PartitionsPage::show() {
    const auto& detail = topic_.detail();
    auto rows = partitionRows(detail, *sizes_);
    offline_ = countOf(rows, PartitionTrouble::Offline);
    outOfSync_ = countOf(rows, PartitionTrouble::UnderReplicated);
    const qint64 troubled = offline_ + outOfSync_;
    problems_->setText(troubled > 0 ? tr("Problems only (%1)").arg(format::count(troubled)) : tr("Problems only"));
    table_->model().setRows(std::move(rows));
    showState();
    applyFilter();
    showBrowse();
    Q_EMIT statusChanged();
}

// That the cluster is away the topic's page says above.
void PartitionsPage::showState() {
    const bool away = topic_.cluster().state() != session::ClusterSession::State::Connected;
    showError(away ? std::optional<base::Error>() : topic_.error());
    const bool stale = topic_.detail() && (away || topic_.error());
    table_->setStale(stale);
    widgets::setToken(*time_, stale ? style::Token::Warn : style::Token::Text2);
    if (topic_.detail()) {
        const auto& times = models::TimeFormat::instance();
        setBarWords(*time_, tr("as of %1").arg(times.moment(topic_.takenAt(), QDateTime::currentMSecsSinceEpoch())));
    }
    showEmpty();
}

std::vector<widgets::StatusFigure> PartitionsPage::statusFigures() const {
    if (!topic_.detail()) return {};
    return troubleFigures(offline_, outOfSync_);
}

void PartitionsPage::browse(qint64 row) {
    if (const auto* line = table_->at<PartitionLine>(row)) Q_EMIT browseWanted(line->info.partition);
}

// Without a row there is nothing to browse; the button keeps its place.
void PartitionsPage::showBrowse() {
    const auto* line = table_->at<PartitionLine>(table_->currentRow());
    browse_->setText(line != nullptr ? tr("Browse partition %1").arg(line->info.partition) : tr("Browse partition"));
    browse_->setEnabled(line != nullptr);
    browse_->setToolTip(line != nullptr ? QString() : tr("Choose a partition first."));
}

void PartitionsPage::applyFilter() {
    auto test = parsePartitionFilter(filter_->text());
    if (!test) return filter_->setInvalid(test.error().reason, test.error().part);
    const bool all = filter_->text().trimmed().isEmpty();
    const bool problems = problems_->isChecked();
    if (all && !problems) {
        table_->model().setFilter({});
    } else {
        table_->model().setFilter([test = std::move(*test), problems](const void* row) {
            const auto& line = *static_cast<const PartitionLine*>(row);
            if (problems && !hasProblem(line)) return false;
            return test({partition::troubleCell(line.info).text, line.info});
        });
    }
    if (!all) filter_->setValid(table_->model().rowCount(), table_->model().totalCount());
    showEmpty();
}

void PartitionsPage::showEmpty() {
    if (table_->model().rowCount() > 0) return;
    auto& empty = table_->empty();
    empty.clearActions();
    if (table_->model().totalCount() > 0) {
        const bool well = filter_->text().trimmed().isEmpty();
        empty.setMessage(well ? style::Icon::Ok : style::Icon::Filter,
                         well ? tr("No problems") : tr("No partition matches"),
                         tr("%Ln partition(s) are filtered out.", nullptr, table_->model().totalCount()));
        auto* all = empty.addAction(tr("Show all partitions"), style::ButtonRole::Primary);
        connect(all, &QPushButton::clicked, this, [this] {
            problems_->setChecked(false);
            filter_->setText({});
        });
    } else if (!topic_.detail() && isUnreached(topic_.cluster())) {
        sayUnreached(empty);
    } else if (topic_.refreshing()) {
        empty.setMessage(style::Icon::Busy, tr("Loading…"), tr("Asking every leader for its offsets and sizes."));
    } else {
        empty.setMessage(style::Icon::Partition, tr("Nothing is known of this topic"), tr("The reason stands above."));
    }
}

QJsonObject PartitionsPage::saveState() const {
    return {{QStringLiteral("table"), table_->saveState()},
            {QStringLiteral("problems"), problems_->isChecked()},
            {QStringLiteral("filter"), filter_->text()}};
}

void PartitionsPage::restoreState(const QJsonObject& state) {
    table_->restoreState(state.value(QStringLiteral("table")).toObject());
    problems_->setChecked(state.value(QStringLiteral("problems")).toBool());
    filter_->setText(state.value(QStringLiteral("filter")).toString());
}

} // namespace odradek::views
