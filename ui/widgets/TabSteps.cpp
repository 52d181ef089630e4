// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TabSteps.h"

#include <algorithm>
#include <QScrollArea>
#include <utility>
#include <vector>

namespace odradek::widgets {
namespace {

/// A widget inside another, and what the Tab key reaches in it.
struct Part {
    QRect rect;
    QWidgetList reached;
};

bool takesTab(const QWidget& widget) {
    const bool wants = (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
    return wants && widget.isEnabled() && widget.focusProxy() == nullptr;
}

// Side by side: most of the lower one's height is beside the other.
bool isBeside(const QRect& one, const QRect& other) {
    const int shared = qMin(one.bottom(), other.bottom()) - qMax(one.top(), other.top()) + 1;
    return 2 * shared > qMin(one.height(), other.height());
}

// Rows from the top down, each from its start.
void sortAsRead(std::vector<Part>& parts, bool mirrored) {
    const auto fromTop = [](const Part& part) {
        return std::pair(part.rect.top(), part.rect.left());
    };
    const auto fromStart = [mirrored](const Part& part) {
        return std::pair(mirrored ? -part.rect.right() : part.rect.left(), part.rect.top());
    };
    std::ranges::sort(parts, {}, fromTop);
    for (auto row = parts.begin(); row != parts.end();) {
        const QRect first = row->rect;
        const auto end =
            std::find_if(row + 1, parts.end(), [&](const Part& part) { return !isBeside(first, part.rect); });
        std::ranges::sort(row, end, {}, fromStart);
        row = end;
    }
}

void collect(QWidget& widget, QWidgetList& reached) {
    if (takesTab(widget)) reached.append(&widget);
    std::vector<Part> parts;
    for (QObject* child : widget.children()) {
        auto* inside = qobject_cast<QWidget*>(child);
        if (inside == nullptr || inside->isWindow() || !inside->isVisible()) continue;
        Part part{inside->geometry(), {}};
        collect(*inside, part.reached);
        if (!part.reached.isEmpty()) parts.push_back(std::move(part));
    }
    sortAsRead(parts, widget.layoutDirection() == Qt::RightToLeft);
    for (const Part& part : parts)
        reached.append(part.reached);
}

// What is scrolled out of sight comes into it.
void reveal(QWidget& widget) {
    for (QWidget* around = widget.parentWidget(); around != nullptr; around = around->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(around)) area->ensureWidgetVisible(&widget);
}

} // namespace

QWidgetList readingOrder(QWidget& window) {
    QWidgetList reached;
    collect(window, reached);
    return reached;
}

bool stepFocus(QWidget& window, bool next) {
    const QWidgetList order = readingOrder(window);
    const auto place = order.indexOf(window.focusWidget());
    if (place < 0 || order.size() < 2) return false;
    QWidget* to = order[(place + (next ? 1 : order.size() - 1)) % order.size()];
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    reveal(*to);
    return true;
}

} // namespace odradek::widgets
