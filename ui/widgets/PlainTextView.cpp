// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PlainTextView.h"

#include "ui/delegates/JsonRuns.h"
#include "ui/delegates/TextRuns.h"
#include "ui/models/Format.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace odradek::widgets {
namespace {

using style::Token;

constexpr int kMargin = 12;

Token tokenOf(delegates::JsonPart part) {
    switch (part) {
    case delegates::JsonPart::Key:
        return Token::JKey;
    case delegates::JsonPart::String:
        return Token::JStr;
    case delegates::JsonPart::Number:
        return Token::JNum;
    case delegates::JsonPart::Literal:
        return Token::JLit;
    default:
        return Token::JPun;
    }
}

} // namespace

PlainTextView::PlainTextView(QWidget* parent)
    : LineView(parent), lines_({}, delegates::GlyphWidths::of(style::monoFont()), 0) {
    setAccessibleName(tr("Text"));
    viewport()->setCursor(Qt::IBeamCursor);
}

void PlainTextView::setText(const QString& text, qint64 shownBytes, qint64 totalBytes) {
    text_ = text;
    shown_ = shownBytes;
    total_ = totalBytes;
    anchor_ = caret_ = 0;
    setAccessibleDescription(text.left(500));
    layOut();
}

void PlainTextView::setLanguage(Language language) {
    language_ = language;
    viewport()->update();
}

void PlainTextView::setWrap(bool wrap) {
    if (wrap_ == wrap) return;
    wrap_ = wrap;
    layOut();
}

void PlainTextView::layOut() {
    const delegates::GlyphWidths& widths = delegates::GlyphWidths::of(style::monoFont());
    const qreal least = 8 * widths.digit();
    const qreal room = wrap_ ? qMax<qreal>(least, viewport()->width() - 2 * style::scaled(kMargin)) : 0;
    lines_ = TextLines(text_, widths, room);
    linesChanged();
}

void PlainTextView::resizeEvent(QResizeEvent* event) {
    if (wrap_ && event->oldSize().width() != event->size().width()) {
        // The same text stays at the top.
        const qsizetype top = lines_.lines()[size_t(qMin<qint64>(topLine(), qint64(lines_.lines().size()) - 1))].start;
        layOut();
        if (top > 0) reveal(lines_.lineOf(top));
    }
    LineView::resizeEvent(event);
}

qint64 PlainTextView::lineCount() const {
    return qint64(lines_.lines().size()) + (isCut() ? 1 : 0);
}

int PlainTextView::lineHeight() const {
    return style::scaled(20);
}

int PlainTextView::contentWidth() const {
    if (wrap_) return 0;
    return int(qMin<qreal>(lines_.widest() + 2 * style::scaled(kMargin), 1 << 28));
}

QString PlainTextView::moreWords() const {
    return tr("The first %1 of %2 are shown.").arg(models::format::bytes(shown_), models::format::bytes(total_));
}

QString PlainTextView::spokenLine(qint64 number) const {
    if (number >= qint64(lines_.lines().size())) return moreWords() % u' ' % tr("Show more");
    const TextLines::Line& line = lines_.lines()[size_t(number)];
    const QString words = models::format::visible(text_.sliced(line.start, qMin<qsizetype>(line.length, 1000)));
    return words.trimmed().isEmpty() ? tr("empty line") : words;
}

SpokenPart PlainTextView::spokenPart(int number) const {
    SpokenPart part = LineView::spokenPart(number);
    part.role = QAccessible::Paragraph;
    return part;
}

void PlainTextView::paintMore(QPainter& painter, const QRect& rect) const {
    const QRect line = rect.adjusted(style::scaled(kMargin), 0, 0, 0);
    const int taken = style::drawText(
        painter, line, moreWords(), {style::uiFont(style::kSmallPx, QFont::Normal, true), style::color(Token::Text3)});
    style::drawText(painter, line.adjusted(taken + style::scaled(8), 0, 0, 0), tr("Show more"),
                    {style::uiFont(style::kSmallPx), style::color(Token::Accent)});
}

void PlainTextView::paintSelection(QPainter& painter, const QRect& rect, const TextLines::Line& line) const {
    const qsizetype from = qMax(qMin(anchor_, caret_), line.start);
    const qsizetype to = qMin(qMax(anchor_, caret_), line.start + line.length);
    if (from >= to) return;
    const qreal left = rect.x() + style::scaled(kMargin) + lines_.xOf(line, from);
    painter.fillRect(QRectF(left, rect.y(), lines_.xOf(line, to) - lines_.xOf(line, from), rect.height()),
                     style::color(hasFocus() ? Token::Sel : Token::SelOff));
}

void PlainTextView::paintLine(QPainter& painter, const QRect& rect, qint64 number) const {
    if (number >= qint64(lines_.lines().size())) return paintMore(painter, rect);
    const TextLines::Line& line = lines_.lines()[size_t(number)];
    paintSelection(painter, rect, line);
    // Of a line of a megabyte only the piece in sight is looked at.
    const int margin = style::scaled(kMargin);
    const qsizetype from = lines_.positionAt(line, -rect.x() - margin);
    const qreal left = lines_.xOf(line, from);
    const qsizetype to = lines_.positionAt(line, left + 2 * viewport()->width());
    delegates::DataLine piece;
    piece.text = text_.sliced(from, to - from);
    piece.font = style::monoFont();
    piece.color = style::color(Token::Text);
    if (language_ == Language::Json)
        for (const delegates::JsonRun& run : delegates::jsonRuns(piece.text))
            piece.runs.push_back({run.start, run.length, style::color(tokenOf(run.part))});
    for (qsizetype at = sought_.isEmpty() ? -1 : piece.text.indexOf(sought_, 0, Qt::CaseInsensitive); at >= 0;
         at = piece.text.indexOf(sought_, at + sought_.size(), Qt::CaseInsensitive))
        piece.hits.push_back({int(at), int(sought_.size())});
    // Room for more than it takes: what is cut was cut above, and nothing of it is elided.
    const int room = 2 * qCeil(lines_.xOf(line, to) - left) + style::scaled(64);
    delegates::paintDataLine(painter, {qRound(rect.x() + margin + left), rect.y(), room, rect.height()}, piece);
}

bool PlainTextView::find(const QString& sought, bool backwards) {
    sought_ = sought;
    viewport()->update();
    if (sought.isEmpty()) return false;
    const qsizetype from = qMin(anchor_, caret_);
    const bool selected = selectedText().compare(sought, Qt::CaseInsensitive) == 0;
    qsizetype at = -1;
    if (backwards) {
        if (from > 0) at = text_.lastIndexOf(sought, from - 1, Qt::CaseInsensitive);
        if (at < 0) at = text_.lastIndexOf(sought, -1, Qt::CaseInsensitive);
    } else {
        at = text_.indexOf(sought, from + (selected ? 1 : 0), Qt::CaseInsensitive);
        if (at < 0) at = text_.indexOf(sought, 0, Qt::CaseInsensitive);
    }
    if (at < 0) return false;
    select(at, sought.size());
    return true;
}

QString PlainTextView::selectedText() const {
    return text_.sliced(qMin(anchor_, caret_), qAbs(caret_ - anchor_));
}

void PlainTextView::select(qsizetype start, qsizetype length) {
    anchor_ = qBound<qsizetype>(0, start, text_.size());
    caret_ = qBound<qsizetype>(0, start + length, text_.size());
    const qint64 line = lines_.lineOf(anchor_);
    reveal(line);
    if (!wrap_) {
        const int x = qRound(lines_.xOf(lines_.lines()[size_t(line)], anchor_));
        QScrollBar* bar = horizontalScrollBar();
        if (x < bar->value() || x > bar->value() + viewport()->width() - 80) bar->setValue(x - viewport()->width() / 3);
    }
    viewport()->update();
}

qsizetype PlainTextView::positionAt(const QPoint& at) const {
    const qint64 number = lineAt(qMax(0, at.y()));
    if (number < 0 || number >= qint64(lines_.lines().size())) return text_.size();
    const TextLines::Line& line = lines_.lines()[size_t(number)];
    const qreal x = at.x() - lineRect(number).x() - style::scaled(kMargin);
    return lines_.boundaryAt(line, x);
}

void PlainTextView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::SelectAll)) {
        anchor_ = 0;
        caret_ = text_.size();
        viewport()->update();
    } else if (event->matches(QKeySequence::Copy)) {
        if (anchor_ != caret_) QApplication::clipboard()->setText(selectedText());
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && isCut()) {
        Q_EMIT moreWanted();
    } else {
        LineView::keyPressEvent(event);
    }
}

void PlainTextView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    if (isCut() && lineAt(event->pos().y()) == lineCount() - 1) {
        Q_EMIT moreWanted();
        return;
    }
    caret_ = positionAt(event->pos());
    if (!(event->modifiers() & Qt::ShiftModifier)) anchor_ = caret_;
    viewport()->update();
}

void PlainTextView::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton)) return;
    caret_ = positionAt(event->pos());
    viewport()->update();
}

} // namespace odradek::widgets
