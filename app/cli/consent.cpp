// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/consent.h"

#include "app/cli/terminal.h"
#include "cluster/cluster.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>

namespace odradek::cli {
namespace {

using base::ErrorKind;
using base::Result;
using base::Task;

// What is typed instead of a name where no name is asked for.
bool is_yes(const std::string& text) {
    return text == "y" || text == "Y" || text == "yes";
}

Task<Result<bool>> ask(Program& program, Question question, bool types_name) {
    program.out().prompt(
        types_name ? fmt::format("{} This is a prod cluster; type \"{}\" to go on: ", question.sentence, question.name)
                   : question.sentence + " [y/N] ");
    auto typed = co_await read_line(program.environment());
    if (!typed) co_return base::forward(typed);
    co_return types_name ? *typed == question.name : is_yes(*typed);
}

} // namespace

void add_write_flags(CLI::App& command, WriteFlags& flags, bool changes_existing) {
    command.add_flag("--dry-run", flags.dry_run, "Say what would be done, change nothing");
    command.add_flag("--yes", flags.yes, "Do not ask; needed where there is no terminal");
    command.add_flag("--allow-writes", flags.allow_writes, "Lift a profile's read-only mark for this call");
    if (!changes_existing) return;
    command.add_option("--confirm", flags.confirm, "On a prod profile: the name that would be typed")
        ->type_name("NAME");
}

Task<Result<admin::Access>> write_access(Program& program, WriteFlags flags, bool reads_only) {
    if (flags.allow_writes) program.allow_writes();
    auto access = co_await program.access();
    if (!access || reads_only || access->cluster->writes().is_open()) co_return access;
    co_return base::fail(ErrorKind::ReadOnly, program.globals().profile,
                         "this profile is read-only; --allow-writes lifts that for one call");
}

Task<Result<bool>> consent(Program& program, WriteFlags flags, Question question) {
    const bool types_name = program.is_prod() && !question.name.empty();
    if (!flags.confirm.empty() && flags.confirm != question.name) {
        co_return base::fail(ErrorKind::Usage, "--confirm", fmt::format("it is not \"{}\"", question.name));
    }
    if (!flags.confirm.empty() || (flags.yes && !types_name)) co_return true;
    if (has_terminal()) co_return co_await ask(program, std::move(question), types_name);
    if (!types_name) {
        co_return base::fail(ErrorKind::Usage, "--yes", "it is needed here: there is no terminal to ask at");
    }
    co_return base::fail(
        ErrorKind::Usage, "--confirm",
        fmt::format("on a prod profile, and without a terminal to ask at, say --confirm {}", question.name));
}

std::string_view word(admin::WriteState state) noexcept {
    return state == admin::WriteState::Checked ? "planned" : admin::name(state);
}

void WriteReport::add(Row before, const admin::WriteResult& result, Row after) {
    Row row = std::move(before);
    row.emplace_back("result", word(result.state));
    std::ranges::move(after, std::back_inserter(row));
    row.emplace_back("error", result.error ? Value(base::describe(*result.error)) : Value());
    rows_.push_back(std::move(row));
    good_ += result.ok() ? 1 : 0;
    if (result.error) program_.out().error(*result.error);
    if (!result.remark.empty()) program_.out().note(fmt::format("{}: {}", result.subject, result.remark));
}

int WriteReport::finish() {
    program_.out().rows(rows_, "There was nothing to do.");
    if (good_ == rows_.size()) return kDone;
    return good_ == 0 ? kFailed : kPartly;
}

int declined(Program& program) {
    program.out().note("Nothing was changed.");
    return kFailed;
}

Result<std::pair<std::string, std::string>> parse_setting(std::string_view option, std::string_view text) {
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos || equals == 0) {
        return base::fail(ErrorKind::Usage, std::string(option), fmt::format("\"{}\" is not written KEY=VALUE", text));
    }
    return std::pair(std::string(text.substr(0, equals)), std::string(text.substr(equals + 1)));
}

} // namespace odradek::cli
