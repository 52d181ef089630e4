// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_writer.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <csignal>
#include <poll.h>
#include <unistd.h>

namespace odradek::cli {
namespace {

constexpr std::size_t kBuffer = std::size_t{1} << 16U;
constexpr int kPatienceMs = 3000;

} // namespace

DataWriter::DataWriter(int descriptor) : descriptor_(descriptor), terminal_(::isatty(descriptor) == 1) {}

void DataWriter::write(std::string_view text) {
    if (failure_ != 0) return;
    buffer_.append(text);
    if (buffer_.size() >= kBuffer || (terminal_ && text.ends_with('\n'))) flush();
}

void DataWriter::flush() {
    if (failure_ == 0) send(buffer_);
    buffer_.clear();
}

void DataWriter::send(std::string_view text) {
    while (!text.empty()) {
        if (hurried_ && !has_room()) {
            failure_ = EINTR;
            return;
        }
        // What has room takes at least PIPE_BUF bytes at once: no write blocks then.
        const std::size_t most = hurried_ ? std::min<std::size_t>(text.size(), PIPE_BUF) : text.size();
        const ssize_t written = ::write(descriptor_, text.data(), most);
        if (written < 0 && errno == EAGAIN) { // a descriptor that somebody else made non-blocking
            pollfd wanted{descriptor_, POLLOUT, 0};
            if (!hurried_ && ::poll(&wanted, 1, -1) < 0) hurry();
        } else if (written < 0 && errno != EINTR) {
            failure_ = errno;
            return;
        } else if (written < static_cast<ssize_t>(most)) { // a signal: a write that blocks is never short otherwise
            hurry();
        }
        if (written > 0) text.remove_prefix(static_cast<std::size_t>(written));
    }
}

bool DataWriter::has_room() const {
    pollfd wanted{descriptor_, POLLOUT, 0};
    return ::poll(&wanted, 1, kPatienceMs) > 0;
}

// The program hears of the signal only when this write is over.
void DataWriter::hurry() {
    hurried_ = true;
    std::signal(SIGINT, SIG_DFL);
}

} // namespace odradek::cli
