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
constexpr int kForever = -1;

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
    while (!text.empty() && failure_ == 0) {
        if (hurried_ && !has_room(kPatienceMs)) {
            failure_ = EINTR;
            return;
        }
        text.remove_prefix(put(text));
    }
}

// Writes once; how many bytes were taken.
std::size_t DataWriter::put(std::string_view text) {
    // What has room takes at least PIPE_BUF bytes at once: no write blocks then.
    const std::size_t most = hurried_ ? std::min<std::size_t>(text.size(), PIPE_BUF) : text.size();
    const ssize_t written = ::write(descriptor_, text.data(), most);
    if (written < 0) {
        refused(errno);
        return 0;
    }
    const auto taken = static_cast<std::size_t>(written);
    if (taken < most) hurry(); // a signal: a write that blocks is never short otherwise
    return taken;
}

void DataWriter::refused(int reason) {
    if (reason == EAGAIN) { // a descriptor that somebody else made non-blocking
        if (!hurried_ && !has_room(kForever)) hurry();
    } else if (reason == EINTR) {
        hurry();
    } else {
        failure_ = reason;
    }
}

// False when the time is over, or a signal comes.
bool DataWriter::has_room(int patience_ms) const {
    pollfd wanted{descriptor_, POLLOUT, 0};
    return ::poll(&wanted, 1, patience_ms) > 0;
}

// The program hears of the signal only when this write is over.
void DataWriter::hurry() {
    hurried_ = true;
    std::signal(SIGINT, SIG_DFL);
}

} // namespace odradek::cli
