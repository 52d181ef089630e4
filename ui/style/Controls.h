// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QWidget;

/// The paintings that ProxyStyle hands out, one function a part. All: GUI thread, no state kept.
namespace odradek::style::controls {

/// The panel of a push button by its role and state.
void drawButtonPanel(QPainter& painter, const QStyleOption& option, const QWidget* widget);
/// Icon and words of a push button.
void drawButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
/// The panel of a tool button: nothing at rest, hoverSide or accentSoft when pointed at or on.
void drawToolPanel(QPainter& painter, const QStyleOption& option, const QWidget* widget);
/// The ring of a tool button that has the focus by the keyboard, inside `rect`, the whole button.
void drawToolFocus(QPainter& painter, const QStyleOption& option, const QRect& rect);
/// The field of an edit, spin or combo box: base, border, ring when focused or not valid.
void drawField(QPainter& painter, const QStyleOption& option, const QWidget* widget);
/// A check box, also half checked.
void drawCheck(QPainter& painter, const QStyleOption& option);
/// A radio button.
void drawRadio(QPainter& painter, const QStyleOption& option);
/// A combo box without its words.
void drawCombo(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget);
/// An entry of a menu, or a separator.
void drawMenuItem(QPainter& painter, const QStyleOptionMenuItem& option);
/// The border and ground of a menu or tool tip.
void drawPopup(QPainter& painter, const QRect& rect, int radius);
/// A scroll bar: a rounded handle, nothing else.
void drawScrollBar(QPainter& painter, const QStyleOptionSlider& option);
/// A thin progress bar without words; a busy one is filled half.
void drawProgress(QPainter& painter, const QStyleOptionProgressBar& option);

} // namespace odradek::style::controls
