// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/EnterKey.h"

#include <QCoreApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace odradek::style {
namespace {

bool isPlainEnter(const QKeyEvent& key) {
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    return enter && (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

} // namespace

void EnterKey::watch(QWidget& widget) {
    static auto* keys = new EnterKey; // lives as long as the program: widgets of any window may ask it
    if (qobject_cast<QPushButton*>(&widget) == nullptr && qobject_cast<QToolButton*>(&widget) == nullptr) return;
    widget.installEventFilter(keys);
}

bool EnterKey::eventFilter(QObject* object, QEvent* event) {
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (!isKey || !isPlainEnter(*static_cast<QKeyEvent*>(event))) return QObject::eventFilter(object, event);
    const auto* button = static_cast<QWidget*>(object);
    const bool ownEnter =
        qobject_cast<const QPushButton*>(button) != nullptr; // and a default one, when none has the focus
    if (ownEnter && qobject_cast<QDialog*>(button->window()) != nullptr) return QObject::eventFilter(object, event);
    event->accept();
    if (static_cast<QKeyEvent*>(event)->isAutoRepeat()) return true;
    // The same key that presses it anyhow: menus, toggles and what goes down while it is held follow.
    QKeyEvent space(event->type(), Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "));
    QCoreApplication::sendEvent(object, &space);
    return true;
}

} // namespace odradek::style
