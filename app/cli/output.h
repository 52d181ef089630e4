// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/data_writer.h"
#include "app/cli/value.h"
#include "base/error.h"

#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

namespace odradek::cli {

/// How data is printed.
enum class Format : std::uint8_t { Text, Json };

/// The exit codes of the command line.
enum ExitCode : int {
    kDone = 0,         ///< All of it.
    kFailed = 1,       ///< Nothing delivered.
    kUsage = 2,        ///< The call itself is wrong.
    kPartly = 3,       ///< Some items failed or were skipped, the rest is complete.
    kCutShort = 4,     ///< The scan ended before its end.
    kInterrupted = 130 ///< Ctrl-C during consume.
};

/// The exit code of an error that ended a command.
int exit_code(const base::Error& error) noexcept;

/// Data on stdout, everything else on stderr. Engine thread only. When data can be written no longer, `closed()` turns
/// true and nothing more is written: commands end, quietly where the reader of a pipe has gone, else finish() says why.
/// Notes that cannot be written are lost: they change neither the data nor the exit code.
class Output {
public:
    /// Prints to these streams, which outlive it. Colour only where the stream is a terminal and NO_COLOR is not set.
    Output(std::FILE* data, std::FILE* notes, Format format, bool quiet);

    /// How data is printed.
    Format format() const noexcept { return format_; }

    /// Prints rows: a line of JSON each, or one table with a head. No rows print nothing in JSON, and `nothing` as a
    /// note in text.
    void rows(const std::vector<Row>& rows, std::string_view nothing);

    /// Prints one object: a line of JSON, or a line "name: value" each.
    void object(const Row& row);

    /// Prints a line of data as it is.
    void line(std::string_view text);

    /// Writes bytes of data as they are.
    void bytes(std::string_view bytes);

    /// Prints a line on stderr, unless quiet.
    void note(std::string_view text);

    /// Prints an error on stderr: what, why, what to do. Also when quiet.
    void error(const base::Error& error);

    /// Asks on stderr, whatever is quiet: somebody waits for the answer. No end of line.
    void prompt(std::string_view text);

    /// Shows or replaces a line of progress, on a terminal's stderr alone, as far as it is wide.
    void progress(std::string_view text);

    /// Text to be printed as data, quieter than the rest where there is colour.
    std::string dimmed(std::string_view text) const;

    /// Sends what is buffered. Answers false when nothing can be written any more.
    bool flush();

    /// Whether stdout takes nothing any more.
    bool closed() const noexcept { return writer_.failure() != 0; }

    /// Whether data were lost, otherwise than by a reader that has gone: the disk is full, stdout is not open.
    bool lost() const noexcept;

    /// Sends what is buffered. The exit code: `code`, or with a sentence on stderr where data were lost, Failed, or
    /// Interrupted.
    int finish(int code);

private:
    void write(std::string_view text);
    void tell(const std::string& text);
    void end_progress();

    DataWriter writer_;
    std::FILE* notes_;
    Format format_;
    bool quiet_;
    bool colour_;
    bool live_;
    std::string progress_; // the line that is shown; empty: none
};

} // namespace odradek::cli
