// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

/// The commands and options as the parser knows them, for completions and the manual page: neither is written by hand,
/// so neither can lag behind --help.
namespace odradek::cli {

/// An option, or a flag. A value.
struct OptionNode {
    std::vector<std::string> names;   ///< "-o", "--output": as they are typed, short ones first.
    std::string help;                 ///< One line.
    std::string value;                ///< What its value is called, "DURATION"; empty: a flag.
    std::string preset;               ///< The value it has when it is not given; empty: none.
    std::vector<std::string> choices; ///< The only values it takes; empty: any.
};

/// What stands behind a command without a dash. A value.
struct ArgumentNode {
    std::string name;      ///< "TOPIC".
    std::string help;      ///< One line.
    bool required = false; ///< Whether the command fails without it.
    bool several = false;  ///< Whether it may be given again.
};

/// A command with all below it; the root is the program. A value.
struct CommandNode {
    std::string path; ///< "topic list", as it is typed behind the program's name; empty: the program.
    std::string name; ///< "list".
    std::string help; ///< One line.
    std::vector<OptionNode> options;
    std::vector<ArgumentNode> arguments;
    std::vector<CommandNode> commands;
};

/// What the parser knows, without its hidden commands.
CommandNode command_tree(const CLI::App& app);

/// Every command of a tree, the root first, each before what is below it. They live as long as the tree.
std::vector<const CommandNode*> all_commands(const CommandNode& root);

/// The parts of a list with a separator between them.
std::string joined(const std::vector<std::string>& parts, const std::string& separator);

} // namespace odradek::cli
