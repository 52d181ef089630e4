// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/GroupPage.h"

#include "ui/models/Format.h"
#include "ui/models/TimeFormat.h"
#include "ui/views/AsOf.h"
#include "ui/views/ErrorText.h"
#include "ui/views/GroupFigures.h"
#include "ui/views/GroupMemberLines.h"
#include "ui/views/GroupMembersView.h"
#include "ui/views/GroupPartitionsView.h"
#include "ui/views/PageParts.h"
#include "ui/views/PinControls.h"
#include "ui/views/RowTable.h"
#include "ui/views/Unreached.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FigureStrip.h"
#include "ui/widgets/StatusFigures.h"
#include "ui/widgets/SubTabs.h"

#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace odradek::views {
namespace {

namespace format = models::format;
using State = session::ClusterSession::State;

// For a shell: whatever a group is called, the command stays one.
QString quoted(const QString& name) {
    return u'\'' % format::visible(name).replace(u'\'', QStringLiteral("'\\''")) % u'\'';
}

} // namespace

GroupPage::GroupPage(session::ClusterSession& cluster, const QString& group, QWidget* parent)
    : Page(parent),
      cluster_(cluster),
      group_(cluster, group),
      topicScale_(std::make_shared<BarScale>()),
      tabs_(new widgets::SubTabs(this)),
      pin_(new PinButton(tabs_)),
      strip_(new widgets::FigureStrip(this)),
      absence_(new widgets::EmptyState(this)),
      pages_(new QStackedWidget(this)),
      partitions_(new GroupPartitionsView(group_, pages_)),
      members_(new GroupMembersView(pages_)),
      topics_(new RowTable(groupTopicColumns(topicScale_), groupTopicKey, tr("Topics of the group"), pages_)) {
    for (const QString& page : {tr("Partitions"), tr("Members"), tr("Subscriptions")})
        tabs_->addPage(page);
    for (QWidget* page : std::initializer_list<QWidget*>{partitions_, members_, topics_})
        pages_->addWidget(page);
    tabs_->addWidget(pin_);
    auto* again = widgets::iconButton(style::Icon::Refresh, tr("Refresh (F5)"));
    connect(again, &QToolButton::clicked, this, &GroupPage::refresh);
    tabs_->addWidget(again);
    column()->insertWidget(0, tabs_);
    column()->addWidget(strip_);
    column()->addWidget(absence_, 1);
    column()->addWidget(pages_, 1);
    connectAll();
    showNow();
}

GroupPage::~GroupPage() {
    // What ends after this page must not call back into it.
    group_.disconnect(this);
}

void GroupPage::connectAll() {
    connect(tabs_, &widgets::SubTabs::currentChanged, this, [this](int index) {
        pages_->setCurrentIndex(index);
        if (group_.report()) showTables();
        Q_EMIT stateEdited();
    });
    connect(&group_, &session::GroupSession::changed, this, &GroupPage::showNow);
    connect(&cluster_, &session::ClusterSession::stateChanged, this, &GroupPage::showNow);
    connect(&models::TimeFormat::instance(), &models::TimeFormat::changed, this, &GroupPage::showFacts);
    connect(partitions_, &GroupPartitionsView::edited, this, &Page::stateEdited);
    connect(partitions_, &GroupPartitionsView::topicWanted, this, &GroupPage::openTopic);
    connect(members_, &GroupMembersView::edited, this, &Page::stateEdited);
    connect(topics_, &widgets::TableView::columnsEdited, this, &Page::stateEdited);
    connect(topics_, &widgets::TableView::activated, this, [this](qint64 row) {
        if (const auto* line = topics_->at<GroupTopicLine>(row)) openTopic(line->topic);
    });
    topics_->empty().setMessage(style::Icon::Topic, tr("No topic"),
                                tr("Topics appear as soon as a member subscribes or the group commits."));
}

void GroupPage::openTopic(const QString& topic) {
    Q_EMIT openWanted(QStringLiteral("messages:") + topic, true);
}

void GroupPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    group_.setLive(true);
}

void GroupPage::hideEvent(QHideEvent* event) {
    group_.setLive(false);
    Page::hideEvent(event);
}

RowTable* GroupPage::partitions() const {
    return partitions_->table();
}

RowTable* GroupPage::members() const {
    return members_->table();
}

RowTable* GroupPage::tableOf(int tab) const {
    return tab == Members ? members_->table() : tab == Topics ? topics_ : partitions_->table();
}

void GroupPage::showTab(Tab tab) {
    tabs_->setCurrentIndex(tab);
    tableOf(tab)->setFocus();
}

void GroupPage::showNow() {
    const bool known = group_.report() != nullptr;
    const bool away = cluster_.state() != State::Connected;
    // A refusal stands alone: grey figures over it would look as if they were coming.
    const bool unreached = isUnreached(cluster_);
    strip_->setVisible(known || !group_.error() || unreached);
    pages_->setVisible(known);
    absence_->setVisible(!known);
    if (known) {
        showTables();
        forgetAbsence(*absence_);
    } else if (unreached) {
        sayUnreached(*absence_);
    } else {
        const QString name = format::visible(format::middle(group_.group(), 60));
        showAbsence(*absence_, group_.error(),
                    {tr("You may not see the group %1").arg(name), QStringLiteral("Describe"),
                     QStringLiteral("--group ") + quoted(group_.group()), QStringLiteral("DescribeGroups"),
                     tr("Asking the coordinator, then every leader.")},
                    [this] { refresh(); });
    }
    const bool stale = known && (away || group_.error());
    strip_->setStale(stale || unreached);
    partitions_->setStale(stale);
    members_->setStale(stale);
    topics_->setStale(stale);
    strip_->setFigures(groupFigures(group_, cluster_));
    showTrouble();
    showFacts();
    Q_EMIT statusChanged();
}

std::vector<widgets::StatusFigure> GroupPage::statusFigures() const {
    if (!group_.report()) return {};
    return {{tr("Group lag"), group::lagText(group::knownLag(group_.report()->lag))}};
}

void GroupPage::setPins(Pins& pins) {
    pin_->setPins(pins, Pins::Kind::Group, group());
}

// Where the cluster is away that is said; else why the group, or its lag, is not known any more.
void GroupPage::showTrouble() {
    if (cluster_.state() != State::Connected) return showReach(cluster_);
    if (!group_.report()) return showError({});
    showError(group_.error() ? group_.error() : group_.report()->lag.error);
}

void GroupPage::showFacts() {
    if (group_.takenAt() == 0) return;
    tabs_->setFacts({asOf(group_.takenAt(), cluster_.state() != State::Connected || group_.error())});
}

// A group may have thousands of members and partitions: only the table in front is made anew.
void GroupPage::showTables() {
    const auto& report = group_.report();
    const int tab = pages_->currentIndex();
    if (tab == Partitions) partitions_->showNow();
    if (tab == Members) members_->showNow(report);
    topics_->model().setRows(groupTopicRows(*report, *cluster_.metadata(), *topicScale_));
    tabs_->setCount(Partitions, format::count(qint64(report->lag.partitions.size())));
    tabs_->setCount(Members, format::count(qint64(report->detail.members.size())));
    tabs_->setCount(Topics, format::count(topics_->model().rowCount()));
}

QJsonObject GroupPage::saveState() const {
    return {{QStringLiteral("tab"), pages_->currentIndex()},
            {QStringLiteral("partitions"), partitions_->saveState()},
            {QStringLiteral("members"), members_->saveState()},
            {QStringLiteral("topics"), topics_->saveState()}};
}

void GroupPage::restoreState(const QJsonObject& state) {
    tabs_->setCurrentIndex(qBound(0, state.value(QStringLiteral("tab")).toInt(), int(Topics)));
    partitions_->restoreState(state.value(QStringLiteral("partitions")).toObject());
    members_->restoreState(state.value(QStringLiteral("members")).toObject());
    topics_->restoreState(state.value(QStringLiteral("topics")).toObject());
}

} // namespace odradek::views
