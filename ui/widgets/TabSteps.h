// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidgetList>

namespace odradek::widgets {

/// What the Tab key reaches in a window as it is now, as one reads: from the top down, in a row from its start, and
/// what lies inside a part before what comes after that part. A widget comes before what lies inside it. GUI thread.
QWidgetList readingOrder(QWidget& window);

/// Moves the focus of a window a step on, or back, as one reads it, round at the ends, and into sight. For a window's
/// focusNextPrevChild(): Qt's own order is that in which the parts were made. False, and nothing is changed, where
/// the focus is nowhere in that order. GUI thread.
bool stepFocus(QWidget& window, bool next);

} // namespace odradek::widgets
