// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/HexView.h"

#include "ui/models/Format.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace odradek::widgets {
namespace {

using style::Token;

constexpr qint64 kMostCopied = 1 << 20;
constexpr int kMargin = 12;

bool isPrintable(uchar byte) {
    return byte >= 0x20 && byte < 0x7f;
}

QString hexOf(qint64 value, int digits) {
    return QString::number(value, 16).rightJustified(digits, u'0');
}

} // namespace

HexView::HexView(QWidget* parent) : LineView(parent) {
    setAccessibleName(tr("Bytes in hex"));
    viewport()->setCursor(Qt::IBeamCursor);
}

void HexView::setBytes(const QByteArray& bytes) {
    bytes_ = bytes;
    anchor_ = caret_ = -1;
    setAccessibleDescription(models::format::bytes(bytes.size()));
    linesChanged();
}

int HexView::lineHeight() const {
    return style::scaled(20);
}

int HexView::advance() const {
    return QFontMetrics(style::monoFont()).horizontalAdvance(u'0');
}

// Eight digits of offset, two blanks, then pairs with a wider gap in the middle.
int HexView::hexX(int place) const {
    return style::scaled(kMargin) + (10 + place * 3 + (place >= row_ / 2 ? 1 : 0)) * advance();
}

int HexView::textX(int place) const {
    return hexX(row_) + (1 + place) * advance();
}

int HexView::widthOf(int row) const {
    constexpr int kBlanks = 12; // the offset, and the gaps around the pairs
    return (kBlanks + 4 * row) * advance() + 2 * style::scaled(kMargin);
}

int HexView::contentWidth() const {
    return widthOf(row_);
}

// The text beside the pairs is what one looks at first: it should not lie beyond the edge.
void HexView::resizeEvent(QResizeEvent* event) {
    row_ = viewport()->width() >= widthOf(kRow) ? kRow : kRow / 2;
    LineView::resizeEvent(event);
}

QString HexView::spokenLine(qint64 line) const {
    const QByteArrayView bytes =
        QByteArrayView(bytes_).sliced(line * row_).first(qMin<qsizetype>(row_, bytes_.size() - qsizetype(line) * row_));
    QString text;
    for (const char byte : bytes)
        text += isPrintable(uchar(byte)) ? QLatin1Char(byte) : QLatin1Char('.');
    return hexOf(line * row_, 8) % u' ' % models::format::hex(bytes, row_) % u' ' % text;
}

void HexView::paintLine(QPainter& painter, const QRect& rect, qint64 line) const {
    const qint64 first = line * row_;
    const int count = int(qMin<qint64>(row_, bytes_.size() - first));
    const int base = style::baseLine(rect);
    painter.setFont(style::monoFont());
    painter.setPen(style::color(Token::Text3));
    painter.drawText(rect.x() + style::scaled(kMargin), base, hexOf(first, 8));
    for (int i = 0; i < count; ++i) {
        const auto byte = uchar(bytes_[first + i]);
        if (first + i >= selectionStart() && first + i <= selectionEnd() && selectionStart() >= 0) {
            const QColor ground = style::color(hasFocus() ? Token::Sel : Token::SelOff);
            painter.fillRect(rect.x() + hexX(i) - 2, rect.y() + 1, 2 * advance() + 4, rect.height() - 2, ground);
            painter.fillRect(rect.x() + textX(i), rect.y() + 1, advance(), rect.height() - 2, ground);
        }
        painter.setPen(style::color(byte == 0 ? Token::Text3 : Token::Text));
        painter.drawText(rect.x() + hexX(i), base, hexOf(byte, 2));
        painter.setPen(style::color(isPrintable(byte) ? Token::JStr : Token::Text3));
        painter.drawText(rect.x() + textX(i), base,
                         isPrintable(byte) ? QString(QLatin1Char(char(byte))) : QStringLiteral("."));
    }
}

qint64 HexView::byteAt(const QPoint& at) const {
    const qint64 line = lineAt(qMax(0, at.y()));
    if (line < 0) return bytes_.size() - 1;
    const int x = at.x() - lineRect(line).x();
    int place = 0;
    if (x >= textX(0))
        place = (x - textX(0)) / advance();
    else
        while (place < row_ - 1 && x >= hexX(place + 1) - advance() / 2)
            ++place;
    return qMin<qint64>(line * row_ + qBound(0, place, row_ - 1), bytes_.size() - 1);
}

void HexView::select(qint64 first, qint64 last) {
    anchor_ = first < 0 ? -1 : qMin<qint64>(first, bytes_.size() - 1);
    caret_ = first < 0 ? -1 : qMin<qint64>(last, bytes_.size() - 1);
    if (caret_ >= 0) reveal(caret_ / row_);
    announceFocus(*this, *this);
    viewport()->update();
}

void HexView::moveCaret(qint64 to, bool extend) {
    if (bytes_.isEmpty()) return;
    const qint64 held = qBound<qint64>(0, to, bytes_.size() - 1);
    select(extend && anchor_ >= 0 ? anchor_ : held, held);
}

QString HexView::selectedHex() const {
    if (selectionStart() < 0) return {};
    const qint64 length = qMin(kMostCopied, selectionEnd() - selectionStart() + 1);
    return models::format::hex(QByteArrayView(bytes_).sliced(selectionStart(), length), int(kMostCopied));
}

void HexView::keyPressEvent(QKeyEvent* event) {
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    if (event->matches(QKeySequence::SelectAll))
        select(0, bytes_.size() - 1);
    else if (event->matches(QKeySequence::Copy)) {
        if (selectionStart() >= 0) QApplication::clipboard()->setText(selectedHex());
    } else if (event->key() == Qt::Key_Left)
        moveCaret(caret_ - 1, extend);
    else if (event->key() == Qt::Key_Right)
        moveCaret(caret_ + 1, extend);
    else if (event->key() == Qt::Key_Up && caret_ >= 0)
        moveCaret(caret_ - row_, extend);
    else if (event->key() == Qt::Key_Down && caret_ >= 0)
        moveCaret(caret_ + row_, extend);
    else
        LineView::keyPressEvent(event);
}

void HexView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) moveCaret(byteAt(event->pos()), event->modifiers() & Qt::ShiftModifier);
}

void HexView::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton) moveCaret(byteAt(event->pos()), true);
}

} // namespace odradek::widgets
