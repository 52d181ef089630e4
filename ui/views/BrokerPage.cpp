// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/BrokerPage.h"

#include "ui/models/Format.h"
#include "ui/models/TimeFormat.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/views/AsOf.h"
#include "ui/views/ConfigPage.h"
#include "ui/views/LogDirLines.h"
#include "ui/views/PageParts.h"
#include "ui/views/RowTable.h"
#include "ui/views/SeenTimer.h"
#include "ui/views/Unreached.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/SubTabs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>

namespace odradek::views {
namespace {

namespace format = models::format;

/// How many folders are in sight above the replicas.
constexpr int kMostDirs = 6;
/// How wide the filter grows.
constexpr int kFilter = 420;

admin::Resource resourceOf(base::BrokerId broker) {
    return {admin::ResourceType::Broker, std::to_string(base::number(broker))};
}

} // namespace

BrokerPage::BrokerPage(session::ClusterSession& cluster, base::BrokerId broker, QWidget* parent, Place place)
    : Page(parent),
      broker_(cluster, broker),
      place_(place),
      tabs_(new widgets::SubTabs(this)),
      pages_(new QStackedWidget(this)),
      config_(new ConfigPage(cluster, resourceOf(broker), pages_)),
      dirs_(new RowTable(logDirColumns(), logDirKey, tr("Log directories"), this)),
      filter_(new widgets::FilterBar(tr("Filter replicas by topic"), this)),
      count_(widgets::plainLabel({}, style::uiFont(style::kSmallPx), style::Token::Text2)),
      replicas_(new RowTable(replicaColumns(), replicaKey, tr("Replicas of the broker"), this)),
      apis_(new RowTable(apiColumns(), apiKey, tr("APIs of the broker"), this)),
      timer_(new SeenTimer(this, cluster, [this] { broker_.refresh(); })) {
    for (const QString& words : {tr("Configuration"), tr("Log directories"), tr("APIs")})
        tabs_->addPage(words);
    buildHead();
    if (place_ == Place::OwnTab) buildRefresh();
    pages_->addWidget(config_);
    pages_->addWidget(buildDirs());
    pages_->addWidget(apis_);
    column()->addWidget(pages_, 1);
    connect(tabs_, &widgets::SubTabs::currentChanged, this, [this](int index) {
        pages_->setCurrentIndex(index);
        showTime();
        Q_EMIT stateEdited();
    });
    connect(config_, &Page::stateEdited, this, &Page::stateEdited);
    connect(config_, &Page::previewWanted, this, &Page::previewWanted);
    connect(config_, &Page::actionsChanged, this, &Page::actionsChanged);
    filter_->keepAs(QStringLiteral("broker"));
    filter_->leadTo(*replicas_);
    connect(filter_, &widgets::FilterBar::filterWanted, this, &BrokerPage::applyFilter);
    connect(&broker_, &session::SnapshotSession::changed, this, &BrokerPage::show);
    connect(&cluster, &session::ClusterSession::stateChanged, this, &BrokerPage::show);
    connect(&config_->session(), &session::SnapshotSession::changed, this, &BrokerPage::showTime);
    connect(&models::TimeFormat::instance(), &models::TimeFormat::changed, this, &BrokerPage::showTime);
    connect(&cluster, &session::ClusterSession::metadataChanged, this, &BrokerPage::showHead);
    connect(replicas_, &widgets::TableView::activated, this, [this](qint64 row) {
        const auto* line = replicas_->at<ReplicaLine>(row);
        if (line != nullptr) Q_EMIT openWanted(QStringLiteral("topic:") + line->topic, true);
    });
    for (RowTable* table : {dirs_, replicas_, apis_})
        connect(table, &widgets::TableView::columnsEdited, this, &Page::stateEdited);
    showHead();
    show();
}

BrokerPage::~BrokerPage() = default;

// Name, address and pages share a bar: what it is about wants the height.
void BrokerPage::buildHead() {
    auto* head = new QWidget(tabs_);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(style::scaled(style::metric::kPadBar), 0, 0, 0);
    row->setSpacing(style::scaled(style::metric::kGap));
    address_ = widgets::plainLabel({}, style::monoFont(), style::Token::Text2);
    row->addWidget(widgets::plainLabel(tr("Broker %1").arg(base::number(broker())),
                                       style::uiFont(style::kBodyPx, QFont::DemiBold)));
    row->addWidget(address_);
    tabs_->setHead(head);
    column()->insertWidget(0, tabs_);
}

void BrokerPage::buildRefresh() {
    auto* again = widgets::iconButton(style::Icon::Refresh, tr("Refresh (F5)"));
    connect(again, &QToolButton::clicked, this, &BrokerPage::refresh);
    tabs_->addWidget(again);
}

QWidget* BrokerPage::buildDirs() {
    auto* page = new QWidget(pages_);
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    const Heading heading = makeHeading(tr("Replicas"), page);
    filter_->setMaximumWidth(style::scaled(kFilter));
    heading.bar.layout->insertWidget(1, filter_, kFilter);
    heading.bar.layout->addWidget(count_);
    heading.bar.layout->addWidget(columnsButton(*replicas_));
    rows->addWidget(dirs_);
    rows->addWidget(heading.bar.widget);
    rows->addWidget(replicas_, 1);
    dirs_->fitHeight(kMostDirs);
    return page;
}

void BrokerPage::addHeadWidget(QWidget* widget) {
    tabs_->addWidget(widget);
}

void BrokerPage::setConnectionName(const QString& name) {
    Page::setConnectionName(name);
    config_->setConnectionName(name);
}

void BrokerPage::showTab(Tab tab) {
    tabs_->setCurrentIndex(tab);
}

BrokerPage::Tab BrokerPage::tab() const {
    return Tab(pages_->currentIndex());
}

void BrokerPage::refresh() {
    timer_->askNow();
    config_->refresh();
}

void BrokerPage::showHead() {
    const auto* known = broker_.cluster().metadata()->find_broker(broker());
    if (known == nullptr) return address_->setText(tr("not among the brokers that serve"));
    address_->setText(format::visible(QString::fromStdString(known->host)) % u':' % QString::number(known->port));
}

bool BrokerPage::isAway() const {
    return broker_.cluster().state() != session::ClusterSession::State::Connected;
}

// The page in front: each is asked for by itself.
qint64 BrokerPage::takenAt() const {
    return tab() == Configuration ? config_->takenAt() : broker_.takenAt();
}

void BrokerPage::showTrouble() {
    if (!isAway()) return showError(broker_.detail() ? broker_.error() : std::nullopt);
    if (place_ == Place::OwnTab) return showReach(broker_.cluster());
    showError({});
}

void BrokerPage::showTime() {
    tellReachAgain();
    if (place_ != Place::OwnTab) return;
    const auto& error = tab() == Configuration ? config_->session().error() : broker_.error();
    const qint64 taken = takenAt();
    tabs_->setFacts(taken > 0 ? QList{asOf(taken, isAway() || error)} : QList<widgets::SubTabs::Fact>());
}

void BrokerPage::show() {
    showTrouble();
    showTime();
    const bool stale = broker_.detail() && (isAway() || broker_.error());
    for (RowTable* table : {dirs_, replicas_, apis_})
        table->setStale(stale);
    showDirs();
    const auto& detail = broker_.detail();
    if (detail && !detail->versions_error) apis_->model().setRows(apiRows(detail));
    tabs_->setCount(Apis, detail ? format::count(apis_->model().rowCount()) : QString());
    if (apis_->model().rowCount() > 0) return;
    if (!detail && isUnreached(broker_.cluster())) return sayUnreached(apis_->empty());
    const auto& error = detail ? detail->versions_error : broker_.error();
    showAbsence(apis_->empty(), error,
                {{}, {}, {}, QStringLiteral("ApiVersions"), tr("Asking the broker for its APIs.")},
                [this] { refresh(); });
}

void BrokerPage::showDirs() {
    const auto& detail = broker_.detail();
    const bool known = detail && !detail->dirs.error;
    if (known) {
        dirs_->model().setRows(logDirRows(*detail));
        replicas_->model().setRows(replicaRows(detail));
        dirs_->fitHeight(kMostDirs);
        tabs_->setCount(LogDirs, format::count(dirs_->model().rowCount()));
    }
    // The folders' table is too low for words: without any the replicas' says why.
    dirs_->setVisible(dirs_->model().rowCount() > 0);
    applyFilter();
}

void BrokerPage::applyFilter() {
    const QString wanted = filter_->text().trimmed();
    if (wanted.isEmpty()) {
        replicas_->model().setFilter({});
    } else {
        replicas_->model().setFilter([wanted](const void* row) {
            return static_cast<const ReplicaLine*>(row)->topic.contains(wanted, Qt::CaseInsensitive);
        });
        filter_->setValid(replicas_->model().rowCount(), replicas_->model().totalCount());
    }
    count_->setText(tr("%Ln replica(s)", nullptr, replicas_->model().rowCount()));
    if (replicas_->model().rowCount() > 0) return;
    const auto& detail = broker_.detail();
    const auto& error = detail ? detail->dirs.error : broker_.error();
    if (!detail && isUnreached(broker_.cluster())) return sayUnreached(replicas_->empty());
    if (!detail || error) {
        const Refusal refusal{tr("You may not see the log directories"), QStringLiteral("Describe"),
                              QStringLiteral("--cluster"), QStringLiteral("DescribeLogDirs"),
                              tr("Asking the broker for its log directories.")};
        return showAbsence(replicas_->empty(), error, refusal, [this] { refresh(); });
    }
    forgetAbsence(replicas_->empty());
    const bool filtered = replicas_->model().totalCount() > 0;
    replicas_->empty().setMessage(filtered ? style::Icon::Filter : style::Icon::Partition,
                                  filtered ? tr("No replica matches") : tr("This broker holds no replica"),
                                  filtered ? tr("Its topics have other names.") : tr("No partition is placed on it."));
}

QJsonObject BrokerPage::saveState() const {
    return {{QStringLiteral("tab"), pages_->currentIndex()},
            {QStringLiteral("configuration"), config_->saveState()},
            {QStringLiteral("replicas"), replicas_->saveState()},
            {QStringLiteral("apis"), apis_->saveState()}};
}

void BrokerPage::restoreState(const QJsonObject& state) {
    showTab(Tab(qBound(0, state.value(QStringLiteral("tab")).toInt(), int(Apis))));
    config_->restoreState(state.value(QStringLiteral("configuration")).toObject());
    replicas_->restoreState(state.value(QStringLiteral("replicas")).toObject());
    apis_->restoreState(state.value(QStringLiteral("apis")).toObject());
}

} // namespace odradek::views
