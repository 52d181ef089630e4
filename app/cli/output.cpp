// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "base/json_writer.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace odradek::cli {
namespace {

bool is_terminal(std::FILE* stream) {
    const int descriptor = ::fileno(stream);
    return descriptor >= 0 && ::isatty(descriptor) == 1;
}

bool wants_colour(std::FILE* stream) {
    const char* no_colour = std::getenv("NO_COLOR");
    return is_terminal(stream) && (no_colour == nullptr || *no_colour == '\0');
}

/// Columns that a terminal has; many where nobody knows.
std::size_t columns_of(std::FILE* stream) {
    winsize size{};
    if (::ioctl(::fileno(stream), TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return 1000;
    return size.ws_col;
}

/// Columns that a text takes: one a character, which is right for names and numbers.
std::size_t width_of(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

/// "leaderEpoch" as a head: "LEADER EPOCH".
std::string head_of(std::string_view name) {
    std::string head;
    for (const char c : name) {
        const bool upper = c >= 'A' && c <= 'Z';
        if (upper && !head.empty()) head += ' ';
        head += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return head;
}

std::string padded(const std::string& text, std::size_t width, bool right) {
    const std::string space(width - std::min(width, width_of(text)), ' ');
    return right ? space + text : text + space;
}

/// A table's cells as text, with the width and the side of each column.
struct Table {
    std::vector<std::string> heads;
    std::vector<std::vector<std::string>> cells;
    std::vector<std::size_t> widths;
    std::vector<bool> right;
};

Table layout(const std::vector<Row>& rows) {
    Table table;
    for (const auto& [name, value] : rows.front()) {
        table.heads.push_back(head_of(name));
        table.widths.push_back(table.heads.back().size());
        table.right.push_back(false);
    }
    for (const Row& row : rows) {
        auto& line = table.cells.emplace_back();
        for (std::size_t i = 0; i < row.size() && i < table.heads.size(); ++i) {
            line.push_back(printable(row[i].second.text()));
            table.widths[i] = std::max(table.widths[i], width_of(line.back()));
            if (row[i].second.is_number()) table.right[i] = true;
        }
    }
    return table;
}

std::string line_of(const Table& table, const std::vector<std::string>& cells) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) line += "  ";
        line += padded(cells[i], table.widths[i], table.right[i]);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    return line + "\n";
}

} // namespace

int exit_code(const base::Error& error) noexcept {
    return error.kind == base::ErrorKind::Usage ? kUsage : kFailed;
}

Output::Output(std::FILE* data, std::FILE* notes, Format format, bool quiet)
    : writer_(::fileno(data)),
      notes_(notes),
      format_(format),
      quiet_(quiet),
      colour_(wants_colour(data)),
      live_(!quiet && is_terminal(notes)) {}

void Output::rows(const std::vector<Row>& rows, std::string_view nothing) {
    if (format_ == Format::Json) {
        for (const Row& row : rows)
            object(row);
        return;
    }
    if (rows.empty()) {
        note(nothing);
        return;
    }
    const Table table = layout(rows);
    const std::string head = line_of(table, table.heads);
    write(colour_ ? "\x1b[1m" + head.substr(0, head.size() - 1) + "\x1b[0m\n" : head);
    for (const auto& cells : table.cells)
        write(line_of(table, cells));
}

void Output::object(const Row& row) {
    if (format_ == Format::Json) {
        std::string text;
        base::JsonWriter json(text);
        Value(row).write(json);
        line(text);
        return;
    }
    for (const auto& [name, value] : row)
        write(fmt::format("{}: {}\n", name, printable(value.text())));
}

void Output::line(std::string_view text) {
    write(text);
    write("\n");
}

void Output::bytes(std::string_view bytes) {
    write(bytes);
}

void Output::note(std::string_view text) {
    if (quiet_) return;
    end_progress();
    tell(fmt::format("{}\n", text));
}

void Output::error(const base::Error& error) {
    end_progress();
    tell(fmt::format("odradek-cli: {}\n", printable(base::describe(error))));
    const std::string cure = base::remedy(error);
    if (!cure.empty()) tell(fmt::format("  {}\n", printable(cure)));
}

void Output::prompt(std::string_view text) {
    flush();
    end_progress();
    tell(printable(text));
}

void Output::progress(std::string_view text) {
    if (!live_) return;
    // What is longer than the line would leave a part of itself behind each time.
    const std::string_view shown = text.substr(0, columns_of(notes_) - 1);
    if (progress_ == shown) return;
    progress_ = shown;
    tell(fmt::format("\r\x1b[K{}", progress_));
}

void Output::end_progress() {
    if (!std::exchange(progress_, {}).empty()) tell("\r\x1b[K");
}

std::string Output::dimmed(std::string_view text) const {
    return colour_ ? fmt::format("\x1b[2m{}\x1b[0m", text) : std::string(text);
}

// Nobody can be told that notes cannot be told.
void Output::tell(const std::string& text) {
    (void)std::fwrite(text.data(), 1, text.size(), notes_);
    (void)std::fflush(notes_);
}

bool Output::flush() {
    writer_.flush();
    return !closed();
}

bool Output::lost() const noexcept {
    return closed() && writer_.failure() != EPIPE;
}

int Output::finish(int code) {
    flush();
    if (!lost()) return code;
    const bool given_up = writer_.failure() == EINTR;
    error({base::ErrorKind::Io, base::KafkaCode::None, "stdout",
           given_up ? "interrupted, and what reads it did not take the rest"
                    : fmt::format("the output cannot be written: {}", std::strerror(writer_.failure()))});
    return given_up ? kInterrupted : kFailed;
}

void Output::write(std::string_view text) {
    if (closed()) return;
    end_progress();
    writer_.write(text);
}

} // namespace odradek::cli
