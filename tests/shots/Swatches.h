// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/Fonts.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"

#include <QPainter>
#include <QWidget>

namespace odradek::shots {

/// Every colour of the theme with its name and value, in rows. GUI thread.
class Swatches final : public QWidget {
public:
    /// How high all of them are at the sheet's width.
    static constexpr int kHeight = 3 * 54;

protected:
    void paintEvent(QPaintEvent*) override {
        constexpr int kWide = 72;
        constexpr int kHigh = 54;
        QPainter painter(this);
        const int perRow = width() / kWide;
        for (int i = 0; i < int(style::kTokenCount); ++i) {
            const auto token = style::Token(i);
            const QRect cell(i % perRow * kWide, i / perRow * kHigh, kWide - 8, kHigh);
            style::drawBox(painter, QRect(cell.x(), cell.y(), cell.width(), 18),
                           {style::color(token), style::color(style::Token::LineCtl), 3, 1});
            style::drawText(painter, {cell.x(), cell.y() + 18, cell.width(), 14}, style::tokenName(token),
                            {style::uiFont(style::kChipPx), style::color(style::Token::Text)});
            style::drawText(painter, {cell.x(), cell.y() + 32, cell.width(), 14},
                            style::color(token).name().mid(1).toUpper(),
                            {style::monoFont(style::kChipPx), style::color(style::Token::Text2)});
        }
    }
};

} // namespace odradek::shots
