// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/environment.h"
#include "base/error.h"
#include "base/task.h"

#include <cstddef>
#include <optional>
#include <string>

namespace odradek::cli {

/// Reads a descriptor, stdin above all, by whole lines or all of it, without holding up the engine: until something
/// comes, Ctrl-C is heard. Errors: Io where it cannot be read, Cancelled, TooLarge above the limit; what was read
/// before is then no answer. Engine thread only; the environment outlives it.
class Input {
public:
    /// At most `most` bytes of a line, or of all, are kept. The descriptor stays open.
    Input(base::Environment& environment, int descriptor, std::size_t most)
        : environment_(environment), descriptor_(descriptor), most_(most) {}

    /// All that comes until its end. The input outlives the task.
    base::Task<base::Result<std::string>> all();

    /// The next line without its end; nothing at the end of the input. The input outlives the task.
    base::Task<base::Result<std::optional<std::string>>> line();

    /// Whether the next line would have to be waited for.
    bool must_wait() const noexcept { return buffer_.find('\n', at_) == std::string::npos; }

private:
    base::Task<base::Result<bool>> fill();

    base::Environment& environment_;
    int descriptor_;
    std::size_t most_;
    std::string buffer_; // what was read
    std::size_t at_ = 0; // where the next line begins in it
};

} // namespace odradek::cli
