// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/async.h"

#include <functional>
#include <memory>

namespace odradek::net {
class SystemEnvironment;
struct SystemOptions;
} // namespace odradek::net

/// The bridge between the engine thread and Qt's: threads, mailboxes, and sessions with signals.
namespace odradek::session {

/// The engine thread: started by the constructor, ended and joined by the destructor, which lets everything run that
/// was posted before. Created and destroyed on the GUI thread; it outlives every session.
class Engine {
public:
    /// Starts the thread; answers when its environment is ready.
    Engine();
    explicit Engine(const net::SystemOptions& options);
    ~Engine();
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    /// Runs `work` on the engine thread, in the order of the posts. Any thread. Dropped once the engine ends.
    void post(base::Work work);

    /// Starts a task that the engine waits for (at most 2 s) before it ends: the closing of clusters and servers.
    /// Engine thread.
    void finish(base::Task<void> task);

    /// The engine's surroundings. The pointer may be taken on any thread, its calls are the engine thread's.
    net::SystemEnvironment& environment() noexcept;

private:
    struct Impl;
    static base::Task<void> endAll(Impl& impl);
    std::unique_ptr<Impl> impl_;
};

} // namespace odradek::session
