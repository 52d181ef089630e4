// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <vector>

namespace odradek::widgets {

/// Where the lines of a text begin, wrapped to a number of characters or not. Plain value, any thread.
class TextLines {
public:
    /// A line on the screen: a run of characters without its line end.
    struct Line {
        qsizetype start = 0;
        qsizetype length = 0;
        bool continues = false; ///< goes on from the line above it, which was too long
    };

    /// Cuts a text at line feeds, and every `wrap` characters when that is positive. Pairs are not torn.
    static TextLines cut(const QString& text, int wrap);

    /// The lines; one at least.
    const std::vector<Line>& lines() const { return lines_; }
    /// The length of the longest line in characters.
    qsizetype longest() const { return longest_; }
    /// The line that a character is in.
    qint64 lineOf(qsizetype position) const;

private:
    std::vector<Line> lines_;
    qsizetype longest_ = 0;
};

} // namespace odradek::widgets
