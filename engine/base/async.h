// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"

#include <asio/cancellation_signal.hpp>
#include <asio/co_spawn.hpp>
#include <asio/this_coro.hpp>

#include <list>
#include <memory>
#include <optional>

/// What coroutines wait with: events, sleeps, deadlines, jobs that can be cancelled and joined. Engine thread only.
/// None of it reads a clock itself; all of it answers ErrorKind::Cancelled promptly and stickily.
namespace odradek::base {

/// The error of a wait that was cancelled.
Error cancelled();

/// Whether this coroutine was asked to cancel.
Task<bool> is_cancelled();

/// A condition to wait for: set() wakes every waiter and stays set until reset(). Engine thread only. Must outlive its
/// waiters (keep it in the shared_ptr that the waiting coroutine holds).
class Event {
public:
    /// The executor is the engine thread's.
    explicit Event(asio::any_io_executor executor) : state_(std::make_shared<State>(std::move(executor))) {}
    Event(const Event&) = delete;
    Event& operator=(const Event&) = delete;

    /// Wakes all waiters and lets later waits through until reset().
    void set();

    /// Wakes those who wait now, and leaves the event unset.
    void pulse();

    /// Lets later waits wait again.
    void reset() noexcept { state_->set = false; }

    /// Whether it is set.
    bool is_set() const noexcept { return state_->set; }

    /// Waits until set or pulsed. Error: Cancelled.
    Task<Result<void>> wait();

    /// Waits until set or pulsed (true), or `span` has passed (false). Error: Cancelled.
    Task<Result<bool>> wait_for(Environment& environment, Duration span);

    /// Waits until set, ignoring cancellation: only for joining a job that was itself cancelled.
    Task<void> wait_ignoring_cancellation();

private:
    struct Waiter;
    struct State {
        explicit State(asio::any_io_executor e) : executor(std::move(e)) {}
        asio::any_io_executor executor;
        std::list<std::shared_ptr<Waiter>> waiters;
        bool set = false;
    };
    static void wake_all(State& state);
    static Task<bool> wait_on(std::shared_ptr<State> state, bool cancellable, Environment* environment, Duration span);

    std::shared_ptr<State> state_;
};

/// Lets `span` pass. Error: Cancelled.
Task<Result<void>> sleep(Environment& environment, Duration span);

/// Lets everything else that is ready run first. Error: Cancelled.
Task<Result<void>> yield(Environment& environment);

/// A coroutine that was started: it can be cancelled and waited for. Engine thread only. Copies refer to the same job.
/// Dropping the handle does not end the job.
class Job {
public:
    Job() = default;

    /// Asks the job to end: its waits answer Cancelled.
    void cancel();

    /// Whether it has ended (or never was started).
    bool done() const noexcept;

    /// Waits until it has ended, also when the waiting coroutine is itself cancelled.
    Task<void> join();

    /// Waits until it has ended (true) or `span` has passed (false). Error: Cancelled. Never cancels the job itself.
    Task<Result<bool>> wait_for(Environment& environment, Duration span);

private:
    friend Job spawn(Environment& environment, Task<void> task);
    struct State {
        explicit State(asio::any_io_executor executor) : finished(std::move(executor)) {}
        asio::cancellation_signal signal;
        Event finished;
        bool cancel_requested = false;
        bool started = false;
    };
    static Task<void> run(std::shared_ptr<State> state, Task<void> task);

    std::shared_ptr<State> state_;
};

/// Starts a coroutine on the engine thread; it begins at its first turn, not inside this call. A cancel before that
/// lets it begin and answers its first wait with Cancelled. What the coroutine uses must live as long as it: pass
/// shared_ptrs. An exception that leaves it is a fault in the program and ends it with a log line.
Job spawn(Environment& environment, Task<void> task);

/// Jobs that end together with their owner: cancel_all() and join_all(). Engine thread only.
class JobGroup {
public:
    /// Starts a coroutine as a member of the group.
    Job add(Environment& environment, Task<void> task);

    /// Cancels every member.
    void cancel_all();

    /// Waits until every member has ended.
    Task<void> join_all();

    /// How many have not ended yet.
    std::size_t running() const;

private:
    std::list<Job> jobs_;
};

namespace detail {
/// Stores a child's result and tells its parent.
template <class T>
struct Outcome {
    std::optional<Result<T>> result;
};

template <class T>
Task<void> store(std::shared_ptr<Outcome<T>> outcome, Task<Result<T>> task) {
    outcome->result.emplace(co_await std::move(task));
}

/// Waits for a job with a deadline; cancels and joins it when the deadline passes or the waiter is cancelled.
Task<Result<bool>> await_job(Environment& environment, Job job, Duration span);
} // namespace detail

/// The result of `task`, or Timeout once `span` has passed; the task is then cancelled and has ended before this
/// answers. `what` is the `where` of the timeout's error. Error: also Cancelled.
template <class T>
Task<Result<T>> with_deadline(Environment& environment, Duration span, std::string what, Task<Result<T>> task) {
    auto outcome = std::make_shared<detail::Outcome<T>>();
    Task<void> storing = detail::store<T>(outcome, std::move(task));
    Job job = spawn(environment, std::move(storing));
    Result<bool> in_time = co_await detail::await_job(environment, job, span);
    if (!in_time) co_return forward(in_time);
    if (!*in_time && !(outcome->result && outcome->result->has_value())) {
        co_return fail(ErrorKind::Timeout, std::move(what), "no answer in time");
    }
    if (!outcome->result) co_return fail(ErrorKind::Internal, std::move(what), "a job ended without a result");
    co_return std::move(*outcome->result);
}

/// Runs `work` on a decode thread and answers with its value. Cancelled waits abandon the value; the work itself is not
/// interrupted and must own what it touches.
template <class T>
Task<Result<T>> decode(Environment& environment, std::move_only_function<T()> work) {
    struct Shared {
        explicit Shared(asio::any_io_executor executor) : ready(std::move(executor)) {}
        Event ready;
        std::optional<T> value;
    };
    auto shared = std::make_shared<Shared>(environment.executor());
    Work run = [shared, work = std::move(work)]() mutable {
        shared->value.emplace(work());
    };
    Work done = [shared] {
        shared->ready.set();
    };
    environment.decode(std::move(run), std::move(done));
    Result<void> waited = co_await shared->ready.wait();
    if (!waited) co_return forward(waited);
    co_return std::move(*shared->value);
}

} // namespace odradek::base
