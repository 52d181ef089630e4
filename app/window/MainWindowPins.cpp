// SPDX-License-Identifier: GPL-3.0-or-later
// Topics and groups that are pinned to the tree: the actions, the menus, what comes back after a restart.
#include "app/window/MainWindow.h"

#include "app/window/NavigationContent.h"
#include "ui/models/Format.h"
#include "ui/style/Icons.h"
#include "ui/views/ClusterPage.h"
#include "ui/views/GroupPage.h"
#include "ui/views/GroupsPage.h"
#include "ui/views/PinControls.h"
#include "ui/views/TopicPage.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/NavigationTree.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace odradek::window {
namespace {

using views::Pins;
using widgets::ActionSpec;

const QString kPins = QStringLiteral("pins");

/// A longer name makes no menu wider.
constexpr int kMostLetters = 40;

QString inMenu(const QString& name) {
    return models::format::visible(models::format::middle(name, kMostLetters)).replace(u'&', QStringLiteral("&&"));
}

} // namespace

Pins& MainWindow::pinsOf(const QString& connection) {
    auto*& pins = pins_[connection];
    if (pins == nullptr) {
        pins = new Pins(this);
        connect(pins, &Pins::changed, this, [this] {
            showTree();
            actions_->refresh();
            storeLater_.start();
        });
    }
    return *pins;
}

// The node of the tree that has the focus, else what the page in front is about, or the row chosen in it.
std::optional<MainWindow::PinTarget> MainWindow::pinTarget() const {
    if (tree_->hasFocus()) {
        const QStringList path = treeModel_->path(tree_->currentIndex());
        const QString leaf = path.isEmpty() ? QString() : path.constLast();
        if (const auto topic = topicOf(leaf)) return PinTarget{path.constFirst(), Pins::Kind::Topic, *topic};
        if (const auto group = groupOf(leaf)) return PinTarget{path.constFirst(), Pins::Kind::Group, *group};
    }
    const TabKey key = tabs_->currentKey();
    if (const QString topic = topicInFront(); !topic.isEmpty())
        return PinTarget{key.connection, Pins::Kind::Topic, topic};
    if (const QString group = groupInFront(); !group.isEmpty())
        return PinTarget{key.connection, Pins::Kind::Group, group};
    return std::nullopt;
}

bool MainWindow::isPinned(const PinTarget& target) const {
    const auto* pins = pins_.value(target.connection);
    return pins != nullptr && pins->has(target.kind, target.name);
}

// The group of the page in front, or the row chosen in the list of groups.
QString MainWindow::groupInFront() const {
    const TabKey key = tabs_->currentKey();
    if (key.kind == u"group") return key.name;
    auto* cluster = qobject_cast<views::ClusterPage*>(tabs_->currentPage());
    const bool listed = cluster != nullptr && cluster->currentName() == u"groups";
    auto* groups = listed ? qobject_cast<views::GroupsPage*>(cluster->current()) : nullptr;
    return groups != nullptr ? groups->currentGroup() : QString();
}

QString MainWindow::whyNoMove(int by) const {
    const auto target = pinTarget();
    if (!target || !isPinned(*target)) return tr("Choose a pinned topic or group in the tree first.");
    if (pins_.value(target->connection)->canMove(target->kind, target->name, by)) return {};
    return by < 0 ? tr("It is the first one already.") : tr("It is the last one already.");
}

void MainWindow::movePin(int by) {
    if (const auto target = pinTarget()) pinsOf(target->connection).move(target->kind, target->name, by);
}

void MainWindow::buildPinActions() {
    ActionSpec pin;
    pin.id = QStringLiteral("go.pin");
    pin.menu = QStringLiteral("go");
    pin.text = tr("P&in a topic or group");
    pin.keys = QKeySequence(tr("Ctrl+Shift+P"));
    pin.icon = style::Icon::StarFilled;
    pin.group = true;
    pin.textNow = [this] {
        const auto target = pinTarget();
        if (!target) return tr("P&in a topic or group");
        return (isPinned(*target) ? tr("Unp&in %1") : tr("P&in %1")).arg(inMenu(target->name));
    };
    pin.whyNot = [this] {
        return pinTarget() ? QString() : tr("Open or choose a topic or a group first.");
    };
    pin.run = [this] {
        const auto target = pinTarget();
        if (!target) return;
        Pins& pins = pinsOf(target->connection);
        pins.set(target->kind, target->name, !pins.has(target->kind, target->name));
    };
    const auto move = [this](const char* id, const QString& text, const QString& keys, int by) {
        ActionSpec made;
        made.id = QLatin1StringView(id);
        made.menu = QStringLiteral("go");
        made.text = text;
        made.pageKeys = keys;
        made.whyNot = [this, by] {
            return whyNoMove(by);
        };
        made.run = [this, by] {
            movePin(by);
        };
        return made;
    };
    addActions(tr("Topics and groups"), {}, {pin});
    addActions(tr("Pinned topics and groups in the tree"), {},
               {move("go.pin-up", tr("Move pin &up"), tr("Ctrl+Shift+Up"), -1),
                move("go.pin-down", tr("Move pin &down"), tr("Ctrl+Shift+Down"), 1)});
    connect(tree_, &widgets::NavigationTree::moveWanted, this, &MainWindow::movePin);
}

// Its pin, and its place among the others.
void MainWindow::addPinEntries(QMenu& menu, const PinTarget& target) {
    Pins& pins = pinsOf(target.connection);
    views::addPinEntry(menu, pins, target.kind, target.name);
    if (!pins.has(target.kind, target.name)) return;
    const auto add = [&](const QString& text, int by) {
        auto* entry = menu.addAction(text, &pins, [&pins, target, by] { pins.move(target.kind, target.name, by); });
        entry->setEnabled(pins.canMove(target.kind, target.name, by));
    };
    add(tr("Move pin up"), -1);
    add(tr("Move pin down"), 1);
}

// Where a group can be looked at, and its name.
void MainWindow::addGroupPlaces(QMenu& menu, const QString& connection, const QString& group) {
    const auto open = [this, connection, group](bool keep) {
        return [this, connection, group, keep] {
            openGroup(connection, group, keep);
        };
    };
    menu.addAction(style::icon(style::Icon::Group), tr("Open"), this, open(false));
    menu.addAction(tr("Open in a new tab"), this, open(true));
    menu.addAction(style::icon(style::Icon::Copy), tr("Copy name"), this,
                   [group] { QGuiApplication::clipboard()->setText(group); });
    addPinEntries(menu, {connection, Pins::Kind::Group, group});
}

void MainWindow::storePins() {
    QJsonObject saved;
    for (auto it = pins_.cbegin(); it != pins_.cend(); ++it) {
        if (!(*it)->isEmpty()) saved.insert(it.key(), (*it)->saveState());
    }
    state_.setValue(kPins, saved);
}

void MainWindow::restorePins() {
    const QJsonObject saved = state_.value(kPins).toObject();
    for (auto it = saved.begin(); it != saved.end(); ++it)
        pinsOf(it.key()).restoreState(it->toObject());
    storeLater_.stop();
}

} // namespace odradek::window
