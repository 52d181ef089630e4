// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/ControlRoles.h"
#include "ui/style/Icons.h"
#include "ui/style/Tokens.h"

#include <QFont>

class QLabel;
class QPushButton;
class QToolButton;

/// The buttons and labels that every page is made of. The caller (or the layout it is put in) owns them. GUI thread.
namespace odradek::widgets {

/// A button 24 px high for bars; `style::setButtonRole` makes it heavier.
QPushButton* barButton(const QString& text, style::Icon icon = style::Icon::None);

/// A button 28 px high for forms and dialogs.
QPushButton* formButton(const QString& text, style::ButtonRole role = style::ButtonRole::Plain,
                        style::Icon icon = style::Icon::None);

/// A button without a border until it is pointed at.
QPushButton* ghostButton(const QString& text, style::Icon icon = style::Icon::None);

/// A button with an icon alone; its name is the tool tip and what a screen reader says.
QToolButton* iconButton(style::Icon icon, const QString& name);

/// A label that never reads its text as markup, in a colour that follows the theme.
QLabel* plainLabel(const QString& text, const QFont& font, style::Token token = style::Token::Text);
/// Gives a label of plainLabel() another token's colour.
void setToken(QLabel& label, style::Token token);

} // namespace odradek::widgets
