// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/async.h"
#include "base/thread_checker.h"
#include "net/buffer_pool.h"
#include "net/in_flight.h"
#include "wire/api.h"
#include "wire/frame_reader.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace odradek::net {

/// How a connection behaves. Constant once it has begun.
struct ConnectionOptions {
    std::string where;                                ///< "b1:9092", in errors.
    std::uint32_t max_in_flight = 5;                  ///< Requests sent and not answered; more wait here. At least 1.
    std::size_t max_frame = wire::kDefaultFrameLimit; ///< Larger answers close it, before they are allocated.
    std::shared_ptr<BufferPool> pool{};               ///< Where large answers are received; null: the heap.
    base::Duration max_idle{};                        ///< It closes itself after so long without a request; 0: never.
    std::int32_t first_id = 0;                        ///< The correlation id of its first request, from 0 on.
};

/// A request ready to be sent.
struct Outgoing {
    const wire::Api* api = nullptr; ///< What it is; static.
    std::int16_t version = 0;       ///< In which version.
    base::Bytes frame;              ///< The whole frame, its correlation id is filled in here.
    base::Duration timeout{};       ///< From now to the answer.
    /// Told, with correlation id and bytes, when it is handed to the socket; may be empty.
    std::function<void(std::int32_t, std::size_t)> on_sent;
};

/// An answer.
struct Answer {
    base::SharedBytes body;          ///< What follows the header; shares the receive buffer.
    std::size_t frame_bytes = 0;     ///< With header, without the length.
    std::int32_t correlation_id = 0; ///< That of its request.
    base::Duration took{};           ///< Since the request was sent.
};

/// How a request ended.
struct Outcome {
    base::Result<Answer> answer; ///< Errors: Timeout, Disconnected, Cancelled, Protocol, TooLarge, and why it closed.
    bool sent = false;           ///< Whether the broker may have seen it. If not, sending it again is always safe.
};

/// One connection to a broker: requests go out pipelined, answers come back in their order. A cancelled request is
/// withdrawn or abandoned, and the connection lives on; an answer that is late, out of order or broken ends the
/// connection, and with it everything in flight. Engine thread only; kept in a shared_ptr, and by its own jobs until it
/// has ended.
class Connection : public std::enable_shared_from_this<Connection> {
public:
    /// Begins to serve a stream that is connected. The environment outlives it.
    static std::shared_ptr<Connection> start(base::Environment& environment, std::unique_ptr<base::Stream> stream,
                                             ConnectionOptions options);

    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Sends a request and waits for its answer.
    base::Task<Outcome> request(Outgoing outgoing);

    /// Sends nothing for `span` from now (KIP-219); what waits here gets so much more time.
    void hold(base::Duration span);

    /// Ends it: all its requests answer with this error. Harmless twice.
    void close(base::Error why);

    /// Waits until it has ended and its jobs too.
    base::Task<void> join();

    /// Whether requests can be sent.
    bool open() const noexcept { return !end_.has_value(); }

    /// Why it has ended, if it has. Closed: by close() or by itself, when idle.
    const std::optional<base::Error>& end() const noexcept { return end_; }

    /// Called once when it has ended; set by its owner.
    void on_end(std::function<void()> callback) { on_end_ = std::move(callback); }

    /// Requests without an answer, waiting here or at the broker.
    std::size_t pending() const noexcept { return queue_.size() + in_flight_.size(); }

    /// When the oldest request was sent that somebody waits for; nothing where nobody waits.
    std::optional<base::MonotonicTime> waiting_since() const { return in_flight_.waiting_since(); }

    /// When the last bytes came; when it began, before the first.
    base::MonotonicTime heard_at() const noexcept { return heard_at_; }

    /// Bytes received so far.
    std::uint64_t bytes_in() const noexcept { return bytes_in_; }

    /// Bytes sent so far.
    std::uint64_t bytes_out() const noexcept { return bytes_out_; }

    /// Until when hold() holds it; in the past: not held.
    base::MonotonicTime held_until() const noexcept { return held_until_; }

private:
    struct Pending;
    using Waiter = std::shared_ptr<Pending>;

    Connection(base::Environment& environment, std::unique_ptr<base::Stream> stream, ConnectionOptions options);
    static base::Task<void> write_all(std::shared_ptr<Connection> self);
    static base::Task<void> read_all(std::shared_ptr<Connection> self);
    base::Task<base::Result<void>> wait_to_send();
    bool can_send() const;
    base::Bytes take_next();
    base::Result<void> received(std::size_t count);
    base::Result<void> accept(base::SharedBytes frame);
    void withdraw(const Waiter& waiter);
    void fail_everyone(const base::Error& why);
    void tick();
    void arm();
    std::optional<base::MonotonicTime> next_check() const;
    bool overdue(base::MonotonicTime now);

    // Constant after construction.
    base::Environment& environment_;
    const ConnectionOptions options_;
    base::ThreadChecker thread_;

    std::unique_ptr<base::Stream> stream_;
    wire::FrameReader frames_;
    InFlightTable<Waiter> in_flight_;
    std::deque<Waiter> queue_; // not sent yet
    base::Event writable_;     // pulsed when the writer should look again
    base::JobGroup jobs_;
    std::optional<base::Error> end_;
    std::function<void()> on_end_;
    base::MonotonicTime held_until_{};
    base::MonotonicTime last_used_{};
    base::MonotonicTime heard_at_{};
    std::optional<base::Environment::TimerId> timer_;
    base::MonotonicTime timer_due_{};
    std::uint64_t bytes_in_ = 0;
    std::uint64_t bytes_out_ = 0;
};

} // namespace odradek::net
