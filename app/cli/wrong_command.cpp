// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/wrong_command.h"

#include "app/cli/command_tree.h"
#include "cluster/option_values.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <fmt/format.h>

namespace odradek::cli {
namespace {

/// The command that the words named before something was wrong; the program itself where none was.
const CLI::App& last_named(const CLI::App& app) {
    const CLI::App* last = &app;
    while (!last->get_subcommands().empty())
        last = last->get_subcommands().front();
    return *last;
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

std::string advice(const std::string& word, const std::vector<std::string>& names) {
    const std::vector<std::string_view> views(names.begin(), names.end());
    const std::string_view near = cluster::nearest_name(word, views);
    return near.empty() ? "there are " + joined(names, ", ") : fmt::format("did you mean {}?", near);
}

} // namespace

std::optional<base::Error> wrong_command(const CLI::App& app) {
    const std::vector<std::string> names = commands_below(last_named(app));
    const std::vector<std::string> unknown = app.remaining(true);
    // An option that is not known may take the word behind it: then the option is what is wrong.
    if (names.empty() || unknown.empty() || unknown.front().starts_with('-')) return std::nullopt;
    const std::string& word = unknown.front();
    return base::fail(base::ErrorKind::Usage, word, "there is no such command; " + advice(word, names)).error();
}

} // namespace odradek::cli
