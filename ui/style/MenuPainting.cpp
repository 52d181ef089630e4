// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Controls.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace odradek::style::controls {
namespace {

void drawMark(QPainter& painter, const QRect& spot, const QStyleOptionMenuItem& option, bool enabled) {
    const QColor ink = color(enabled ? Token::Text : Token::TextOff);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked) {
        drawIcon(painter, spot, Icon::Check, ink, metric::kIconBar);
        return;
    }
    if (option.icon.isNull()) return;
    const int side = scaled(metric::kIconBar);
    const QRect centred(spot.center().x() - side / 2, spot.center().y() - side / 2, side, side);
    option.icon.paint(&painter, centred, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

void drawMenuItem(QPainter& painter, const QStyleOptionMenuItem& option) {
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(option.rect.x(), option.rect.center().y(), option.rect.width(), 1, color(Token::Line));
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const int pad = scaled(4);
    if (option.state.testFlag(QStyle::State_Selected) && enabled)
        drawBox(painter, option.rect.adjusted(pad, 0, -pad, 0),
                {color(Token::Sel), QColor(), qreal(scaled(metric::kRadiusControl)), 0});
    const QRect inner = option.rect.adjusted(scaled(12), 0, -scaled(12), 0);
    const auto visual = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    drawMark(painter, visual(QRect(inner.x(), inner.y(), scaled(16), inner.height())), option, enabled);

    const QStringList parts = option.text.split(u'\t');
    const QRect text = inner.adjusted(scaled(24), 0, 0, 0);
    painter.setFont(uiFont(kBodyPx));
    painter.setPen(color(enabled ? Token::Text : Token::TextOff));
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    painter.drawText(visual(text), int(start) | Qt::TextSingleLine | Qt::TextShowMnemonic | textRun(parts.first()),
                     parts.first());
    if (parts.size() > 1) {
        painter.setFont(uiFont(kSmallPx));
        painter.setPen(color(enabled ? Token::Text3 : Token::TextOff));
        const Qt::Alignment end = QStyle::visualAlignment(option.direction, Qt::AlignRight);
        painter.drawText(visual(text), int(end | Qt::AlignVCenter) | Qt::TextSingleLine | textRun(parts.last()),
                         parts.last());
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawIcon(painter, visual(QRect(inner.right() - scaled(11), inner.y(), scaled(12), inner.height())),
                 Icon::ChevronRight, color(Token::Text2), metric::kIconCell);
}

void drawPopup(QPainter& painter, const QRect& rect, int radius) {
    drawBox(painter, rect, {color(Token::Raised), color(Token::LineCtl), qreal(scaled(radius)), 1});
}

void drawScrollBar(QPainter& painter, const QStyleOptionSlider& option) {
    const QStyle* style = QApplication::style();
    const QRect slider = style->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, nullptr);
    if (option.minimum >= option.maximum || slider.isEmpty()) return;
    const bool held = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) &&
                      (option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_MouseOver));
    const int inset = qMax(1, qMin(slider.width(), slider.height()) / 5);
    const QRect handle = option.orientation == Qt::Vertical ? slider.adjusted(inset, 1, -inset, -1)
                                                            : slider.adjusted(1, inset, -1, -inset);
    drawBox(painter, handle,
            {color(held ? Token::Text3 : Token::LineCtl), QColor(), qMin(handle.width(), handle.height()) / 2.0, 0});
}

} // namespace odradek::style::controls
