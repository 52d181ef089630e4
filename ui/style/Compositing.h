// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <QRegion>

namespace odradek::style {

/// Whether what lies behind a window shows through it. An X screen does so only while a compositing manager runs, and
/// is asked each time; others always do. GUI thread.
bool composites();

/// What composites() answers from now on, for tests; nothing: the truth. GUI thread.
void assumeCompositing(std::optional<bool> answer);

/// A rectangle with round corners, in whole pixels: the shape of a pop-up where nothing shows through it.
QRegion roundShape(const QRect& rect, int radius);

} // namespace odradek::style
