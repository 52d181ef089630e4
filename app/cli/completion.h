// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace odradek::cli {

struct CommandNode;

/// A script for bash that completes commands, options and the values of those that take a few words only; it needs
/// nothing but bash.
std::string bash_completion(const CommandNode& program);

/// The same for zsh: the text of a file _odradek-cli in $fpath. Each proposal comes with its line of help.
std::string zsh_completion(const CommandNode& program);

/// The same for fish, with the lines of help.
std::string fish_completion(const CommandNode& program);

/// The sections COMMANDS and OPTIONS of the manual page, in the man macros of roff.
std::string manual_sections(const CommandNode& program);

} // namespace odradek::cli
