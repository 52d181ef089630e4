// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/GroupsPage.h"

#include "ui/models/Format.h"
#include "ui/models/TimeFormat.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/views/ErrorText.h"
#include "ui/views/PageParts.h"
#include "ui/views/RowTable.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FigureStrip.h"
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

#include <chrono>

namespace odradek::views {
namespace {

namespace format = models::format;
using State = session::ClusterSession::State;
using Figure = widgets::FigureStrip::Figure;

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

Figure countFigure(const QString& caption, qint64 count, bool known) {
    return {caption, known ? format::count(count) : QString()};
}

Figure rebalancingFigure(int count, bool known) {
    Figure figure = countFigure(GroupsPage::tr("Rebalancing"), count, known);
    if (count > 0) figure.tone = models::Tone::Warn;
    if (count > 0) figure.shape = style::StateShape::HalfDisc;
    return figure;
}

QList<widgets::Picker::Item> stateItems() {
    return {{GroupsPage::tr("All states"), int(StateChoice::All), GroupsPage::tr("All")},
            {GroupsPage::tr("Stable"), int(StateChoice::Stable)},
            {GroupsPage::tr("Rebalancing"), int(StateChoice::Rebalancing)},
            {GroupsPage::tr("Empty"), int(StateChoice::Empty)},
            {GroupsPage::tr("Dead"), int(StateChoice::Dead)}};
}

QList<widgets::Picker::Item> typeItems() {
    QList<widgets::Picker::Item> items{{GroupsPage::tr("All types"), -1, GroupsPage::tr("All")}};
    using admin::GroupType;
    for (const GroupType type : {GroupType::Classic, GroupType::Consumer, GroupType::Share, GroupType::Streams})
        items.push_back({group::typeWord(type), int(type)});
    return items;
}

} // namespace

GroupsPage::GroupsPage(session::ClusterSession& cluster, QWidget* parent)
    : Page(parent),
      cluster_(cluster),
      groups_(new session::GroupsSession(cluster, this)),
      strip_(new widgets::FigureStrip(this)),
      filter_(new widgets::FilterBar(tr("Filter groups by name, or  lag>1000  members<1"), this)),
      state_(new widgets::Picker(tr("State"), this)),
      type_(new widgets::Picker(tr("Type"), this)),
      lagging_(new QCheckBox(tr("Only with lag"), this)),
      count_(widgets::plainLabel({}, style::uiFont(style::kSmallPx), style::Token::Text2)),
      table_(new RowTable(groupColumns(lines_.scale()), groupKey, tr("Groups"), this)) {
    state_->setItems(stateItems());
    type_->setItems(typeItems());
    column()->addWidget(strip_);
    buildBar();
    column()->addWidget(table_, 1);
    seen_.setSingleShot(true);
    seen_.setInterval(kRest);
    connectAll();
    showGroups();
}

GroupsPage::~GroupsPage() {
    // What ends after this page must not call back into it.
    for (QObject* part : std::initializer_list<QObject*>{groups_, table_, table_->verticalScrollBar(), filter_})
        part->disconnect(this);
}

void GroupsPage::buildBar() {
    const Bar bar = makeBar(this);
    filter_->setMaximumWidth(style::scaled(kFilter));
    bar.layout->addWidget(filter_, kFilter);
    bar.layout->addWidget(state_);
    bar.layout->addWidget(type_);
    bar.layout->addWidget(lagging_);
    bar.layout->addStretch(1);
    bar.layout->addWidget(count_);
    bar.layout->addWidget(columnsButton(*table_));
    column()->addWidget(bar.widget);
}

void GroupsPage::connectAll() {
    const auto rest = qOverload<>(&QTimer::start);
    connect(&seen_, &QTimer::timeout, this, &GroupsPage::wantSeen);
    connect(table_->verticalScrollBar(), &QScrollBar::valueChanged, &seen_, rest);
    connect(table_->verticalScrollBar(), &QScrollBar::rangeChanged, &seen_, rest);
    connect(table_, &widgets::TableView::sortChanged, &seen_, rest);
    connect(table_, &widgets::TableView::columnsEdited, this, &Page::stateEdited);
    connect(table_, &widgets::TableView::activated, this, &GroupsPage::openRow);
    connect(table_, &widgets::TableView::menuWanted, this, &GroupsPage::openMenu);
    connect(filter_, &widgets::FilterBar::filterWanted, this, &GroupsPage::applyFilter);
    for (widgets::Picker* picker : {state_, type_}) {
        connect(picker, &widgets::Picker::currentChanged, this, &GroupsPage::applyFilter);
        connect(picker, &widgets::Picker::currentChanged, this, &Page::stateEdited);
    }
    connect(lagging_, &QCheckBox::toggled, this, &GroupsPage::applyFilter);
    connect(lagging_, &QCheckBox::toggled, this, &Page::stateEdited);
    connect(groups_, &session::GroupsSession::listChanged, this, [this] {
        if (groups_->list() != shown_)
            showGroups();
        else
            showFigures();
    });
    connect(groups_, &session::GroupsSession::figuresChanged, this, &GroupsPage::showGroups);
    connect(&cluster_, &session::ClusterSession::stateChanged, this, &GroupsPage::showFigures);
    connect(&models::TimeFormat::instance(), &models::TimeFormat::changed, this, &GroupsPage::showFigures);
}

void GroupsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    groups_->setLive(true);
}

void GroupsPage::hideEvent(QHideEvent* event) {
    groups_->setLive(false);
    Page::hideEvent(event);
}

void GroupsPage::showGroups() {
    shown_ = groups_->list();
    if (shown_) {
        const auto figures = [this](const std::string& group) {
            return groups_->figures(group);
        };
        table_->model().setRows(lines_.update(*shown_, figures));
        const int groups = lines_.totals().groups;
        if (std::exchange(told_, groups) != groups) Q_EMIT countChanged(groups);
    }
    applyFilter();
    showFigures();
    // The scale of the bars may be another one for rows that are the same.
    table_->viewport()->update();
}

bool GroupsPage::isFiltered() const {
    return !filter_->text().trimmed().isEmpty() || state_->current() > 0 || type_->current() > 0 ||
           lagging_->isChecked();
}

void GroupsPage::applyFilter() {
    auto words = parseGroupFilter(filter_->text());
    if (!words) return filter_->setInvalid(words.error().reason, words.error().part);
    if (isFiltered()) {
        table_->model().setFilter(Choices{std::move(*words), StateChoice(state_->currentData().toInt()),
                                          type_->currentData().toInt(), lagging_->isChecked()});
    } else {
        table_->model().setFilter({});
    }
    if (!filter_->text().trimmed().isEmpty()) {
        filter_->setValid(table_->model().rowCount(), table_->model().totalCount());
    }
    count_->setText(shown_ ? tr("%Ln group(s)", nullptr, table_->model().rowCount()) : QString());
    showEmpty();
    seen_.start();
}

void GroupsPage::clearFilter() {
    lagging_->setChecked(false);
    state_->setCurrent(0);
    type_->setCurrent(0);
    filter_->setText({});
}

void GroupsPage::showFigures() {
    const GroupTotals& totals = lines_.totals();
    const bool known = groups_->list() != nullptr;
    const bool any = totals.known > 0 || (known && totals.groups == 0);
    Figure lag = countFigure(tr("Lag"), totals.lag, any);
    Figure members = countFigure(tr("Members"), totals.members, any);
    if (any && totals.known < totals.groups) {
        lag.note = tr("of %1 groups so far").arg(format::count(totals.known));
    }
    lag.toolTip = tr("End − committed, summed over all groups that may be seen");
    std::vector<Figure> figures{countFigure(tr("Groups"), totals.groups, known),
                                countFigure(tr("Stable"), totals.stable, known),
                                rebalancingFigure(totals.rebalancing, known),
                                countFigure(tr("Empty"), totals.empty, known),
                                members,
                                lag};
    if (groups_->takenAt() > 0) {
        // The list is asked for by itself, and so has an age of its own.
        figures.front().toolTip = tr("As of %1").arg(group::takenText(groups_->takenAt()));
    }
    strip_->setFigures(std::move(figures));
    // A refusal stands alone: grey figures over it would look as if they were coming.
    strip_->setVisible(known || !groups_->error());
    const bool stale = known && cluster_.state() != State::Connected;
    strip_->setStale(stale);
    table_->setStale(stale || (known && groups_->error()));
    showTrouble();
    showEmpty();
}

// Where the cluster is away that is said; else what the last list failed with, or which brokers it lacks.
void GroupsPage::showTrouble() {
    if (cluster_.state() != State::Connected) return showReach(cluster_);
    const auto& list = groups_->list();
    if (groups_->error() && list) return showError(groups_->error());
    if (!list || list->failed.empty()) return showError({});
    const admin::BrokerFailure& failure = list->failed.front();
    base::Error error = failure.error;
    error.where = tr("Groups of broker %1").arg(base::number(failure.broker)).toStdString();
    showError(error);
}

void GroupsPage::showEmpty() {
    if (table_->model().rowCount() > 0) return;
    auto& empty = table_->empty();
    if (!groups_->list()) {
        const bool trouble = cluster_.state() != State::Connected && cluster_.error();
        const auto& error = trouble ? cluster_.error() : groups_->error();
        return showAbsence(empty, error,
                           {tr("You may not see the groups"), QStringLiteral("Describe"), QStringLiteral("--group '*'"),
                            QStringLiteral("ListGroups"), tr("Asking every broker for its groups.")},
                           [this] { refresh(); });
    }
    forgetAbsence(empty);
    if (table_->model().totalCount() == 0) {
        empty.setMessage(style::Icon::Group, tr("No groups yet"),
                         tr("A group appears as soon as a consumer joins or commits. Groups that you may not describe "
                            "are not listed."));
        return;
    }
    empty.setMessage(style::Icon::Filter, tr("No group matches"),
                     tr("%Ln group(s) are filtered out.", nullptr, table_->model().totalCount()));
    auto* clear = empty.addAction(tr("Clear the filter"), style::ButtonRole::Primary);
    connect(clear, &QPushButton::clicked, this, &GroupsPage::clearFilter);
}

void GroupsPage::wantSeen() {
    if (!isVisible()) return;
    QStringList names;
    const qint64 end = table_->topRow() + table_->rowsPerPage() + 2;
    for (qint64 row = qMax<qint64>(0, table_->topRow()); row < end; ++row) {
        if (const auto* line = table_->at<GroupLine>(row)) names.push_back(line->name);
    }
    groups_->want(names);
}

void GroupsPage::openRow(qint64 row) {
    if (const auto* line = table_->at<GroupLine>(row)) Q_EMIT openWanted(kGroup + line->name, true);
}

void GroupsPage::openMenu(const QPoint& at, qint64 row) {
    const auto* line = table_->at<GroupLine>(row);
    if (line == nullptr) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(style::icon(style::Icon::Open), tr("Open"), this,
                    [this, name = line->name] { Q_EMIT openWanted(kGroup + name, true); });
    menu->addAction(style::icon(style::Icon::Copy), tr("Copy name"), this,
                    [name = line->name] { QGuiApplication::clipboard()->setText(name); });
    menu->addAction(tr("Copy rows"), this, [this] { QGuiApplication::clipboard()->setText(table_->selectedText()); });
    menu->popup(at);
}

QJsonObject GroupsPage::saveState() const {
    return {{QStringLiteral("table"), table_->saveState()},
            {QStringLiteral("filter"), filter_->text()},
            {QStringLiteral("state"), state_->current()},
            {QStringLiteral("type"), type_->current()},
            {QStringLiteral("lagging"), lagging_->isChecked()}};
}

void GroupsPage::restoreState(const QJsonObject& state) {
    table_->restoreState(state.value(QStringLiteral("table")).toObject());
    state_->setCurrent(qBound(0, state.value(QStringLiteral("state")).toInt(), int(stateItems().size()) - 1));
    type_->setCurrent(qBound(0, state.value(QStringLiteral("type")).toInt(), int(typeItems().size()) - 1));
    lagging_->setChecked(state.value(QStringLiteral("lagging")).toBool());
    filter_->setText(state.value(QStringLiteral("filter")).toString());
}

} // namespace odradek::views
