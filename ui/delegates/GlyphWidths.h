// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/delegates/EvenFace.h"

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QStringView>

#include <array>

namespace odradek::delegates {

/// How wide each character of data text is drawn, in pixels: a hidden one as its escape, one of another script by the
/// face that stands in for it, a mark that joins the letter before it as nothing. Letters that join or push each other
/// are measured apart, so a run of them may be drawn a little narrower than their sum. GUI thread.
class GlyphWidths {
public:
    /// The widths in a font, which are kept.
    static const GlyphWidths& of(const QFont& font);

    /// Width of the letter 0, and of every letter of an even text.
    qreal digit() const { return digit_; }
    /// Whether every letter is as wide as a digit, so that places are products.
    bool isEven(QStringView text) const;
    /// Width of the character that begins at `at`; `units` is set to its length in UTF-16 units, 1 or 2.
    qreal at(QStringView text, qsizetype at, qsizetype& units) const;

private:
    explicit GlyphWidths(const QFont& font);
    qreal measured(QStringView character) const;

    QFontMetricsF metrics_;
    const EvenFace* face_; // null where letters differ
    qreal digit_;
    std::array<float, EvenFace::kLetters> plain_{};
    mutable QHash<char32_t, qreal> others_;
};

} // namespace odradek::delegates
