// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace odradek::cli {

/// The first word of a command line that nothing there takes, an option or a command, with the nearest one; nothing
/// where something else was wrong. `app` has just failed to parse. Any thread.
std::optional<base::Error> wrong_word(const CLI::App& app);

/// Where to read on: the call that shows the help of the command that was named. `app` has just failed to parse.
std::string help_hint(const CLI::App& app);

} // namespace odradek::cli
