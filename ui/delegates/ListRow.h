// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace odradek::delegates {

/// Paints what is behind the words of a row in a list of its own rows: chosen, pointed at where it can be chosen, the
/// bar of the focus, the hair line below. GUI thread.
void paintListRow(QPainter& painter, const QStyleOptionViewItem& option);

} // namespace odradek::delegates
