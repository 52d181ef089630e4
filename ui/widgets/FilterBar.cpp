// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FilterBar.h"

#include "ui/models/Format.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Debounce.h"

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
    setState(edit_->text().isEmpty() ? State::Empty : State::Waiting, state_ == State::Valid ? note_ : QString());
    debounce_->start();
}

void FilterBar::ask() {
    Q_EMIT filterWanted(edit_->text());
}

void FilterBar::setValid(qint64 shown, qint64 total) {
    blamed_ = {};
    if (edit_->text().isEmpty()) return setState(State::Empty, {});
    setState(State::Valid, tr("%1 of %2").arg(models::format::count(shown), models::format::count(total)));
}

void FilterBar::setInvalid(const QString& reason, const models::Span& part) {
    blamed_ = part;
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
    return {style::scaled(220), style::scaled(style::metric::kControlBar)};
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
    style::drawIcon(painter, style::visual(*this, mark), invalid ? Icon::Error : Icon::Check,
                    style::color(invalid ? Token::Err : Token::Ok));
    style::drawText(painter, style::visual(*this, noteRect_.adjusted(style::scaled(20), 0, -style::scaled(4), 0)),
                    note_, {style::monoFont(), style::color(invalid ? Token::Err : Token::Text2)});
}

void FilterBar::setHistory(const QStringList& recent, const QStringList& saved) {
    recent_ = recent;
    saved_ = saved;
    refreshStar();
}

void FilterBar::refreshStar() {
    const bool saved = saved_.contains(edit_->text()) && !edit_->text().isEmpty();
    star_->setIcon(style::icon(saved ? Icon::StarFilled : Icon::Star));
    star_->setAccessibleName(saved ? tr("Forget this filter") : tr("Save this filter"));
    star_->setEnabled(saved || state_ != State::Invalid);
}

void FilterBar::toggleStar() {
    const QString text = edit_->text();
    if (text.isEmpty()) return openHistory();
    const bool saved = !saved_.contains(text);
    if (saved)
        saved_.prepend(text);
    else
        saved_.removeAll(text);
    refreshStar();
    Q_EMIT savedChanged(text, saved);
}

void FilterBar::openHistory() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, Icon icon) {
        QAction* action =
            menu->addAction(style::icon(icon), models::format::middle(text, 80).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, text] { setText(text); });
    };
    for (const QString& text : std::as_const(saved_))
        add(text, Icon::StarFilled);
    if (!saved_.isEmpty() && !recent_.isEmpty()) menu->addSeparator();
    for (const QString& text : std::as_const(recent_))
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
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape && !edit_->text().isEmpty()) {
        setText({});
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        debounce_->flush();
        if (state_ != State::Invalid && !edit_->text().isEmpty()) Q_EMIT committed(edit_->text());
        return true;
    }
    if (key->key() == Qt::Key_Down) {
        openHistory();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

void FilterBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) placeParts();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        setState(state_, note_);
    }
}

} // namespace odradek::widgets
