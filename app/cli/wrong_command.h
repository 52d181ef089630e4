// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <optional>

namespace CLI {
class App;
}

namespace odradek::cli {

/// The word of a command line that stands where a command belongs and is none, with the nearest one; nothing where
/// something else was wrong. `app` has just failed to parse. Any thread.
std::optional<base::Error> wrong_command(const CLI::App& app);

} // namespace odradek::cli
