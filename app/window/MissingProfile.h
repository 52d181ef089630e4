// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace odradek::window {

class MainWindow;

/// Opens the page where connections are kept and says there, and on stderr, that the saved connection which --profile
/// names is not among them. Where the whole file cannot be read, the page says that instead. GUI thread.
void tellMissingProfile(MainWindow& window, const QString& name, bool fileIsBroken);

} // namespace odradek::window
