// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_tree.h"
#include "app/cli/completion.h"
#include "app/cli/program.h"
#include "base/task.h"

#include <CLI/CLI.hpp>

#include <map>

namespace odradek::cli {
namespace {

using Writer = std::string (*)(const CommandNode&);

const std::map<std::string, Writer>& writers() {
    static const std::map<std::string, Writer> all{
        {"bash", bash_completion}, {"fish", fish_completion}, {"man", manual_sections}, {"zsh", zsh_completion}};
    return all;
}

base::Task<int> print(Program& program, const CLI::App* root, std::string form) {
    program.out().bytes(writers().at(form)(command_tree(*root)));
    co_return kDone;
}

} // namespace

void add_completion_command(CLI::App& app, Choice& choice) {
    auto form = std::make_shared<std::string>();
    auto* completion = app.add_subcommand("completion", "A script for a shell that completes command lines");
    completion->group("");
    completion->add_option("SHELL", *form, "bash, fish or zsh; man: the sections of the manual page")
        ->required()
        ->check(CLI::IsMember({"bash", "fish", "man", "zsh"}));
    completion->callback([&choice, form, root = &app] {
        choice.command = [form, root](Program& program) {
            return print(program, root, *form);
        };
    });
}

} // namespace odradek::cli
