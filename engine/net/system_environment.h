// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "net/memory_stream.h"

#include <memory>

namespace odradek::net {

/// What a SystemEnvironment may be given. Sizes in bytes; 0 leaves the system's own.
struct SystemOptions {
    std::size_t decode_threads = 0;   ///< 0: max(1, cores − 1).
    int send_buffer = 0;              ///< SO_SNDBUF (send.buffer.bytes).
    int receive_buffer = 0;           ///< SO_RCVBUF (receive.buffer.bytes).
    std::shared_ptr<base::Log> log{}; ///< Where log lines go; null drops them.
};

/// The real world: TCP with TCP_NODELAY and keepalive, the system's resolver and clocks, a pool of decode threads, and
/// a network in memory beside it. The thread that calls run() becomes the engine thread; construct, run and destroy on
/// it. `post` and `stop` may be called by any thread.
class SystemEnvironment final : public base::Environment {
public:
    explicit SystemEnvironment(SystemOptions options = {});
    ~SystemEnvironment() override;

    /// Runs the engine until stop(). Answers at once after an earlier stop().
    void run();

    /// Ends run() soon. Any thread.
    void stop();

    /// Runs until `task` has ended and answers with its value: for programs of one thread.
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
    base::Task<base::Result<std::unique_ptr<base::Stream>>> connect(base::Address address) override;
    void decode(base::Work work, base::Work done) override;
    void post(base::Work work) override;
    base::Log& log() override;

private:
    struct Impl;
    void run_while(const bool& ended);
    std::unique_ptr<Impl> impl_;
};

} // namespace odradek::net

#include "net/run_task.h"
