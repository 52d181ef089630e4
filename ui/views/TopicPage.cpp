// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/TopicPage.h"

#include "base/kafka_errors.h"
#include "ui/models/Format.h"
#include "ui/views/ConfigPage.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/PartitionsPage.h"
#include "ui/views/PinControls.h"
#include "ui/views/SeenTimer.h"
#include "ui/views/TopicGroupsPage.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/StatusFigures.h"
#include "ui/widgets/SubTabs.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace odradek::views {
namespace {

using State = session::ClusterSession::State;

/// How a saved state names the pages, in the order of their tabs.
constexpr std::array<QLatin1StringView, 4> kNames{QLatin1StringView("messages"), QLatin1StringView("partitions"),
                                                  QLatin1StringView("groups"), QLatin1StringView("configuration")};

bool isUnknownTopic(const std::optional<base::Error>& error) {
    return error && (error->kind == base::ErrorKind::NotFound || error->code == base::code::UnknownTopicOrPartition);
}

} // namespace

TopicPage::TopicPage(session::ClusterSession& cluster, const QString& topic, QWidget* parent)
    : Page(parent),
      cluster_(cluster),
      topic_(cluster, topic),
      tabs_(new widgets::SubTabs(this)),
      pin_(new PinButton(tabs_)),
      pages_(new QStackedWidget(this)),
      absence_(new widgets::EmptyState(this)),
      messages_(new MessagesPage(cluster, topic, pages_)),
      partitions_(new PartitionsPage(topic_, pages_)),
      groups_(new TopicGroupsPage(cluster, topic, pages_)),
      config_(new ConfigPage(cluster, {admin::ResourceType::Topic, topic.toStdString()}, pages_)) {
    layOut();
    connectPages();
    connect(&topic_, &session::TopicSession::changed, this, &TopicPage::showFacts);
    connect(&config_->session(), &session::SnapshotSession::changed, this, &TopicPage::showFacts);
    // An answer may still come from before the cluster went away.
    connect(&topic_, &session::TopicSession::changed, this, &TopicPage::tellReachAgain);
    connect(&config_->session(), &session::SnapshotSession::changed, this, &TopicPage::tellReachAgain);
    connect(&topic_, &session::TopicSession::changed, this, &TopicPage::showMissing);
    connect(&cluster, &session::ClusterSession::metadataChanged, this, &TopicPage::showMissing);
    connect(&cluster, &session::ClusterSession::stateChanged, this, [this] {
        showReach(cluster_);
        // The banner has one story: that of the topic begins anew.
        if (cluster_.state() != State::Connected) missing_ = missing_ && !absence_->isHidden();
        showMissing();
    });
    showReach(cluster);
    showMissing();
    // A cluster that has just come (back) can answer what failed before.
    connect(&cluster, &session::ClusterSession::refreshFinished, &topic_, &session::TopicSession::refresh);
    new SeenTimer(partitions_, cluster, [this] { topic_.refresh(); });
    topic_.refresh();
    // Its head tells how the topic is cleaned up.
    config_->session().refresh();
}

void TopicPage::layOut() {
    tabs_->addPage(tr("Messages"));
    tabs_->addPage(tr("Partitions"));
    tabs_->addPage(tr("Groups"));
    tabs_->addPage(tr("Configuration"));
    tabs_->addWidget(pin_);
    auto* more = widgets::iconButton(style::Icon::More, tr("What can be done with the topic"));
    tabs_->addWidget(more);
    connect(more, &QToolButton::clicked, this,
            [this, more] { Q_EMIT topicMenuWanted(more->mapToGlobal(QPoint(0, more->height()))); });
    pages_->addWidget(messages_);
    pages_->addWidget(partitions_);
    pages_->addWidget(groups_);
    pages_->addWidget(config_);
    column()->insertWidget(0, tabs_);
    column()->addWidget(pages_, 1);
    column()->addWidget(absence_, 1);
    absence_->hide();
}

// What its pages tell and want is told and wanted by the whole.
void TopicPage::connectPages() {
    connect(tabs_, &widgets::SubTabs::currentChanged, this, &TopicPage::pageChanged);
    for (Page* page : std::initializer_list<Page*>{messages_, partitions_, groups_, config_})
        connect(page, &Page::stateEdited, this, &Page::stateEdited);
    for (Page* page : std::initializer_list<Page*>{messages_, partitions_})
        connect(page, &Page::statusChanged, this, &Page::statusChanged);
    connect(messages_, &Page::timesMenuWanted, this, &Page::timesMenuWanted);
    connect(groups_, &Page::openWanted, this, &Page::openWanted);
    connect(groups_, &TopicGroupsPage::countChanged, this,
            [this](int groups) { tabs_->setCount(Groups, models::format::count(groups)); });
    connect(config_, &Page::previewWanted, this, &Page::previewWanted);
    connect(config_, &Page::actionsChanged, this, &Page::actionsChanged);
    connect(partitions_, &PartitionsPage::browseWanted, this, [this](int partition) {
        tabs_->setCurrentIndex(Messages);
        messages_->browsePartition(partition);
    });
}

TopicPage::~TopicPage() = default;

// Metadata may be older than a topic: what was never seen is missing when the cluster, asked for it alone, says so.
bool TopicPage::isMissing() const {
    const auto& metadata = *cluster_.metadata();
    const bool unknown = metadata.all_topics && metadata.find_topic(topic().toStdString()) == nullptr;
    return unknown && (seen_ || isUnknownTopic(topic_.error()));
}

void TopicPage::showMissing() {
    seen_ = seen_ || topic_.detail() || cluster_.metadata()->find_topic(topic().toStdString()) != nullptr;
    // What is not there stays so while nobody can be asked.
    if (cluster_.state() != State::Connected) return;
    const bool missing = isMissing();
    if (missing == missing_) return;
    missing_ = missing;
    if (!missing) {
        absence_->hide();
        pages_->show();
        banner()->hide();
        // What was asked for without it has failed.
        if (loaded_ && messages_->session().summary() && messages_->session().summary()->error) messages_->load();
        return loadIfSeen();
    }
    if (seen_)
        sayDeleted();
    else
        sayMissing();
}

// Nothing was ever read of it: there is nothing to show beside these words.
void TopicPage::sayMissing() {
    const QString name = models::format::visible(models::format::middle(topic(), 60));
    absence_->clearActions();
    absence_->setMessage(style::Icon::Topic, tr("Topic %1 does not exist on this cluster").arg(name),
                         tr("It was deleted, has another name, or you may not see it. It appears here as soon as "
                            "somebody creates it."));
    auto* again = absence_->addAction(tr("Refresh"), style::ButtonRole::Primary, style::Icon::Refresh);
    connect(again, &QPushButton::clicked, this, &TopicPage::askAgain);
    auto* close = absence_->addAction(tr("Close tab"), style::ButtonRole::Plain, style::Icon::Close);
    connect(close, &QPushButton::clicked, this, &Page::closeWanted);
    pages_->hide();
    absence_->show();
}

void TopicPage::sayDeleted() {
    banner()->clearActions();
    banner()->setDetails({});
    banner()->setMessage(widgets::Banner::Kind::Warn,
                         tr("The topic %1 does not exist any more.").arg(models::format::visible(topic())),
                         tr("Somebody has deleted it. What was read stays until the tab is closed."));
    auto* close = banner()->addAction(tr("Close tab"), style::Icon::Close, style::ButtonRole::Ghost);
    connect(close, &QPushButton::clicked, this, &Page::closeWanted);
    auto* again = banner()->addAction(tr("Refresh"), style::Icon::Refresh);
    connect(again, &QPushButton::clicked, this, &TopicPage::askAgain);
    banner()->show();
}

// The cluster's list and the topic itself: either may know of it first.
void TopicPage::askAgain() {
    cluster_.refresh();
    topic_.refresh();
}

void TopicPage::showTab(Tab tab) {
    tabs_->setCurrentIndex(tab);
    pageChanged(tab);
}

void TopicPage::pageChanged(int index) {
    pages_->setCurrentIndex(index);
    if (isVisible()) loadIfSeen();
    tellReachAgain();
    Q_EMIT stateEdited();
    Q_EMIT statusChanged();
}

std::vector<widgets::StatusFigure> TopicPage::statusFigures() const {
    if (pages_->currentIndex() == Messages) return messages_->statusFigures();
    return pages_->currentIndex() == Partitions ? partitions_->statusFigures() : Page::statusFigures();
}

void TopicPage::loadIfSeen() {
    if (loaded_ || !messages_->isVisible()) return;
    loaded_ = true;
    messages_->load();
}

// Tabs that come back load when they are looked at, and not before they have their pickers.
void TopicPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    QMetaObject::invokeMethod(this, &TopicPage::loadIfSeen, Qt::QueuedConnection);
}

void TopicPage::refresh() {
    if (missing_) return askAgain();
    topic_.refresh();
    if (pages_->currentIndex() == Messages) messages_->refresh();
    if (pages_->currentIndex() == Groups) groups_->refresh();
    if (pages_->currentIndex() == Configuration) config_->refresh();
}

qint64 TopicPage::takenAt() const {
    switch (pages_->currentIndex()) {
    case Messages:
        return messages_->session().takenAt();
    case Groups:
        return groups_->takenAt();
    case Configuration:
        return config_->session().takenAt();
    default:
        return topic_.takenAt();
    }
}

void TopicPage::setPins(Pins& pins) {
    pin_->setPins(pins, Pins::Kind::Topic, topic());
    groups_->setPins(pins);
}

void TopicPage::showFacts() {
    const auto& detail = topic_.detail();
    if (!detail) return;
    const int partitions = int(detail->partitions.size());
    tabs_->setCount(Partitions, models::format::count(partitions));
    messages_->setPartitionCount(partitions);
    qint64 size = 0;
    std::size_t replicas = 0;
    for (const auto& partition : detail->partitions) {
        size += partition.size.value_or(0);
        replicas = std::max(replicas, partition.replicas.size());
    }
    QList<widgets::SubTabs::Fact> facts{{tr("RF"), QString::number(replicas)}};
    if (size > 0) facts.push_back({tr("Size"), models::format::bytes(size)});
    facts += config_->facts();
    tabs_->setFacts(facts);
}

QJsonObject TopicPage::saveState() const {
    return {{QStringLiteral("page"), kNames[size_t(pages_->currentIndex())]},
            {QStringLiteral("messages"), messages_->saveState()},
            {QStringLiteral("partitions"), partitions_->saveState()},
            {QStringLiteral("groups"), groups_->saveState()},
            {QStringLiteral("configuration"), config_->saveState()}};
}

void TopicPage::restoreState(const QJsonObject& state) {
    const auto named = std::ranges::find(kNames, state.value(QStringLiteral("page")).toString());
    tabs_->setCurrentIndex(named == kNames.end() ? int(Messages) : int(named - kNames.begin()));
    messages_->restoreState(state.value(QStringLiteral("messages")).toObject());
    partitions_->restoreState(state.value(QStringLiteral("partitions")).toObject());
    groups_->restoreState(state.value(QStringLiteral("groups")).toObject());
    config_->restoreState(state.value(QStringLiteral("configuration")).toObject());
}

} // namespace odradek::views
