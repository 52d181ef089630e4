// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/Cell.h"
#include "ui/models/Column.h"
#include "ui/models/TableSource.h"

class QPainter;
class QRect;

namespace odradek::delegates {

/// What a cell's surroundings do to it.
struct CellLook {
    bool stale = false; ///< the page shows what was known: text3, marks lose their colour and keep their shape
    bool muted = false; ///< a disabled view
};

/// Draws one cell inside `rect`, which includes the padding; the ground is the caller's. GUI thread.
void paintCell(QPainter& painter, const QRect& rect, const models::Cell& cell, const models::Column& column,
               const CellLook& look);

/// The width in pixels that a cell wants, padding included; for fitting a column to what is seen.
int cellWidth(const models::Cell& cell, const models::Column& column);

/// Draws a row that holds no record: hatched, icon and words over all columns.
void paintGapRow(QPainter& painter, const QRect& rect, const models::RowNote& note);

/// Draws the head of a group: window ground, words 11/600.
void paintGroupRow(QPainter& painter, const QRect& rect, const models::RowNote& note, bool stale);

/// The colour of a tone's words.
QColor toneColor(models::Tone tone);

} // namespace odradek::delegates
