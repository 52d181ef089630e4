// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/Icons.h"

#include <QString>

namespace odradek::models {

/// The head of a column: everything a table needs to know before it has a row.
struct Column {
    QString id{};         ///< stable, in saved states and tests: "offset"
    QString title{};      ///< translated
    QString unit{};       ///< a quiet word behind the title: "UTC", "≈"
    int width = 100;      ///< pixels at 100 %; as wide as its title at least
    int trail = 0;        ///< of it, room right of the figure for a bar or a spark line
    bool right = false;   ///< numbers right, words left
    bool mono = false;    ///< data and figures in the mono face
    bool stretch = false; ///< takes the room that is left (the first one that is visible)
    bool visible = true;  ///< at first
    int most = 0;         ///< a stretching column grows no further, at 100 %; 0: as far as there is room
    int letters = 0;      ///< of its longest cell; it grows to show them whole while room is left, into half of that
    int least = 0;        ///< where columns don't fit it gives way down to this, at 100 %; 0: it does not
    int yields = 0;       ///< makes room where columns don't fit, the greatest first; 0 never does
    bool sortable = true;
    bool middle = false; ///< names elide in the middle, values at the end
    bool fixed = false;  ///< can't be hidden: a table keeps at least what names its rows
    QString toolTip{};
};

} // namespace odradek::models
