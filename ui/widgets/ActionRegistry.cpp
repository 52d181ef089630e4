// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ActionRegistry.h"

#include "ui/models/Format.h"

#include <algorithm>
#include <QAbstractButton>
#include <QAction>
#include <QHash>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

namespace odradek::widgets {

namespace {

/// Where the digits begin on a keyboard, by what X11 and Wayland call its places.
constexpr quint32 kFirstDigit = 10;

// With Shift the row of digits gives other signs, which are not the same on all keyboards: the place tells.
Qt::Key keyOf(const QKeyEvent& event) {
    const quint32 digit = event.nativeScanCode() - kFirstDigit;
    const bool shifted = (event.modifiers() & Qt::ShiftModifier) != 0 && digit < 9;
    return shifted ? Qt::Key(Qt::Key_1 + int(digit)) : Qt::Key(event.key());
}

bool isPressed(const QKeySequence& keys, const QKeyEvent& event) {
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    return !keys.isEmpty() && keys == QKeySequence(QKeyCombination(modifiers, keyOf(event)));
}

} // namespace

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
    action->setText(shownText(spec));
    if (spec.icon != style::Icon::None) action->setIcon(style::icon(spec.icon));
    connect(action, &QAction::triggered, this, [this, index = specs_.size()] { run(index); });
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

// Whether it can be done is asked anew: what it depends on may have changed since a menu asked last.
void ActionRegistry::run(std::size_t index) {
    // A copy: what it does may add actions.
    const ActionSpec spec = specs_[index];
    if (const QString why = spec.whyNot ? spec.whyNot() : QString(); !why.isEmpty()) {
        refreshOne(index);
        Q_EMIT refused(plainText(spec), why);
        return;
    }
    if (spec.run) spec.run();
    refresh();
    Q_EMIT done();
}

bool ActionRegistry::takeKey(const QKeyEvent& event) {
    const auto found =
        std::ranges::find_if(specs_, [&event](const ActionSpec& spec) { return isPressed(spec.keys, event); });
    if (found == specs_.end()) return false;
    run(std::size_t(found - specs_.begin()));
    return true;
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
    if (spec.textNow) actions_[index]->setText(shownText(spec));
    if (spec.checked) actions_[index]->setChecked(spec.checked());
    for (const Bound& bound : bound_) {
        if (bound.button && bound.id == spec.id) showOn(*bound.button, *actions_[index]);
    }
}

// What a menu shows: a page's own keys stand behind the text, since nothing binds them.
QString ActionRegistry::shownText(const ActionSpec& spec) {
    const QString text = spec.textNow ? spec.textNow() : spec.text;
    return spec.pageKeys.isEmpty() ? text : text + u'\t' + keysText(spec);
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

QStringList ActionRegistry::barMenus() const {
    QStringList titles;
    for (const Menu& menu : menus_)
        if (menu.parent.isEmpty()) titles.append(models::format::withoutMnemonic(menu.menu->title()));
    return titles;
}

QString ActionRegistry::barMenuOf(const QString& menu) const {
    const auto found = std::ranges::find(menus_, menu, &Menu::id);
    if (found == menus_.end()) return {};
    return found->parent.isEmpty() ? models::format::withoutMnemonic(found->menu->title()) : barMenuOf(found->parent);
}

QString ActionRegistry::plainText(const ActionSpec& spec) {
    return models::format::withoutMnemonic(spec.text);
}

QString ActionRegistry::keysText(const ActionSpec& spec) {
    const bool bound = !spec.keys.isEmpty();
    const QKeySequence keys = bound ? spec.keys : QKeySequence::fromString(spec.pageKeys, QKeySequence::PortableText);
    // A page's keys may be words of their own ("Leertaste").
    const bool words = keys.isEmpty() || keys[0].key() == Qt::Key_unknown;
    return words ? spec.pageKeys : keys.toString(QKeySequence::NativeText);
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
        entry.text = spec.textNow ? models::format::withoutMnemonic(spec.textNow()) : plainText(spec);
        entry.icon = spec.icon;
        entry.keys = keysText(spec);
        entry.words = otherWords_.value(spec.id);
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
