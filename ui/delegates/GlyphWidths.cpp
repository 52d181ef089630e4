// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/GlyphWidths.h"

#include "ui/models/Format.h"

#include <memory>

namespace odradek::delegates {

GlyphWidths::GlyphWidths(const QFont& font)
    : metrics_(font), face_(EvenFace::of(font)), digit_(metrics_.horizontalAdvance(u'0')) {
    for (char16_t letter = 0; letter < EvenFace::kLetters; ++letter)
        plain_[letter] = float(measured(QStringView(&letter, 1)));
}

const GlyphWidths& GlyphWidths::of(const QFont& font) {
    static QHash<QFont, std::shared_ptr<const GlyphWidths>> fonts;
    auto found = fonts.constFind(font);
    if (found == fonts.constEnd())
        found = fonts.insert(font, std::shared_ptr<const GlyphWidths>(new GlyphWidths(font)));
    return **found;
}

qreal GlyphWidths::measured(QStringView character) const {
    return metrics_.horizontalAdvance(models::format::visible(character));
}

bool GlyphWidths::isEven(QStringView text) const {
    return face_ != nullptr && face_->covers(text);
}

qreal GlyphWidths::at(QStringView text, qsizetype at, qsizetype& units) const {
    const char16_t first = text[at].unicode();
    units = 1;
    if (first < EvenFace::kLetters) return qreal(plain_[first]);
    char32_t character = first;
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        units = 2;
        character = QChar::surrogateToUcs4(text[at], text[at + 1]);
    }
    const auto known = others_.constFind(character);
    if (known != others_.constEnd()) return *known;
    const qreal width = QChar::isMark(character) ? 0 : measured(text.sliced(at, units));
    return *others_.insert(character, width);
}

} // namespace odradek::delegates
