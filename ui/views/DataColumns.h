// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/Cell.h"
#include "ui/models/Column.h"
#include "ui/models/RowModel.h"

#include <optional>

/// What the tables of the pages have in common. Pure functions, GUI thread.
namespace odradek::views {

/// The head of a column of data: mono, numbers right, words left.
models::Column dataColumn(const char* id, const QString& title, int width, bool right = true);

/// The same for a column of words that takes the room that is left and stays when others are hidden.
models::Column nameColumn(const char* id, const QString& title, int width);

/// A figure, or a dash where it is not known.
models::Cell optionalFigure(std::optional<qint64> value, QString (*write)(qint64));

/// What an optional figure sorts by.
models::SortKey optionalKey(std::optional<qint64> value);

/// What the bars of a column are measured by: one scale for all its rows. Shared with its cells, which are made later.
struct BarScale {
    qint64 most = 0; ///< The greatest figure of the column.
};

/// A figure with its bar; a dash where it is not known.
models::Cell barCell(std::optional<qint64> value, QString (*write)(qint64), const BarScale& scale);

/// An icon and words in its tone: a state that colour alone would not tell.
models::Cell iconCell(style::Icon icon, const QString& text, models::Tone tone);

/// A broker's number as a figure; no thousands mark.
models::Cell idCell(qint64 id);

} // namespace odradek::views
