// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/OverviewPage.h"

#include "session/ByteRatesSession.h"
#include "ui/models/Format.h"
#include "ui/style/Metrics.h"
#include "ui/views/ClusterFigures.h"
#include "ui/views/FactLines.h"
#include "ui/views/OverviewLines.h"
#include "ui/views/PageParts.h"
#include "ui/views/ProblemLines.h"
#include "ui/views/RowTable.h"
#include "ui/views/SeenTimer.h"
#include "ui/views/TopicLines.h"
#include "ui/views/Unreached.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FigureStrip.h"

#include <QLabel>
#include <QResizeEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <chrono>

namespace odradek::views {
namespace {

using State = session::ClusterSession::State;
namespace format = models::format;

/// How often end offsets are looked at while this page is in sight.
constexpr std::chrono::seconds kLook{5};
/// How many of the busiest topics are listed.
constexpr std::size_t kMostTopics = 50;
/// How wide the facts are beside the problems.
constexpr int kFacts = 360;
/// How high they are below the problems, on narrow pages: the problems come first.
constexpr int kFactsBelow = 140;
/// And how low the rows of a part become.
constexpr int kLeastRows = 84;
/// Pages narrower than this put the facts below.
constexpr int kNarrowPage = 840;

TroubleCounts countTroubles(const cluster::MetadataSnapshot& metadata) {
    TroubleCounts counts;
    for (const auto& topic : metadata.topics) {
        for (const cluster::PartitionInfo& partition : topic->partitions)
            counts.add(partition);
    }
    return counts;
}

} // namespace

OverviewPage::OverviewPage(session::ClusterSession& cluster, session::BrokersSession& brokers, QWidget* parent)
    : Page(parent),
      cluster_(cluster),
      brokers_(brokers),
      rates_(cluster.rates()),
      summaryTimer_(new SeenTimer(this, cluster, [this] { ask(); })),
      ratesTimer_(new SeenTimer(this, cluster, kLook, [this] { rates_.sample(); })),
      bytesTimer_(new SeenTimer(this, cluster, session::ByteRatesSession::kLeastSpan,
                                [this] { cluster_.byteRates().sample(); })),
      strip_(new widgets::FigureStrip(this)),
      across_(new QSplitter(this)),
      down_(new QSplitter(Qt::Vertical, across_)),
      problems_(new RowTable(problemColumns(), problemKey, tr("Problems"), this)),
      busiest_(new RowTable(rateColumns(), rateKey, tr("Busiest topics"), this)),
      facts_(new RowTable(factColumns(), factKey, tr("About the cluster"), this)) {
    build();
    follow();
    show();
}

OverviewPage::~OverviewPage() = default;

QWidget* OverviewPage::part(const QString& title, RowTable* table, QLabel*& words) {
    auto* widget = new QWidget(this);
    auto* rows = new QVBoxLayout(widget);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    const Heading heading = makeHeading(title, widget);
    words = heading.words;
    rows->addWidget(heading.bar.widget);
    rows->addWidget(table, 1);
    // The words in place of rows are whole; where three parts have no room for them the page scrolls.
    table->setMinimumHeight(style::scaled(style::metric::kTableHead + kLeastRows));
    return widget;
}

void OverviewPage::build() {
    column()->addWidget(strip_);
    down_->addWidget(part(tr("Problems"), problems_, problemWords_));
    down_->addWidget(part(tr("Busiest topics"), busiest_, rateWords_));
    across_->addWidget(down_);
    across_->addWidget(part(tr("Cluster"), facts_, factWords_));
    for (QSplitter* splitter : {across_, down_}) {
        splitter->setChildrenCollapsible(false);
        splitter->setStretchFactor(0, 1);
    }
    // On a low page both parts give way, the problems keep the more.
    down_->setStretchFactor(0, 2);
    down_->setStretchFactor(1, 1);
    across_->setSizes({10 * style::scaled(kFacts), style::scaled(kFacts)});
    column()->addWidget(across_, 1);
    busiest_->empty().setMessage(style::Icon::Activity, tr("Nothing came in"),
                                 tr("No end offset has moved between the last two looks."));
}

void OverviewPage::follow() {
    connect(&cluster_, &session::ClusterSession::metadataChanged, this, &OverviewPage::show);
    connect(&cluster_, &session::ClusterSession::stateChanged, this, &OverviewPage::show);
    connect(&brokers_, &session::SnapshotSession::changed, this, &OverviewPage::show);
    connect(&rates_, &session::SnapshotSession::changed, this, &OverviewPage::showRates);
    connect(&cluster_.byteRates(), &session::SnapshotSession::changed, this, &OverviewPage::showRates);
    connect(problems_, &widgets::TableView::activated, this, [this](qint64 row) {
        const auto* line = problems_->at<ProblemLine>(row);
        if (line != nullptr) Q_EMIT openWanted(line->page, true);
    });
    connect(busiest_, &widgets::TableView::activated, this, [this](qint64 row) {
        const auto* line = busiest_->at<RateLine>(row);
        if (line != nullptr) Q_EMIT openWanted(QStringLiteral("messages:") + line->topic, true);
    });
    for (RowTable* table : {problems_, busiest_, facts_})
        connect(table, &widgets::TableView::columnsEdited, this, &Page::stateEdited);
    for (QSplitter* splitter : {across_, down_})
        connect(splitter, &QSplitter::splitterMoved, this, &Page::stateEdited);
}

void OverviewPage::ask() {
    cluster_.refresh();
    brokers_.refresh();
}

void OverviewPage::refresh() {
    summaryTimer_->askNow();
    ratesTimer_->askNow();
    bytesTimer_->askNow();
    // A cluster that is away is tried at once, too.
    if (cluster_.state() != State::Connected) cluster_.refresh();
}

void OverviewPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    show();
}

// The facts go below where there is no room beside.
void OverviewPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const bool narrow = width() < style::scaled(kNarrowPage);
    const Qt::Orientation wanted = narrow ? Qt::Vertical : Qt::Horizontal;
    if (across_->orientation() == wanted) return;
    across_->setOrientation(wanted);
    const int facts = style::scaled(narrow ? kFactsBelow : kFacts);
    across_->setSizes({10 * facts, facts});
}

void OverviewPage::show() {
    if (!isVisible()) return;
    if (cluster_.state() == State::Connected) {
        showError(brokers_.error() ? brokers_.error() : cluster_.error());
    } else {
        showReach(cluster_);
    }
    const auto& metadata = cluster_.metadata();
    count();
    facts_->model().setRows(clusterFacts(*metadata, brokers_.summary().get()));
    showFigures();
    showProblems();
    showRates();
    const bool stale = !metadata->brokers.empty() && cluster_.state() != State::Connected;
    for (RowTable* table : {problems_, busiest_, facts_})
        table->setStale(stale);
    strip_->setStale(stale || isUnreached(cluster_));
}

// Looks at every partition: only where something came.
void OverviewPage::count() {
    const auto& metadata = cluster_.metadata();
    if (metadata == countedMetadata_ && brokers_.summary() == countedSummary_) return;
    countedMetadata_ = metadata;
    countedSummary_ = brokers_.summary();
    counts_ = countTroubles(*metadata);
    totals_ = totalsOf(brokerLines(*metadata, countedSummary_.get()), *metadata);
}

void OverviewPage::showFigures() {
    const auto& metadata = *cluster_.metadata();
    const bool known = metadata.all_topics;
    const auto count = [known](qint64 value) {
        return known ? format::count(value) : QString();
    };
    const TopicCounts counted = countTopics(metadata);
    figures::Figure topics{tr("Topics"), count(counted.own)};
    if (known && counted.internal > 0) topics.note = tr("%Ln internal", nullptr, counted.internal);
    std::vector<figures::Figure> figures{figures::brokers(totals_), topics, {tr("Partitions"), count(counts_.all)}};
    if (known) {
        figures.push_back(
            figures::trouble(tr("Under-replicated"), counts_.underReplicated, PartitionTrouble::UnderReplicated));
        figures.push_back(figures::trouble(tr("Offline"), counts_.offline, PartitionTrouble::Offline));
        figures.push_back(figures::preferred(totals_));
    }
    figures.push_back(figures::messagesIn(rates_));
    figures.push_back(figures::bytesIn(cluster_.byteRates()));
    figures.push_back(figures::size(totals_, brokers_.summary() != nullptr));
    strip_->setFigures(std::move(figures));
}

void OverviewPage::showProblems() {
    const auto& metadata = *cluster_.metadata();
    problems_->model().setRows(problemRows(metadata, brokers_.summary().get()));
    const int count = problems_->model().totalCount();
    problemWords_->setText(count == 0 ? QString() : format::count(count));
    if (count > 0) return;
    if (isUnknown(metadata.all_topics && brokers_.summary())) return sayUnreached(problems_->empty());
    if (!metadata.all_topics || !brokers_.summary()) {
        problems_->empty().setMessage(style::Icon::Busy, tr("Looking…"),
                                      tr("Every partition, broker and log directory is looked at."));
    } else {
        problems_->empty().setMessage(
            style::Icon::Ok, tr("No problems"),
            tr("Every partition has a leader and all its replicas in sync, every broker answers."));
    }
}

// Nobody is asked while the cluster is away.
bool OverviewPage::isUnknown(bool told) const {
    return !told && isUnreached(cluster_);
}

void OverviewPage::showRates() {
    if (!isVisible()) return;
    showFigures();
    if (isUnknown(rates_.rates() != nullptr)) return sayUnreached(busiest_->empty());
    if (!rates_.rates()) {
        busiest_->empty().setMessage(style::Icon::Busy, tr("Looking…"),
                                     tr("Two looks at the end offsets are needed before a rate is known."));
        return;
    }
    busiest_->model().setRows(rateRows(*rates_.rates(), kMostTopics));
    const auto span = std::chrono::duration_cast<std::chrono::milliseconds>(rates_.rates()->span).count();
    rateWords_->setText(tr("from end offsets, over %1").arg(format::duration(span)));
    busiest_->empty().setMessage(style::Icon::Activity, tr("Nothing came in"),
                                 tr("No end offset has moved between the last two looks."));
}

QJsonObject OverviewPage::saveState() const {
    return {{QStringLiteral("across"), QString::fromLatin1(across_->saveState().toBase64())},
            {QStringLiteral("down"), QString::fromLatin1(down_->saveState().toBase64())},
            {QStringLiteral("problems"), problems_->saveState()}};
}

void OverviewPage::restoreState(const QJsonObject& state) {
    const auto bytes = [&state](const QString& name) {
        return QByteArray::fromBase64(state.value(name).toString().toLatin1());
    };
    across_->restoreState(bytes(QStringLiteral("across")));
    down_->restoreState(bytes(QStringLiteral("down")));
    problems_->restoreState(state.value(QStringLiteral("problems")).toObject());
}

} // namespace odradek::views
