// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/TopicGroupsPage.h"

#include "ui/models/Format.h"
#include "ui/models/TimeFormat.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/views/ErrorText.h"
#include "ui/views/GroupsView.h"
#include "ui/views/PageParts.h"
#include "ui/views/Unreached.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace odradek::views {
namespace {

namespace format = models::format;
using State = session::ClusterSession::State;

/// What is not known of some groups: how many, and why the first of them.
struct Unknown {
    int groups = 0;
    std::optional<base::Error> error;
};

Unknown unknownOf(const session::GroupsSession& groups) {
    Unknown unknown;
    if (!groups.list()) return unknown;
    for (const admin::GroupRow& row : groups.list()->groups) {
        const auto figures = groups.figures(row.id);
        if (!figures || !figures->error) continue;
        ++unknown.groups;
        if (!unknown.error) unknown.error = figures->error;
    }
    return unknown;
}

QLabel* footLabel(QWidget* parent) {
    auto* label = widgets::plainLabel({}, style::uiFont(style::kSmallPx), style::Token::Text2);
    label->setParent(parent);
    label->setWordWrap(true);
    const int pad = style::scaled(style::metric::kPadBar);
    const int gap = style::scaled(style::metric::kGap) / 2;
    label->setContentsMargins(pad, gap, pad, gap);
    return label;
}

} // namespace

TopicGroupsPage::TopicGroupsPage(session::ClusterSession& cluster, const QString& topic, QWidget* parent)
    : Page(parent),
      cluster_(cluster),
      groups_(new session::GroupsSession(cluster, topic, this)),
      view_(new GroupsView(*groups_, GroupsView::Rows::ReadersOfTopic, this)),
      foot_(footLabel(this)) {
    auto* again = widgets::iconButton(style::Icon::Refresh, tr("Refresh (F5)"));
    connect(again, &QToolButton::clicked, this, &TopicGroupsPage::refresh);
    view_->bar()->addWidget(again);
    column()->addWidget(view_, 1);
    column()->addWidget(foot_);
    view_->setAbsence([this](widgets::EmptyState& empty) { sayEmpty(empty); });
    connect(view_, &GroupsView::edited, this, &Page::stateEdited);
    connect(view_, &GroupsView::groupWanted, this, [this](const QString& page) { Q_EMIT openWanted(page, true); });
    connect(groups_, &session::GroupsSession::listChanged, this, &TopicGroupsPage::showGroups);
    connect(groups_, &session::GroupsSession::figuresChanged, this, &TopicGroupsPage::showGroups);
    connect(&cluster_, &session::ClusterSession::stateChanged, this, &TopicGroupsPage::showState);
    connect(&models::TimeFormat::instance(), &models::TimeFormat::changed, this, &TopicGroupsPage::showState);
    showGroups();
}

TopicGroupsPage::~TopicGroupsPage() {
    // What ends after this page must not call back into it.
    groups_->disconnect(this);
    delete std::exchange(view_, nullptr);
}

RowTable* TopicGroupsPage::table() const {
    return view_->table();
}

QString TopicGroupsPage::progress() const {
    return foot_->text();
}

void TopicGroupsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    groups_->setLive(true);
}

void TopicGroupsPage::hideEvent(QHideEvent* event) {
    groups_->setLive(false);
    Page::hideEvent(event);
}

void TopicGroupsPage::showGroups() {
    view_->showNow();
    const int readers = view_->totals().groups;
    if (groups_->isComplete() && std::exchange(told_, readers) != readers) Q_EMIT countChanged(readers);
    showState();
}

// That the cluster is away the topic's page says above.
void TopicGroupsPage::showState() {
    const bool away = cluster_.state() != State::Connected;
    const bool known = groups_->list() != nullptr;
    showError(away || !known ? std::optional<base::Error>() : groups_->error());
    view_->setStale(known && (away || groups_->error()));
    foot_->setText(looked().join(QStringLiteral(" · ")));
    foot_->setVisible(!foot_->text().isEmpty());
    view_->showEmpty();
}

// How much of the cluster stands behind the rows: groups that were not looked at may read the topic, too.
QStringList TopicGroupsPage::looked() const {
    const auto& list = groups_->list();
    if (!list) return {};
    const auto all = qint64(list->groups.size());
    const qint64 known = std::min(qint64(groups_->known()), all);
    QStringList words;
    if (known < all) {
        words << tr("%1 of %2 groups looked at so far").arg(format::count(known), format::count(all));
    } else {
        words << tr("%Ln group(s) of the cluster looked at", nullptr, int(all));
    }
    words << tr("as of %1").arg(group::takenText(groups_->takenAt()));
    const Unknown unknown = unknownOf(*groups_);
    if (unknown.groups > 0)
        words << tr("%Ln group(s) cannot be looked at: %1", nullptr, unknown.groups).arg(errorText(*unknown.error));
    if (!list->failed.empty())
        words << tr("broker %1 has not told its groups").arg(base::number(list->failed.front().broker));
    return words;
}

void TopicGroupsPage::sayEmpty(widgets::EmptyState& empty) {
    if (!groups_->list() || !groups_->isComplete()) {
        if (isUnreached(cluster_)) return sayUnreached(empty);
        return showAbsence(empty, groups_->error(),
                           {tr("You may not see the groups"), QStringLiteral("Describe"), QStringLiteral("--group '*'"),
                            QStringLiteral("ListGroups"), tr("Looking at the commits and members of every group.")},
                           [this] { refresh(); });
    }
    forgetAbsence(empty);
    empty.setMessage(style::Icon::Group, tr("No group has committed offsets here"),
                     tr("A group appears as soon as a member reads the topic or commits in it. Share groups commit no "
                        "offsets, and groups that you may not describe are not listed."));
}

QString TopicGroupsPage::currentGroup() const {
    return view_->currentGroup();
}

void TopicGroupsPage::setPins(Pins& pins) {
    view_->setPins(pins);
}

QJsonObject TopicGroupsPage::saveState() const {
    return view_->saveState();
}

void TopicGroupsPage::restoreState(const QJsonObject& state) {
    view_->restoreState(state);
}

} // namespace odradek::views
