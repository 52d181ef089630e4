// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace odradek::window {

/// Why no window can open here, in one English sentence; nothing if one may. Qt would end the program with its own
/// words, so it is asked before there is a QApplication. `arguments` are the program's (-platform and -display are
/// Qt's). Looks at DISPLAY, WAYLAND_DISPLAY and QT_QPA_PLATFORM, and tries the socket of a display of this machine; one
/// that is elsewhere is taken as it is. GUI thread.
std::optional<QString> displayProblem(const QStringList& arguments);

} // namespace odradek::window
