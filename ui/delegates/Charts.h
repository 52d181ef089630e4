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

/// Draws the whole scale behind a bar of paintBar.
void paintTrack(QPainter& painter, const QRect& rect, const QColor& color);

/// Draws a bar from the middle of a rectangle to `fraction` of its width (0 … 1), with a tick in the middle: 0.5 is
/// nothing, less leans to the left. Mirrored with the painter's layout.
void paintLean(QPainter& painter, const QRect& rect, double fraction, const QColor& color, const QColor& tick);

/// Draws a spark line over values 0 … 1, oldest left, with a dot at its end; `fill` adds a tint below it.
void paintSpark(QPainter& painter, const QRect& rect, const std::vector<float>& series, const QColor& color,
                bool fill = false);

} // namespace odradek::delegates
