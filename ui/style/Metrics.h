// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

class QRect;

namespace odradek::style {

/// The measures of the look in pixels at 100 %, all on a grid of 4.
namespace metric {
inline constexpr int kMenuBar = 28;
inline constexpr int kTab = 32;
inline constexpr int kBar = 36; ///< sub tabs and tool bars
inline constexpr int kTableHead = 24;
inline constexpr int kTableRow = 22; ///< also rows of a JSON tree and group heads
inline constexpr int kTreeRow = 24;  ///< also menu items and the status bar
inline constexpr int kPaletteItem = 32;
inline constexpr int kTwoLines = 48; ///< an item of a two-line list
inline constexpr int kFigureStrip = 64;
inline constexpr int kDialogHead = 44;
inline constexpr int kDialogFoot = 52;
inline constexpr int kControlBar = 24;  ///< a control in a bar
inline constexpr int kControlForm = 28; ///< a control in a form or dialog
inline constexpr int kPadBar = 12;
inline constexpr int kPadCell = 8;
inline constexpr int kPadNarrow = 4;
inline constexpr int kPadDialog = 16;
inline constexpr int kGap = 8;
inline constexpr int kGroupGap = 16;
inline constexpr int kRadiusChip = 3;
inline constexpr int kRadiusControl = 4;
inline constexpr int kRadiusMenu = 6;
inline constexpr int kRadiusPalette = 8;
inline constexpr int kLine = 1;
inline constexpr int kFocus = 2; ///< focus rings and marks
inline constexpr int kIconBar = 16;
inline constexpr int kIconTab = 14;
inline constexpr int kIconCell = 12;    ///< cells and chips
inline constexpr int kIconEmpty = 40;   ///< empty states, thinner stroke
inline constexpr int kTree = 256;       ///< width of the navigation tree
inline constexpr int kTreeNarrow = 208; ///< the same in narrow windows, and its least
inline constexpr int kDetail = 416;     ///< width of the detail pane
inline constexpr int kNarrow = 1100;    ///< windows narrower than this put the detail below the table
} // namespace metric

/// A measure at 100 % times the theme's factor, rounded. GUI thread.
int scaled(int px);

/// Where the base line of text up to 13 px stands in a row: all faces of a row share it.
int baseLine(const QRect& row);

} // namespace odradek::style
