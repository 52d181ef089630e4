// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/LoadBar.h"

#include "ui/models/Format.h"
#include "ui/models/TimeFormat.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"
#include "ui/views/RangeText.h"
#include "ui/views/ValuePopup.h"
#include "ui/widgets/BusyArc.h"
#include "ui/widgets/Buttons.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QToolButton>

namespace odradek::views {
namespace {

using session::MessagesSession;
using widgets::Picker;
namespace format = models::format;

constexpr qint64 kMinute = 60'000;

/// An entry of the "From" list: what it begins with, and its number.
struct FromEntry {
    LoadBar::From from;
    qint64 number;
};

/// The entries of the "From" list in its order; those with number −1 ask for one.
constexpr std::array<FromEntry, 7> kEntries{{{LoadBar::From::Newest, 0},
                                             {LoadBar::From::Oldest, 0},
                                             {LoadBar::From::Ago, 15 * kMinute},
                                             {LoadBar::From::Ago, 60 * kMinute},
                                             {LoadBar::From::Ago, 24 * 60 * kMinute},
                                             {LoadBar::From::Offset, -1},
                                             {LoadBar::From::Time, -1}}};

/// How many records one load may bring.
constexpr std::array<qint64, 5> kLimits{50, 500, 5'000, 50'000, 500'000};

/// How many records are kept while following.
constexpr std::array<qint64, 3> kKeeps{10'000, MessagesSession::kDefaultKeep, 1'000'000};

/// "Live" with its shape. GUI thread.
class StateWord final : public QWidget {
public:
    explicit StateWord(QWidget* parent) : QWidget(parent) {}

    void set(const QString& word, style::StateShape shape, style::Token ink) {
        word_ = word;
        shape_ = shape;
        ink_ = ink;
        setAccessibleName(word);
        updateGeometry();
        update();
    }

    QSize sizeHint() const override {
        return {QFontMetrics(font()).horizontalAdvance(word_) + style::scaled(kShape) + 2,
                style::scaled(style::metric::kControlBar)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const int shape = style::scaled(kShape);
        style::drawState(painter, style::visual(*this, {0, 0, style::scaled(12), height()}), shape_);
        style::drawText(painter, style::visual(*this, {shape, 0, width() - shape, height()}), word_,
                        {font(), style::color(ink_)});
    }

private:
    static constexpr int kShape = 18;
    static QFont font() { return style::uiFont(style::kSmallPx, QFont::DemiBold); }

    QString word_;
    style::StateShape shape_ = style::StateShape::None;
    style::Token ink_ = style::Token::Ok;
};

} // namespace

LoadBar::LoadBar(QWidget* parent)
    : QWidget(parent),
      from_(new Picker(tr("From"), this)),
      partitions_(new Picker(tr("Partitions"), this)),
      limit_(new Picker(tr("Limit"), this)),
      isolation_(new Picker(tr("Isolation"), this)),
      keep_(new Picker(tr("Keep"), this)),
      more_(widgets::iconButton(style::Icon::More, tr("Limit, isolation, how many to keep"))),
      busy_(new widgets::BusyArc(this)),
      state_(new StateWord(this)),
      load_(widgets::barButton(tr("Load"), style::Icon::Play)),
      follow_(widgets::barButton(tr("Follow"), style::Icon::Follow)),
      pause_(widgets::barButton(tr("Pause"), style::Icon::Pause)),
      stop_(widgets::barButton(tr("Stop"), style::Icon::Stop)) {
    buildPickers();
    buildButtons();
    auto* layout = new QHBoxLayout(this);
    const int pad = style::scaled(style::metric::kPadBar);
    layout->setContentsMargins(pad, 0, pad, 0);
    layout->setSpacing(style::scaled(style::metric::kGap));
    for (QWidget* widget : std::initializer_list<QWidget*>{from_, partitions_, limit_, isolation_, keep_})
        layout->addWidget(widget);
    layout->addWidget(more_);
    layout->addStretch();
    for (QWidget* widget : std::initializer_list<QWidget*>{busy_, state_, load_, follow_, pause_, stop_})
        layout->addWidget(widget);
    setFixedHeight(style::scaled(style::metric::kBar));
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    more_->hide();
    connect(more_, &QToolButton::clicked, this, &LoadBar::openMore);
    showChoice();
    setState(MessagesSession::State::Idle);
}

// Narrower than its controls it still may be: what does not fit goes behind the three dots.
QSize LoadBar::minimumSizeHint() const {
    return {style::scaled(480), style::scaled(style::metric::kBar)};
}

void LoadBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

int LoadBar::wanted(std::initializer_list<const QWidget*> parts) const {
    // Room for the word of the state, which comes and goes.
    int width = 2 * style::scaled(style::metric::kPadBar) + style::scaled(72);
    for (const QWidget* part : parts)
        width += part->sizeHint().width() + style::scaled(style::metric::kGap);
    return width;
}

// First the choices that are seldom made go behind the dots, then the words of the buttons whose icons everybody knows.
void LoadBar::fit() {
    showWords(true);
    const bool narrow =
        wanted({from_, partitions_, limit_, isolation_, keep_, load_, follow_, pause_, stop_}) > width();
    limit_->setVisible(!narrow);
    isolation_->setVisible(!narrow);
    keep_->setVisible(!narrow);
    more_->setVisible(narrow);
    showWords(!narrow || wanted({from_, partitions_, more_, load_, follow_, pause_, stop_}) <= width());
}

void LoadBar::showWords(bool shown) {
    pause_->setText(shown ? pause_->accessibleName() : QString());
    stop_->setText(shown ? stop_->accessibleName() : QString());
}

void LoadBar::openMore() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString& text, bool chosen, Picker* picker, const QVariant& data) {
        auto* action = menu->addAction(text, picker, [picker, data] { picker->setCurrentData(data); });
        action->setCheckable(true);
        action->setChecked(chosen);
    };
    menu->addSection(tr("Limit"));
    for (const qint64 limit : kLimits)
        add(format::count(limit), limit == choice_.limit, limit_, limit);
    menu->addSection(tr("Isolation"));
    for (const auto isolation : {consumer::Isolation::Committed, consumer::Isolation::Uncommitted}) {
        const bool committed = isolation == consumer::Isolation::Committed;
        add(committed ? tr("Committed") : tr("Uncommitted"), isolation == choice_.isolation, isolation_,
            int(isolation));
    }
    menu->addSection(tr("Keep"));
    for (const qint64 keep : kKeeps)
        add(format::count(keep), keep == choice_.keep, keep_, keep);
    menu->popup(more_->mapToGlobal(QPoint(0, more_->height())));
}

void LoadBar::buildPickers() {
    QList<Picker::Item> items{{tr("Newest")},    {tr("Oldest")},        {tr("Last 15 minutes")},
                              {tr("Last hour")}, {tr("Last 24 hours")}, {tr("Offset…")},
                              {tr("Time…")}};
    from_->setItems(items);
    connect(from_, &Picker::currentChanged, this, &LoadBar::chooseFrom);
    partitions_->setCustomPopup(true);
    connect(partitions_, &Picker::popupWanted, this, &LoadBar::askPartitions);
    QList<Picker::Item> limits;
    for (const qint64 limit : kLimits)
        limits.push_back({format::count(limit), limit});
    limit_->setItems(limits);
    connect(limit_, &Picker::currentChanged, this, [this] {
        if (limit_->current() < 0) return;
        choice_.limit = limit_->currentData().toLongLong();
        changed();
    });
    isolation_->setItems({{tr("Committed"), int(consumer::Isolation::Committed)},
                          {tr("Uncommitted"), int(consumer::Isolation::Uncommitted)}});
    isolation_->setToolTip(tr("Committed: without records of open and aborted transactions"));
    connect(isolation_, &Picker::currentChanged, this, [this] {
        choice_.isolation = consumer::Isolation(isolation_->currentData().toInt());
        changed();
    });
    QList<Picker::Item> keeps;
    for (const qint64 keep : kKeeps)
        keeps.push_back({format::count(keep), keep});
    keep_->setItems(keeps);
    keep_->setToolTip(tr("How many messages are kept while following; the oldest make room"));
    connect(keep_, &Picker::currentChanged, this, [this] {
        choice_.keep = keep_->currentData().toLongLong();
        Q_EMIT choiceChanged();
        Q_EMIT keepChanged(choice_.keep);
    });
}

void LoadBar::buildButtons() {
    follow_->setCheckable(true);
    style::setButtonRole(follow_, style::ButtonRole::Ghost);
    pause_->setCheckable(true);
    stop_->setAccessibleName(stop_->text());
    load_->setToolTip(tr("Read again (F5)"));
    follow_->setToolTip(tr("Show what arrives from now on (Ctrl+End)"));
    pause_->setToolTip(tr("Hold back what arrives; nothing is lost (Space)"));
    stop_->setToolTip(tr("End fetching (Esc)"));
    connect(load_, &QPushButton::clicked, this, &LoadBar::loadWanted);
    connect(follow_, &QPushButton::clicked, this, &LoadBar::followWanted);
    connect(pause_, &QPushButton::clicked, this, &LoadBar::pauseWanted);
    connect(stop_, &QPushButton::clicked, this, &LoadBar::stopWanted);
}

void LoadBar::changed() {
    showChoice();
    Q_EMIT choiceChanged();
    Q_EMIT loadWanted();
}

void LoadBar::chooseFrom(int index) {
    if (index < 0) return;
    const FromEntry& entry = kEntries[size_t(index)];
    if (entry.number < 0) {
        askFrom(entry.from);
        return;
    }
    choice_.from = entry.from;
    choice_.number = entry.number;
    changed();
}

void LoadBar::askFrom(From from) {
    const bool offset = from == From::Offset;
    const auto parse = [offset](const QString& typed) -> Typed<qint64> {
        if (offset) return typedOffset(typed);
        return typedTime(typed, QTimeZone::utc(), QDateTime::currentMSecsSinceEpoch());
    };
    const auto check = [parse](const QString& typed) {
        const auto value = parse(typed);
        return value ? QString() : value.error();
    };
    const QString caption = offset ? tr("From this offset, in every chosen partition")
                                   : tr("From this time: 2026-11-21T12:03 (UTC), epoch milliseconds, or -15m");
    auto* popup = new ValuePopup(caption, {}, check, this);
    connect(popup, &ValuePopup::accepted, this, [this, from, parse](const QString& typed) {
        choice_.from = from;
        choice_.number = parse(typed).value_or(0);
        changed();
    });
    connect(popup, &QObject::destroyed, this, [this] { showChoice(); });
    // On a narrow page the picker is in the menu behind.
    const QWidget* near = from_->isVisible() ? static_cast<QWidget*>(from_) : more_;
    popup->open(near->mapToGlobal(QPoint(0, near->height())));
}

void LoadBar::askPartitions(const QPoint& at) {
    const auto check = [this](const QString& typed) {
        const auto partitions = typedPartitions(typed);
        if (!partitions) return partitions.error();
        const bool beyond = partitionCount_ > 0 && !partitions->empty() && partitions->back() >= partitionCount_;
        return beyond ? tr("The topic has partitions 0 to %1").arg(partitionCount_ - 1) : QString();
    };
    auto* popup = new ValuePopup(tr("Partitions, such as 0, 2-4; empty for all"), partitionsText(choice_.partitions),
                                 check, this);
    connect(popup, &ValuePopup::accepted, this, [this](const QString& typed) {
        choice_.partitions = typedPartitions(typed).value_or(std::vector<base::PartitionId>());
        changed();
    });
    popup->open(at);
}

void LoadBar::setChoice(const Choice& choice) {
    choice_ = choice;
    showChoice();
}

void LoadBar::setPartitionCount(int count) {
    if (count == partitionCount_) return;
    partitionCount_ = count;
    showChoice();
}

void LoadBar::showChoice() {
    const QSignalBlocker noFrom(from_);
    const QSignalBlocker noLimit(limit_);
    const QSignalBlocker noIsolation(isolation_);
    const QSignalBlocker noKeep(keep_);
    const auto same = [this](const FromEntry& entry) {
        return entry.from == choice_.from && entry.number == choice_.number;
    };
    const auto entry = std::ranges::find_if(kEntries, same);
    if (entry != kEntries.end()) {
        from_->setCurrent(int(entry - kEntries.begin()));
    } else if (choice_.from == From::Offset) {
        from_->setValueText(tr("offset %1").arg(format::count(choice_.number)));
    } else {
        from_->setValueText(models::TimeFormat::instance().dateTime(choice_.number));
    }
    const QString all = partitionCount_ > 0 ? tr("All %1").arg(partitionCount_) : tr("All");
    partitions_->setValueText(choice_.partitions.empty() ? all : partitionsText(choice_.partitions));
    limit_->setCurrentData(choice_.limit);
    isolation_->setCurrentData(int(choice_.isolation));
    keep_->setValueText(format::count(choice_.keep));
    keep_->setCurrentData(choice_.keep);
    fit();
}

QString LoadBar::stateWord() const {
    return state_->isHidden() ? QString() : state_->accessibleName();
}

void LoadBar::setState(MessagesSession::State state, bool away) {
    using State = MessagesSession::State;
    const bool runs = state != State::Idle;
    const bool follows = state == State::Following || state == State::Paused;
    busy_->setVisible(state == State::Loading);
    state_->setVisible(follows);
    auto* word = static_cast<StateWord*>(state_);
    if (state == State::Paused)
        word->set(tr("Paused"), style::StateShape::None, style::Token::Warn);
    else if (away)
        word->set(tr("Waiting"), style::StateShape::HalfDisc, style::Token::Warn);
    else
        word->set(tr("Live"), style::StateShape::Live, style::Token::Ok);
    state_->setToolTip(away && follows ? tr("The cluster cannot be reached: it goes on as soon as it is back")
                                       : QString());
    load_->setEnabled(!runs);
    follow_->setChecked(follows);
    pause_->setEnabled(follows);
    pause_->setChecked(state == State::Paused);
    pause_->setAccessibleName(state == State::Paused ? tr("Resume") : tr("Pause"));
    pause_->setIcon(style::icon(state == State::Paused ? style::Icon::Play : style::Icon::Pause));
    stop_->setEnabled(runs);
    fit();
}

consumer::ScanRequest LoadBar::request(const QString& topic, bool follow, qint64 now) const {
    consumer::ScanRequest request;
    request.topics.push_back({topic.toStdString(), choice_.partitions, {}});
    request.isolation = choice_.isolation;
    request.follow = follow;
    if (follow) {
        request.from = consumer::FromNewest{choice_.limit};
        return request;
    }
    // Ordered by time over all partitions, but from an offset: offsets of different partitions say nothing of time.
    request.order = choice_.from == From::Offset ? consumer::Order::Arrival : consumer::Order::Time;
    if (choice_.from != From::Newest && choice_.from != From::Oldest) request.limit = choice_.limit;
    switch (choice_.from) {
    case From::Newest:
        request.from = consumer::FromNewest{choice_.limit};
        break;
    case From::Oldest:
        request.from = consumer::FromNext{choice_.limit};
        break;
    case From::Offset:
        request.from = consumer::FromOffset{choice_.number};
        break;
    case From::Time:
        request.from = consumer::FromTime{choice_.number};
        break;
    case From::Ago:
        request.from = consumer::FromTime{now - choice_.number};
        break;
    }
    return request;
}

} // namespace odradek::views
