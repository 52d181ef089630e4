// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/TopicPage.h"

#include "ui/models/Format.h"
#include "ui/views/ConfigPage.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/PartitionsPage.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/SubTabs.h"

#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace odradek::views {
namespace {

using State = session::ClusterSession::State;

} // namespace

TopicPage::TopicPage(session::ClusterSession& cluster, const QString& topic, QWidget* parent)
    : Page(parent),
      topic_(cluster, topic),
      tabs_(new widgets::SubTabs(this)),
      pages_(new QStackedWidget(this)),
      messages_(new MessagesPage(cluster, topic, pages_)),
      partitions_(new PartitionsPage(topic_, pages_)),
      config_(new ConfigPage(cluster, {admin::ResourceType::Topic, topic.toStdString()}, pages_)) {
    tabs_->addPage(tr("Messages"));
    tabs_->addPage(tr("Partitions"));
    tabs_->addPage(tr("Configuration"));
    auto* more = widgets::iconButton(style::Icon::More, tr("What can be done with the topic"));
    tabs_->addWidget(more);
    connect(more, &QToolButton::clicked, this,
            [this, more] { Q_EMIT topicMenuWanted(more->mapToGlobal(QPoint(0, more->height()))); });
    pages_->addWidget(messages_);
    pages_->addWidget(partitions_);
    pages_->addWidget(config_);
    column()->insertWidget(0, tabs_);
    column()->addWidget(pages_, 1);
    connect(tabs_, &widgets::SubTabs::currentChanged, this, &TopicPage::pageChanged);
    connect(&topic_, &session::TopicSession::changed, this, &TopicPage::showFacts);
    connect(messages_, &Page::stateEdited, this, &Page::stateEdited);
    connect(messages_, &Page::timesMenuWanted, this, &Page::timesMenuWanted);
    connect(partitions_, &Page::stateEdited, this, &Page::stateEdited);
    connect(config_, &Page::stateEdited, this, &Page::stateEdited);
    connect(config_, &Page::previewWanted, this, &Page::previewWanted);
    connect(config_, &Page::actionsChanged, this, &Page::actionsChanged);
    connect(&config_->session(), &session::SnapshotSession::changed, this, &TopicPage::showFacts);
    connect(partitions_, &PartitionsPage::browseWanted, this, [this](int partition) {
        tabs_->setCurrentIndex(Messages);
        messages_->browsePartition(partition);
    });
    connect(&cluster, &session::ClusterSession::stateChanged, this, [this, &cluster] {
        showReach(cluster);
        gone_ = false;
        showGone(cluster);
    });
    connect(&cluster, &session::ClusterSession::metadataChanged, this, [this, &cluster] { showGone(cluster); });
    showReach(cluster);
    showGone(cluster);
    // A cluster that has just come (back) can answer what failed before.
    connect(&cluster, &session::ClusterSession::refreshFinished, &topic_, &session::TopicSession::refresh);
    topic_.refresh();
    // Its head tells how the topic is cleaned up.
    config_->session().refresh();
}

TopicPage::~TopicPage() = default;

// Of a topic that was there and is deleted; one that was never seen says what is wrong with it where its data would be.
void TopicPage::showGone(const session::ClusterSession& cluster) {
    const auto& metadata = *cluster.metadata();
    const bool there = metadata.find_topic(topic().toStdString()) != nullptr;
    seen_ = seen_ || there;
    const bool gone = seen_ && !there && metadata.all_topics && cluster.state() == State::Connected;
    if (gone == gone_) return;
    gone_ = gone;
    banner()->setVisible(gone);
    if (!gone) return;
    banner()->clearActions();
    banner()->setDetails({});
    banner()->setMessage(widgets::Banner::Kind::Warn,
                         tr("The topic %1 does not exist any more.").arg(models::format::visible(topic())),
                         tr("Somebody has deleted it. What was read stays until the tab is closed."));
}

void TopicPage::showTab(Tab tab) {
    tabs_->setCurrentIndex(tab);
    pageChanged(tab);
}

void TopicPage::pageChanged(int index) {
    pages_->setCurrentIndex(index);
    if (isVisible()) loadIfSeen();
    Q_EMIT stateEdited();
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
    topic_.refresh();
    if (pages_->currentIndex() == Messages) messages_->refresh();
    if (pages_->currentIndex() == Configuration) config_->refresh();
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
    return {{QStringLiteral("tab"), pages_->currentIndex()},
            {QStringLiteral("messages"), messages_->saveState()},
            {QStringLiteral("partitions"), partitions_->saveState()},
            {QStringLiteral("configuration"), config_->saveState()}};
}

void TopicPage::restoreState(const QJsonObject& state) {
    tabs_->setCurrentIndex(qBound(int(Messages), state.value(QStringLiteral("tab")).toInt(), int(Configuration)));
    messages_->restoreState(state.value(QStringLiteral("messages")).toObject());
    partitions_->restoreState(state.value(QStringLiteral("partitions")).toObject());
    config_->restoreState(state.value(QStringLiteral("configuration")).toObject());
}

} // namespace odradek::views
