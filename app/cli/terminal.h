// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/task.h"

#include <string>

namespace odradek::base {
class Environment;
}

/// Asking somebody who sits at a terminal.
namespace odradek::cli {

/// Whether somebody can be asked: a question on stderr would be seen, and an answer typed.
bool has_terminal();

/// A line from the terminal without its end; an empty one where the input ends. Engine thread only; nothing else waits
/// for it. Errors: Cancelled (Ctrl-C), Io.
base::Task<base::Result<std::string>> read_line(base::Environment& environment);

} // namespace odradek::cli
