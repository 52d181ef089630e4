// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/error.h"
#include "base/ids.h"
#include "base/log.h"
#include "base/task.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

/// The world as an argument: everything that the engine takes from outside. The real one is TCP and the system's clocks
/// (net/system_environment.h), the simulator's runs in virtual time with streams in memory.
namespace odradek::base {

/// A span of time.
using Duration = std::chrono::nanoseconds;

/// A point of the monotonic clock; only differences mean something.
struct MonotonicTime {
    Duration since_start{}; ///< Since the environment began.

    friend auto operator<=>(const MonotonicTime&, const MonotonicTime&) = default;
    friend MonotonicTime operator+(MonotonicTime time, Duration span) { return {time.since_start + span}; }
    friend Duration operator-(MonotonicTime a, MonotonicTime b) { return a.since_start - b.since_start; }
};

/// A resolved network address: text of an IP (v4 or v6), and the port.
struct Address {
    std::string ip;         ///< "127.0.0.1", "::1".
    std::uint16_t port = 0; ///< 1 … 65535.

    friend auto operator<=>(const Address&, const Address&) = default;
};

/// How a connection is made. A value. Sizes in bytes; 0 leaves the system's own.
struct ConnectOptions {
    int send_buffer = 0;             ///< SO_SNDBUF.
    int receive_buffer = 0;          ///< SO_RCVBUF.
    std::optional<Address> source{}; ///< An address of this computer to connect from (port 0: any); nothing: any.

    friend bool operator==(const ConnectOptions&, const ConnectOptions&) = default;
};

/// A connected byte stream. Engine thread only. Destroying it closes it.
class Stream {
public:
    virtual ~Stream() = default;

    /// Reads at least one byte into `into`. 0 bytes means that the other side has ended the stream. Errors:
    /// Disconnected, Cancelled. `into` must live until the answer.
    virtual Task<Result<std::size_t>> read_some(std::span<std::byte> into) = 0;

    /// Writes all of it. A cancelled or failed write leaves the stream unusable. `data` must live until the answer.
    virtual Task<Result<void>> write(ByteView data) = 0;

    /// Ends the stream; reads and writes that wait answer Disconnected. Harmless twice.
    virtual void close() noexcept = 0;

    /// The other side, as text for messages.
    virtual std::string peer() const = 0;
};

/// Sends work to the decode threads. See Environment::decode.
using Work = std::move_only_function<void()>;

/// The engine's surroundings. Owned by whoever starts the engine, outlives it. All calls on the engine thread, but
/// `post`, which any thread may call.
class Environment {
public:
    /// Names a started timer.
    using TimerId = std::uint64_t;

    virtual ~Environment() = default;

    /// The engine thread's executor.
    virtual asio::any_io_executor executor() = 0;

    /// The monotonic clock.
    virtual MonotonicTime now() const = 0;

    /// The wall clock, in ms since 1970 UTC. It may jump: never measure spans with it.
    virtual TimestampMs wall_now() const = 0;

    /// 64 random bits.
    virtual std::uint64_t random() = 0;

    /// Calls `due` on the engine thread once `span` has passed (never inside this call). Returns an id for
    /// cancel_timer.
    virtual TimerId start_timer(Duration span, Work due) = 0;

    /// Drops a timer; one that has fired or was dropped is ignored.
    virtual void cancel_timer(TimerId timer) noexcept = 0;

    /// The addresses of a host name (or of an IP as text), in the resolver's order. Errors: Resolve, Cancelled. A
    /// cancelled look-up is abandoned, not interrupted.
    virtual Task<Result<std::vector<Address>>> resolve(std::string host, std::uint16_t port) = 0;

    /// The name that an address has for itself (a reverse look-up). Errors: Resolve where it has none, Cancelled. A
    /// cancelled look-up is abandoned, not interrupted.
    virtual Task<Result<std::string>> canonical_name(Address address) = 0;

    /// Connects to one address; a listener inside the process takes no notice of the options. Errors: Connect (also
    /// where the source is none of this computer's, or of another family), Cancelled, Io. The caller sets the deadline.
    virtual Task<Result<std::unique_ptr<Stream>>> connect(Address address, ConnectOptions options) = 0;

    /// Runs `work` on a decode thread (in the simulator: inline, later), then `done` on the engine thread.
    virtual void decode(Work work, Work done) = 0;

    /// Runs `work` soon on the engine thread. Any thread.
    virtual void post(Work work) = 0;

    /// Where log lines go.
    virtual Log& log() = 0;
};

} // namespace odradek::base
