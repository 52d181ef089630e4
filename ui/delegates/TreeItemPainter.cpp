// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/TreeItemPainter.h"

#include "ui/models/TreeModel.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace odradek::delegates {
namespace {

using models::TreeItem;
using style::Icon;
using style::Token;

/// The face of a node's name.
QFont nameFont(const TreeItem& item, int level) {
    return style::uiFont(level >= 2 ? style::kSmallPx : style::kBodyPx, item.strong ? QFont::DemiBold : QFont::Normal);
}

/// How much of a row stands before the name: state or icon.
int beforeName(const TreeItem& item, int level) {
    if (item.shape != style::StateShape::None) return style::scaled(18);
    return style::scaled(level >= 2 ? style::metric::kIconCell : style::metric::kIconBar) + style::scaled(6);
}

/// What stands at the right end; returns the room that is left for the name. Words about a state give way to a name of
/// `name` pixels, a count does not.
QRect paintEnd(QPainter& painter, const QRect& rect, const TreeItem& item, int name) {
    QRect rest = rect;
    const auto takeRight = [&](int width) {
        const QRect part(rest.right() + 1 - width, rest.y(), width, rest.height());
        rest.setRight(part.left() - style::scaled(6) - 1);
        return QStyle::visualRect(painter.layoutDirection(), rect, part);
    };
    if (item.environment != style::Environment::None) {
        const int width = style::environmentChipSize(item.environment).width();
        style::drawEnvironment(painter, takeRight(width), item.environment, false);
    }
    if (item.locked) style::drawIcon(painter, takeRight(style::scaled(12)), Icon::Lock, style::color(Token::Text2), 12);
    if (!item.count.isEmpty()) {
        const bool figure = item.count.at(0).isDigit();
        const QFont font = figure ? style::monoFont(style::kHeadPx) : style::uiFont(style::kHeadPx);
        const int width = QFontMetrics(font).horizontalAdvance(item.count);
        if (figure || rest.width() - width - style::scaled(6) >= name)
            style::drawText(painter, takeRight(width), item.count, {font, style::color(Token::Text2)});
    }
    if (item.warning)
        style::drawIcon(painter, takeRight(style::scaled(12)), Icon::Warning, style::color(Token::WarnMark), 12);
    return rest;
}

} // namespace

void paintTreeItem(QPainter& painter, const QRect& rect, const TreeItem& item, int level) {
    const QRect whole = rect.adjusted(style::scaled(8), 0, -style::scaled(12), 0);
    const QFont font = nameFont(item, level);
    const int before = beforeName(item, level);
    QRect rest = paintEnd(painter, whole, item, before + QFontMetrics(font).horizontalAdvance(item.text));
    const auto visual = [&](const QRect& part) {
        return QStyle::visualRect(painter.layoutDirection(), whole, part);
    };
    if (item.shape != style::StateShape::None) {
        style::drawState(painter, visual({rest.x(), rest.y(), style::scaled(10), rest.height()}), item.shape);
    } else {
        const int size = level >= 2 ? style::metric::kIconCell : style::metric::kIconBar;
        style::drawIcon(painter, visual({rest.x(), rest.y(), style::scaled(size), rest.height()}), item.icon,
                        style::color(Token::Text2), size);
    }
    rest.setLeft(rest.left() + before);
    const Token ink = item.link ? Token::Accent : item.quiet ? Token::Text2 : Token::Text;
    style::drawText(painter, visual(rest), item.text, {font, style::color(ink), Qt::AlignLeft, Qt::ElideMiddle});
}

} // namespace odradek::delegates
