// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "app/cli/input.h"

#include <unistd.h>

namespace odradek::cli {
namespace {

constexpr std::size_t kLongestAnswer = 4096; // a terminal gives no longer line

} // namespace

bool has_terminal() {
    return ::isatty(STDIN_FILENO) != 0 && ::isatty(STDERR_FILENO) != 0;
}

base::Task<base::Result<std::string>> read_line(base::Environment& environment) {
    Input input(environment, STDIN_FILENO, kLongestAnswer);
    auto line = co_await input.line();
    if (!line) co_return base::forward(line);
    std::string typed = std::move(*line).value_or(std::string{});
    while (!typed.empty() && typed.back() == '\r')
        typed.pop_back();
    co_return typed;
}

} // namespace odradek::cli
