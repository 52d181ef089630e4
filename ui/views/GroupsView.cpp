// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/GroupsView.h"

#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/views/PageParts.h"
#include "ui/views/PinControls.h"
#include "ui/views/RowTable.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Debounce.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/Picker.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <chrono>

namespace odradek::views {
namespace {

/// How long the view rests before figures are asked for the rows in sight.
constexpr std::chrono::milliseconds kRest{60};

/// How wide the filter grows: names are short, and what stands beside it should stay near.
constexpr int kFilter = 420;

/// How a group's page is called, before its name.
const QString kGroup = QStringLiteral("group:");

/// What the state picker lets through; the order of its entries behind "All".
enum class StateChoice : quint8 { All, Stable, Rebalancing, Empty, Dead };

bool letsThrough(StateChoice choice, const std::string& state) {
    const style::StateShape shape = group::stateShape(state);
    switch (choice) {
    case StateChoice::All:
        return true;
    case StateChoice::Stable:
        return shape == style::StateShape::Disc;
    case StateChoice::Rebalancing:
        return shape == style::StateShape::HalfDisc;
    case StateChoice::Empty:
        return shape == style::StateShape::Ring;
    case StateChoice::Dead:
        return shape == style::StateShape::Square;
    }
    return true;
}

/// What the controls of the bar say.
struct Choices {
    GroupTest words;
    StateChoice state = StateChoice::All;
    int type = -1; // an admin::GroupType, −1 for all
    bool lagging = false;

    bool operator()(const void* row) const {
        const auto& line = *static_cast<const GroupLine*>(row);
        if (!letsThrough(state, line.state())) return false;
        if (type >= 0 && int(line.row.type) != type) return false;
        if (lagging && line.lag().value_or(0) <= 0) return false;
        return words(fieldsOf(line));
    }
};

QList<widgets::Picker::Item> stateItems() {
    return {{GroupsView::tr("All states"), int(StateChoice::All), GroupsView::tr("All")},
            {GroupsView::tr("Stable"), int(StateChoice::Stable)},
            {GroupsView::tr("Rebalancing"), int(StateChoice::Rebalancing)},
            {GroupsView::tr("Empty"), int(StateChoice::Empty)},
            {GroupsView::tr("Dead"), int(StateChoice::Dead)}};
}

QList<widgets::Picker::Item> typeItems() {
    QList<widgets::Picker::Item> items{{GroupsView::tr("All types"), -1, GroupsView::tr("All")}};
    using admin::GroupType;
    for (const GroupType type : {GroupType::Classic, GroupType::Consumer, GroupType::Share, GroupType::Streams})
        items.push_back({group::typeWord(type), int(type)});
    return items;
}

} // namespace

GroupsView::GroupsView(session::GroupsSession& groups, Rows rows, QWidget* parent)
    : QWidget(parent),
      groups_(groups),
      rows_(rows),
      filter_(
          new widgets::FilterBar(tr("Filter groups by name, or  lag>1000  members<1"), this, new widgets::Debounce(0))),
      state_(new widgets::Picker(tr("State"), this)),
      type_(new widgets::Picker(tr("Type"), this)),
      lagging_(new QCheckBox(tr("Only with lag"), this)),
      count_(widgets::plainLabel({}, style::uiFont(style::kSmallPx), style::Token::Text2)),
      table_(new RowTable(rows == Rows::All ? groupColumns(lines_.scale()) : readerColumns(lines_.scale()), groupKey,
                          tr("Groups"), this)) {
    state_->setItems(stateItems());
    type_->setItems(typeItems());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildBar();
    column->addWidget(table_, 1);
    seen_.setSingleShot(true);
    seen_.setInterval(kRest);
    connectAll();
}

GroupsView::~GroupsView() {
    // What ends after this view must not call back into it.
    for (QObject* part : std::initializer_list<QObject*>{table_, table_->verticalScrollBar(), filter_})
        part->disconnect(this);
}

void GroupsView::buildBar() {
    const Bar bar = makeBar(this);
    filter_->setMaximumWidth(style::scaled(kFilter));
    bar.layout->addWidget(filter_, kFilter);
    bar.layout->addWidget(state_);
    bar.layout->addWidget(type_);
    bar.layout->addWidget(lagging_);
    bar.layout->addStretch(1);
    bar.addWords(count_);
    bar.layout->addWidget(columnsButton(*table_));
    bar_ = bar.layout;
    layout()->addWidget(bar.widget);
}

void GroupsView::connectAll() {
    const auto rest = qOverload<>(&QTimer::start);
    connect(&seen_, &QTimer::timeout, this, &GroupsView::wantSeen);
    connect(table_->verticalScrollBar(), &QScrollBar::valueChanged, &seen_, rest);
    connect(table_->verticalScrollBar(), &QScrollBar::rangeChanged, &seen_, rest);
    connect(table_, &widgets::TableView::sortChanged, &seen_, rest);
    connect(table_, &widgets::TableView::columnsEdited, this, &GroupsView::edited);
    connect(table_, &widgets::TableView::activated, this, &GroupsView::openRow);
    connect(table_, &widgets::TableView::menuWanted, this, &GroupsView::openMenu);
    filter_->keepAs(QStringLiteral("groups"));
    filter_->leadTo(*table_);
    connect(filter_, &widgets::FilterBar::filterWanted, this, &GroupsView::applyFilter);
    for (widgets::Picker* picker : {state_, type_}) {
        connect(picker, &widgets::Picker::currentChanged, this, &GroupsView::applyFilter);
        connect(picker, &widgets::Picker::currentChanged, this, &GroupsView::edited);
    }
    connect(lagging_, &QCheckBox::toggled, this, &GroupsView::applyFilter);
    connect(lagging_, &QCheckBox::toggled, this, &GroupsView::edited);
}

void GroupsView::setAbsence(std::function<void(widgets::EmptyState&)> say) {
    absence_ = std::move(say);
    showEmpty();
}

bool GroupsView::showNow() {
    const auto& list = groups_.list();
    if (list) {
        const auto figures = [this](const std::string& group) {
            return groups_.figures(group);
        };
        table_->model().setRows(rows_ == Rows::All ? lines_.update(*list, figures)
                                                   : lines_.update(groups_.readers(), figures));
    }
    showCounts();
    // The scale of the bars may be another one for rows that are the same.
    table_->viewport()->update();
    return list != nullptr;
}

void GroupsView::setStale(bool stale) {
    table_->setStale(stale);
}

bool GroupsView::isFiltered() const {
    return !filter_->text().trimmed().isEmpty() || state_->current() > 0 || type_->current() > 0 ||
           lagging_->isChecked();
}

void GroupsView::applyFilter() {
    auto words = parseGroupFilter(filter_->text());
    holds_ = words.has_value();
    if (!words) return filter_->setInvalid(words.error().reason, words.error().part);
    if (isFiltered()) {
        table_->model().setFilter(Choices{std::move(*words), StateChoice(state_->currentData().toInt()),
                                          type_->currentData().toInt(), lagging_->isChecked()});
    } else {
        table_->model().setFilter({});
    }
    showCounts();
}

void GroupsView::showCounts() {
    if (holds_ && !filter_->text().trimmed().isEmpty()) {
        filter_->setValid(table_->model().rowCount(), table_->model().totalCount());
    }
    setBarWords(*count_, groups_.list() ? tr("%Ln group(s)", nullptr, table_->model().rowCount()) : QString());
    showEmpty();
    seen_.start();
}

void GroupsView::clearFilter() {
    lagging_->setChecked(false);
    state_->setCurrent(0);
    type_->setCurrent(0);
    filter_->setText({});
}

void GroupsView::showEmpty() {
    if (table_->model().rowCount() > 0) return;
    auto& empty = table_->empty();
    if (table_->model().totalCount() == 0) {
        if (absence_) absence_(empty);
        return;
    }
    forgetAbsence(empty);
    empty.setMessage(style::Icon::Filter, tr("No group matches"),
                     tr("%Ln group(s) are filtered out.", nullptr, table_->model().totalCount()));
    auto* clear = empty.addAction(tr("Clear the filter"), style::ButtonRole::Primary);
    connect(clear, &QPushButton::clicked, this, &GroupsView::clearFilter);
}

void GroupsView::wantSeen() {
    if (!isVisible()) return;
    QStringList names;
    const qint64 end = table_->topRow() + table_->rowsPerPage() + 2;
    for (qint64 row = qMax<qint64>(0, table_->topRow()); row < end; ++row) {
        if (const auto* line = table_->at<GroupLine>(row)) names.push_back(line->name);
    }
    groups_.want(names);
}

void GroupsView::openRow(qint64 row) {
    if (const auto* line = table_->at<GroupLine>(row)) Q_EMIT groupWanted(kGroup + line->name);
}

void GroupsView::openMenu(const QPoint& at, qint64 row) {
    const auto* line = table_->at<GroupLine>(row);
    if (line == nullptr) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(style::icon(style::Icon::Open), tr("Open"), this,
                    [this, name = line->name] { Q_EMIT groupWanted(kGroup + name); });
    menu->addAction(style::icon(style::Icon::Copy), tr("Copy name"), this,
                    [name = line->name] { QGuiApplication::clipboard()->setText(name); });
    if (pins_ != nullptr) addPinEntry(*menu, *pins_, Pins::Kind::Group, line->name);
    menu->addAction(tr("Copy rows"), this, [this] { QGuiApplication::clipboard()->setText(table_->selectedText()); });
    menu->popup(at);
}

void GroupsView::setPins(Pins& pins) {
    pins_ = &pins;
    showPins(table_->rows(), *table_, pins, Pins::Kind::Group);
}

QString GroupsView::currentGroup() const {
    const auto* line = table_->at<GroupLine>(table_->currentRow());
    return line != nullptr ? line->name : QString();
}

QJsonObject GroupsView::saveState() const {
    return {{QStringLiteral("table"), table_->saveState()},
            {QStringLiteral("filter"), filter_->text()},
            {QStringLiteral("state"), state_->current()},
            {QStringLiteral("type"), type_->current()},
            {QStringLiteral("lagging"), lagging_->isChecked()}};
}

void GroupsView::restoreState(const QJsonObject& state) {
    table_->restoreState(state.value(QStringLiteral("table")).toObject());
    state_->setCurrent(qBound(0, state.value(QStringLiteral("state")).toInt(), int(stateItems().size()) - 1));
    type_->setCurrent(qBound(0, state.value(QStringLiteral("type")).toInt(), int(typeItems().size()) - 1));
    lagging_->setChecked(state.value(QStringLiteral("lagging")).toBool());
    filter_->setText(state.value(QStringLiteral("filter")).toString());
}

} // namespace odradek::views
