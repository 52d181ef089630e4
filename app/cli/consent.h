// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/writes.h"
#include "app/cli/program.h"
#include "base/task.h"

#include <string>
#include <vector>

/// What every command that changes something has in common: its flags, the question before, the rows after.
namespace odradek::cli {

/// The flags of a command that changes something. A value.
struct WriteFlags {
    bool yes = false;          ///< --yes: don't ask.
    std::string confirm;       ///< --confirm: what one would type on a prod profile.
    bool allow_writes = false; ///< --allow-writes: for this call a read-only profile is not.
    bool dry_run = false;      ///< --dry-run: check, change nothing.
};

/// Adds them to a command; --confirm only where something that exists is changed.
void add_write_flags(CLI::App& command, WriteFlags& flags, bool changes_existing);

/// What is asked before something is changed.
struct Question {
    std::string sentence; ///< "Delete orders with all its messages?"
    std::string name;     ///< What is typed on a prod profile; empty: a yes is enough there too.
};

/// Connects, for a command that changes something. Errors: as Program::access(); ReadOnly where the profile is
/// read-only and the flags do not lift that. With `reads_only` (a dry run that only looks) it is not asked for.
base::Task<base::Result<admin::Access>> write_access(Program& program, WriteFlags flags, bool reads_only = false);

/// Asks, unless the flags have answered. True: go on. Errors: Usage where nobody can be asked and no flag answers;
/// Cancelled.
base::Task<base::Result<bool>> consent(Program& program, WriteFlags flags, Question question);

/// Collects what became of each thing, and prints it. Engine thread only; the program outlives it.
class WriteReport {
public:
    /// A report without rows.
    explicit WriteReport(Program& program) : program_(program) {}

    /// Adds a row: `before`, then the result, then `after`, then the error. Prints error and remark on stderr.
    void add(Row before, const admin::WriteResult& result, Row after = {});

    /// Prints the rows; the exit code.
    int finish();

private:
    Program& program_;
    std::vector<Row> rows_;
    std::size_t good_ = 0;
};

/// "planned", "written", "failed", "unknown".
std::string_view word(admin::WriteState state) noexcept;

/// Says that nothing was changed; the exit code.
int declined(Program& program);

/// "KEY=VALUE" as a pair. Error: Usage, whose `where` is the option.
base::Result<std::pair<std::string, std::string>> parse_setting(std::string_view option, std::string_view text);

} // namespace odradek::cli
