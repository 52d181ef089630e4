// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/PaletteModel.h"

#include <QSet>

class QAbstractButton;
class QWidget;

namespace odradek::widgets {

/// What a page offers by its buttons, pickers and check boxes in sight, as the palette shows it: by their words, each
/// pressed when it is chosen. Left out are those whose words are `known` already, and parts of a choice that is a whole
/// (segments, radio buttons). GUI thread; a button that is gone when it is chosen does nothing.
models::PaletteSource pageButtons(const QWidget& page, const QSet<QString>& known);

/// The words that the palette has for a button: its text without its mark, else its accessible name without a shortcut.
QString buttonWords(const QAbstractButton& button);

} // namespace odradek::widgets
