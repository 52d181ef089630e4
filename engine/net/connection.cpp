// SPDX-License-Identifier: Apache-2.0
#include "net/connection.h"

#include "wire/header.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace odradek::net {

using base::Error;
using base::ErrorKind;
using base::Result;
using base::Task;

namespace {

/// A timer that fires so much too late says that the whole program stood still (SIGSTOP, a suspended laptop).
constexpr base::Duration kStoodStill = std::chrono::seconds(1);

/// What the sockets hold after such a stop is read first, before a deadline counts.
constexpr base::Duration kGrace = std::chrono::seconds(1);

/// Where a request frame has its correlation id: after the length, the API key and the version.
constexpr std::size_t kCorrelationAt = 8;

void put_correlation_id(base::Bytes& frame, std::int32_t id) {
    const auto bits = static_cast<std::uint32_t>(id);
    for (std::size_t i = 0; i < 4; ++i)
        frame.at(kCorrelationAt + i) = static_cast<std::byte>(bits >> (24U - 8U * i));
}

/// Memory for large answers out of the pool, if there is one.
wire::FrameReader::Allocate allocator(const std::shared_ptr<BufferPool>& pool) {
    if (!pool) return {};
    return [pool](std::size_t size) {
        return pool->take(size).memory;
    };
}

} // namespace

/// One request on its way. Its caller holds it, and the queue or the table.
struct Connection::Pending {
    Pending(const asio::any_io_executor& executor, Outgoing request) : outgoing(std::move(request)), done(executor) {}

    Outgoing outgoing;
    base::Event done;
    base::MonotonicTime deadline{};
    std::int32_t correlation_id = 0;
    bool sent = false;
    std::optional<Result<Answer>> result;

    void answer(Result<Answer> value) {
        result.emplace(std::move(value));
        done.set();
    }
};

Connection::Connection(base::Environment& environment, std::unique_ptr<base::Stream> stream, ConnectionOptions options)
    : environment_(environment),
      options_(std::move(options)),
      stream_(std::move(stream)),
      frames_(options_.max_frame, allocator(options_.pool)),
      writable_(environment.executor()),
      last_used_(environment.now()),
      heard_at_(last_used_) {
    in_flight_.set_next_id(options_.first_id);
}

Connection::~Connection() {
    if (timer_) environment_.cancel_timer(*timer_);
}

std::shared_ptr<Connection> Connection::start(base::Environment& environment, std::unique_ptr<base::Stream> stream,
                                              ConnectionOptions options) {
    auto self = std::shared_ptr<Connection>(new Connection(environment, std::move(stream), std::move(options)));
    self->jobs_.add(environment, write_all(self));
    self->jobs_.add(environment, read_all(self));
    self->arm();
    return self;
}

Task<Outcome> Connection::request(Outgoing outgoing) {
    assert(thread_.is_same());
    auto self = shared_from_this();
    if (end_) co_return Outcome{std::unexpected(*end_), false};
    auto pending = std::make_shared<Pending>(environment_.executor(), std::move(outgoing));
    // What a broker makes us wait (KIP-219) is no part of the request's own time.
    pending->deadline = std::max(environment_.now(), held_until_) + pending->outgoing.timeout;
    last_used_ = environment_.now();
    queue_.push_back(pending);
    writable_.pulse();
    arm();
    Result<void> waited = co_await pending->done.wait();
    if (!pending->result) {
        withdraw(pending);
        pending->result.emplace(base::forward(waited));
    }
    co_return Outcome{std::move(*pending->result), pending->sent};
}

/// Takes a cancelled request back: out of the queue if it was not sent, else its answer will be dropped.
void Connection::withdraw(const Waiter& waiter) {
    if (waiter->sent)
        in_flight_.abandon(waiter->correlation_id);
    else
        std::erase(queue_, waiter);
}

void Connection::hold(base::Duration span) {
    assert(thread_.is_same());
    const base::MonotonicTime until = environment_.now() + span;
    if (until <= held_until_) return;
    const base::Duration more = until - std::max(held_until_, environment_.now());
    held_until_ = until;
    // What is sent already is answered in its own time; only what waits here waits longer.
    for (const Waiter& waiter : queue_)
        waiter->deadline = waiter->deadline + more;
    writable_.pulse();
}

bool Connection::can_send() const {
    return !queue_.empty() && in_flight_.size() < options_.max_in_flight && environment_.now() >= held_until_;
}

Task<Result<void>> Connection::wait_to_send() {
    while (!end_ && !can_send()) {
        Result<void> waited;
        const base::Duration held = held_until_ - environment_.now();
        if (!queue_.empty() && held > base::Duration{}) {
            Result<bool> woken = co_await writable_.wait_for(environment_, held);
            if (!woken) waited = base::forward(woken);
        } else {
            waited = co_await writable_.wait();
        }
        if (!waited) co_return waited;
    }
    if (end_) co_return std::unexpected(*end_);
    co_return Result<void>{};
}

/// Moves the oldest waiting request into the table and answers with its bytes.
base::Bytes Connection::take_next() {
    Waiter waiter = std::move(queue_.front());
    queue_.pop_front();
    waiter->sent = true;
    waiter->correlation_id = in_flight_.add(waiter, environment_.now(), waiter->deadline);
    base::Bytes frame = std::move(waiter->outgoing.frame);
    put_correlation_id(frame, waiter->correlation_id);
    if (waiter->outgoing.on_sent) waiter->outgoing.on_sent(waiter->correlation_id, frame.size());
    return frame;
}

// A request is written by this job, not by its caller: a caller that is cancelled must not cut a frame in two.
Task<void> Connection::write_all(std::shared_ptr<Connection> self) {
    for (;;) {
        Result<void> ready = co_await self->wait_to_send();
        if (!ready) co_return self->close(ready.error());
        const base::Bytes frame = self->take_next();
        self->bytes_out_ += frame.size();
        Result<void> written = co_await self->stream_->write(frame);
        if (!written) co_return self->close(written.error());
    }
}

Task<void> Connection::read_all(std::shared_ptr<Connection> self) {
    for (;;) {
        Result<std::size_t> count = co_await self->stream_->read_some(self->frames_.room());
        // Whoever closed the connection has told everybody why.
        if (self->end_) co_return;
        Result<void> taken;
        if (count)
            taken = self->received(*count);
        else
            taken = base::forward(count);
        if (!taken) co_return self->close(taken.error());
    }
}

Result<void> Connection::received(std::size_t count) {
    if (count == 0) {
        return base::fail(ErrorKind::Disconnected, options_.where,
                          frames_.between_frames() ? "the broker closed the connection"
                                                   : "the connection ended in the middle of an answer");
    }
    bytes_in_ += count;
    heard_at_ = environment_.now();
    Result<void> cut = frames_.received(count);
    if (!cut) return cut;
    while (auto frame = frames_.next()) {
        Result<void> accepted = accept(std::move(*frame));
        if (!accepted) return accepted;
    }
    return {};
}

// A broker answers in the order of the requests. Any other id says that both sides count differently: nothing that
// follows could be matched to its request, so the connection ends.
Result<void> Connection::accept(base::SharedBytes frame) {
    const Result<std::int32_t> id = wire::peek_correlation_id(frame.view());
    if (!id) {
        return base::fail(ErrorKind::Protocol, options_.where,
                          "an answer of " + std::to_string(frame.size()) + " bytes is too short for its header");
    }
    auto match = in_flight_.match(*id);
    if (!match) {
        return base::fail(ErrorKind::Protocol, options_.where,
                          "an answer came with the correlation id " + std::to_string(*id) +
                              ", which is not that of the oldest request");
    }
    last_used_ = environment_.now();
    writable_.pulse();
    // Nobody waits for it any more; its id had to stay in the table until now.
    if (match->abandoned) return {};
    const Outgoing& asked = match->waiter->outgoing;
    const std::size_t size = frame.size();
    auto parted = wire::part_response(std::move(frame), *asked.api, asked.version);
    if (!parted) {
        Error unreadable{
            ErrorKind::Protocol, {}, options_.where, "an answer's header cannot be read: " + parted.error().detail};
        match->waiter->answer(std::unexpected(unreadable));
        return std::unexpected(std::move(unreadable));
    }
    match->waiter->answer(Answer{std::move(parted->body), size, *id, environment_.now() - match->sent_at});
    return {};
}

void Connection::close(Error why) {
    assert(thread_.is_same());
    if (end_) return;
    if (why.where.empty()) why.where = options_.where;
    end_ = std::move(why);
    stream_->close();
    writable_.pulse();
    if (timer_) environment_.cancel_timer(*timer_);
    timer_.reset();
    fail_everyone(*end_);
    if (on_end_) std::exchange(on_end_, nullptr)();
}

/// The requests that are overdue hear of the time-out, the others of the connection's end.
void Connection::fail_everyone(const Error& why) {
    const bool timed_out = why.kind == ErrorKind::Timeout;
    Error other = why;
    if (timed_out) other = {ErrorKind::Disconnected, {}, why.where, "closed because an earlier request had no answer"};
    for (auto& [waiter, late] : in_flight_.take_all(environment_.now()))
        waiter->answer(std::unexpected(timed_out && !late ? other : why));
    for (const Waiter& waiter : std::exchange(queue_, {}))
        waiter->answer(std::unexpected(other));
}

Task<void> Connection::join() {
    auto self = shared_from_this();
    co_await self->jobs_.join_all();
}

/// When something may be due: an answer, the sending of something that waits here, or the end of an idle connection.
std::optional<base::MonotonicTime> Connection::next_check() const {
    std::optional<base::MonotonicTime> next = in_flight_.next_deadline();
    for (const Waiter& waiter : queue_) {
        if (!next || waiter->deadline < *next) next = waiter->deadline;
    }
    if (!next && options_.max_idle > base::Duration{}) next = last_used_ + options_.max_idle;
    return next;
}

void Connection::arm() {
    if (end_) return;
    const std::optional<base::MonotonicTime> next = next_check();
    if (!next || (timer_ && timer_due_ <= *next)) return;
    if (timer_) environment_.cancel_timer(*timer_);
    timer_due_ = *next;
    // The timer keeps nobody alive: a connection that all have let go of ends.
    std::weak_ptr<Connection> weak = weak_from_this();
    timer_ = environment_.start_timer(timer_due_ - environment_.now(), [weak] {
        if (auto self = weak.lock()) self->tick();
    });
}

/// Ends what is overdue. True if the connection as a whole must end.
bool Connection::overdue(base::MonotonicTime now) {
    for (const Waiter& waiter : std::exchange(queue_, {})) {
        if (waiter->deadline > now)
            queue_.push_back(waiter);
        else
            waiter->answer(base::fail(ErrorKind::Timeout, options_.where, "the request could not be sent in time"));
    }
    const auto deadline = in_flight_.next_deadline();
    return deadline && *deadline <= now;
}

void Connection::tick() {
    assert(thread_.is_same());
    timer_.reset();
    const base::MonotonicTime now = environment_.now();
    if (now - timer_due_ > kStoodStill) {
        // The answers may lie in the socket already: let the reader look before any deadline counts.
        timer_due_ = now + kGrace;
        std::weak_ptr<Connection> weak = weak_from_this();
        timer_ = environment_.start_timer(kGrace, [weak] {
            if (auto self = weak.lock()) self->tick();
        });
        return;
    }
    if (overdue(now)) return close({ErrorKind::Timeout, {}, options_.where, "no answer in time"});
    const bool idle = pending() == 0 && options_.max_idle > base::Duration{};
    if (idle && now >= last_used_ + options_.max_idle) {
        return close({ErrorKind::Closed, {}, options_.where, "closed after a long time without a request"});
    }
    arm();
}

} // namespace odradek::net
