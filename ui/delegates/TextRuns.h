// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/Cell.h"

#include <QColor>
#include <QFont>
#include <vector>

class QPainter;
class QRect;

namespace odradek::delegates {

/// A piece of a line in one colour, in UTF-16 units.
struct ColorRun {
    int start = 0;
    int length = 0;
    QColor color{};
};

/// A line of data text: foreign, so that it is cut to what is seen and made visible before it is drawn.
struct DataLine {
    QString text{};
    QFont font{};
    QColor color{};                   ///< of what no run covers
    std::vector<ColorRun> runs{};     ///< in order, without overlaps
    std::vector<models::Span> hits{}; ///< marked and underlined
    bool right = false;
    bool middle = false; ///< elides in the middle
};

/// Text as it will be drawn: control and direction characters as visible escapes, and runs and hits moved along with
/// them. `most` characters are read.
DataLine visibleLine(const DataLine& line, int most);

/// Draws the line on the base line of a row, elided to the rectangle. Always left to right: foreign data keeps its
/// order in right-to-left windows. Returns the width it took.
int paintDataLine(QPainter& painter, const QRect& rect, const DataLine& line);

} // namespace odradek::delegates
