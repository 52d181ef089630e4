// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <csignal>
#include <sys/resource.h>

namespace odradek::testing {

/// A disk that takes a few bytes of each file and no more, as long as this lives: a write fails in its middle. Of the
/// whole process; no file may be written meanwhile but those that are tested.
class SmallDisk {
public:
    /// Files may have that many bytes from now on.
    explicit SmallDisk(rlim_t bytes = 8) : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &all_);
        const rlimit few{bytes, all_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &few);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk() {
        ::setrlimit(RLIMIT_FSIZE, &all_);
        std::signal(SIGXFSZ, handler_);
    }

private:
    rlimit all_{};
    void (*handler_)(int);
};

} // namespace odradek::testing
