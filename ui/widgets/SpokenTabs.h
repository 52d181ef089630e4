// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/SpokenParts.h"

#include <QTabBar>

namespace odradek::widgets {

/// A QTabBar to be painted by what derives from it. To a screen reader each tab is a part that says whether it is the
/// current one, and has the focus only where the bar has it (Qt's own says so of the current tab of every bar). GUI
/// thread.
class SpokenTabs : public QTabBar, public SpokenParts {
public:
    /// A bar without Qt's base line, its tabs neither stretched nor shortened.
    explicit SpokenTabs(QWidget* parent = nullptr);

    QAccessible::Role spokenRole() const final { return QAccessible::PageTabList; }
    int spokenPartCount() const final { return count(); }
    SpokenPart spokenPart(int number) const final;
    int spokenFocus() const final { return currentIndex(); }
    bool pressesParts() const final { return true; }
    void pressPart(int number) final { setCurrentIndex(number); }
};

} // namespace odradek::widgets
