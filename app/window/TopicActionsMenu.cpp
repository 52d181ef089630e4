// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of what can be changed, the lock of a read-only connection, and how dialogs are opened.
#include "app/window/TopicActions.h"

#include "ui/dialogs/AllowWritesDialog.h"
#include "ui/dialogs/Place.h"
#include "ui/widgets/ActionRegistry.h"

#include <QMenu>

namespace odradek::window {
namespace {

using widgets::ActionSpec;

const QString kTopicMenu = QStringLiteral("topic");
const QString kAccessMenu = QStringLiteral("access");

} // namespace

void TopicActions::addTo(widgets::ActionRegistry& actions) {
    addCreation(actions);
    addAccess(actions);
}

void TopicActions::addAction(widgets::ActionRegistry& actions, ActionSpec spec, bool needTopic,
                             void (TopicActions::*run)(const Target&)) {
    if (spec.menu.isEmpty()) spec.menu = kTopicMenu;
    if (spec.where.isEmpty()) spec.where = tr("Topics");
    spec.run = [this, run] {
        (this->*run)(target());
    };
    if (!spec.whyNot) {
        spec.whyNot = [this, needTopic] {
            return whyNot(target(), needTopic);
        };
    }
    actions.add(std::move(spec));
}

void TopicActions::addCreation(widgets::ActionRegistry& actions) {
    ActionSpec create;
    create.id = QStringLiteral("topic.create");
    create.text = tr("&New topic…");
    create.keys = QKeySequence(tr("Ctrl+Shift+N"));
    create.icon = style::Icon::Add;
    addAction(actions, create, false, &TopicActions::create);
    ActionSpec clone;
    clone.id = QStringLiteral("topic.clone");
    clone.text = tr("&Clone topic…");
    clone.keys = QKeySequence(tr("Ctrl+Shift+D"));
    clone.icon = style::Icon::Copy;
    clone.group = true;
    addAction(actions, clone, true, &TopicActions::clone);
    ActionSpec grow;
    grow.id = QStringLiteral("topic.grow");
    grow.text = tr("Add &partitions…");
    grow.keys = QKeySequence(tr("Ctrl+Shift+G"));
    grow.icon = style::Icon::Partition;
    addAction(actions, grow, true, &TopicActions::grow);
}

// Why a connection can neither be lifted nor locked.
QString TopicActions::whyNoLock(bool open) const {
    const Target about = target();
    if (about.connection.isEmpty()) return tr("Open a page of a cluster first.");
    auto* session = sessionOf(about);
    if (session == nullptr) return tr("The cluster is not connected.");
    if (!session->writes().isReadOnly()) return tr("The connection is not read-only: changes are always allowed.");
    return open && !session->writes().isOpen() ? tr("The connection is read-only already.") : QString();
}

void TopicActions::addAccess(widgets::ActionRegistry& actions) {
    ActionSpec allow;
    allow.id = QStringLiteral("access.allow");
    allow.menu = kAccessMenu;
    allow.text = tr("&Allow changes for a time…");
    allow.keys = QKeySequence(tr("Ctrl+Shift+L"));
    allow.icon = style::Icon::Unlock;
    allow.where = tr("Read-only connections");
    allow.whyNot = [this] {
        return whyNoLock(false);
    };
    addAction(actions, allow, false, &TopicActions::allowWrites);
    ActionSpec forbid;
    forbid.id = QStringLiteral("access.forbid");
    forbid.menu = kAccessMenu;
    forbid.text = tr("Make it &read-only again");
    forbid.icon = style::Icon::Lock;
    forbid.where = allow.where;
    forbid.whyNot = [this] {
        return whyNoLock(true);
    };
    addAction(actions, forbid, false, &TopicActions::forbidWrites);
}

// The menu is closed before its action runs: what it is about is kept until then.
void TopicActions::pointAt(const Target& target, QMenu& menu) {
    pointed_ = target;
    connect(
        &menu, &QMenu::aboutToHide, this,
        [this] { QMetaObject::invokeMethod(this, [this] { pointed_.reset(); }, Qt::QueuedConnection); },
        Qt::SingleShotConnection);
}

void TopicActions::popup(widgets::ActionRegistry& actions, const Target& target, const QPoint& at) {
    auto* menu = new QMenu(window());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu, actions, target);
    menu->popup(at);
}

void TopicActions::fill(QMenu& menu, widgets::ActionRegistry& actions, const Target& target) {
    menu.setToolTipsVisible(true);
    pointAt(target, menu);
    actions.refresh();
    for (const ActionSpec& spec : actions.specs()) {
        const bool fits = spec.menu == kTopicMenu && (!target.topic.isEmpty() || spec.id == u"topic.create");
        if (!fits) continue;
        if (spec.group && !menu.isEmpty()) menu.addSeparator();
        menu.addAction(actions.find(spec.id));
    }
    const auto* session = sessionOf(target);
    if (session == nullptr || !session->config().read_only) return;
    menu.addSeparator();
    for (const char* id : {"access.allow", "access.forbid"}) {
        auto* action = actions.find(QLatin1StringView(id));
        if (action->isEnabled()) menu.addAction(action);
    }
}

void TopicActions::allowWrites(const Target& target) {
    lift(target, window());
}

void TopicActions::lift(const Target& target, QWidget* over) {
    auto* session = sessionOf(target);
    if (session == nullptr) return;
    auto* dialog = new dialogs::AllowWritesDialog(session->writes(), placeOf(target), over);
    keep(*dialog, target);
    dialog->open();
}

void TopicActions::forbidWrites(const Target& target) {
    if (auto* session = sessionOf(target)) session->writes().forbid();
}

void TopicActions::open(dialogs::Dialog& dialog, const Target& target) {
    if (auto* session = sessionOf(target)) dialog.setAccess(session->writes());
    connect(&dialog, &dialogs::Dialog::liftWanted, this, [this, target, &dialog] { lift(target, &dialog); });
    keep(dialog, target);
    dialog.open();
}

void TopicActions::keep(dialogs::Dialog& dialog, const Target& target) {
    auto& open = dialogs_[target.connection];
    open.removeIf([](const QPointer<QObject>& one) { return one.isNull(); });
    open.append(&dialog);
}

} // namespace odradek::window
