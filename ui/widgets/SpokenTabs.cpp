// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SpokenTabs.h"

#include "ui/models/Format.h"

namespace odradek::widgets {

SpokenTabs::SpokenTabs(QWidget* parent) : QTabBar(parent) {
    installAccess();
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
}

SpokenPart SpokenTabs::spokenPart(int number) const {
    const QString own = accessibleTabName(number);
    QAccessible::State state;
    state.selectable = true;
    state.selected = currentIndex() == number;
    state.disabled = !isTabEnabled(number);
    state.invisible = !isTabVisible(number);
    return {QAccessible::PageTab, own.isEmpty() ? models::format::withoutMnemonic(tabText(number)) : own,
            tabToolTip(number), tabRect(number), state};
}

} // namespace odradek::widgets
