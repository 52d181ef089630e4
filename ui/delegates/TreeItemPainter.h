// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
class QPainter;
class QRect;

namespace odradek::models {
struct TreeItem;
}

namespace odradek::delegates {

/// Draws a node of the navigation tree from where its indentation ends: state or icon, name, then from the right chip,
/// lock, count, warning. `level` is 0 for clusters; deeper levels have smaller type. GUI thread.
void paintTreeItem(QPainter& painter, const QRect& rect, const models::TreeItem& item, int level);

} // namespace odradek::delegates
