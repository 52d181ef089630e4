// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_tree.h"

#include <CLI/CLI.hpp>

namespace odradek::cli {
namespace {

/// The values in "TEXT:{text,json}", the form in which the parser names the only ones that it takes.
std::vector<std::string> choices_in(const std::string& type) {
    const auto open = type.find(":{");
    const auto end = type.find('}', open);
    if (open == std::string::npos || end == std::string::npos) return {};
    return CLI::detail::split(type.substr(open + 2, end - open - 2), ',');
}

OptionNode option_node(const CLI::Option& option) {
    OptionNode node;
    for (const auto& name : option.get_snames())
        node.names.push_back("-" + name);
    for (const auto& name : option.get_lnames())
        node.names.push_back("--" + name);
    node.help = option.get_description();
    if (option.get_items_expected_max() == 0) return node;
    const std::string type = option.get_type_name();
    node.choices = choices_in(type);
    node.value = node.choices.empty() ? type : type.substr(0, type.find(":{"));
    node.preset = option.get_default_str();
    return node;
}

ArgumentNode argument_node(const CLI::Option& option) {
    return {option.get_name(true), option.get_description(), option.get_required(),
            option.get_items_expected_max() > 1};
}

CommandNode node_of(const CLI::App& app, const std::string& path) {
    CommandNode node{path, app.get_name(), app.get_description(), {}, {}, {}};
    for (const CLI::Option* option : app.get_options()) {
        if (option->get_positional()) {
            node.arguments.push_back(argument_node(*option));
        } else {
            node.options.push_back(option_node(*option));
        }
    }
    // A command without a group is hidden.
    const auto shown = [](const CLI::App* command) {
        return !command->get_group().empty() && !command->get_name().empty();
    };
    for (const CLI::App* command : app.get_subcommands(shown))
        node.commands.push_back(node_of(*command, path + (path.empty() ? "" : " ") + command->get_name()));
    return node;
}

void collect(const CommandNode& node, std::vector<const CommandNode*>& all) {
    all.push_back(&node);
    for (const CommandNode& below : node.commands)
        collect(below, all);
}

} // namespace

CommandNode command_tree(const CLI::App& app) {
    return node_of(app, {});
}

std::vector<const CommandNode*> all_commands(const CommandNode& root) {
    std::vector<const CommandNode*> all;
    collect(root, all);
    return all;
}

std::string joined(const std::vector<std::string>& parts, const std::string& separator) {
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : separator) + part;
    return text;
}

} // namespace odradek::cli
