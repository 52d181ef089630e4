// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/ControlRoles.h"

#include <QToolButton>
#include <QVariant>

namespace odradek::style {
namespace {

constexpr char kRole[] = "odradekRole";
constexpr char kInvalid[] = "odradekInvalid";
constexpr char kBar[] = "odradekBar";

} // namespace

void setButtonRole(QWidget* button, ButtonRole role) {
    button->setProperty(kRole, static_cast<int>(role));
    button->updateGeometry();
    button->update();
}

ButtonRole buttonRole(const QWidget* button) {
    if (!button) return ButtonRole::Plain;
    const QVariant value = button->property(kRole);
    if (value.isValid()) return static_cast<ButtonRole>(value.toInt());
    return qobject_cast<const QToolButton*>(button) ? ButtonRole::Ghost : ButtonRole::Plain;
}

void setInvalid(QWidget* field, bool invalid) {
    if (isInvalid(field) == invalid) return;
    field->setProperty(kInvalid, invalid);
    field->update();
}

bool isInvalid(const QWidget* field) {
    return field && field->property(kInvalid).toBool();
}

void setBarControl(QWidget* control) {
    control->setProperty(kBar, true);
    control->updateGeometry();
}

bool isBarControl(const QWidget* control) {
    return control && control->property(kBar).toBool();
}

} // namespace odradek::style
