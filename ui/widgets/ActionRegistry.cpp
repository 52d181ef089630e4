// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ActionRegistry.h"

#include <algorithm>
#include <QAbstractButton>
#include <QAction>
#include <QHash>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

namespace odradek::widgets {

ActionRegistry::ActionRegistry(QWidget* window) : QObject(window), window_(window) {}

QMenu* ActionRegistry::menuOf(const QString& id) const {
    const auto found = std::ranges::find(menus_, id, &Menu::id);
    return found == menus_.end() ? nullptr : found->menu;
}

void ActionRegistry::addMenu(const QString& id, const QString& title, const QString& parent) {
    auto* menu = new QMenu(title, window_);
    menu->setToolTipsVisible(true);
    if (auto* above = menuOf(parent)) above->addMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &ActionRegistry::refresh);
    menus_.push_back({id, parent, menu});
}

QAction* ActionRegistry::add(ActionSpec spec) {
    auto* action = new QAction(spec.text, this);
    action->setObjectName(spec.id);
    action->setShortcut(spec.keys);
    action->setCheckable(bool(spec.checked));
    if (!spec.pageKeys.isEmpty()) action->setText(spec.text + u'\t' + spec.pageKeys);
    if (spec.icon != style::Icon::None) action->setIcon(style::icon(spec.icon));
    connect(action, &QAction::triggered, this, [this, run = spec.run] {
        if (run) run();
        refresh();
    });
    // A menu that is not open hears no shortcut: the window does.
    window_->addAction(action);
    if (auto* menu = menuOf(spec.menu)) {
        if (spec.group) menu->addSeparator();
        menu->addAction(action);
    }
    specs_.push_back(std::move(spec));
    actions_.push_back(action);
    refreshOne(specs_.size() - 1);
    return action;
}

void ActionRegistry::bind(QAbstractButton* button, const QString& id) {
    std::erase_if(bound_, [](const Bound& bound) { return bound.button.isNull(); });
    bound_.push_back({button, id});
    if (const auto* action = find(id)) showOn(*button, *action);
    connect(button, &QAbstractButton::clicked, this, [this, id] {
        if (auto* action = find(id)) action->trigger();
    });
}

void ActionRegistry::fill(QMenuBar& bar) {
    for (const Menu& menu : menus_) {
        if (menu.parent.isEmpty() && !menu.menu->isEmpty()) bar.addMenu(menu.menu);
    }
}

void ActionRegistry::popup(const QString& menu, const QPoint& at) const {
    if (auto* known = menuOf(menu)) known->popup(at);
}

void ActionRegistry::refresh() {
    for (std::size_t i = 0; i < specs_.size(); ++i)
        refreshOne(i);
}

void ActionRegistry::refreshOne(std::size_t index) {
    const ActionSpec& spec = specs_[index];
    const QString why = spec.whyNot ? spec.whyNot() : QString();
    actions_[index]->setEnabled(why.isEmpty());
    actions_[index]->setToolTip(why.isEmpty() ? tip(spec.id) : why);
    if (spec.checked) actions_[index]->setChecked(spec.checked());
    for (const Bound& bound : bound_) {
        if (bound.button && bound.id == spec.id) showOn(*bound.button, *actions_[index]);
    }
}

// A button says why it cannot be pressed, as its action does.
void ActionRegistry::showOn(QAbstractButton& button, const QAction& action) {
    button.setEnabled(action.isEnabled());
    button.setToolTip(action.toolTip());
}

QAction* ActionRegistry::find(const QString& id) const {
    const auto found = std::ranges::find(specs_, id, &ActionSpec::id);
    return found == specs_.end() ? nullptr : actions_[std::size_t(found - specs_.begin())];
}

QString ActionRegistry::plainText(const ActionSpec& spec) {
    QString text = spec.text;
    return text.replace(QStringLiteral("&&"), QStringLiteral("\n")).remove(u'&').replace(u'\n', u'&');
}

QString ActionRegistry::keysText(const ActionSpec& spec) {
    return spec.keys.isEmpty() ? spec.pageKeys : spec.keys.toString(QKeySequence::NativeText);
}

QString ActionRegistry::tip(const QString& id) const {
    const auto found = std::ranges::find(specs_, id, &ActionSpec::id);
    if (found == specs_.end()) return {};
    const QString keys = keysText(*found);
    return keys.isEmpty() ? plainText(*found) : tr("%1 (%2)").arg(plainText(*found), keys);
}

models::PaletteSource ActionRegistry::paletteSource() {
    refresh();
    models::PaletteSource source;
    source.id = QStringLiteral("actions");
    source.title = tr("Actions");
    for (std::size_t i = 0; i < specs_.size(); ++i) {
        const ActionSpec& spec = specs_[i];
        models::PaletteEntry entry;
        entry.key = spec.id;
        entry.text = plainText(spec);
        entry.icon = spec.icon;
        entry.keys = keysText(spec);
        entry.quiet = !actions_[i]->isEnabled();
        if (entry.quiet) entry.detail = actions_[i]->toolTip();
        source.entries.push_back(std::move(entry));
    }
    source.choose = [this](const QString& id, bool) {
        if (auto* action = find(id)) action->trigger();
    };
    return source;
}

QStringList ActionRegistry::clashes() const {
    QStringList found;
    QHash<QString, QString> owners;
    const auto claim = [&](const QString& what, const ActionSpec& spec) {
        if (owners.contains(what)) found.push_back(tr("%1: %2 and %3").arg(what, owners.value(what), spec.id));
        owners.insert(what, spec.id);
    };
    for (const ActionSpec& spec : specs_) {
        claim(spec.id, spec);
        if (!spec.keys.isEmpty()) claim(spec.keys.toString(), spec);
    }
    return found;
}

} // namespace odradek::widgets
