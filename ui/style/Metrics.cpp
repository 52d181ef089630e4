// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Metrics.h"

#include "ui/style/Theme.h"

#include <QRect>

namespace odradek::style {

int scaled(int px) {
    return qRound(px * Theme::instance().scale());
}

int baseLine(const QRect& row) {
    return qRound(row.y() + row.height() / 2.0 + 4.4 * Theme::instance().scale());
}

} // namespace odradek::style
