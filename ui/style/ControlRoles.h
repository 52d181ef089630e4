// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

class QWidget;

namespace odradek::style {

/// How heavy a button is; a surface has one primary at most, and a solid destructive one only as the last step.
enum class ButtonRole : quint8 {
    Plain,       ///< raised with a border
    Primary,     ///< accent fill
    Danger,      ///< red words, border
    DangerSolid, ///< red fill: the last step before something is gone
    Ghost,       ///< no border until pointed at; the way of tool buttons
    Link         ///< accent words alone
};

/// Gives a button its role; repaints it. Also works for tool buttons. GUI thread.
void setButtonRole(QWidget* button, ButtonRole role);

/// The role of a button; Plain unless set (Ghost for tool buttons).
ButtonRole buttonRole(const QWidget* button);

/// Draws a red ring around an edit, combo or spin box while its content is not valid.
void setInvalid(QWidget* field, bool invalid);

/// Whether setInvalid stands.
bool isInvalid(const QWidget* field);

/// Makes a control 24 px high, as in bars, instead of 28 as in forms.
void setBarControl(QWidget* control);

/// Whether setBarControl was called.
bool isBarControl(const QWidget* control);

} // namespace odradek::style
