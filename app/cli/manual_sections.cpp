// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_tree.h"
#include "app/cli/completion.h"

#include <fmt/format.h>

namespace odradek::cli {
namespace {

/// Text as roff prints it: a dash is a minus sign that can be copied, no line is taken for a macro.
std::string roff(const std::string& text) {
    std::string out;
    for (const char letter : text) {
        if (letter == '-') {
            out += "\\-";
        } else if (letter == '\\') {
            out += "\\e";
        } else {
            out += letter;
        }
    }
    return out.starts_with('.') || out.starts_with('\'') ? "\\&" + out : out;
}

std::string bold(const std::string& text) {
    return "\\fB" + roff(text) + "\\fR";
}

std::string italic(const std::string& text) {
    return "\\fI" + roff(text) + "\\fR";
}

std::string entry(const OptionNode& option) {
    std::string names;
    for (const std::string& name : option.names)
        names += (names.empty() ? "" : ", ") + bold(name);
    if (!option.choices.empty()) {
        names += " " + bold(joined(option.choices, "|"));
    } else if (!option.value.empty()) {
        names += " " + italic(option.value);
    }
    std::string help = roff(option.help) + ".";
    if (!option.preset.empty()) help += " Default: " + bold(option.preset) + ".";
    return ".TP\n" + names + "\n" + help + "\n";
}

/// "topic describe NAME…": the command as it is typed.
std::string synopsis(const CommandNode& command) {
    std::string text = bold(command.path);
    for (const ArgumentNode& argument : command.arguments) {
        const std::string name = italic(argument.name) + (argument.several ? "..." : "");
        text += argument.required ? " " + name : " [" + name + "]";
    }
    return text;
}

} // namespace

std::string manual_sections(const CommandNode& program) {
    std::string text = ".SH OPTIONS\nThey may stand before or behind the command.\n";
    for (const OptionNode& option : program.options)
        text += entry(option);
    text += ".SH COMMANDS\n";
    for (const CommandNode* command : all_commands(program)) {
        if (!command->commands.empty()) continue;
        text += ".SS " + synopsis(*command) + "\n" + roff(command->help) + ".\n";
        for (const ArgumentNode& argument : command->arguments)
            text += ".TP\n" + italic(argument.name) + "\n" + roff(argument.help) + ".\n";
        for (const OptionNode& option : command->options)
            if (option.names.front() != "-h") text += entry(option);
    }
    return text;
}

} // namespace odradek::cli
