// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ActivityPage.h"

#include "ui/models/Format.h"
#include "ui/models/RowSource.h"
#include "ui/models/TimeFormat.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/views/ActivityDetail.h"
#include "ui/views/ActivityLines.h"
#include "ui/views/JobRow.h"
#include "ui/views/PageParts.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/Picker.h"
#include "ui/widgets/SubTabs.h"
#include "ui/widgets/TableView.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDateTime>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>
#include <chrono>
#include <initializer_list>

namespace odradek::views {
namespace {

using models::Activity;
using models::ActivityState;
namespace format = models::format;

/// Progress comes often; a page shows it as often as eyes can follow.
constexpr std::chrono::milliseconds kFrame{50};
/// How many running jobs are seen at once; more scroll.
constexpr int kMostJobs = 4;
/// How high the details are at first.
constexpr int kDetail = 164;
/// How wide the filter grows.
constexpr int kFilter = 520;
/// How many characters of a cluster's name stand in its picker.
constexpr int kClusterName = 24;

/// How far back entries are shown, in days with today; 0 is all of them.
constexpr std::initializer_list<int> kDays{7, 30};

bool isOpen(const Activity& activity) {
    return activity.state == ActivityState::Running || activity.state == ActivityState::Held;
}

} // namespace

ActivityPage::ActivityPage(models::ActivityLog& log, QWidget* parent)
    : Page(parent),
      log_(log),
      model_(new models::RowModel(activityColumns(), activityKey, this)),
      source_(new models::RowSource(model_, this)),
      tabs_(new widgets::SubTabs(this)),
      scroll_(new QScrollArea(this)),
      filter_(new widgets::FilterBar(tr("Filter by words, or  action:create  env:prod  target:billing*"), this)),
      cluster_(new widgets::Picker(tr("Cluster"), this)),
      since_(new widgets::Picker(tr("Time"), this)),
      count_(widgets::plainLabel({}, style::uiFont(style::kSmallPx), style::Token::Text2)),
      splitter_(new QSplitter(Qt::Vertical, this)),
      table_(new widgets::TableView(splitter_)),
      empty_(new widgets::EmptyState),
      detail_(new ActivityDetail(splitter_)) {
    for (const QString& word : {tr("Running"), tr("All"), tr("Writes only"), tr("Failed")})
        tabs_->addPage(word);
    tabs_->setCurrentIndex(All);
    source_->setGrouping([](const void* row) {
        return activityDay(*static_cast<const Activity*>(row), QDateTime::currentMSecsSinceEpoch());
    });
    table_->setSource(source_);
    table_->setEmptyWidget(empty_);
    table_->setAccessibleName(tr("What has ended"));
    table_->sortBy(0, Qt::DescendingOrder);
    buildBar();
    buildDetail();
    column()->addWidget(splitter_, 1);
    later_.setSingleShot(true);
    later_.setInterval(kFrame);
    connectAll();
    showLog();
}

void ActivityPage::connectAll() {
    connect(&later_, &QTimer::timeout, this, &ActivityPage::showLog);
    connect(&log_, &models::ActivityLog::changed, &later_, [this] {
        if (!later_.isActive()) later_.start();
    });
    connect(tabs_, &widgets::SubTabs::currentChanged, this, [this] {
        showLog();
        Q_EMIT stateEdited();
    });
    connect(table_, &widgets::TableView::columnsEdited, this, &Page::stateEdited);
    connect(table_, &widgets::TableView::currentRowChanged, this, &ActivityPage::showDetail);
    connect(table_, &widgets::TableView::activated, this, &ActivityPage::showDetail);
    filter_->keepAs(QStringLiteral("activity"));
    filter_->leadTo(*table_);
    connect(filter_, &widgets::FilterBar::filterWanted, this, &ActivityPage::applyFilter);
    for (widgets::Picker* picker : {cluster_, since_}) {
        connect(picker, &widgets::Picker::currentChanged, this, &ActivityPage::applyFilter);
        connect(picker, &widgets::Picker::currentChanged, this, &Page::stateEdited);
    }
    connect(&models::TimeFormat::instance(), &models::TimeFormat::changed, this, &ActivityPage::showTimes);
}

ActivityPage::~ActivityPage() {
    // What ends after this page must not call back into it.
    for (QObject* part : std::initializer_list<QObject*>{table_, filter_, cluster_, since_, tabs_})
        part->disconnect(this);
    table_->setSource(nullptr);
}

void ActivityPage::buildBar() {
    auto* jobs = new QWidget;
    jobColumn_ = new QVBoxLayout(jobs);
    jobColumn_->setContentsMargins(0, 0, 0, 0);
    jobColumn_->setSpacing(0);
    scroll_->setWidget(jobs);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setAccessibleName(tr("What runs"));
    scroll_->setFocusPolicy(Qt::NoFocus);
    column()->addWidget(tabs_);
    column()->addWidget(scroll_);
    column()->addWidget(buildFilters());
}

QWidget* ActivityPage::buildFilters() {
    const Bar bar = makeBar(this);
    QList<widgets::Picker::Item> times{{tr("All the time"), 0, tr("All")}, {tr("Today"), 1}};
    for (const int days : kDays)
        times.push_back({tr("Last %Ln day(s)", nullptr, days), days});
    since_->setItems(times);
    filter_->setMaximumWidth(style::scaled(kFilter));
    bar.layout->addWidget(filter_, kFilter);
    bar.layout->addWidget(cluster_);
    bar.layout->addWidget(since_);
    bar.layout->addStretch(1);
    bar.layout->addWidget(count_);
    return bar.widget;
}

void ActivityPage::buildDetail() {
    splitter_->setChildrenCollapsible(false);
    splitter_->setStretchFactor(0, 1);
    splitter_->setSizes({1000, style::scaled(kDetail)});
    detail_->hide();
    connect(table_, &widgets::TableView::cellClicked, this, &ActivityPage::cellClicked);
    connect(table_, &widgets::TableView::menuWanted, this, &ActivityPage::showMenu);
    connect(detail_, &ActivityDetail::copyWanted, this, &ActivityPage::copyCurrent);
    connect(detail_, &ActivityDetail::entryWanted, this, &ActivityPage::goTo);
    connect(detail_, &ActivityDetail::closeWanted, this, [this] {
        detail_->hide();
        table_->setFocus();
    });
    connect(detail_, &ActivityDetail::offerTaken, this, &ActivityPage::takeOffer);
}

QString ActivityPage::offer() const {
    const Activity* activity = current();
    return activity != nullptr ? activity->offer : QString();
}

void ActivityPage::takeOffer() {
    if (const Activity* activity = current()) log_.takeOffer(activity->id);
}

// What the buttons of the details do, where one points; the words of the menu stay true when the log goes on.
void ActivityPage::showMenu(const QPoint& at, qint64 row) {
    if (source_->modelRow(row) < 0) return;
    table_->setCurrentRow(row);
    const Activity activity = *current();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!activity.offer.isEmpty())
        menu->addAction(style::icon(style::Icon::Undo), activity.offer, &log_,
                        [this, id = activity.id] { log_.takeOffer(id); });
    const quint64 other = activity.revertedBy != 0 ? activity.revertedBy : activity.reverts;
    if (log_.find(other) != nullptr)
        menu->addAction(activity.revertedBy != 0 ? tr("Go to the revert") : tr("Go to the change"), this,
                        [this, other] { goTo(other); });
    menu->addAction(style::icon(style::Icon::Copy), tr("Copy"), this, &ActivityPage::copyCurrent);
    menu->popup(at);
}

// The words of the column for reverts are a link.
void ActivityPage::cellClicked(qint64 row, int column) {
    const int line = source_->modelRow(row);
    if (line < 0 || source_->columns()[size_t(column)].id != u"deed") return;
    const Activity activity = model_->rowAs<Activity>(line);
    if (!activity.offer.isEmpty()) return log_.takeOffer(activity.id);
    if (activity.revertedBy != 0) goTo(activity.revertedBy);
}

// An entry that the filter or the tab hides is shown all the same: it was asked for by its name.
void ActivityPage::goTo(quint64 id) {
    const QString key = QString::number(id);
    if (model_->find(key) < 0) {
        clearFilters();
        tabs_->setCurrentIndex(All);
    }
    const int line = model_->find(key);
    if (line >= 0) table_->setCurrentRow(source_->viewRow(line));
}

// Times read differently: new columns, in the order that there was.
void ActivityPage::showTimes() {
    const int column = table_->sortColumn();
    const Qt::SortOrder order = model_->sortOrder();
    model_->setColumns(activityColumns());
    table_->sortBy(column, order);
    if (detail_->isVisible()) showDetail();
}

void ActivityPage::refresh() {
    showLog();
}

void ActivityPage::showTab(Tab tab) {
    tabs_->setCurrentIndex(tab);
}

void ActivityPage::showLog() {
    std::vector<models::Row> rows;
    for (const auto& entry : log_.entries())
        rows.push_back(entry);
    model_->setRows(std::move(rows));
    showClusters();
    showJobs();
    applyFilter();
    showCounts();
    if (detail_->isVisible()) showDetail();
}

// Rows of jobs that go on are kept: a button that is being pressed must not go.
void ActivityPage::showJobs() {
    std::vector<std::shared_ptr<const Activity>> open;
    for (const auto& entry : log_.entries()) {
        if (isOpen(*entry)) open.push_back(entry);
    }
    std::vector<JobRow*> rows;
    std::vector<quint64> ids;
    for (const auto& entry : open) {
        const auto known = std::ranges::find(jobIds_, entry->id);
        JobRow* row = known == jobIds_.end() ? nullptr : jobs_[size_t(known - jobIds_.begin())];
        if (row == nullptr) {
            row = new JobRow(entry, log_.canCancel(entry->id));
            jobColumn_->addWidget(row);
            connect(row, &JobRow::cancelWanted, &log_, &models::ActivityLog::cancel);
        } else {
            row->show(entry);
        }
        rows.push_back(row);
        ids.push_back(entry->id);
    }
    for (JobRow* row : jobs_) {
        if (std::ranges::find(rows, row) == rows.end()) row->deleteLater();
    }
    jobs_ = std::move(rows);
    jobIds_ = std::move(ids);
    const int seen = std::min(int(jobs_.size()), kMostJobs);
    scroll_->setVisible(seen > 0 && tabs_->currentIndex() != Failed);
    if (seen > 0) scroll_->setFixedHeight(seen * jobs_.front()->sizeHint().height());
}

void ActivityPage::showCounts() {
    const auto& entries = log_.entries();
    const auto writes = std::ranges::count_if(entries, [](const auto& entry) { return entry->write; });
    tabs_->setCount(Running, format::count(log_.running()));
    tabs_->setCount(All, format::count(qint64(entries.size())));
    tabs_->setCount(Writes, format::count(writes));
    tabs_->setCount(Failed, format::count(log_.failed()));
}

// The clusters of the entries; the chosen one stays to choose from when its entries have gone.
void ActivityPage::showClusters() {
    QStringList names;
    for (const auto& entry : log_.entries())
        if (!entry->cluster.isEmpty()) names.append(entry->cluster);
    const QString chosen = cluster_->currentData().toString();
    if (!chosen.isEmpty()) names.append(chosen);
    names.sort(Qt::CaseInsensitive);
    names.removeDuplicates();
    if (cluster_->current() >= 0 && clusters_ == names) return;
    clusters_ = names;
    QList<widgets::Picker::Item> items{{tr("All clusters"), QString(), tr("All")}};
    for (const QString& name : names)
        items.push_back({format::visible(name), name, format::visible(format::middle(name, kClusterName))});
    cluster_->setItems(items);
}

bool ActivityPage::isFiltered() const {
    return !filter_->text().trimmed().isEmpty() || cluster_->current() > 0 || since_->current() > 0;
}

void ActivityPage::clearFilters() {
    cluster_->setCurrent(0);
    since_->setCurrent(0);
    filter_->setText({});
}

bool ActivityPage::isOfTab(const Activity& activity) const {
    switch (tabs_->currentIndex()) {
    case Running:
        return false; // it stands above
    case Writes:
        return activity.write;
    case Failed:
        return activity.state == ActivityState::Failed;
    default:
        return true;
    }
}

bool ActivityPage::matches(const Activity& activity) const {
    if (isOpen(activity) || !isOfTab(activity)) return false;
    const QString cluster = cluster_->currentData().toString();
    if (!cluster.isEmpty() && activity.cluster != cluster) return false;
    const int days = since_->currentData().toInt();
    const auto& times = models::TimeFormat::instance();
    if (days > 0 && times.day(QDateTime::currentMSecsSinceEpoch()) - times.day(activity.begunMs) >= days) return false;
    return !test_ || test_(activity);
}

void ActivityPage::applyFilter() {
    auto test = parseActivityFilter(filter_->text());
    // One that does not hold leaves the last one in force; the tabs go on choosing.
    if (!test) filter_->setInvalid(test.error().reason, test.error().part);
    if (test) test_ = std::move(*test);
    model_->setFilter([this](const void* row) { return matches(*static_cast<const Activity*>(row)); });
    if (test && !filter_->text().trimmed().isEmpty()) filter_->setValid(model_->rowCount(), model_->totalCount());
    count_->setText(tr("%Ln entry(s)", nullptr, model_->rowCount()));
    showEmpty();
}

void ActivityPage::showEmpty() {
    if (model_->rowCount() > 0) return;
    empty_->clearActions();
    if (isFiltered()) {
        empty_->setMessage(style::Icon::Filter, tr("No entry matches"), tr("The filter leaves nothing."));
        auto* clear = empty_->addAction(tr("Clear the filter"), style::ButtonRole::Primary);
        connect(clear, &QPushButton::clicked, this, &ActivityPage::clearFilters);
        return;
    }
    switch (tabs_->currentIndex()) {
    case Running:
        empty_->setMessage(style::Icon::Activity, jobs_.empty() ? tr("Nothing runs") : tr("It stands above"),
                           tr("What ends is listed under All."));
        break;
    case Failed:
        empty_->setMessage(style::Icon::Ok, tr("Nothing has failed"), tr("What fails stays here, with its reason."));
        break;
    default:
        empty_->setMessage(style::Icon::Activity, tr("Nothing has ended yet"),
                           tr("Loads, searches and changes are listed here, with how they ended."));
    }
}

const Activity* ActivityPage::current() const {
    const int row = source_->modelRow(table_->currentRow());
    return row < 0 ? nullptr : &model_->rowAs<Activity>(row);
}

void ActivityPage::showDetail() {
    const Activity* activity = current();
    detail_->setVisible(activity != nullptr);
    if (activity == nullptr) return;
    const auto other = log_.find(activity->revertedBy != 0 ? activity->revertedBy : activity->reverts);
    detail_->show(*activity, other.get());
}

void ActivityPage::copyCurrent() const {
    if (const Activity* activity = current()) QApplication::clipboard()->setText(activityText(*activity));
}

QJsonObject ActivityPage::saveState() const {
    return {{QStringLiteral("tab"), tabs_->currentIndex()},
            {QStringLiteral("cluster"), cluster_->currentData().toString()},
            {QStringLiteral("days"), since_->currentData().toInt()},
            {QStringLiteral("table"), table_->saveState()}};
}

void ActivityPage::restoreState(const QJsonObject& state) {
    tabs_->setCurrentIndex(qBound(0, state.value(QStringLiteral("tab")).toInt(All), int(Failed)));
    table_->restoreState(state.value(QStringLiteral("table")).toObject());
    cluster_->setCurrentData(state.value(QStringLiteral("cluster")).toString());
    since_->setCurrentData(state.value(QStringLiteral("days")).toInt());
}

} // namespace odradek::views
