// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFont>

namespace odradek::style {

/// Sizes of type in pixels at 100 %.
inline constexpr int kTitlePx = 17;  ///< figures of a strip, titles of empty states; weight DemiBold
inline constexpr int kDialogPx = 15; ///< titles of dialogs; DemiBold
inline constexpr int kBodyPx = 13;   ///< body, buttons, tree
inline constexpr int kSmallPx = 12;  ///< words in tables, captions, mono data
inline constexpr int kHeadPx = 11;   ///< heads of tables (Medium), chips, mono counts
inline constexpr int kChipPx = 10;   ///< environment chips; Bold

/// The face for words at a size in pixels at 100 %; the theme's factor is applied here. No shaping where the script
/// does without. GUI thread.
QFont uiFont(int px, QFont::Weight weight = QFont::Normal, bool italic = false);

/// The face for data and for every figure that stands in a column or changes in place. No shaping: `!=` stays two
/// glyphs. GUI thread.
QFont monoFont(int px = kSmallPx, QFont::Weight weight = QFont::Normal);

} // namespace odradek::style
