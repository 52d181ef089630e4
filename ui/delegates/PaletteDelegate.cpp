// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/PaletteDelegate.h"

#include "ui/models/PaletteModel.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"

#include <QPainter>

namespace odradek::delegates {
namespace {

using models::PaletteEntry;
using models::PaletteModel;
using style::Token;

constexpr int kHead = 28;
constexpr int kIcon = 16;
constexpr int kGap = 12;

const PaletteModel& modelOf(const QModelIndex& index) {
    return *static_cast<const PaletteModel*>(index.model());
}

/// Parts of a row from its right end, mirrored where the layout is.
class RightEnd {
public:
    RightEnd(const QPainter& painter, const QRect& row)
        : direction_(painter.layoutDirection()), whole_(row), rest_(row) {}

    QRect take(int width) {
        const QRect part(rest_.right() + 1 - width, rest_.y(), width, rest_.height());
        rest_.setRight(part.left() - 1 - style::scaled(kGap));
        return visual(part);
    }
    QRect visual(const QRect& part) const { return QStyle::visualRect(direction_, whole_, part); }
    const QRect& rest() const { return rest_; }

private:
    Qt::LayoutDirection direction_;
    QRect whole_;
    QRect rest_;
};

void paintKeys(QPainter& painter, RightEnd& end, const QString& keys) {
    const QFont font = style::monoFont(style::kHeadPx);
    const int width = QFontMetrics(font).horizontalAdvance(keys) + style::scaled(12);
    const QRect spot = end.take(width);
    const int height = style::scaled(18);
    const QRect box(spot.x(), spot.center().y() - height / 2 + 1, width, height);
    style::drawBox(painter, box,
                   {style::color(Token::Raised), style::color(Token::LineCtl), qreal(style::metric::kRadiusChip), 1});
    style::drawText(painter, spot, keys, {font, style::color(Token::Text2), Qt::AlignHCenter});
}

/// How wide a name is with these letters bold.
int nameWidth(const PaletteEntry& entry, const std::vector<models::Span>& spans) {
    const QFontMetrics plain(style::uiFont(style::kBodyPx));
    const QFontMetrics bold(style::uiFont(style::kBodyPx, QFont::DemiBold));
    int width = plain.horizontalAdvance(entry.text) + 2;
    for (const models::Span& span : spans) {
        const QString words = entry.text.mid(span.start, span.length);
        width += bold.horizontalAdvance(words) - plain.horizontalAdvance(words) + 1;
    }
    return width;
}

/// The name with its matched letters; what does not fit is cut at the end. A mirrored row begins at the right, and its
/// letters run as they do.
void paintName(QPainter& painter, const QRect& rect, const PaletteEntry& entry,
               const std::vector<models::Span>& spans) {
    const QFont plain = style::uiFont(style::kBodyPx);
    const QFont bold = style::uiFont(style::kBodyPx, QFont::DemiBold);
    const QColor ink = style::color(entry.quiet ? Token::TextOff : Token::Text);
    if (entry.text.isRightToLeft()) {
        style::drawText(painter, rect, entry.text, {plain, ink});
        return;
    }
    QRect rest = rect;
    if (painter.layoutDirection() == Qt::RightToLeft)
        rest.setLeft(std::max(rect.left(), rect.right() + 1 - nameWidth(entry, spans)));
    const auto piece = [&](int start, int length, bool hit) {
        if (length <= 0 || rest.width() <= 0) return;
        const QString words = entry.text.mid(start, length);
        const QFont& font = hit ? bold : plain;
        const int width = QFontMetrics(font).horizontalAdvance(words);
        style::drawText(painter, rest.adjusted(0, 0, 1, 0), words,
                        {font, hit ? style::color(Token::Accent) : ink, Qt::AlignLeft | Qt::AlignAbsolute});
        rest.setLeft(rest.left() + width);
    };
    int at = 0;
    for (const models::Span& span : spans) {
        piece(at, span.start - at, false);
        piece(span.start, span.length, true);
        at = span.start + span.length;
    }
    piece(at, int(entry.text.size()) - at, false);
}

void paintHead(QPainter& painter, const QRect& rect, const QString& title) {
    const QRect words = rect.adjusted(style::scaled(10), style::scaled(4), -style::scaled(10), 0);
    style::drawText(painter, words, title, {style::uiFont(style::kSmallPx, QFont::Medium), style::color(Token::Text2)});
}

void paintGround(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option) {
    const bool chosen = (option.state & QStyle::State_Selected) != 0;
    const bool pointed = (option.state & QStyle::State_MouseOver) != 0;
    if (!chosen && !pointed) return;
    style::drawBox(
        painter, rect,
        {style::color(chosen ? Token::Sel : Token::Hover), QColor(), qreal(style::metric::kRadiusControl), 0});
}

} // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const PaletteModel& model = modelOf(index);
    const int row = index.row();
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (model.isHead(row)) {
        paintHead(*painter, option.rect, index.data().toString());
        painter->restore();
        return;
    }
    const PaletteEntry& entry = model.entryAt(row);
    paintGround(*painter, option.rect, option);
    RightEnd end(*painter, option.rect.adjusted(style::scaled(10), 0, -style::scaled(10), 0));
    if (!entry.keys.isEmpty()) paintKeys(*painter, end, entry.keys);
    if (const QSize chip = style::environmentChipSize(entry.environment); !chip.isEmpty())
        style::drawEnvironment(*painter, end.take(chip.width()), entry.environment, false);
    if (const QString detail = model.detailAt(row); !detail.isEmpty()) {
        const QFont font = style::uiFont(style::kSmallPx);
        const int most = end.rest().width() / 2;
        const int width = std::min(QFontMetrics(font).horizontalAdvance(detail) + 1, most);
        style::drawText(*painter, end.take(width), detail, {font, style::color(Token::Text2)});
    }
    const QRect rest = end.rest();
    const int side = style::scaled(kIcon);
    style::drawIcon(*painter, end.visual({rest.x(), rest.y(), side, rest.height()}), entry.icon,
                    style::color(entry.quiet ? Token::TextOff : Token::Text2));
    paintName(*painter, end.visual(rest.adjusted(side + style::scaled(kGap), 0, 0, 0)), entry, model.spansAt(row));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const bool head = modelOf(index).isHead(index.row());
    return {style::scaled(200), style::scaled(head ? kHead : style::metric::kPaletteItem)};
}

} // namespace odradek::delegates
