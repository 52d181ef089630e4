// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/Icons.h"
#include "ui/style/Tokens.h"

#include <QFont>
#include <QRectF>

class QPainter;
class QWidget;

namespace odradek::style {

/// What a state is shown with beside its colour, so that it can be told apart without seeing colours.
enum class StateShape : quint8 {
    None,
    Disc,     ///< stable, up, connected
    Ring,     ///< empty, not connected
    HalfDisc, ///< rebalancing, connecting
    Triangle, ///< warning
    Square,   ///< dead, offline
    Live      ///< a live tail: a disc with a halo
};

/// The risk of a cluster, chosen in its profile; shown by word and colour.
enum class Environment : quint8 { None, Dev, Test, Prod };

/// A box with round corners: fill, then a border drawn wholly inside. Invalid colours are left out.
struct Box {
    QColor fill{};
    QColor border{};
    qreal radius = 4;
    qreal width = 1;
};

/// Draws a box inside `rect`, sharp on the pixel grid.
void drawBox(QPainter& painter, const QRectF& rect, const Box& box);

/// How a line of text stands in its rectangle.
struct TextStyle {
    QFont font{};
    QColor color{};
    Qt::Alignment align = Qt::AlignLeft; ///< the horizontal part; mirrored by the painter's layout direction
    Qt::TextElideMode elide = Qt::ElideRight;
};

/// Draws one line of plain text on the shared base line of a row, elided to the rectangle. Returns the width it took.
int drawText(QPainter& painter, const QRect& rect, const QString& text, const TextStyle& look);

/// The flag by which QPainter::drawText runs a text as its own letters do, in a mirrored window, too. The alignment
/// must be the one that is seen then: Qt mirrors it no more.
int textRun(const QString& text);

/// A part of a widget, given as if left to right, where it stands in the widget's layout direction.
QRect visual(const QWidget& widget, const QRect& part);

/// Draws a state's shape, 8 logical pixels wide, in the middle of a rectangle. `muted` takes the colour away and keeps
/// the shape (stale data).
void drawState(QPainter& painter, const QRect& rect, StateShape shape, bool muted = false);

/// Draws a hair line, a rectangle one pixel high or wide at 100 %: as thin as whole pixels of the screen allow, and the
/// same everywhere on a screen of 125 or 175 %.
void drawHairLine(QPainter& painter, const QRect& line, const QColor& color);

/// Draws the thin slanted lines of rows that hold no record.
void drawHatch(QPainter& painter, const QRect& rect);

/// The word of an environment chip: DEV, TEST, PROD.
QString environmentWord(Environment environment);

/// The colour of focus rings and bars: the accent that stands out by 3 : 1 on every ground of a control, a selected row
/// included.
QColor focusColor();

/// The line colour of an environment; the accent's where there is none.
QColor environmentLine(Environment environment);

/// The size of an environment chip, the theme's factor included; empty for None.
QSize environmentChipSize(Environment environment);

/// Draws an environment chip at the left of `rect`, in its middle: outlined for DEV, tinted for TEST, tinted or (where
/// one acts) solid for PROD. Returns its width.
int drawEnvironment(QPainter& painter, const QRect& rect, Environment environment, bool solid);

} // namespace odradek::style
