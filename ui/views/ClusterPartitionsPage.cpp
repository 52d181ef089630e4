// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ClusterPartitionsPage.h"

#include "session/ClusterSession.h"
#include "ui/models/Format.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/views/PageParts.h"
#include "ui/views/PartitionFilter.h"
#include "ui/views/RowTable.h"
#include "ui/views/SeenTimer.h"
#include "ui/views/Unreached.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/StatusFigures.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace odradek::views {
namespace {

namespace format = models::format;
using State = session::ClusterSession::State;

/// How wide the filter grows.
constexpr int kFilter = 420;

bool shows(ClusterPartitionsPage::Show show, const ClusterPartitionLine& line) {
    using Show = ClusterPartitionsPage::Show;
    switch (show) {
    case Show::All:
        return true;
    case Show::UnderReplicated:
        return line.trouble == PartitionTrouble::UnderReplicated;
    case Show::Offline:
        return line.trouble == PartitionTrouble::Offline;
    case Show::NotPreferred:
        return ledElsewhere(*line.partition);
    }
    return true;
}

} // namespace

ClusterPartitionsPage::ClusterPartitionsPage(session::ClusterSession& cluster, QWidget* parent)
    : Page(parent),
      cluster_(cluster),
      timer_(new SeenTimer(this, cluster, [this] { cluster_.refresh(); })),
      filter_(new widgets::FilterBar(tr("Filter partitions by topic, or  leader:4  replica:4  isr<3"), this)),
      segments_(new widgets::Segments({tr("All"), tr("Under-replicated"), tr("Offline"), tr("Not preferred")}, this)),
      count_(widgets::plainLabel({}, style::uiFont(style::kSmallPx), style::Token::Text2)),
      table_(new RowTable(clusterPartitionColumns(), clusterPartitionKey, tr("Partitions of the cluster"), this)) {
    const Bar bar = makeBar(this);
    filter_->setMaximumWidth(style::scaled(kFilter));
    bar.layout->addWidget(filter_, kFilter);
    bar.layout->addWidget(segments_);
    bar.layout->addStretch(1);
    bar.addWords(count_);
    bar.layout->addWidget(columnsButton(*table_));
    segments_->setAccessibleName(tr("Which partitions"));
    column()->addWidget(bar.widget);
    column()->addWidget(table_, 1);
    filter_->keepAs(QStringLiteral("cluster-partitions"));
    filter_->leadTo(*table_);
    connect(filter_, &widgets::FilterBar::filterWanted, this, &ClusterPartitionsPage::applyFilter);
    connect(segments_, &widgets::Segments::currentChanged, this, &ClusterPartitionsPage::applyFilter);
    connect(segments_, &widgets::Segments::currentChanged, this, &Page::stateEdited);
    connect(table_, &widgets::TableView::columnsEdited, this, &Page::stateEdited);
    connect(table_, &widgets::TableView::activated, this, [this](qint64 row) {
        const auto* line = table_->at<ClusterPartitionLine>(row);
        if (line != nullptr) Q_EMIT openWanted(QStringLiteral("topic:") + line->name, true);
    });
    connect(&cluster_, &session::ClusterSession::metadataChanged, this, &ClusterPartitionsPage::showRows);
    connect(&cluster_, &session::ClusterSession::stateChanged, this, &ClusterPartitionsPage::showReachNow);
    connect(&cluster_, &session::ClusterSession::refreshFinished, this, &ClusterPartitionsPage::showReachNow);
    showReachNow();
}

ClusterPartitionsPage::~ClusterPartitionsPage() = default;

void ClusterPartitionsPage::refresh() {
    cluster_.refresh();
}

void ClusterPartitionsPage::setShow(Show show) {
    segments_->setCurrent(int(show));
}

void ClusterPartitionsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    showRows();
}

// A page that nobody looks at makes no rows; it makes them when it comes into sight.
void ClusterPartitionsPage::showRows() {
    if (!isVisible()) return;
    if (lines_.update(*cluster_.metadata())) table_->model().setRows(lines_.rows());
    showCounts();
    applyFilter();
}

void ClusterPartitionsPage::showCounts() {
    const TroubleCounts& counts = lines_.counts();
    // Before the first answer nothing is known: 0 would be a figure.
    const auto word = [known = cluster_.metadata()->all_topics](const QString& name, qint64 count) {
        return known ? QString(name % u' ' % format::count(count)) : name;
    };
    segments_->setWord(int(Show::All), word(tr("All"), counts.all));
    segments_->setWord(int(Show::UnderReplicated), word(tr("Under-replicated"), counts.underReplicated));
    segments_->setWord(int(Show::Offline), word(tr("Offline"), counts.offline));
    segments_->setWord(int(Show::NotPreferred), word(tr("Not preferred"), counts.notPreferred));
    Q_EMIT statusChanged();
}

std::vector<widgets::StatusFigure> ClusterPartitionsPage::statusFigures() const {
    if (!cluster_.metadata()->all_topics) return {};
    return troubleFigures(lines_.counts().offline, lines_.counts().underReplicated);
}

void ClusterPartitionsPage::showReachNow() {
    showReach(cluster_);
    table_->setStale(cluster_.metadata()->all_topics && cluster_.state() != State::Connected);
    showEmpty();
}

void ClusterPartitionsPage::applyFilter() {
    auto test = parsePartitionFilter(filter_->text());
    if (!test) return filter_->setInvalid(test.error().reason, test.error().part);
    const auto show = Show(segments_->current());
    const bool all = filter_->text().trimmed().isEmpty();
    if (all && show == Show::All) {
        table_->model().setFilter({});
    } else {
        table_->model().setFilter([test = std::move(*test), show](const void* row) {
            const auto& line = *static_cast<const ClusterPartitionLine*>(row);
            return shows(show, line) && test({line.name, *line.partition});
        });
    }
    if (!all) filter_->setValid(table_->model().rowCount(), table_->model().totalCount());
    const bool known = cluster_.metadata()->all_topics;
    setBarWords(*count_, known ? tr("%Ln partition(s)", nullptr, table_->model().rowCount()) : QStringLiteral("—"));
    showEmpty();
}

void ClusterPartitionsPage::showEmpty() {
    if (table_->model().rowCount() > 0) return;
    auto& empty = table_->empty();
    empty.clearActions();
    if (!cluster_.metadata()->all_topics) {
        if (isUnreached(cluster_)) return sayUnreached(empty);
        empty.setMessage(style::Icon::Busy, tr("Connecting…"),
                         tr("The partitions appear as soon as the cluster answers."));
        return;
    }
    const bool filtered = !filter_->text().trimmed().isEmpty();
    if (!filtered && segments_->current() != int(Show::All)) {
        empty.setMessage(style::Icon::Ok, tr("None"), tr("No partition of this cluster is in this state."));
    } else {
        empty.setMessage(style::Icon::Filter, tr("No partition matches"),
                         tr("%Ln partition(s) are filtered out.", nullptr, table_->model().totalCount()));
    }
    auto* all = empty.addAction(tr("Show all partitions"), style::ButtonRole::Primary);
    connect(all, &QPushButton::clicked, this, [this] {
        filter_->setText({});
        setShow(Show::All);
    });
}

QJsonObject ClusterPartitionsPage::saveState() const {
    return {{QStringLiteral("table"), table_->saveState()},
            {QStringLiteral("show"), segments_->current()},
            {QStringLiteral("filter"), filter_->text()}};
}

void ClusterPartitionsPage::restoreState(const QJsonObject& state) {
    table_->restoreState(state.value(QStringLiteral("table")).toObject());
    segments_->setCurrent(qBound(0, state.value(QStringLiteral("show")).toInt(), int(Show::NotPreferred)));
    filter_->setText(state.value(QStringLiteral("filter")).toString());
}

} // namespace odradek::views
