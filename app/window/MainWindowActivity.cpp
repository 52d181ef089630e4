// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with an entry of Activity, as actions.
#include "app/window/MainWindow.h"

#include "ui/views/ActivityPage.h"
#include "ui/widgets/ActionRegistry.h"

namespace odradek::window {
namespace {

using views::ActivityPage;
using widgets::ActionSpec;

ActionSpec specOf(const char* id, const QString& text, style::Icon icon) {
    ActionSpec made;
    made.id = QLatin1StringView(id);
    made.menu = QStringLiteral("edit");
    made.text = text;
    made.icon = icon;
    return made;
}

} // namespace

ActivityPage* MainWindow::activityInFront() const {
    return qobject_cast<ActivityPage*>(tabs_->currentPage());
}

// In the menu Edit, as what is entered elsewhere.
void MainWindow::buildActivityActions() {
    const auto noEntry = [this] {
        const auto* page = activityInFront();
        if (page == nullptr) return tr("Open Activity first.");
        return page->hasCurrent() ? QString() : tr("Choose an entry of Activity first.");
    };
    ActionSpec revert = specOf("activity.revert", tr("Re&vert the chosen change…"), style::Icon::Undo);
    revert.group = true;
    revert.whyNot = [this, noEntry] {
        if (QString why = noEntry(); !why.isEmpty()) return why;
        return activityInFront()->offer().isEmpty() ? tr("This entry has nothing that can be reverted.") : QString();
    };
    revert.run = [this] {
        if (auto* page = activityInFront()) page->takeOffer();
    };
    ActionSpec copy = specOf("activity.copy", tr("Copy the chosen entr&y"), style::Icon::Copy);
    copy.whyNot = noEntry;
    copy.run = [this] {
        if (const auto* page = activityInFront()) page->copyCurrent();
    };
    addActions(tr("Activity"), {}, {revert, copy});
}

} // namespace odradek::window
