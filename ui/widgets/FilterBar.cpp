// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FilterBar.h"

#include "ui/models/Format.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Debounce.h"
#include "ui/widgets/FilterMemory.h"
#include "ui/widgets/TableView.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QTextCharFormat>
#include <QToolButton>

namespace odradek::widgets {
namespace {

using style::Icon;
using style::Token;

constexpr int kButton = 22;

// An attribute colours characters from the cursor on: that is how QLineEdit takes formats without being a rich editor.
QInputMethodEvent::Attribute coloured(const QLineEdit& edit, int start, int length, const QTextCharFormat& format) {
    return {QInputMethodEvent::TextFormat, start - edit.cursorPosition(), length, format};
}

} // namespace

FilterBar::FilterBar(const QString& example, QWidget* parent, Debounce* debounce)
    : QWidget(parent),
      edit_(new QLineEdit(this)),
      clear_(iconButton(Icon::Close, tr("Clear the filter"))),
      star_(iconButton(Icon::Star, tr("Save this filter"))),
      history_(iconButton(Icon::ChevronDown, tr("Earlier and saved filters"))),
      debounce_(debounce ? debounce : new Debounce) {
    debounce_->setParent(this);
    edit_->setFrame(false);
    edit_->setFont(style::monoFont());
    edit_->setAccessibleName(tr("Filter"));
    edit_->installEventFilter(this);
    edit_->setAttribute(Qt::WA_MacShowFocusRect, false);
    setFocusProxy(edit_);
    for (QToolButton* button : {clear_, star_, history_})
        button->setParent(this);
    star_->hide();
    history_->hide();
    setExample(example);
    connect(edit_, &QLineEdit::textChanged, this, &FilterBar::edited);
    connect(debounce_, &Debounce::fired, this, &FilterBar::ask);
    connect(clear_, &QToolButton::clicked, this, [this] { setText({}); });
    connect(star_, &QToolButton::clicked, this, &FilterBar::toggleStar);
    connect(history_, &QToolButton::clicked, this, &FilterBar::openHistory);
    connect(&style::Theme::instance(), &style::Theme::changed, this, &FilterBar::colourText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setState(State::Empty, {});
}

QString FilterBar::text() const {
    return edit_->text();
}

void FilterBar::setExample(const QString& example) {
    edit_->setPlaceholderText(example);
}

void FilterBar::setText(const QString& text) {
    if (text == edit_->text()) return;
    edit_->setText(text);
    debounce_->cancel();
    ask();
}

void FilterBar::setHighlighter(Highlighter highlighter) {
    highlighter_ = std::move(highlighter);
    colourText();
}

void FilterBar::edited() {
    blamed_ = {};
    entering_ = false;
    setState(edit_->text().isEmpty() ? State::Empty : State::Waiting, state_ == State::Valid ? note_ : QString());
    debounce_->start();
}

void FilterBar::ask() {
    Q_EMIT filterWanted(edit_->text());
}

void FilterBar::setValid(qint64 shown, qint64 total, qint64 unknown) {
    blamed_ = {};
    soFar_ = unknown > 0;
    if (edit_->text().isEmpty()) return setState(State::Empty, {});
    using models::format::count;
    setState(State::Valid, soFar_ ? tr("%1 of %2 so far, %3 not known").arg(count(shown), count(total), count(unknown))
                                  : tr("%1 of %2").arg(count(shown), count(total)));
    if (std::exchange(entering_, false) && edit_->hasFocus()) enterRows();
}

void FilterBar::setInvalid(const QString& reason, const models::Span& part) {
    blamed_ = part;
    entering_ = false;
    setState(State::Invalid, reason);
}

void FilterBar::setState(State state, const QString& note) {
    state_ = state;
    note_ = state == State::Empty ? QString() : note;
    // What a sighted person reads at the right is said too.
    edit_->setAccessibleDescription(state == State::Invalid ? tr("Not valid: %1").arg(note_) : note_);
    clear_->setVisible(state != State::Empty);
    // The example is words, what is typed is data.
    edit_->setFont(state == State::Empty ? style::uiFont(style::kSmallPx) : style::monoFont());
    refreshStar();
    colourText();
    placeParts();
    update();
}

void FilterBar::colourText() {
    QList<QInputMethodEvent::Attribute> attributes;
    if (highlighter_) {
        for (const delegates::ColorRun& run : highlighter_(edit_->text())) {
            QTextCharFormat format;
            format.setForeground(run.color);
            attributes.append(coloured(*edit_, run.start, run.length, format));
        }
    }
    if (state_ == State::Invalid && blamed_.length > 0) {
        QTextCharFormat format;
        format.setForeground(style::color(Token::Err));
        format.setBackground(style::color(Token::ErrSoft));
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(style::color(Token::Err));
        attributes.append(coloured(*edit_, blamed_.start, blamed_.length, format));
    }
    const QSignalBlocker quiet(edit_);
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(edit_, &event);
}

QSize FilterBar::sizeHint() const {
    return {style::scaled(480), style::scaled(style::metric::kControlBar)};
}

QSize FilterBar::minimumSizeHint() const {
    return {style::scaled(128), style::scaled(style::metric::kControlBar)};
}

void FilterBar::resizeEvent(QResizeEvent*) {
    placeParts();
}

void FilterBar::placeParts() {
    const int side = style::scaled(kButton);
    const int top = (height() - side) / 2;
    int right = width() - style::scaled(4);
    for (QToolButton* button : {history_, star_, clear_}) {
        if (button->isHidden()) continue;
        right -= side;
        button->setGeometry(style::visual(*this, {right, top, side, side}));
    }
    const QFontMetrics metrics(style::monoFont());
    const int wanted = note_.isEmpty() ? 0 : metrics.horizontalAdvance(note_) + style::scaled(26);
    const int left = style::scaled(30);
    const int note = qMin(wanted, (right - left) / 2);
    noteRect_ = QRect(right - note, 0, note, height());
    const int inset = style::metric::kFocus;
    edit_->setGeometry(
        style::visual(*this, {left, inset, right - note - left - style::scaled(4), height() - 2 * inset}));
}

void FilterBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const qreal radius = style::scaled(style::metric::kRadiusControl);
    const bool invalid = state_ == State::Invalid;
    style::drawBox(painter, rect(), {style::color(Token::Base), style::color(Token::LineCtl), radius, 1});
    if (invalid || edit_->hasFocus())
        style::drawBox(painter, rect(),
                       {QColor(), invalid ? style::color(Token::ErrFill) : style::focusColor(), radius, 2});
    const bool lively = state_ == State::Valid || state_ == State::Waiting;
    const Token funnel = invalid ? Token::Err : lively ? Token::Accent : Token::Text2;
    style::drawIcon(painter, style::visual(*this, {style::scaled(8), 0, style::scaled(16), height()}), Icon::Filter,
                    style::color(funnel));
    if (note_.isEmpty() || state_ == State::Waiting) return;
    const QRect mark(noteRect_.x(), 0, style::scaled(16), height());
    const Icon icon = invalid ? Icon::Error : soFar_ ? Icon::Busy : Icon::Check;
    const Token ink = invalid ? Token::Err : soFar_ ? Token::Text2 : Token::Ok;
    style::drawIcon(painter, style::visual(*this, mark), icon, style::color(ink));
    style::drawText(painter, style::visual(*this, noteRect_.adjusted(style::scaled(20), 0, -style::scaled(4), 0)),
                    note_, {style::monoFont(), style::color(invalid ? Token::Err : Token::Text2)});
}

void FilterBar::keepAs(const QString& kind) {
    kind_ = kind;
    auto& memory = FilterMemory::instance();
    connect(&memory, &FilterMemory::changed, this, [this](const QString& changed) {
        if (changed == kind_) refreshStar();
    });
    connect(this, &FilterBar::committed, &memory,
            [this](const QString& text) { FilterMemory::instance().remember(kind_, text); });
    star_->show();
    history_->show();
    refreshStar();
    placeParts();
}

bool FilterBar::isSaved(const QString& text) const {
    return !text.isEmpty() && FilterMemory::instance().saved(kind_).contains(text);
}

void FilterBar::refreshStar() {
    const bool saved = isSaved(edit_->text());
    star_->setIcon(style::icon(saved ? Icon::StarFilled : Icon::Star));
    star_->setAccessibleName(saved ? tr("Forget this filter") : tr("Save this filter"));
    star_->setEnabled(saved || state_ != State::Invalid);
}

void FilterBar::toggleStar() {
    const QString text = edit_->text();
    if (text.isEmpty()) return openHistory();
    FilterMemory::instance().star(kind_, text, !isSaved(text));
}

void FilterBar::openHistory() {
    if (kind_.isEmpty()) return;
    const QStringList saved = FilterMemory::instance().saved(kind_);
    const QStringList recent = FilterMemory::instance().recent(kind_);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, Icon icon) {
        QAction* action =
            menu->addAction(style::icon(icon), models::format::middle(text, 80).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, text] { setText(text); });
    };
    for (const QString& text : saved)
        add(text, Icon::StarFilled);
    if (!saved.isEmpty() && !recent.isEmpty()) menu->addSeparator();
    for (const QString& text : recent)
        add(text, Icon::History);
    if (menu->isEmpty()) menu->addAction(tr("No earlier filters"))->setEnabled(false);
    menu->setMinimumWidth(style::scaled(280));
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

void FilterBar::focusText() {
    edit_->setFocus(Qt::ShortcutFocusReason);
    edit_->selectAll();
}

bool FilterBar::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(object, event);
    return takeKey(static_cast<QKeyEvent*>(event)->key()) || QWidget::eventFilter(object, event);
}

bool FilterBar::takeKey(int key) {
    switch (key) {
    case Qt::Key_Escape:
        if (edit_->text().isEmpty()) return false;
        setText({});
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        confirm();
        return true;
    case Qt::Key_Down:
        debounce_->flush();
        enterRows();
        return true;
    case Qt::Key_Up:
        openHistory();
        return true;
    default:
        return false;
    }
}

void FilterBar::leadTo(TableView& table) {
    table_ = &table;
}

// Never opens a row, not even the only one: most filters say what is to be looked at, not where to go.
void FilterBar::confirm() {
    debounce_->flush();
    if (state_ == State::Invalid) return;
    if (!edit_->text().isEmpty()) Q_EMIT committed(edit_->text());
    // What is still being looked through is entered when that has ended.
    entering_ = state_ == State::Waiting && !edit_->text().trimmed().isEmpty();
    if (!entering_) enterRows();
}

// Where nothing is left the text wants another word: the cursor stays in it.
void FilterBar::enterRows() {
    if (table_ && table_->rowCount() > 0) table_->enterRows();
}

void FilterBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) placeParts();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        setState(state_, note_);
    }
}

} // namespace odradek::widgets
