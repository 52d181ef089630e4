// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cassert>
#include <thread>

namespace odradek::base {

/// Remembers the first thread that asks and knows it again: a class of the engine thread asserts
/// `thread_.is_same()` at its entrances. One thread at a time; used in asserts only.
class ThreadChecker {
public:
    /// Whether this is the thread that asked first.
    bool is_same() const noexcept {
        if (owner_ == std::thread::id{}) owner_ = std::this_thread::get_id();
        return owner_ == std::this_thread::get_id();
    }

private:
    mutable std::thread::id owner_;
};

} // namespace odradek::base
