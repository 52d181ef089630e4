// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/GroupsPage.h"

#include "ui/models/Format.h"
#include "ui/models/TimeFormat.h"
#include "ui/views/ErrorText.h"
#include "ui/views/GroupsView.h"
#include "ui/views/PageParts.h"
#include "ui/views/Unreached.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FigureStrip.h"

#include <QVBoxLayout>

#include <chrono>

namespace odradek::views {
namespace {

namespace format = models::format;
using State = session::ClusterSession::State;
using Figure = widgets::FigureStrip::Figure;

/// How often new figures of very many groups are shown.
constexpr std::chrono::milliseconds kBreath{500};

Figure countFigure(const QString& caption, qint64 count, bool known) {
    return {caption, known ? format::count(count) : QString()};
}

Figure rebalancingFigure(int count, bool known) {
    Figure figure = countFigure(GroupsPage::tr("Rebalancing"), count, known);
    if (count > 0) figure.tone = models::Tone::Warn;
    if (count > 0) figure.shape = style::StateShape::HalfDisc;
    return figure;
}

} // namespace

GroupsPage::GroupsPage(session::ClusterSession& cluster, QWidget* parent)
    : Page(parent),
      cluster_(cluster),
      groups_(new session::GroupsSession(cluster, this)),
      strip_(new widgets::FigureStrip(this)),
      view_(new GroupsView(*groups_, GroupsView::Rows::All, this)) {
    column()->addWidget(strip_);
    column()->addWidget(view_, 1);
    view_->setAbsence([this](widgets::EmptyState& empty) { sayEmpty(empty); });
    connectAll();
    showGroups();
}

GroupsPage::~GroupsPage() {
    // What ends after this page must not call back into it.
    groups_->disconnect(this);
    delete std::exchange(view_, nullptr);
}

RowTable* GroupsPage::table() const {
    return view_->table();
}

void GroupsPage::connectAll() {
    breath_.setSingleShot(true);
    breath_.setInterval(kBreath);
    connect(&breath_, &QTimer::timeout, this, [this] {
        if (due_) takeFigures();
    });
    connect(view_, &GroupsView::edited, this, &Page::stateEdited);
    connect(view_, &GroupsView::groupWanted, this, [this](const QString& page) { Q_EMIT openWanted(page, true); });
    connect(groups_, &session::GroupsSession::listChanged, this, [this] {
        if (groups_->list() != shown_)
            showGroups();
        else
            showFigures();
    });
    connect(groups_, &session::GroupsSession::listChanged, this, &Page::takenAtChanged);
    connect(groups_, &session::GroupsSession::figuresChanged, this, &GroupsPage::takeFigures);
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
    if (view_->showNow()) {
        const int groups = view_->totals().groups;
        if (std::exchange(told_, groups) != groups) Q_EMIT countChanged(groups);
    }
    showFigures();
}

// Of very many groups the figures come in many batches, one close behind the other, and each costs a walk through all.
void GroupsPage::takeFigures() {
    due_ = breath_.isActive();
    if (due_) return;
    showGroups();
    if (shown_ && shown_->groups.size() > session::GroupsSession::kBatch) breath_.start();
}

void GroupsPage::showFigures() {
    const GroupTotals& totals = view_->totals();
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
    strip_->setVisible(known || !groups_->error() || isUnreached(cluster_));
    const bool stale = known && cluster_.state() != State::Connected;
    strip_->setStale(stale || isUnreached(cluster_));
    view_->setStale(stale || (known && groups_->error()));
    showTrouble();
    view_->showEmpty();
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

void GroupsPage::sayEmpty(widgets::EmptyState& empty) {
    if (!groups_->list()) {
        if (isUnreached(cluster_)) return sayUnreached(empty);
        return showAbsence(empty, groups_->error(),
                           {tr("You may not see the groups"), QStringLiteral("Describe"), QStringLiteral("--group '*'"),
                            QStringLiteral("ListGroups"), tr("Asking every broker for its groups.")},
                           [this] { refresh(); });
    }
    forgetAbsence(empty);
    empty.setMessage(style::Icon::Group, tr("No groups yet"),
                     tr("A group appears as soon as a consumer joins or commits. Groups that you may not describe "
                        "are not listed."));
}

QString GroupsPage::currentGroup() const {
    return view_->currentGroup();
}

void GroupsPage::setPins(Pins& pins) {
    view_->setPins(pins);
}

QJsonObject GroupsPage::saveState() const {
    return view_->saveState();
}

void GroupsPage::restoreState(const QJsonObject& state) {
    view_->restoreState(state);
}

} // namespace odradek::views
