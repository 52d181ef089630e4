// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/wrong_word.h"

#include "app/cli/command_tree.h"
#include "cluster/option_values.h"

#include <CLI/CLI.hpp>

#include <fmt/format.h>

namespace odradek::cli {
namespace {

/// The program and the commands that the words named before something was wrong, in their order.
std::vector<const CLI::App*> named(const CLI::App& app) {
    std::vector<const CLI::App*> way{&app};
    while (!way.back()->get_subcommands().empty())
        way.push_back(way.back()->get_subcommands().front());
    return way;
}

/// The program's name and the commands', as they are typed.
std::string typed(const std::vector<const CLI::App*>& way) {
    std::vector<std::string> names;
    for (const CLI::App* app : way)
        names.push_back(app->get_name());
    return joined(names, " ");
}

std::vector<std::string> commands_below(const CLI::App& app) {
    std::vector<std::string> names;
    const auto shown = [](const CLI::App* command) {
        return !command->get_group().empty() && !command->get_name().empty();
    };
    for (const CLI::App* command : app.get_subcommands(shown))
        names.push_back(command->get_name());
    return names;
}

/// The long options that may stand behind these commands: their own, and those of all above.
std::vector<std::string> options_of(const std::vector<const CLI::App*>& way) {
    std::vector<std::string> names;
    for (const CLI::App* app : way) {
        for (const CLI::Option* option : app->get_options()) {
            for (const std::string& name : option->get_lnames())
                names.push_back("--" + name);
        }
    }
    return names;
}

/// "; did you mean --output?", or nothing where no name is near.
std::string nearest(const std::string& word, const std::vector<std::string>& names) {
    const std::vector<std::string_view> views(names.begin(), names.end());
    const std::string_view near = cluster::nearest_name(word, views);
    return near.empty() ? std::string() : fmt::format("; did you mean {}?", near);
}

base::Error wrong(const std::string& word, std::string detail) {
    return base::fail(base::ErrorKind::Usage, word, std::move(detail)).error();
}

base::Error no_option(const std::string& word, const std::vector<const CLI::App*>& way) {
    const std::string name = word.substr(0, word.find('='));
    // Of letters each is near every other.
    return wrong(name, "there is no such option" + (name.starts_with("--") ? nearest(name, options_of(way)) : ""));
}

base::Error no_command(const std::string& word, const std::vector<std::string>& names) {
    const std::string near = nearest(word, names);
    return wrong(word, "there is no such command" + (near.empty() ? "; there are " + joined(names, ", ") : near));
}

} // namespace

std::optional<base::Error> wrong_word(const CLI::App& app) {
    const std::vector<std::string> unknown = app.remaining(true);
    if (unknown.empty()) return std::nullopt;
    const std::vector<const CLI::App*> way = named(app);
    // An option that is not known leaves its value behind: then the option is what is wrong.
    const std::string& word = unknown.front();
    if (word.starts_with('-')) return no_option(word, way);
    const std::vector<std::string> names = commands_below(*way.back());
    if (!names.empty()) return no_command(word, names);
    return wrong(word, fmt::format("{} takes nothing more", typed(way)));
}

std::string help_hint(const CLI::App& app) {
    const std::vector<const CLI::App*> way = named(app);
    const bool is_leaf = commands_below(*way.back()).empty();
    return fmt::format("{} --help lists {}options.", typed(way), is_leaf ? "" : "commands and ");
}

} // namespace odradek::cli
