// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/async.h"
#include "base/environment.h"
#include "net/memory_stream.h"

#include <exception>
#include <memory>
#include <optional>

namespace odradek::net {

/// What a SystemEnvironment may be given.
struct SystemOptions {
    std::size_t decode_threads = 0;   ///< 0: max(1, cores − 1).
    std::shared_ptr<base::Log> log{}; ///< Where log lines go; null drops them.
};

/// The real world: TCP with TCP_NODELAY and keepalive, the system's resolver and clocks, a pool of decode threads, and
/// a network in memory beside it. The thread that calls run() becomes the engine thread; construct, run and destroy on
/// it. `post` and `stop` may be called by any thread.
class SystemEnvironment final : public base::Environment {
public:
    /// Opens no socket and starts the decode threads only; run() begins the work.
    explicit SystemEnvironment(SystemOptions options = {});
    ~SystemEnvironment() override;

    /// Runs the engine until stop(). Answers at once after an earlier stop().
    void run();

    /// Ends run() soon. Any thread.
    void stop();

    /// Runs until `task` has ended and answers with its value, or throws what it threw: for programs of one thread.
    template <class T>
    T run_task(base::Task<T> task);

    /// Listeners inside the process; a host name or an address found there is never looked up outside.
    MemoryNetwork& memory() noexcept;

    asio::any_io_executor executor() override;
    base::MonotonicTime now() const override;
    base::TimestampMs wall_now() const override;
    std::uint64_t random() override;
    TimerId start_timer(base::Duration span, base::Work due) override;
    void cancel_timer(TimerId timer) noexcept override;
    base::Task<base::Result<std::vector<base::Address>>> resolve(std::string host, std::uint16_t port) override;
    base::Task<base::Result<std::string>> canonical_name(base::Address address) override;
    base::Task<base::Result<std::unique_ptr<base::Stream>>> connect(base::Address address,
                                                                    base::ConnectOptions options) override;
    void decode(base::Work work, base::Work done) override;
    void post(base::Work work) override;
    base::Log& log() override;

private:
    struct Impl;
    void run_while(const bool& ended);
    std::unique_ptr<Impl> impl_;
};

namespace detail {
/// What became of a task that somebody waits for. One thread.
template <class T>
struct Awaited {
    std::optional<T> value;     ///< What it answered.
    std::exception_ptr failure; ///< What it threw.
    bool ended = false;         ///< One of the two is there.
};

/// Keeps what becomes of a task. Engine thread only; the reference outlives it.
template <class T>
base::Task<void> keep_value(base::Task<T> task, Awaited<T>& awaited) {
    try {
        awaited.value.emplace(co_await std::move(task));
    } catch (...) {
        awaited.failure = std::current_exception();
    }
    awaited.ended = true;
}
} // namespace detail

template <class T>
T SystemEnvironment::run_task(base::Task<T> task) {
    detail::Awaited<T> awaited;
    base::spawn(*this, detail::keep_value<T>(std::move(task), awaited));
    run_while(awaited.ended);
    if (awaited.failure) std::rethrow_exception(awaited.failure);
    return std::move(awaited.value.value());
}

} // namespace odradek::net
