// SPDX-License-Identifier: Apache-2.0
#include "base/async.h"

#include <asio/async_result.hpp>
#include <asio/bind_cancellation_slot.hpp>
#include <asio/detached.hpp>
#include <asio/post.hpp>
#include <asio/use_awaitable.hpp>

#include <algorithm>
#include <exception>
#include <utility>

namespace odradek::base {

Error cancelled() {
    return {ErrorKind::Cancelled, KafkaCode::None, {}, "cancelled"};
}

Task<bool> is_cancelled() {
    auto state = co_await asio::this_coro::cancellation_state;
    co_return state.cancelled() != asio::cancellation_type::none;
}

// One coroutine that waits. It is completed exactly once: by the event, by its timer or by its cancellation slot,
// whichever comes first; the others then find `handler` empty.
struct Event::Waiter {
    std::move_only_function<void(bool)> handler;
    Environment* environment = nullptr;
    Environment::TimerId timer = 0;

    void complete(const asio::any_io_executor& executor, bool woken) {
        if (!handler) return;
        if (environment != nullptr) environment->cancel_timer(timer);
        // By a post: whoever sets the event goes on first, and finds what it owns as it left it.
        asio::post(executor, [handler = std::exchange(handler, nullptr), woken]() mutable { handler(woken); });
    }
};

void Event::wake_all(State& state) {
    // Who waits anew when it has woken waits for the next time.
    auto waiters = std::exchange(state.waiters, {});
    for (const auto& waiter : waiters)
        waiter->complete(state.executor, true);
}

void Event::set() {
    state_->set = true;
    wake_all(*state_);
}

void Event::pulse() {
    wake_all(*state_);
}

Task<bool> Event::wait_on(std::shared_ptr<State> state, bool cancellable, Environment* environment, Duration span) {
    auto initiate = [state, cancellable, environment, span](auto handler) {
        auto waiter = std::make_shared<Waiter>();
        auto slot = asio::get_associated_cancellation_slot(handler);
        // asio's handlers are move-only and const-call only as rvalues: hold it in a box of our own.
        waiter->handler = [handler = std::move(handler)](bool woken) mutable {
            std::move(handler)(woken);
        };
        auto entry = state->waiters.insert(state->waiters.end(), waiter);
        std::weak_ptr<State> weak_state = state;
        // For the timer and the cancellation slot, both of which may outlive the event: they hold nothing.
        auto drop = [weak_state, waiter_ref = std::weak_ptr<Waiter>(waiter), entry] {
            auto owner = weak_state.lock();
            auto self = waiter_ref.lock();
            if (!owner || !self || !self->handler) return;
            owner->waiters.erase(entry);
            self->complete(owner->executor, false);
        };
        if (environment != nullptr) {
            waiter->timer = environment->start_timer(span, drop);
            waiter->environment = environment;
        }
        if (cancellable && slot.is_connected()) {
            slot.assign([drop](asio::cancellation_type) { drop(); });
        }
    };
    co_return co_await asio::async_initiate<const asio::use_awaitable_t<>&, void(bool)>(initiate, asio::use_awaitable);
}

Task<Result<void>> Event::wait() {
    auto state = state_;
    if (co_await is_cancelled()) co_return std::unexpected(cancelled());
    if (state->set) co_return Result<void>{};
    const bool woken = co_await wait_on(state, true, nullptr, {});
    if (!woken) co_return std::unexpected(cancelled());
    co_return Result<void>{};
}

Task<Result<bool>> Event::wait_for(Environment& environment, Duration span) {
    auto state = state_;
    if (co_await is_cancelled()) co_return std::unexpected(cancelled());
    if (state->set) co_return true;
    const bool woken = co_await wait_on(state, true, &environment, span);
    // Not woken means that the time is over, or that somebody has cancelled.
    if (!woken && co_await is_cancelled()) co_return std::unexpected(cancelled());
    co_return woken;
}

// A cancelled coroutine joins by this what it has cancelled itself: a wait that heard of it would never wait.
Task<void> Event::wait_ignoring_cancellation() {
    auto state = state_;
    while (!state->set)
        co_await wait_on(state, false, nullptr, {});
}

Task<Result<void>> sleep(Environment& environment, Duration span) {
    auto event = std::make_shared<Event>(environment.executor());
    Result<bool> waited = co_await event->wait_for(environment, span);
    if (!waited) co_return forward(waited);
    co_return Result<void>{};
}

Task<Result<void>> yield(Environment& environment) {
    if (co_await is_cancelled()) co_return std::unexpected(cancelled());
    co_await asio::post(environment.executor(), asio::use_awaitable);
    co_return Result<void>{};
}

void Job::cancel() {
    if (!state_ || state_->finished.is_set()) return;
    state_->cancel_requested = true;
    if (state_->started) state_->signal.emit(asio::cancellation_type::terminal);
}

bool Job::done() const noexcept {
    return !state_ || state_->finished.is_set();
}

Task<void> Job::join() {
    auto state = state_;
    if (state) co_await state->finished.wait_ignoring_cancellation();
}

Task<Result<bool>> Job::wait_for(Environment& environment, Duration span) {
    auto state = state_;
    if (!state) co_return true;
    co_return co_await state->finished.wait_for(environment, span);
}

Task<void> Job::run(std::shared_ptr<State> state, Task<void> task) {
    co_await asio::this_coro::throw_if_cancelled(false);
    state->started = true;
    // A cancel that came before the first turn had no slot to arrive at: deliver it now.
    if (state->cancel_requested) state->signal.emit(asio::cancellation_type::terminal);
    co_await std::move(task);
}

Job spawn(Environment& environment, Task<void> task) {
    Job job;
    job.state_ = std::make_shared<Job::State>(environment.executor());
    auto state = job.state_;
    // Set before the fault is told: whoever joins must not wait for ever, whatever ended the job.
    auto finish = [state, &environment](std::exception_ptr failure) {
        state->finished.set();
        if (!failure) return;
        try {
            std::rethrow_exception(failure);
        } catch (const std::exception& fault) {
            environment.log().write(LogLevel::Error, "engine", std::string("a job ended by a fault: ") + fault.what());
        }
    };
    asio::co_spawn(environment.executor(), Job::run(state, std::move(task)),
                   asio::bind_cancellation_slot(state->signal.slot(), finish));
    return job;
}

Job JobGroup::add(Environment& environment, Task<void> task) {
    // A group that lives long keeps only what still runs.
    std::erase_if(jobs_, [](const Job& job) { return job.done(); });
    return jobs_.emplace_back(spawn(environment, std::move(task)));
}

void JobGroup::cancel_all() {
    for (Job& job : jobs_)
        job.cancel();
}

Task<void> JobGroup::join_all() {
    auto jobs = jobs_;
    for (Job& job : jobs)
        co_await job.join();
}

std::size_t JobGroup::running() const {
    return static_cast<std::size_t>(
        std::count_if(jobs_.begin(), jobs_.end(), [](const Job& job) { return !job.done(); }));
}

namespace detail {

Task<Result<bool>> await_job(Environment& environment, Job job, Duration span) {
    Result<bool> waited = co_await job.wait_for(environment, span);
    if (waited && *waited) co_return true;
    job.cancel();
    co_await job.join();
    if (!waited) co_return forward(waited);
    co_return false;
}

} // namespace detail
} // namespace odradek::base
