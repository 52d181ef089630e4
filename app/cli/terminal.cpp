// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "base/async.h"

#include <asio/posix/stream_descriptor.hpp>

#include <array>
#include <cerrno>
#include <cstring>
#include <memory>
#include <unistd.h>

namespace odradek::cli {
namespace {

base::Result<std::string> read_now() {
    std::string line;
    std::array<char, 1024> piece{};
    while (line.empty() || line.back() != '\n') {
        const ssize_t count = ::read(STDIN_FILENO, piece.data(), piece.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return base::fail(base::ErrorKind::Io, "stdin", std::strerror(errno));
        if (count == 0) break;
        line.append(piece.data(), static_cast<std::size_t>(count));
    }
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r'))
        line.pop_back();
    return line;
}

} // namespace

bool has_terminal() {
    return ::isatty(STDIN_FILENO) != 0 && ::isatty(STDERR_FILENO) != 0;
}

base::Task<base::Result<std::string>> read_line(base::Environment& environment) {
    // A terminal is readable once a whole line is typed: until then Ctrl-C must still be heard, so nothing blocks.
    auto ready = std::make_shared<base::Event>(environment.executor());
    asio::posix::stream_descriptor input(environment.executor(), ::dup(STDIN_FILENO));
    input.async_wait(asio::posix::stream_descriptor::wait_read, [ready](const std::error_code&) { ready->set(); });
    auto typed = co_await ready->wait();
    if (!typed) co_return base::forward(typed);
    co_return read_now();
}

} // namespace odradek::cli
