// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/delegates/GlyphWidths.h"

#include <QString>
#include <vector>

namespace odradek::widgets {

/// A text cut into the lines of a screen, wrapped to a width in pixels or not, and where each character stands in its
/// line. Lines of letters of one width cost nothing to look into; in others a place is found from the nearest of the
/// marks that were made on the way. GUI thread.
class TextLines {
public:
    /// A line on the screen: a run of characters without its line end.
    struct Line {
        qsizetype start = 0;
        qsizetype length = 0;
        bool continues = false; ///< goes on from the line above it, which was too long
        bool even = true;       ///< all its characters are as wide
    };

    /// Cuts a text at line feeds, and before the character that passes `room` pixels when that is positive: a line has
    /// one character at least. Pairs are not torn, nor marks taken from their letters.
    TextLines(QString text, const delegates::GlyphWidths& widths, qreal room);

    /// The lines; one at least.
    const std::vector<Line>& lines() const { return lines_; }
    /// The width of the widest line in pixels.
    qreal widest() const { return widest_; }
    /// The line that a character is in.
    qint64 lineOf(qsizetype position) const;
    /// How far a character is from the begin of its line, in pixels.
    qreal xOf(const Line& line, qsizetype position) const;
    /// The last character of the line that begins at or before a distance, or its end.
    qsizetype positionAt(const Line& line, qreal x) const;
    /// The place between two characters of the line that is nearest to a distance.
    qsizetype boundaryAt(const Line& line, qreal x) const;

private:
    /// Where a walk along a line of many widths stands.
    struct Place {
        qsizetype position = 0;
        qreal x = 0;
    };

    void cutEven(qsizetype start, qsizetype end, qsizetype most);
    void cutUneven(qsizetype start, qsizetype end, qreal room);
    void add(qsizetype start, qsizetype end, bool continues, bool even, qreal width);
    Place nearest(const Line& line, qsizetype position, qreal x) const;

    QString text_;
    const delegates::GlyphWidths* widths_; // kept for ever
    std::vector<Line> lines_;
    std::vector<Place> marks_; // in uneven lines, by position
    qreal widest_ = 0;
};

} // namespace odradek::widgets
