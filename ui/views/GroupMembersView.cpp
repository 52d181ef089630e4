// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/GroupMembersView.h"

#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/views/GroupFilter.h"
#include "ui/views/GroupMemberLines.h"
#include "ui/views/PageParts.h"
#include "ui/views/RowTable.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterBar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace odradek::views {
namespace {

/// How wide the filter grows.
constexpr int kFilter = 360;

} // namespace

GroupMembersView::GroupMembersView(QWidget* parent)
    : QWidget(parent),
      scale_(std::make_shared<BarScale>()),
      filter_(new widgets::FilterBar(tr("Filter members:  lag>1000  10.20.0"), this)),
      count_(widgets::plainLabel({}, style::uiFont(style::kSmallPx), style::Token::Text2)),
      table_(new RowTable(groupMemberColumns(scale_), groupMemberKey, tr("Members of the group"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildBar();
    column->addWidget(table_, 1);
    filter_->keepAs(QStringLiteral("group-members"));
    filter_->leadTo(*table_);
    connect(filter_, &widgets::FilterBar::filterWanted, this, &GroupMembersView::applyFilter);
    connect(table_, &widgets::TableView::columnsEdited, this, &GroupMembersView::edited);
}

GroupMembersView::~GroupMembersView() = default;

void GroupMembersView::buildBar() {
    const Bar bar = makeBar(this);
    filter_->setMaximumWidth(style::scaled(kFilter));
    bar.layout->addWidget(filter_, kFilter);
    bar.layout->addStretch(1);
    bar.addWords(count_);
    bar.layout->addWidget(columnsButton(*table_));
    layout()->addWidget(bar.widget);
}

void GroupMembersView::showNow(const std::shared_ptr<const admin::GroupReport>& report) {
    table_->model().setRows(groupMemberRows(report, *scale_));
    applyFilter();
}

void GroupMembersView::setStale(bool stale) {
    table_->setStale(stale);
}

void GroupMembersView::applyFilter() {
    auto words = parseGroupFilter(filter_->text());
    if (!words) return filter_->setInvalid(words.error().reason, words.error().part);
    auto& model = table_->model();
    if (filter_->text().trimmed().isEmpty()) {
        model.setFilter({});
    } else {
        model.setFilter([words = std::move(*words)](const void* row) {
            return words(fieldsOf(*static_cast<const GroupMemberLine*>(row)));
        });
        filter_->setValid(model.rowCount(), model.totalCount());
    }
    setBarWords(*count_, tr("%Ln member(s)", nullptr, model.rowCount()));
    showEmpty();
}

void GroupMembersView::showEmpty() {
    if (table_->model().rowCount() > 0) return;
    auto& empty = table_->empty();
    empty.clearActions();
    if (table_->model().totalCount() == 0) {
        empty.setMessage(style::Icon::Group, tr("Nobody reads in this group"),
                         tr("Its commits stay until they expire; members appear as soon as they join."));
        return;
    }
    empty.setMessage(style::Icon::Filter, tr("No member matches"),
                     tr("%Ln member(s) are filtered out.", nullptr, table_->model().totalCount()));
    auto* clear = empty.addAction(tr("Clear the filter"), style::ButtonRole::Primary);
    connect(clear, &QPushButton::clicked, this, [this] { filter_->setText({}); });
}

// The table's own fields stand beside the filter: states of before the filter have them there.
QJsonObject GroupMembersView::saveState() const {
    QJsonObject state = table_->saveState();
    state.insert(QStringLiteral("filter"), filter_->text());
    return state;
}

void GroupMembersView::restoreState(const QJsonObject& state) {
    table_->restoreState(state);
    filter_->setText(state.value(QStringLiteral("filter")).toString());
}

} // namespace odradek::views
