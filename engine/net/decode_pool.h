// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "base/mutex.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <thread>
#include <vector>

namespace odradek::net {

/// The threads that check, decompress and index. `add` and the destructor are the engine thread's; what was added and
/// has not begun is dropped at the end.
class DecodePool {
public:
    /// Starts the threads; at least one.
    explicit DecodePool(std::size_t threads);
    ~DecodePool();
    DecodePool(const DecodePool&) = delete;
    DecodePool& operator=(const DecodePool&) = delete;

    /// Runs the work on one of the threads, in about the order of arrival.
    void add(base::Work work);

private:
    void serve();
    base::Work take();

    base::Mutex mutex_;
    std::condition_variable_any added_;
    std::deque<base::Work> queue_ ODRADEK_GUARDED_BY(mutex_);
    bool ending_ ODRADEK_GUARDED_BY(mutex_) = false;
    std::vector<std::thread> threads_;
};

} // namespace odradek::net
