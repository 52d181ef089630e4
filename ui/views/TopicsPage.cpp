// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/TopicsPage.h"

#include "session/ByteRatesSession.h"
#include "session/RatesSession.h"
#include "ui/models/Format.h"
#include "ui/models/RowSource.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/views/ClusterFigures.h"
#include "ui/views/PageParts.h"
#include "ui/views/PinControls.h"
#include "ui/views/SeenTimer.h"
#include "ui/views/TopicFilter.h"
#include "ui/views/Unreached.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Debounce.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FigureStrip.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/TableView.h"

#include <QCheckBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>
#include <chrono>

namespace odradek::views {
namespace {

namespace format = models::format;
using State = session::ClusterSession::State;
using Figure = widgets::FigureStrip::Figure;

/// How long the view rests before figures are asked for the rows in sight.
constexpr std::chrono::milliseconds kRest{60};

/// How often end offsets are looked at while this page is in sight.
constexpr std::chrono::seconds kLook{5};

/// Metadata younger than this are not asked for again unless somebody asks.
constexpr std::chrono::seconds kYoung{5};

constexpr QLatin1StringView kMessages("messages");
constexpr QLatin1StringView kSize("size");
constexpr QLatin1StringView kRate("rate");
constexpr QLatin1StringView kBytesIn("bytesIn");
constexpr QLatin1StringView kCleanup("cleanup");
constexpr QLatin1StringView kRetention("retention");
constexpr QLatin1StringView kLast("last");

/// How wide the filter grows: names are short, and what stands beside it should stay near.
constexpr int kFilter = 520;

} // namespace

TopicsPage::TopicsPage(session::ClusterSession& cluster, QWidget* parent)
    : Page(parent),
      cluster_(cluster),
      topics_(new session::TopicsSession(cluster, this)),
      traits_(new session::TopicTraits(cluster, this)),
      model_(new models::RowModel(topicColumns(lines_.scale()), topicKey, this)),
      source_(new models::RowSource(model_, this)),
      strip_(new widgets::FigureStrip(this)),
      filter_(new widgets::FilterBar(tr("Filter topics by name, or  parts>48  size>1GiB  cleanup:compact"), this,
                                     new widgets::Debounce(0))),
      internal_(new QCheckBox(tr("Internal"), this)),
      problems_(new QCheckBox(tr("Problems only"), this)),
      count_(widgets::plainLabel({}, style::uiFont(style::kSmallPx), style::Token::Text2)),
      table_(new widgets::TableView(this)),
      empty_(new widgets::EmptyState),
      rates_(new SeenTimer(this, cluster, kLook,
                           [this] {
                               if (shows(kRate)) cluster_.rates().sample();
                           })),
      again_(new SeenTimer(this, cluster, [this] { refreshIfOld(); })),
      create_(widgets::barButton(tr("New topic…"), style::Icon::Add)) {
    table_->setSource(source_);
    table_->sortBy(0, Qt::AscendingOrder);
    table_->setEmptyWidget(empty_);
    table_->setAccessibleName(tr("Topics"));
    column()->addWidget(strip_);
    buildBar();
    column()->addWidget(table_, 1);
    // The strip tells what comes in, whichever columns are shown.
    new SeenTimer(this, cluster, session::ByteRatesSession::kLeastSpan, [&cluster] { cluster.byteRates().sample(); });
    seen_.setSingleShot(true);
    seen_.setInterval(kRest);
    followTable();
    followCluster();
    showTopics();
}

TopicsPage::~TopicsPage() {
    // What ends after this page, its session and its widgets, must not call back into it.
    for (QObject* part :
         std::initializer_list<QObject*>{topics_, traits_, table_, table_->verticalScrollBar(), filter_})
        part->disconnect(this);
    table_->setSource(nullptr);
}

void TopicsPage::followTable() {
    connect(&seen_, &QTimer::timeout, this, &TopicsPage::wantSeen);
    connect(table_->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { seen_.start(); });
    connect(table_->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { seen_.start(); });
    connect(table_, &widgets::TableView::sortChanged, this, [this] { seen_.start(); });
    connect(table_, &widgets::TableView::columnsEdited, this, [this] {
        // A column that was hidden until now asks for its cells.
        seen_.start();
        if (shows(kRate)) rates_->askNow();
        if (shows(kBytesIn)) showTopics();
        Q_EMIT stateEdited();
    });
    connect(table_, &widgets::TableView::activated, this, [this](qint64 row) { openRow(row, true); });
    connect(table_, &widgets::TableView::menuWanted, this,
            [this](const QPoint& at, qint64 row) { Q_EMIT menuWanted(topicAt(row), at); });
}

void TopicsPage::followCluster() {
    connect(topics_, &session::TopicsSession::topicsChanged, this, &TopicsPage::showTopics);
    connect(topics_, &session::TopicsSession::figuresChanged, this, &TopicsPage::showTopics);
    connect(topics_, &session::TopicsSession::figuresChanged, this, &Page::takenAtChanged);
    connect(traits_, &session::TopicTraits::changed, this, &TopicsPage::showTopics);
    connect(&cluster_.rates(), &session::SnapshotSession::changed, this, &TopicsPage::showRates);
    connect(&cluster_.byteRates(), &session::SnapshotSession::changed, this, &TopicsPage::showBytes);
    connect(&cluster_, &session::ClusterSession::stateChanged, this, &TopicsPage::showFigures);
    connect(&cluster_, &session::ClusterSession::refreshFinished, this, [this] {
        topics_->forgetFigures();
        traits_->forget();
        for (Renewal* turn : {&turns_.figures, &turns_.settings, &turns_.ages})
            turn->begin();
        showTopics();
    });
}

void TopicsPage::buildBar() {
    const Bar bar = makeBar(this);
    filter_->setMaximumWidth(style::scaled(kFilter));
    bar.layout->addWidget(filter_, kFilter);
    bar.layout->addWidget(internal_);
    bar.layout->addWidget(problems_);
    bar.layout->addStretch(1);
    bar.layout->addWidget(count_);
    bar.layout->addWidget(columnsButton(*table_));
    bar.layout->addWidget(create_);
    filter_->keepAs(QStringLiteral("topics"));
    filter_->leadTo(*table_);
    connect(filter_, &widgets::FilterBar::filterWanted, this, &TopicsPage::applyFilter);
    for (QCheckBox* box : {internal_, problems_})
        connect(box, &QCheckBox::toggled, this, &Page::stateEdited);
    connect(internal_, &QCheckBox::toggled, this, &TopicsPage::showTopics);
    connect(problems_, &QCheckBox::toggled, this, &TopicsPage::applyFilter);
    column()->addWidget(bar.widget);
}

// With room come columns that had yielded.
void TopicsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    seen_.start();
}

void TopicsPage::refresh() {
    cluster_.refresh();
}

// What has only just come, since the connection is new or a neighbour asked, is not asked for twice.
void TopicsPage::refreshIfOld() {
    const qint64 age = QDateTime::currentMSecsSinceEpoch() - cluster_.metadata()->taken_at_ms;
    if (age < 0 || age >= std::chrono::milliseconds(kYoung).count()) cluster_.refresh();
}

void TopicsPage::showTopics() {
    const qint64 scale = lines_.scale()->most;
    const auto* bytes = shows(kBytesIn) ? &cluster_.byteRates() : nullptr;
    model_->setRows(
        lines_.update(*topics_->metadata(), {*topics_, *traits_, cluster_.rates(), bytes}, internal_->isChecked()));
    problems_->setText(lines_.troubled() > 0 ? tr("Problems only (%1)").arg(format::count(lines_.troubled()))
                                             : tr("Problems only"));
    showCount();
    showFigures();
    // Rows that are the same have bars of another length now.
    if (lines_.scale()->most != scale) table_->viewport()->update();
}

// A look begins and ends with a signal; the end of one that was seen is what changes rows.
void TopicsPage::showRates() {
    if (isVisible() && !cluster_.rates().refreshing() && shows(kRate)) showTopics();
}

// Its end alone: the beginning changes nothing.
void TopicsPage::showBytes() {
    if (!isVisible() || cluster_.byteRates().refreshing()) return;
    if (shows(kBytesIn)) return showTopics();
    showFigures();
}

void TopicsPage::applyFilter() {
    auto filter = parseTopicFilter(filter_->text());
    if (!filter) return filter_->setInvalid(filter.error().reason, filter.error().part);
    wanted_ = {filter->figures, filter->settings};
    const bool problems = problems_->isChecked();
    if (filter_->text().trimmed().isEmpty() && !problems) {
        model_->setFilter({});
    } else {
        model_->setFilter([test = std::move(filter->test), problems](const void* row) {
            const auto& line = *static_cast<const TopicLine*>(row);
            return (!problems || line.hasProblems()) && test(line);
        });
    }
    showCount();
    showEmpty();
}

void TopicsPage::showCount() {
    if (!filter_->text().trimmed().isEmpty())
        filter_->setValid(model_->rowCount(), model_->totalCount(),
                          lines_.countLacking(wanted_.figures, wanted_.settings));
    int internal = 0;
    for (int row = 0; internal_->isChecked() && row < model_->rowCount(); ++row)
        internal += model_->rowAs<TopicLine>(row).topic->internal ? 1 : 0;
    QString words = tr("%Ln topic(s)", nullptr, model_->rowCount() - internal);
    if (internal > 0) words += QStringLiteral(", ") % tr("%Ln internal", nullptr, internal);
    // Of a cluster that was never reached nothing is known: 0 would be a figure.
    count_->setText(cluster_.metadata()->all_topics ? words : QStringLiteral("—"));
    seen_.start();
}

void TopicsPage::showFigures() {
    const auto& metadata = *cluster_.metadata();
    const auto& health = lines_.health();
    const bool known = metadata.all_topics;
    Figure partitions{tr("Partitions"), known ? format::count(health.partitions) : QString()};
    if (known && !metadata.brokers.empty())
        partitions.note =
            tr("%1 a broker").arg(format::shortCount(double(health.partitions) / double(metadata.brokers.size())));
    std::vector<Figure> figures{
        {tr("Brokers"), metadata.brokers.empty() ? QString() : format::count(qint64(metadata.brokers.size())),
         metadata.controller == base::BrokerId::None ? QString()
                                                     : tr("controller %1").arg(base::number(metadata.controller))},
        std::move(partitions)};
    if (known) {
        figures.push_back(
            figures::trouble(tr("Under-replicated"), health.underReplicated, PartitionTrouble::UnderReplicated));
        figures.push_back(figures::trouble(tr("Offline"), health.offline, PartitionTrouble::Offline));
    }
    // The sum of what is asked for topic by topic: with ten thousand of them it would stand for those in sight alone.
    figures.push_back(figures::leaderSize(lines_.size(), known, cluster_.byteRates()));
    figures.push_back(figures::messagesIn(cluster_.rates()));
    figures.push_back(figures::bytesIn(cluster_.byteRates()));
    strip_->setFigures(std::move(figures));
    const bool stale = known && cluster_.state() != State::Connected;
    strip_->setStale(stale || isUnreached(cluster_));
    table_->setStale(stale);
    showReach(cluster_);
    showEmpty();
}

void TopicsPage::showEmpty() {
    if (model_->rowCount() > 0) return;
    empty_->clearActions();
    if (!cluster_.metadata()->all_topics) {
        if (isUnreached(cluster_)) return sayUnreached(*empty_);
        empty_->setMessage(style::Icon::Busy, tr("Connecting…"),
                           tr("The topics appear as soon as the cluster answers."));
    } else if (model_->totalCount() > 0) {
        empty_->setMessage(style::Icon::Filter, tr("No topic matches"),
                           tr("%Ln topic(s) are filtered out.", nullptr, model_->totalCount()));
        auto* clear = empty_->addAction(tr("Clear the filter"), style::ButtonRole::Primary);
        connect(clear, &QPushButton::clicked, this, [this] {
            problems_->setChecked(false);
            filter_->setText({});
        });
    } else {
        empty_->setMessage(style::Icon::Topic, tr("This cluster has no topics"),
                           tr("Topics appear here as soon as somebody creates one."));
        auto* create = empty_->addAction(tr("New topic…"), style::ButtonRole::Primary, style::Icon::Add);
        if (bindCreate_) bindCreate_(*create);
    }
}

bool TopicsPage::shows(QLatin1StringView column) const {
    const auto& columns = source_->columns();
    const auto found = std::ranges::find(columns, column, &models::Column::id);
    return found != columns.end() && table_->columnLayout().isVisible(int(found - columns.begin()));
}

QStringList TopicsPage::seenNames() const {
    QStringList names;
    const qint64 first = std::max<qint64>(0, table_->topRow());
    const qint64 end = std::min<qint64>(model_->rowCount(), first + table_->rowsPerPage() + 2);
    for (qint64 row = first; row < end; ++row) {
        const int line = source_->modelRow(row);
        if (line >= 0) names.push_back(model_->rowAs<TopicLine>(line).name);
    }
    return names;
}

void TopicsPage::wantSeen() {
    if (!isVisible() || cluster_.state() != State::Connected) return;
    const QStringList names = seenNames();
    if (shows(kMessages) || shows(kSize)) topics_->want(names);
    if (shows(kCleanup) || shows(kRetention)) traits_->wantSettings(names);
    if (shows(kLast)) traits_->wantAges(names);
    if (shows(kRate)) cluster_.rates().wantCourses(names);
    wantOfAll();
}

// Those that lack it, then those of whom it may have changed.
template <class T>
QStringList TopicsPage::due(std::optional<T> TopicLine::* what, Renewal& turn, const Renewal::Knows& knows) const {
    const QStringList lacking = lines_.lacking(what, Renewal::kAtOnce);
    return lacking.isEmpty() ? turn.next(lines_.names(), knows) : lacking;
}

// An order or a filter is one of all rows: those whose figure is not known yet, or was told before the last refresh,
// are asked for, some at a time; each answer comes back here by showTopics().
void TopicsPage::wantOfAll() {
    const QString by = table_->sortColumn() < 0 ? QString() : source_->columns()[size_t(table_->sortColumn())].id;
    if (wanted_.figures || by == kMessages || by == kSize) {
        topics_->want(due(&TopicLine::figures, turns_.figures,
                          [this](const QString& name) { return topics_->figures(name.toStdString()) != nullptr; }));
    }
    if (wanted_.settings || by == kCleanup || by == kRetention) {
        traits_->wantSettings(due(&TopicLine::settings, turns_.settings, [this](const QString& name) {
            return traits_->settings(name.toStdString()) != nullptr;
        }));
    }
    if (by == kLast) {
        traits_->wantAges(due(&TopicLine::age, turns_.ages,
                              [this](const QString& name) { return traits_->age(name.toStdString()) != nullptr; }));
    }
}

QString TopicsPage::topicAt(qint64 row) const {
    const int line = row < 0 ? -1 : source_->modelRow(row);
    return line < 0 ? QString() : model_->rowAs<TopicLine>(line).name;
}

QString TopicsPage::currentTopic() const {
    return topicAt(table_->currentRow());
}

void TopicsPage::setCreate(std::function<void(QAbstractButton&)> bind) {
    bindCreate_ = std::move(bind);
    bindCreate_(*create_);
    showEmpty();
}

void TopicsPage::setPins(Pins& pins) {
    showPins(*source_, *table_, pins, Pins::Kind::Topic);
}

void TopicsPage::openRow(qint64 row, bool keep) {
    const int line = source_->modelRow(row);
    if (line >= 0) Q_EMIT topicWanted(model_->rowAs<TopicLine>(line).name, keep);
}

QJsonObject TopicsPage::saveState() const {
    return {{QStringLiteral("table"), table_->saveState()},
            {QStringLiteral("internal"), internal_->isChecked()},
            {QStringLiteral("problems"), problems_->isChecked()},
            {QStringLiteral("filter"), filter_->text()}};
}

void TopicsPage::restoreState(const QJsonObject& state) {
    table_->restoreState(state.value(QStringLiteral("table")).toObject());
    internal_->setChecked(state.value(QStringLiteral("internal")).toBool());
    problems_->setChecked(state.value(QStringLiteral("problems")).toBool());
    filter_->setText(state.value(QStringLiteral("filter")).toString());
}

} // namespace odradek::views
