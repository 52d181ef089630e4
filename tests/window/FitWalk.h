// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace odradek::testing {

/// What of a window's words cannot be read whole as it is laid out now, a line each: labels, buttons, tabs, pickers
/// whose text has no room, heads of tables that are cut, controls that stand outside of what holds them, and what must
/// be moved sideways to be read, unless it shows data as it is. What is cut on purpose (names of a cluster's, lines
/// whose tip has them whole) is left out. GUI thread.
QStringList fitFaults(QWidget& window);

/// What is wrong with the letters of the menus of a window: two entries of one menu that share a letter, a line each.
QStringList letterFaults(QWidget& window);

/// Fails the test for each of the faults of a window's words. GUI thread.
void expectFits(QWidget& window, const char* what);

} // namespace odradek::testing
