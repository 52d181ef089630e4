// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/GroupPartitionsView.h"

#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/views/PageParts.h"
#include "ui/views/RowTable.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterBar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace odradek::views {
namespace {

/// How wide the filter grows.
constexpr int kFilter = 360;

/// The column that a head says when rows stand by topic.
constexpr int kTopicColumn = 0;

} // namespace

GroupPartitionsView::GroupPartitionsView(session::GroupSession& group, QWidget* parent)
    : QWidget(parent),
      group_(group),
      scale_(std::make_shared<BarScale>()),
      filter_(new widgets::FilterBar(tr("Filter partitions:  lag>1000  member:invoicer-0"), this)),
      lagging_(new QCheckBox(tr("Only lagging"), this)),
      byTopic_(new QCheckBox(tr("Group by topic"), this)),
      count_(widgets::plainLabel({}, style::uiFont(style::kSmallPx), style::Token::Text2)),
      table_(new RowTable(groupPartitionColumns(scale_), groupPartitionKey, tr("Partitions of the group"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    byTopic_->setChecked(true);
    buildBar();
    column->addWidget(table_, 1);
    filter_->keepAs(QStringLiteral("group"));
    filter_->leadTo(*table_);
    connect(filter_, &widgets::FilterBar::filterWanted, this, &GroupPartitionsView::applyFilter);
    connect(lagging_, &QCheckBox::toggled, this, &GroupPartitionsView::applyFilter);
    connect(byTopic_, &QCheckBox::toggled, this, &GroupPartitionsView::applyGrouping);
    for (QCheckBox* box : {lagging_, byTopic_})
        connect(box, &QCheckBox::toggled, this, &GroupPartitionsView::edited);
    connect(table_, &widgets::TableView::columnsEdited, this, &GroupPartitionsView::edited);
    connect(table_, &widgets::TableView::menuWanted, this, &GroupPartitionsView::openMenu);
    connect(table_, &widgets::TableView::activated, this, [this](qint64 row) {
        if (const auto* line = table_->at<GroupPartitionLine>(row)) Q_EMIT topicWanted(line->topic);
    });
    applyGrouping();
}

GroupPartitionsView::~GroupPartitionsView() = default;

void GroupPartitionsView::buildBar() {
    const Bar bar = makeBar(this);
    filter_->setMaximumWidth(style::scaled(kFilter));
    bar.layout->addWidget(filter_, kFilter);
    bar.layout->addWidget(lagging_);
    bar.layout->addWidget(byTopic_);
    bar.layout->addStretch(1);
    bar.addWords(count_);
    bar.layout->addWidget(columnsButton(*table_));
    layout()->addWidget(bar.widget);
}

void GroupPartitionsView::showNow() {
    table_->model().setRows(groupPartitionRows(group_, *scale_));
    applyFilter();
}

void GroupPartitionsView::setStale(bool stale) {
    table_->setStale(stale);
}

void GroupPartitionsView::applyGrouping() {
    const bool grouped = byTopic_->isChecked();
    table_->rows().setGrouping(grouped ? groupPartitionTopic : models::RowSource::GroupOf(),
                               grouped ? groupPartitionSum : models::RowSource::GroupDetail());
    table_->setColumnVisible(kTopicColumn, !grouped);
}

void GroupPartitionsView::applyFilter() {
    auto words = parseGroupFilter(filter_->text());
    if (!words) return filter_->setInvalid(words.error().reason, words.error().part);
    const bool lagging = lagging_->isChecked();
    const bool all = filter_->text().trimmed().isEmpty();
    if (all && !lagging) {
        table_->model().setFilter({});
    } else {
        table_->model().setFilter([words = std::move(*words), lagging](const void* row) {
            const auto& line = *static_cast<const GroupPartitionLine*>(row);
            return (!lagging || line.row->lag.value_or(0) > 0) && words(fieldsOf(line));
        });
    }
    if (!all) filter_->setValid(table_->model().rowCount(), table_->model().totalCount());
    setBarWords(*count_, tr("%Ln partition(s)", nullptr, table_->model().rowCount()));
    showEmpty();
}

void GroupPartitionsView::showEmpty() {
    if (table_->model().rowCount() > 0) return;
    auto& empty = table_->empty();
    empty.clearActions();
    if (table_->model().totalCount() == 0) {
        empty.setMessage(style::Icon::Partition, tr("No commits and no assignments"),
                         tr("A partition appears as soon as a member reads it or the group commits in it."));
        return;
    }
    empty.setMessage(style::Icon::Filter, tr("No partition matches"),
                     tr("%Ln partition(s) are filtered out.", nullptr, table_->model().totalCount()));
    auto* clear = empty.addAction(tr("Clear the filter"), style::ButtonRole::Primary);
    connect(clear, &QPushButton::clicked, this, [this] {
        lagging_->setChecked(false);
        filter_->setText({});
    });
}

void GroupPartitionsView::openMenu(const QPoint& at, qint64 row) {
    const auto* line = table_->at<GroupPartitionLine>(row);
    if (line == nullptr) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(style::icon(style::Icon::Message), tr("Messages of the topic"), this,
                    [this, topic = line->topic] { Q_EMIT topicWanted(topic); });
    menu->addAction(style::icon(style::Icon::Copy), tr("Copy rows"), this,
                    [this] { QGuiApplication::clipboard()->setText(table_->selectedText()); });
    menu->popup(at);
}

QJsonObject GroupPartitionsView::saveState() const {
    return {{QStringLiteral("table"), table_->saveState()},
            {QStringLiteral("filter"), filter_->text()},
            {QStringLiteral("lagging"), lagging_->isChecked()},
            {QStringLiteral("byTopic"), byTopic_->isChecked()}};
}

void GroupPartitionsView::restoreState(const QJsonObject& state) {
    table_->restoreState(state.value(QStringLiteral("table")).toObject());
    lagging_->setChecked(state.value(QStringLiteral("lagging")).toBool());
    byTopic_->setChecked(state.value(QStringLiteral("byTopic")).toBool(true));
    filter_->setText(state.value(QStringLiteral("filter")).toString());
    applyGrouping();
}

} // namespace odradek::views
