// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace odradek::cli {

/// Writes data to a file descriptor, with a buffer of 64 KiB: line by line to a terminal. A reader may be as slow as it
/// likes until a signal comes in while it is waited for: from then on one that takes nothing for three seconds is given
/// up, and a second Ctrl-C ends the process. One thread at a time.
class DataWriter {
public:
    /// The descriptor stays open, and is not closed here.
    explicit DataWriter(int descriptor);

    /// Takes text, and writes what fills the buffer. Nothing is taken after a failure.
    void write(std::string_view text);

    /// Writes what is in the buffer.
    void flush();

    /// errno of the first write that failed, EINTR where the reader was given up; 0: none has.
    int failure() const noexcept { return failure_; }

private:
    void send(std::string_view text);
    std::size_t put(std::string_view text);
    void refused(int reason);
    bool has_room(int patience_ms) const;
    void hurry();

    int descriptor_;
    bool terminal_;
    bool hurried_ = false; // a signal came while a reader was waited for
    int failure_ = 0;
    std::string buffer_;
};

} // namespace odradek::cli
