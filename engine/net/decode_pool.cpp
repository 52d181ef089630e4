// SPDX-License-Identifier: Apache-2.0
#include "net/decode_pool.h"

#include <algorithm>
#include <utility>

namespace odradek::net {

DecodePool::DecodePool(std::size_t threads) {
    for (std::size_t i = 0; i < std::max<std::size_t>(threads, 1); ++i)
        threads_.emplace_back([this] { serve(); });
}

DecodePool::~DecodePool() {
    std::deque<base::Work> dropped;
    {
        const base::MutexLock lock(mutex_);
        ending_ = true;
        dropped.swap(queue_);
    }
    added_.notify_all();
    for (std::thread& thread : threads_)
        thread.join();
}

void DecodePool::add(base::Work work) {
    {
        const base::MutexLock lock(mutex_);
        queue_.push_back(std::move(work));
    }
    added_.notify_one();
}

/// The next work, or nothing at the end.
base::Work DecodePool::take() {
    const base::MutexLock lock(mutex_);
    while (queue_.empty() && !ending_)
        added_.wait(mutex_);
    if (ending_) return nullptr;
    base::Work work = std::move(queue_.front());
    queue_.pop_front();
    return work;
}

void DecodePool::serve() {
    while (base::Work work = take())
        work();
}

} // namespace odradek::net
