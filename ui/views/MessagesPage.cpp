// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/MessagesPage.h"

#include "ui/models/Format.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/views/ErrorText.h"
#include "ui/views/MessageCopy.h"
#include "ui/views/MessageDetail.h"
#include "ui/views/MessageFigures.h"
#include "ui/views/MessageFilterBar.h"
#include "ui/views/MessageSource.h"
#include "ui/views/PageParts.h"
#include "ui/views/ScanText.h"
#include "ui/views/Unreached.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/StatusFigures.h"
#include "ui/widgets/TableView.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>
#include <utility>

namespace odradek::views {
namespace {

using Session = session::MessagesSession;
using State = Session::State;
namespace format = models::format;

QJsonObject choiceState(const LoadBar::Choice& choice) {
    QJsonArray partitions;
    for (const auto partition : choice.partitions)
        partitions.append(partition);
    return {{QStringLiteral("from"), int(choice.from)},    {QStringLiteral("number"), QString::number(choice.number)},
            {QStringLiteral("partitions"), partitions},    {QStringLiteral("limit"), double(choice.limit)},
            {QStringLiteral("keep"), double(choice.keep)}, {QStringLiteral("isolation"), int(choice.isolation)}};
}

LoadBar::Choice choiceOf(const QJsonObject& state) {
    LoadBar::Choice choice;
    const int from = state.value(QStringLiteral("from")).toInt();
    if (from >= 0 && from <= int(LoadBar::From::Ago)) choice.from = LoadBar::From(from);
    choice.number = state.value(QStringLiteral("number")).toString().toLongLong();
    choice.limit =
        qBound(qint64(1), qint64(state.value(QStringLiteral("limit")).toInteger(choice.limit)), qint64(1'000'000));
    choice.keep = qBound(qint64(1'000), state.value(QStringLiteral("keep")).toInteger(choice.keep), qint64(1'000'000));
    const bool uncommitted = state.value(QStringLiteral("isolation")).toInt() == int(consumer::Isolation::Uncommitted);
    if (uncommitted) choice.isolation = consumer::Isolation::Uncommitted;
    for (const QJsonValue partition : state.value(QStringLiteral("partitions")).toArray()) {
        if (partition.toInt(-1) >= 0) choice.partitions.push_back(partition.toInt());
    }
    return choice;
}

} // namespace

MessagesPage::MessagesPage(session::ClusterSession& cluster, QString topic, QWidget* parent)
    : Page(parent),
      cluster_(cluster),
      topic_(std::move(topic)),
      session_(new Session(cluster, this)),
      source_(new MessageSource(*session_, this)),
      figures_(new MessageFigures(*session_, *source_, this)),
      loadBar_(new LoadBar(this)),
      splitter_(new QSplitter(this)),
      table_(new widgets::TableView(splitter_)),
      filterBar_(new MessageFilterBar(source_->filter(), *table_, this)),
      empty_(new widgets::EmptyState),
      detail_(new MessageDetail(splitter_)),
      summary_(widgets::plainLabel({}, style::uiFont(style::kSmallPx), style::Token::Text2)),
      older_(widgets::ghostButton(tr("Older"), style::Icon::ChevronUp)),
      newer_(widgets::ghostButton(tr("Newer"), style::Icon::ChevronDown)) {
    table_->setSource(source_);
    table_->setEmptyWidget(empty_);
    table_->installEventFilter(this);
    table_->setAccessibleName(tr("Messages of %1").arg(topic_));
    splitter_->setChildrenCollapsible(false);
    splitter_->setStretchFactor(0, 1);
    splitter_->setSizes({1000, style::scaled(style::metric::kDetail)});
    detail_->hide();
    column()->insertWidget(0, loadBar_);
    column()->insertWidget(1, filterBar_);
    column()->addWidget(splitter_, 1);
    buildFoot();
    connectSession();
    connectBars();
    showState();
}

MessagesPage::~MessagesPage() {
    // What ends after this page, its session and its widgets, must not call back into it.
    for (QObject* part : std::initializer_list<QObject*>{session_, table_, detail_, loadBar_, filterBar_, splitter_})
        part->disconnect(this);
    table_->setSource(nullptr);
}

void MessagesPage::buildFoot() {
    auto* foot = new QWidget(this);
    foot->setFixedHeight(style::scaled(style::metric::kTreeRow + 4));
    auto* layout = new QHBoxLayout(foot);
    const int pad = style::scaled(style::metric::kPadBar);
    layout->setContentsMargins(pad, 0, pad, 0);
    older_->setToolTip(tr("Read the page before these messages (Alt+Up)"));
    newer_->setToolTip(tr("Read the page after these messages (Alt+Down)"));
    // Long words must not widen the window: the tip has them whole.
    summary_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(summary_, 1);
    layout->addWidget(older_);
    layout->addWidget(newer_);
    column()->addWidget(foot);
    connect(older_, &QPushButton::clicked, this, [this] { session_->loadOlder(loadBar_->choice().limit); });
    connect(newer_, &QPushButton::clicked, this, [this] { session_->loadNewer(loadBar_->choice().limit); });
}

void MessagesPage::connectSession() {
    connect(session_, &Session::stateChanged, this, &MessagesPage::showState);
    connect(session_, &Session::progressChanged, this, &MessagesPage::showFoot);
    connect(session_, &Session::noticesChanged, this, &MessagesPage::showTroubles);
    connect(session_, &Session::rowsReset, this, [this] { showDetail(-1); });
    connect(&source_->filter(), &MessageFilter::counted, this, &MessagesPage::showEmpty);
    connect(figures_, &MessageFigures::changed, this, &Page::statusChanged);
    connect(session_, &Session::rowsPrepended, this, &MessagesPage::keepTop);
    connect(&cluster_, &session::ClusterSession::stateChanged, this, [this] {
        table_->setStale(isAway());
        showLive();
        showTroubles();
        showEmpty();
        if (!isAway() && std::exchange(missed_, false)) load();
    });
}

void MessagesPage::connectBars() {
    connect(loadBar_, &LoadBar::loadWanted, this, &MessagesPage::load);
    connect(loadBar_, &LoadBar::choiceChanged, this, &Page::stateEdited);
    connect(loadBar_, &LoadBar::keepChanged, session_, &Session::setKeep);
    connect(loadBar_, &LoadBar::followWanted, this, &MessagesPage::follow);
    connect(loadBar_, &LoadBar::pauseWanted, this, [this](bool on) { on ? session_->pause() : session_->resume(); });
    connect(loadBar_, &LoadBar::stopWanted, session_, &Session::cancel);
    connect(table_, &widgets::TableView::currentRowChanged, this, &MessagesPage::showDetail);
    connect(table_, &widgets::TableView::activated, this, [this](qint64 row) {
        detailWanted_ = true;
        showDetail(row);
    });
    connect(table_, &widgets::TableView::columnsEdited, this, &Page::stateEdited);
    connect(table_, &widgets::TableView::menuWanted, this, &MessagesPage::openMenu);
    connect(detail_, &MessageDetail::stepWanted, this, &MessagesPage::stepDetail);
    connect(detail_, &MessageDetail::closeWanted, this, [this] {
        detailWanted_ = false;
        detail_->unpin();
        detail_->hide();
        table_->setFocus();
    });
    connect(filterBar_, &MessageFilterBar::edited, this, &Page::stateEdited);
    connect(filterBar_, &MessageFilterBar::timesMenuWanted, this, &Page::timesMenuWanted);
    connect(splitter_, &QSplitter::splitterMoved, this, &Page::stateEdited);
}

void MessagesPage::load() {
    table_->setFollowing(false);
    table_->setFollowable(false);
    session_->load(loadBar_->request(topic_, false, QDateTime::currentMSecsSinceEpoch()));
    toEnd_ = true;
}

void MessagesPage::askOffset() {
    loadBar_->askOffset();
}

void MessagesPage::follow(bool on) {
    if (!on) {
        session_->cancel();
        return;
    }
    session_->setKeep(loadBar_->choice().keep);
    session_->load(loadBar_->request(topic_, true, QDateTime::currentMSecsSinceEpoch()));
    table_->setFollowable(true);
    table_->setFollowing(true);
}

void MessagesPage::setPartitionCount(int count) {
    loadBar_->setPartitionCount(count);
}

void MessagesPage::browsePartition(int partition) {
    auto choice = loadBar_->choice();
    choice.partitions = {partition};
    loadBar_->setChoice(choice);
    load();
}

void MessagesPage::showState() {
    showLive();
    missed_ = waits() && session_->state() == State::Idle;
    showTroubles();
    // Once a load: pages before and behind what is read come while one looks at it.
    const bool ended = session_->state() == State::Idle && std::exchange(toEnd_, false);
    if (ended && table_->rowCount() > 0 && table_->currentRow() < 0) table_->reveal(table_->rowCount() - 1);
    showFoot();
    showEmpty();
}

bool MessagesPage::isAway() const {
    return cluster_.state() != session::ClusterSession::State::Connected;
}

void MessagesPage::showLive() {
    loadBar_->setState(session_->state(), isAway());
}

// A load that failed says why; one that lacks partitions, which ones; else what there is to know of the rows. Nothing
// of the banner may be left of what the one before said.
void MessagesPage::showTroubles() {
    const auto& summary = session_->summary();
    const bool failed = summary && summary->error && summary->end != consumer::ScanEnd::Cancelled;
    // While the cluster is away the topic's page says so above this one, and why.
    const bool tells = failed && !(isAway() && cluster_.error());
    // What may not be read is explained where it would stand.
    const bool refused = tells && isRefused();
    showError(tells && !refused ? summary->error : std::nullopt);
    if (refused) return banner()->hide();
    QStringList lines;
    if (tells && summary->end == consumer::ScanEnd::Partial) lines = troubleLines(*summary, session_->request());
    const bool partial = !lines.isEmpty();
    if (!partial && tells) return;
    for (const auto& notice : session_->notices()) {
        const QString line = noticeText(notice, session_->request());
        if (!lines.contains(line)) lines.push_back(line);
    }
    if (lines.isEmpty()) return banner()->hide();
    if (!partial) banner()->clearActions();
    banner()->setMessage(partial ? widgets::Banner::Kind::Error : widgets::Banner::Kind::Warn, headlineOf(lines),
                         partial ? remedyText(*summary->error) : QString());
    banner()->setDetails(lines.size() > 1 ? lines.join(u'\n') : QString());
    banner()->show();
}

// A table at its top stays there as rows come before; what one looks at does not.
void MessagesPage::keepTop(qint64 count) {
    if (table_->topRow() > 0) return;
    qint64 first = -1;
    for (qint64 row = count; first < 0 && row < session_->store().rows(); ++row)
        first = source_->filter().shownRow(row);
    if (first <= 0) return;
    table_->reveal(table_->rowCount() - 1);
    table_->reveal(first);
}

void MessagesPage::showFoot() {
    summary_->setText(scanText(*session_));
    summary_->setToolTip(format::plainToolTip(summary_->text()));
    const bool idle = session_->state() == State::Idle;
    older_->setEnabled(idle && session_->hasOlder());
    newer_->setEnabled(idle && session_->hasNewer());
    Q_EMIT activityChanged();
}

std::vector<widgets::StatusFigure> MessagesPage::statusFigures() const {
    return figures_->figures();
}

void MessagesPage::showEmpty() {
    filterBar_->setTotal(session_->store().records());
    if (table_->rowCount() > 0) return;
    if (isRefused()) {
        const Refusal refusal{tr("You may not read the messages of %1").arg(format::visible(topic_)),
                              QStringLiteral("Read"),
                              QStringLiteral("--topic ") % format::visible(topic_),
                              QStringLiteral("Fetch"),
                              {}};
        return showAbsence(*empty_, session_->summary()->error, refusal, [this] { load(); });
    }
    forgetAbsence(*empty_);
    if (session_->store().rows() > 0) return showFilteredOut();
    if (waits()) return sayUnreached(*empty_);
    if (session_->state() != State::Idle) {
        const bool live = session_->state() != State::Loading;
        empty_->setMessage(live ? style::Icon::Follow : style::Icon::Busy,
                           live ? tr("Waiting for messages") : tr("Loading…"),
                           live ? tr("What is produced from now on appears here.")
                                : tr("Reading from the leaders of the partitions."));
        return;
    }
    const auto& summary = session_->summary();
    if (!summary) {
        empty_->setMessage(style::Icon::Message, tr("Nothing is loaded"),
                           tr("Load reads what the pickers say; it never joins a group."));
    } else if (summary->error) {
        empty_->setMessage(style::Icon::Error, tr("Nothing could be read"), tr("The reason stands above."));
    } else {
        empty_->setMessage(style::Icon::Message, tr("No messages here"),
                           tr("The chosen range of %1 holds none: try Oldest, other partitions, or Follow.")
                               .arg(format::visible(topic_)));
    }
    if (summary && summary->error) {
        auto* again = empty_->addAction(tr("Try again"), style::ButtonRole::Primary, style::Icon::Refresh);
        connect(again, &QPushButton::clicked, this, &MessagesPage::load);
        return;
    }
    auto* action = empty_->addAction(tr("Follow"), style::ButtonRole::Primary, style::Icon::Follow);
    connect(action, &QPushButton::clicked, this, [this] { follow(true); });
}

// Nothing was read, and it was the permission alone that lacked.
bool MessagesPage::isRefused() const {
    const auto& summary = session_->summary();
    if (session_->state() != State::Idle || session_->store().rows() > 0) return false;
    if (!summary || !summary->error || !isPermission(*summary->error)) return false;
    return std::ranges::all_of(summary->outcomes, [](const consumer::PartitionOutcome& outcome) {
        return !outcome.error || isPermission(*outcome.error);
    });
}

// Nothing was read yet, and nobody can be asked: what is under way waits, what has failed is read when the cluster is
// back.
bool MessagesPage::waits() const {
    if (!isUnreached(cluster_) || session_->store().rows() > 0) return false;
    const auto& summary = session_->summary();
    const bool failed = summary && summary->error && summary->end != consumer::ScanEnd::Cancelled;
    return failed || session_->state() != State::Idle;
}

void MessagesPage::showFilteredOut() {
    empty_->setMessage(style::Icon::Filter, tr("No loaded message matches"),
                       tr("%Ln message(s) are filtered out; those that are not loaded were not looked at.", nullptr,
                          int(session_->store().records())));
    auto* clear = empty_->addAction(tr("Clear the filter"), style::ButtonRole::Primary);
    connect(clear, &QPushButton::clicked, filterBar_, &MessageFilterBar::clear);
}

void MessagesPage::showDetail(qint64 row) {
    if (detail_->isPinned()) return;
    if (row < 0 || row >= table_->rowCount()) {
        detail_->clear();
        return;
    }
    if (!detailWanted_) return;
    const auto at = source_->at(row);
    if (at.kind == session::MessageStore::RowKind::Record) {
        detail_->showRecord(source_->shared(row), at.entry, at.place.partition);
        detail_->show();
    } else if (at.bad != nullptr) {
        detail_->showBadBatch(*at.bad);
        detail_->show();
    } else {
        detail_->clear();
    }
}

void MessagesPage::openMenu(const QPoint& at) {
    auto* menu = new QMenu(table_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const CopyForm form : {CopyForm::Table, CopyForm::Json, CopyForm::Keys, CopyForm::Values}) {
        auto* action = menu->addAction(copyWords(form), this, [this, form] { copy(form); });
        if (form == CopyForm::Table) action->setShortcut(QKeySequence::Copy);
        if (form == CopyForm::Json) action->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
        action->setShortcutVisibleInContextMenu(true);
        action->setEnabled(!table_->selection().isEmpty());
    }
    menu->popup(at);
}

void MessagesPage::copy(CopyForm form) {
    const MessageCopy copy = copyToClipboard(*table_, *source_, form);
    if (copy.copied == copy.selected) return;
    summary_->setText(tr("Copied %1 of %2 messages: no more than 100,000, or 64 MiB.")
                          .arg(format::count(copy.copied), format::count(copy.selected)));
}

void MessagesPage::stepDetail(int by) {
    detail_->unpin();
    const qint64 rows = table_->rowCount();
    for (qint64 row = table_->currentRow() + by; row >= 0 && row < rows; row += by) {
        if (source_->at(row).kind == session::MessageStore::RowKind::Gap) continue;
        table_->setCurrentRow(row);
        return;
    }
}

// Whether a key is one of the page's; it is then done.
bool MessagesPage::takeKey(const QKeyEvent& event) {
    return takeMessageKey(event) || takeReadKey(event);
}

// The keys of what is selected: find in it, copy it.
bool MessagesPage::takeMessageKey(const QKeyEvent& event) {
    const bool both = event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (event.key() == Qt::Key_C && both) {
        copy(CopyForm::Json);
        return true;
    }
    if (detail_->isHidden()) return false;
    if (event.key() == Qt::Key_F && both) {
        detail_->openFind();
        return true;
    }
    if (event.key() != Qt::Key_F3) return false;
    detail_->findStep(event.modifiers() & Qt::ShiftModifier);
    return true;
}

// The keys of reading: pages, following, stopping.
bool MessagesPage::takeReadKey(const QKeyEvent& event) {
    const bool alt = event.modifiers() == Qt::AltModifier;
    const State state = session_->state();
    switch (event.key()) {
    case Qt::Key_Up:
        if (alt) older_->click();
        return alt;
    case Qt::Key_Down:
        if (alt) newer_->click();
        return alt;
    case Qt::Key_Escape:
        session_->cancel();
        return state != State::Idle;
    case Qt::Key_Space:
        if (state != State::Following && state != State::Paused) return false;
        state == State::Following ? session_->pause() : session_->resume();
        return true;
    case Qt::Key_End:
        if (event.modifiers() != Qt::ControlModifier) return false;
        follow(true);
        return true;
    default:
        return false;
    }
}

void MessagesPage::keyPressEvent(QKeyEvent* event) {
    if (!takeKey(*event)) Page::keyPressEvent(event);
}

// The table would take Space, Escape and Ctrl+End for itself.
bool MessagesPage::eventFilter(QObject* object, QEvent* event) {
    const bool key = object == table_ && event->type() == QEvent::KeyPress;
    return (key && takeKey(*static_cast<QKeyEvent*>(event))) || Page::eventFilter(object, event);
}

void MessagesPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitWidth();
}

// Narrow windows put the detail below the table.
void MessagesPage::fitWidth() {
    const int narrow = style::scaled(style::metric::kNarrow - style::metric::kTree);
    const auto wanted = width() < narrow ? Qt::Vertical : Qt::Horizontal;
    if (splitter_->orientation() != wanted) turn(wanted);
}

// Beside or below the table: each way keeps the sizes it had.
void MessagesPage::turn(Qt::Orientation orientation) {
    if (detail_->isVisible()) sizes_[splitter_->orientation()] = splitter_->sizes();
    splitter_->setOrientation(orientation);
    const bool below = orientation == Qt::Vertical;
    detail_->setCompact(below);
    const QSize wanted = detail_->sizeHint();
    const int detail = below ? wanted.height() : wanted.width();
    const QList<int> first{qMax(detail, (below ? height() : width()) - detail), detail};
    splitter_->setSizes(sizes_.value(orientation, first));
}

QJsonObject MessagesPage::saveState() const {
    return {{QStringLiteral("table"), table_->saveState()},
            {QStringLiteral("filter"), filterBar_->saveState()},
            {QStringLiteral("choice"), choiceState(loadBar_->choice())},
            {QStringLiteral("splitter"), QString::fromLatin1(splitter_->saveState().toBase64())},
            {QStringLiteral("detail"), detailWanted_}};
}

void MessagesPage::restoreState(const QJsonObject& state) {
    table_->restoreState(state.value(QStringLiteral("table")).toObject());
    if (state.contains(QStringLiteral("choice")))
        loadBar_->setChoice(choiceOf(state.value(QStringLiteral("choice")).toObject()));
    filterBar_->restoreState(state.value(QStringLiteral("filter")).toObject());
    splitter_->restoreState(QByteArray::fromBase64(state.value(QStringLiteral("splitter")).toString().toLatin1()));
    // That also turned it as it stood then.
    detail_->setCompact(splitter_->orientation() == Qt::Vertical);
    fitWidth();
    detailWanted_ = state.value(QStringLiteral("detail")).toBool(true);
}

} // namespace odradek::views
