// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace odradek::views {

/// What the engine or the system said of an error, in the window's language as far as its words are known: parts
/// between colons are looked for one by one, and what is unknown stays as it was said. GUI thread.
QString inWindowsLanguage(const QString& detail);

} // namespace odradek::views
