// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>
#include <vector>

class QColor;
class QPainter;
class QRect;

namespace odradek::delegates {

/// Draws a bar of `fraction` (0 … 1) of a rectangle's width, 4 px high, never shorter than it is high.
void paintBar(QPainter& painter, const QRect& rect, double fraction, const QColor& color);

/// Draws a spark line over values 0 … 1, oldest left, with a dot at its end; `fill` adds a tint below it.
void paintSpark(QPainter& painter, const QRect& rect, const std::vector<float>& series, const QColor& color,
                bool fill = false);

} // namespace odradek::delegates
