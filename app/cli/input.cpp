// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input.h"

#include "base/async.h"

#include <asio/posix/stream_descriptor.hpp>

#include <cerrno>
#include <cstring>
#include <memory>
#include <unistd.h>
#include <utility>

namespace odradek::cli {
namespace {

using base::ErrorKind;

constexpr std::size_t kPiece = std::size_t{1} << 16U;

/// Waits until a read would not block. A file cannot be waited for, and need not be.
base::Task<base::Result<void>> readable(base::Environment& environment, int descriptor) {
    auto ready = std::make_shared<base::Event>(environment.executor());
    asio::posix::stream_descriptor input(environment.executor(), ::dup(descriptor));
    input.async_wait(asio::posix::stream_descriptor::wait_read, [ready](const std::error_code&) { ready->set(); });
    co_return co_await ready->wait();
}

} // namespace

// More of it; false at the end.
base::Task<base::Result<bool>> Input::fill() {
    if (buffer_.size() - at_ > most_)
        co_return base::fail(ErrorKind::TooLarge, "stdin", "it is larger than a message can be");
    const auto ready = co_await readable(environment_, descriptor_);
    if (!ready) co_return base::forward(ready);
    buffer_.erase(0, std::exchange(at_, 0));
    const std::size_t before = buffer_.size();
    buffer_.resize(before + kPiece);
    ssize_t count = 0;
    do
        count = ::read(descriptor_, buffer_.data() + before, kPiece);
    while (count < 0 && errno == EINTR);
    const int failure = errno;
    buffer_.resize(before + static_cast<std::size_t>(count > 0 ? count : 0));
    if (count < 0) co_return base::fail(ErrorKind::Io, "stdin", std::strerror(failure));
    co_return count > 0;
}

base::Task<base::Result<std::string>> Input::all() {
    while (true) {
        const auto more = co_await fill();
        if (!more) co_return base::forward(more);
        if (!*more) co_return std::exchange(buffer_, {});
    }
}

base::Task<base::Result<std::optional<std::string>>> Input::line() {
    std::size_t from = at_; // what lies before holds no end of a line
    std::size_t end = 0;
    while ((end = buffer_.find('\n', from)) == std::string::npos) {
        const std::size_t looked = buffer_.size() - at_;
        const auto more = co_await fill();
        if (!more) co_return base::forward(more);
        from = at_ + looked;
        if (*more) continue;
        if (buffer_.empty()) co_return std::optional<std::string>{};
        co_return std::optional(std::exchange(buffer_, {}));
    }
    std::string line = buffer_.substr(at_, end - at_);
    at_ = end + 1;
    co_return std::optional(std::move(line));
}

} // namespace odradek::cli
