// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QRawFont>
#include <QStringView>

#include <array>

class QFont;
class QPainter;

namespace odradek::delegates {

/// A face whose Latin letters are all as wide, with their glyphs looked up once: drawing a piece of a line is then
/// neither laid out nor measured, which is most of what a page of messages costs. GUI thread only.
class EvenFace {
public:
    /// Letters below it are Latin, Latin-1 and Latin Extended-A: none of them joins another or turns the direction.
    static constexpr char16_t kLetters = 0x180;

    /// The face of a font, which is kept; null where its letters differ in width.
    static const EvenFace* of(const QFont& font);

    /// Width of each letter in pixels.
    qreal advance() const { return advance_; }

    /// Whether this face has every letter of the text, and each is drawn by itself.
    bool covers(QStringView text) const;

    /// Draws covered text from a point on its base line, in the painter's pen.
    void draw(QPainter& painter, QPointF base, QStringView text) const;

private:
    explicit EvenFace(const QFont& font);

    QRawFont face_;
    qreal advance_ = 0;                      // 0 where the letters differ
    std::array<quint32, kLetters> glyphs_{}; // 0 where the face has none
};

} // namespace odradek::delegates
