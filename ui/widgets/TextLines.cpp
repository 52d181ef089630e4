// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TextLines.h"

#include <algorithm>

namespace odradek::widgets {

TextLines TextLines::cut(const QString& text, int wrap) {
    TextLines result;
    qsizetype start = 0;
    qsizetype lineEnd = 0;
    bool continues = false;
    while (start <= text.size()) {
        // Looked for once a line of the text, not once a line on the screen: one of 20 MB makes 300,000 of these.
        if (!continues) lineEnd = text.indexOf(u'\n', start);
        if (lineEnd < 0) lineEnd = text.size();
        qsizetype end = lineEnd;
        const bool tooLong = wrap > 0 && end - start > wrap;
        if (tooLong) end = start + wrap;
        if (tooLong && text.at(end).isLowSurrogate() && wrap > 1) --end;
        result.lines_.push_back({start, end - start, continues});
        result.longest_ = qMax(result.longest_, end - start);
        continues = tooLong;
        start = tooLong ? end : end + 1;
    }
    return result;
}

qint64 TextLines::lineOf(qsizetype position) const {
    const auto after = std::ranges::upper_bound(lines_, position, {}, &Line::start);
    return qMax<qint64>(0, after - lines_.begin() - 1);
}

} // namespace odradek::widgets
