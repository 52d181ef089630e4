// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/EvenFace.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QHash>
#include <QPainter>
#include <QVarLengthArray>

#include <algorithm>
#include <memory>

namespace odradek::delegates {

EvenFace::EvenFace(const QFont& font) : face_(QRawFont::fromFont(font)) {
    if (font.styleHint() != QFont::Monospace || !face_.isValid()) return;
    for (char16_t letter = u' '; letter < kLetters; ++letter) {
        const QChar c(letter);
        // A soft hyphen has a glyph, and must not be seen.
        if (!c.isPrint() || c.category() == QChar::Other_Format) continue;
        quint32 glyph = 0;
        int found = 1;
        if (face_.glyphIndexesForChars(&c, 1, &glyph, &found) && found == 1) glyphs_[letter] = glyph;
    }
    // Where the system has no such face, what stands in for it need not be even.
    const QFontMetricsF metrics(font);
    const qreal wide = metrics.horizontalAdvance(u'W');
    if (qFuzzyCompare(wide, metrics.horizontalAdvance(u'i'))) advance_ = wide;
}

const EvenFace* EvenFace::of(const QFont& font) {
    // One for each size, weight and scale that was ever shown: a few dozen.
    static QHash<QFont, std::shared_ptr<const EvenFace>> faces;
    auto found = faces.constFind(font);
    if (found == faces.constEnd()) found = faces.insert(font, std::shared_ptr<const EvenFace>(new EvenFace(font)));
    return (*found)->advance_ > 0 ? found->get() : nullptr;
}

bool EvenFace::covers(QStringView text) const {
    return std::ranges::all_of(text, [this](QChar c) { return c.unicode() < kLetters && glyphs_[c.unicode()] != 0; });
}

void EvenFace::draw(QPainter& painter, QPointF base, QStringView text) const {
    QVarLengthArray<quint32, 256> glyphs(text.size());
    QVarLengthArray<QPointF, 256> places(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        glyphs[i] = glyphs_[text[i].unicode()];
        places[i] = QPointF(double(i) * advance_, 0);
    }
    QGlyphRun run;
    run.setRawFont(face_);
    run.setRawData(glyphs.constData(), places.constData(), int(text.size()));
    painter.drawGlyphRun(base, run);
}

} // namespace odradek::delegates
