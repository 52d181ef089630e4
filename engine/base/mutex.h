// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <mutex>

#if defined(__clang__)
#    define ODRADEK_THREAD_ATTRIBUTE(x) __attribute__((x))
#else
#    define ODRADEK_THREAD_ATTRIBUTE(x)
#endif

/// A member that may be touched only while the named mutex is held.
#define ODRADEK_GUARDED_BY(mutex) ODRADEK_THREAD_ATTRIBUTE(guarded_by(mutex))
/// A function that is called only while the named mutex is held.
#define ODRADEK_REQUIRES(mutex) ODRADEK_THREAD_ATTRIBUTE(requires_capability(mutex))

namespace odradek::base {

/// std::mutex with the annotations that -Wthread-safety checks. Any thread.
class ODRADEK_THREAD_ATTRIBUTE(capability("mutex")) Mutex {
public:
    /// Waits until the mutex is free and takes it.
    void lock() ODRADEK_THREAD_ATTRIBUTE(acquire_capability()) { mutex_.lock(); }

    /// Gives the mutex back.
    void unlock() ODRADEK_THREAD_ATTRIBUTE(release_capability()) { mutex_.unlock(); }

private:
    std::mutex mutex_;
};

/// Holds a Mutex for the length of a block. One thread.
class ODRADEK_THREAD_ATTRIBUTE(scoped_lockable) MutexLock {
public:
    /// Takes the mutex, which must outlive this.
    explicit MutexLock(Mutex& mutex) ODRADEK_THREAD_ATTRIBUTE(acquire_capability(mutex)) : mutex_(mutex) {
        mutex_.lock();
    }
    ~MutexLock() ODRADEK_THREAD_ATTRIBUTE(release_capability()) { mutex_.unlock(); }
    MutexLock(const MutexLock&) = delete;
    MutexLock& operator=(const MutexLock&) = delete;

private:
    Mutex& mutex_;
};

} // namespace odradek::base
