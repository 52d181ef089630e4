// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ClusterPage.h"

#include "session/ClusterSession.h"
#include "ui/models/Format.h"
#include "ui/models/TimeFormat.h"
#include "ui/views/AsOf.h"
#include "ui/views/BrokersPage.h"
#include "ui/views/ClusterPartitionsPage.h"
#include "ui/views/GroupsPage.h"
#include "ui/views/OverviewPage.h"
#include "ui/views/RefreshRate.h"
#include "ui/views/TopicLines.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Picker.h"
#include "ui/widgets/StatusFigures.h"
#include "ui/widgets/SubTabs.h"

#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace odradek::views {
namespace {

namespace format = models::format;

const QString kOverview = QStringLiteral("overview");
const QString kTopics = QStringLiteral("topics");
const QString kGroups = QStringLiteral("groups");
const QString kBrokers = QStringLiteral("brokers");
const QString kPartitions = QStringLiteral("partitions");

} // namespace

ClusterPage::ClusterPage(session::ClusterSession& cluster, QWidget* parent)
    : Page(parent),
      cluster_(cluster),
      brokers_(cluster),
      tabs_(new widgets::SubTabs(this)),
      pages_(new QStackedWidget(this)) {
    column()->insertWidget(0, tabs_);
    column()->addWidget(pages_, 1);
    add(kOverview, tr("Overview"), [this] { return new OverviewPage(cluster_, brokers_, pages_); });
    add(kTopics, tr("Topics"), [this] {
        auto* page = new TopicsPage(cluster_, pages_);
        connect(page, &TopicsPage::topicWanted, this, [this](const QString& topic, bool keep) {
            Q_EMIT openWanted(QStringLiteral("messages:") + topic, keep);
        });
        return page;
    });
    add(kGroups, tr("Groups"), [this] { return makeGroups(); });
    add(kBrokers, tr("Brokers"), [this] { return new BrokersPage(cluster_, brokers_, pages_); });
    add(kPartitions, tr("Partitions"), [this] { return new ClusterPartitionsPage(cluster_, pages_); });
    buildBar();
    connect(tabs_, &widgets::SubTabs::currentChanged, this, &ClusterPage::show);
    connect(&cluster_, &session::ClusterSession::metadataChanged, this, &ClusterPage::showCounts);
    connect(&cluster_, &session::ClusterSession::metadataChanged, this, &ClusterPage::showTime);
    connect(&cluster_, &session::ClusterSession::stateChanged, this, &ClusterPage::showTime);
    connect(&brokers_, &session::SnapshotSession::changed, this, &ClusterPage::showTime);
    connect(&models::TimeFormat::instance(), &models::TimeFormat::changed, this, &ClusterPage::showTime);
    showCounts();
    showTime();
    // What one opens a cluster for.
    showPage(kTopics);
}

ClusterPage::~ClusterPage() {
    // Pages ask over sessions that are members here: they go first.
    for (Entry& entry : entries_)
        delete std::exchange(entry.page, nullptr);
}

// How often the pages ask by themselves is one choice for all of them.
void ClusterPage::buildBar() {
    auto* rate = new widgets::Picker(tr("Refresh"), this);
    RefreshRate::fill(*rate);
    rate->setToolTip(tr("How often the pages of clusters ask by themselves while they are in sight"));
    const auto show = [rate] {
        rate->setCurrentData(RefreshRate::instance().seconds());
    };
    show();
    connect(rate, &widgets::Picker::currentChanged, this,
            [rate] { RefreshRate::instance().setSeconds(rate->currentData().toInt()); });
    connect(&RefreshRate::instance(), &RefreshRate::changed, rate, show);
    tabs_->addWidget(rate);
    auto* again = widgets::iconButton(style::Icon::Refresh, tr("Refresh (F5)"));
    connect(again, &QToolButton::clicked, this, &ClusterPage::refresh);
    tabs_->addWidget(again);
}

void ClusterPage::add(const QString& name, const QString& title, Make make) {
    entries_.push_back({name, std::move(make), nullptr, {}});
    tabs_->addPage(title);
    // Holds the place in the stack until the page is made.
    pages_->addWidget(new QWidget(pages_));
}

Page* ClusterPage::makeGroups() {
    auto* page = new GroupsPage(cluster_, pages_);
    connect(page, &GroupsPage::countChanged, this, [this](int groups) {
        tabs_->setCount(indexOf(kGroups), format::count(groups));
        Q_EMIT groupsCounted(groups);
    });
    return page;
}

int ClusterPage::indexOf(const QString& name) const {
    const auto found = std::ranges::find(entries_, name, &Entry::name);
    return found == entries_.end() ? -1 : int(found - entries_.begin());
}

Page* ClusterPage::made(int index) {
    Entry& entry = entries_[size_t(index)];
    if (entry.page != nullptr) return entry.page;
    entry.page = entry.make();
    entry.page->setConnectionName(connectionName_);
    if (pins_ != nullptr) entry.page->setPins(*pins_);
    entry.page->restoreState(entry.state);
    connect(entry.page, &Page::stateEdited, this, &Page::stateEdited);
    connect(entry.page, &Page::openWanted, this, &Page::openWanted);
    connect(entry.page, &Page::connectionWanted, this, &Page::connectionWanted);
    connect(entry.page, &Page::previewWanted, this, &Page::previewWanted);
    connect(entry.page, &Page::actionsChanged, this, &Page::actionsChanged);
    connect(entry.page, &Page::statusChanged, this, &Page::statusChanged);
    connect(entry.page, &Page::takenAtChanged, this, &ClusterPage::showTime);
    QWidget* placeholder = pages_->widget(index);
    pages_->insertWidget(index, entry.page);
    pages_->removeWidget(placeholder);
    delete placeholder;
    return entry.page;
}

void ClusterPage::show(int index) {
    if (index < 0 || index >= int(entries_.size())) return;
    pages_->setCurrentWidget(made(index));
    showTime();
    Q_EMIT stateEdited();
    Q_EMIT pageChanged();
    Q_EMIT statusChanged();
}

std::vector<widgets::StatusFigure> ClusterPage::statusFigures() const {
    const int index = tabs_->currentIndex();
    const Page* page = index < 0 ? nullptr : entries_[size_t(index)].page;
    return page != nullptr ? page->statusFigures() : Page::statusFigures();
}

bool ClusterPage::showPage(const QString& name) {
    const int index = indexOf(name);
    if (index < 0) return false;
    if (tabs_->currentIndex() == index) {
        show(index);
    } else {
        tabs_->setCurrentIndex(index);
    }
    return true;
}

QString ClusterPage::currentName() const {
    const int index = tabs_->currentIndex();
    return index < 0 ? QString() : entries_[size_t(index)].name;
}

Page* ClusterPage::current() {
    return page(currentName());
}

Page* ClusterPage::page(const QString& name) {
    const int index = indexOf(name);
    return index < 0 ? nullptr : made(index);
}

TopicsPage* ClusterPage::topics() {
    return qobject_cast<TopicsPage*>(page(kTopics));
}

void ClusterPage::refresh() {
    if (auto* front = current()) front->refresh();
}

void ClusterPage::setConnectionName(const QString& name) {
    Page::setConnectionName(name);
    connectionName_ = name;
    for (const Entry& entry : entries_) {
        if (entry.page != nullptr) entry.page->setConnectionName(name);
    }
}

void ClusterPage::setPins(Pins& pins) {
    pins_ = &pins;
    for (const Entry& entry : entries_) {
        if (entry.page != nullptr) entry.page->setPins(pins);
    }
}

void ClusterPage::showCounts() {
    const auto& metadata = *cluster_.metadata();
    if (!metadata.brokers.empty()) tabs_->setCount(indexOf(kBrokers), format::count(qint64(metadata.brokers.size())));
    if (!metadata.all_topics) return;
    qint64 partitions = 0;
    for (const auto& topic : metadata.topics)
        partitions += qint64(topic->partitions.size());
    tabs_->setCount(indexOf(kTopics), format::count(countTopics(metadata).own));
    tabs_->setCount(indexOf(kPartitions), format::count(partitions));
}

// The newest of what is shown: a page may know more than the metadata.
qint64 ClusterPage::takenAt() const {
    const int index = tabs_->currentIndex();
    const Page* page = index < 0 ? nullptr : entries_[size_t(index)].page;
    return std::max<qint64>(cluster_.metadata()->taken_at_ms, page != nullptr ? page->takenAt() : 0);
}

void ClusterPage::showTime() {
    const qint64 taken = takenAt();
    if (taken <= 0) return;
    tabs_->setFacts({asOf(taken, cluster_.state() != session::ClusterSession::State::Connected)});
}

QJsonObject ClusterPage::saveState() const {
    QJsonObject state{{QStringLiteral("page"), currentName()}};
    for (const Entry& entry : entries_)
        state.insert(entry.name, entry.page != nullptr ? entry.page->saveState() : entry.state);
    return state;
}

void ClusterPage::restoreState(const QJsonObject& state) {
    for (Entry& entry : entries_) {
        entry.state = state.value(entry.name).toObject();
        if (entry.page != nullptr) entry.page->restoreState(entry.state);
    }
    showPage(state.value(QStringLiteral("page")).toString());
}

} // namespace odradek::views
