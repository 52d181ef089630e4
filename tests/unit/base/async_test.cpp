// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/async.h"

#include "tests/support/virtual_environment.h"

#include <gtest/gtest.h>

#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace odradek::base {
namespace {

using namespace std::chrono_literals;
using testing::VirtualEnvironment;

/// What a coroutine under test leaves behind.
struct Trace {
    std::vector<std::string> steps;
    void add(std::string step) { steps.push_back(std::move(step)); }
};

Task<void> wait_on(std::shared_ptr<Event> event, Trace& trace, std::string name) {
    Result<void> waited = co_await event->wait();
    trace.add(name + (waited ? " woke" : " " + waited.error().detail));
}

Task<void> pass_time(Environment& environment, Duration span, Trace& trace) {
    Result<void> slept = co_await sleep(environment, span);
    trace.add(slept ? "slept" : slept.error().detail);
}

Task<Result<int>> answer_after(Environment& environment, Duration span, int value, Trace& trace) {
    Result<void> slept = co_await sleep(environment, span);
    trace.add(slept ? "answered" : slept.error().detail);
    if (!slept) co_return forward(slept);
    co_return value;
}

TEST(Async, AnEventWakesEveryWaiterInOrder) {
    VirtualEnvironment world;
    Trace trace;
    auto event = std::make_shared<Event>(world.executor());
    spawn(world, wait_on(event, trace, "a"));
    spawn(world, wait_on(event, trace, "b"));
    world.poll();
    EXPECT_TRUE(trace.steps.empty());
    event->set();
    world.poll();
    EXPECT_EQ(trace.steps, (std::vector<std::string>{"a woke", "b woke"}));
}

TEST(Async, ASetEventLetsLaterWaitsThroughUntilReset) {
    VirtualEnvironment world;
    Trace trace;
    auto event = std::make_shared<Event>(world.executor());
    event->set();
    Job first = spawn(world, wait_on(event, trace, "a"));
    world.poll();
    EXPECT_TRUE(first.done());
    event->reset();
    Job second = spawn(world, wait_on(event, trace, "b"));
    world.poll();
    EXPECT_FALSE(second.done());
    second.cancel();
    world.poll();
    EXPECT_TRUE(second.done());
}

TEST(Async, APulseWakesOnlyThoseWhoWaitNow) {
    VirtualEnvironment world;
    Trace trace;
    auto event = std::make_shared<Event>(world.executor());
    Job early = spawn(world, wait_on(event, trace, "early"));
    world.poll();
    event->pulse();
    Job late = spawn(world, wait_on(event, trace, "late"));
    world.poll();
    EXPECT_TRUE(early.done());
    EXPECT_FALSE(late.done());
    late.cancel();
    world.poll();
    EXPECT_EQ(trace.steps, (std::vector<std::string>{"early woke", "late cancelled"}));
}

// catalogue A19
TEST(Async, ACancelledWaitAnswersOnceAndItsEventFindsNobody) {
    VirtualEnvironment world;
    Trace trace;
    auto event = std::make_shared<Event>(world.executor());
    Job job = spawn(world, wait_on(event, trace, "a"));
    world.poll();
    job.cancel();
    job.cancel();
    event->set();
    world.poll();
    EXPECT_TRUE(job.done());
    EXPECT_EQ(trace.steps, (std::vector<std::string>{"a cancelled"}));
}

TEST(Async, ACancelAfterTheEventDoesNotTakeTheWakeUpBack) {
    VirtualEnvironment world;
    Trace trace;
    auto event = std::make_shared<Event>(world.executor());
    Job job = spawn(world, wait_on(event, trace, "a"));
    world.poll();
    event->set();
    job.cancel();
    world.poll();
    EXPECT_EQ(trace.steps, (std::vector<std::string>{"a woke"}));
}

TEST(Async, ACancelBeforeTheFirstTurnReachesTheFirstWait) {
    VirtualEnvironment world;
    Trace trace;
    Job job = spawn(world, pass_time(world, 1h, trace));
    job.cancel();
    world.poll();
    EXPECT_TRUE(job.done());
    EXPECT_EQ(trace.steps, (std::vector<std::string>{"cancelled"}));
    EXPECT_EQ(world.timers(), 0U);
}

Task<void> three_sleeps(Environment& environment, Trace& trace) {
    for (int i = 0; i < 3; ++i)
        co_await pass_time(environment, 1s, trace);
}

TEST(Async, CancellationIsSticky) {
    VirtualEnvironment world;
    Trace trace;
    Job job = spawn(world, three_sleeps(world, trace));
    world.advance(1500ms);
    job.cancel();
    world.poll();
    EXPECT_TRUE(job.done());
    EXPECT_EQ(trace.steps, (std::vector<std::string>{"slept", "cancelled", "cancelled"}));
    EXPECT_EQ(world.timers(), 0U);
}

Task<void> note_after(Environment& environment, Duration span, Trace& trace, std::string name) {
    Result<void> slept = co_await sleep(environment, span);
    if (slept) trace.add(std::move(name));
}

TEST(Async, SleepsEndInTheOrderOfTheirTimes) {
    VirtualEnvironment world;
    Trace trace;
    spawn(world, note_after(world, 3s, trace, "three"));
    spawn(world, note_after(world, 1s, trace, "one"));
    spawn(world, note_after(world, 2s, trace, "two"));
    world.advance(2s);
    EXPECT_EQ(trace.steps, (std::vector<std::string>{"one", "two"}));
    world.advance(1s);
    EXPECT_EQ(trace.steps.back(), "three");
}

TEST(Async, AYieldLetsOthersRunFirst) {
    VirtualEnvironment world;
    Trace trace;
    struct Steps {
        static Task<void> yielding(Environment& environment, Trace& steps) {
            steps.add("before");
            Result<void> yielded = co_await yield(environment);
            steps.add(yielded ? "after" : "cancelled");
        }
        static Task<void> other(Trace& steps) {
            steps.add("other");
            co_return;
        }
    };
    spawn(world, Steps::yielding(world, trace));
    spawn(world, Steps::other(trace));
    world.poll();
    EXPECT_EQ(trace.steps, (std::vector<std::string>{"before", "other", "after"}));
}

Task<Result<bool>> wait_span(std::shared_ptr<Event> event, Environment& environment, Duration span) {
    co_return co_await event->wait_for(environment, span);
}

TEST(Async, AWaitWithASpanTellsEventAndTimeApart) {
    VirtualEnvironment world;
    auto event = std::make_shared<Event>(world.executor());
    EXPECT_EQ(world.run(wait_span(event, world, 1s)), false);
    EXPECT_EQ(world.now().since_start, Duration(1s));
    world.start_timer(100ms, [event] { event->set(); });
    EXPECT_EQ(world.run(wait_span(event, world, 1s)), true);
    EXPECT_EQ(world.timers(), 0U) << "the timer of a wait that was woken must go";
}

TEST(Async, ADeadlineLetsATimelyAnswerThrough) {
    VirtualEnvironment world;
    Trace trace;
    Result<int> answer = world.run(with_deadline<int>(world, 2s, "b1", answer_after(world, 1s, 7, trace)));
    EXPECT_EQ(answer, 7);
    EXPECT_EQ(world.timers(), 0U);
}

TEST(Async, ADeadlineCancelsAndJoinsItsTask) {
    VirtualEnvironment world;
    Trace trace;
    Result<int> answer = world.run(with_deadline<int>(world, 1s, "b1", answer_after(world, 1h, 7, trace)));
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::Timeout);
    EXPECT_EQ(answer.error().where, "b1");
    EXPECT_EQ(trace.steps, (std::vector<std::string>{"cancelled"})) << "the task has ended before the answer";
    EXPECT_EQ(world.timers(), 0U);
}

Task<void> keep_deadline(Environment& environment, Trace& inner, std::optional<Error>& error) {
    Result<int> answer = co_await with_deadline<int>(environment, 1h, "b1", answer_after(environment, 1h, 7, inner));
    if (!answer) error = answer.error();
}

TEST(Async, ACancelPassesThroughADeadlineToItsTask) {
    VirtualEnvironment world;
    Trace inner;
    std::optional<Error> error;
    Job job = spawn(world, keep_deadline(world, inner, error));
    world.poll();
    job.cancel();
    world.poll();
    EXPECT_TRUE(job.done());
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, ErrorKind::Cancelled);
    EXPECT_EQ(inner.steps, (std::vector<std::string>{"cancelled"}));
    EXPECT_EQ(world.timers(), 0U);
}

TEST(Async, ACancelBeforeTheFirstTurnPassesThroughADeadline) {
    VirtualEnvironment world;
    Trace inner;
    std::optional<Error> error;
    Job job = spawn(world, keep_deadline(world, inner, error));
    job.cancel();
    world.poll();
    EXPECT_TRUE(job.done());
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, ErrorKind::Cancelled);
    EXPECT_EQ(world.timers(), 0U);
}

Task<void> join_then_note(Job job, Trace& trace) {
    co_await job.join();
    trace.add("joined");
}

TEST(Async, AJoinWaitsAlsoWhenItsOwnJobIsCancelled) {
    VirtualEnvironment world;
    Trace trace;
    Job child = spawn(world, note_after(world, 1s, trace, "child"));
    Job parent = spawn(world, join_then_note(child, trace));
    world.poll();
    parent.cancel();
    world.poll();
    EXPECT_FALSE(parent.done());
    world.advance(1s);
    EXPECT_TRUE(parent.done());
    EXPECT_EQ(trace.steps, (std::vector<std::string>{"child", "joined"}));
}

TEST(Async, AJoinOfAJobThatHasEndedAnswersAtOnce) {
    VirtualEnvironment world;
    Trace trace;
    Job child = spawn(world, note_after(world, 0s, trace, "child"));
    world.advance(0s);
    ASSERT_TRUE(child.done());
    world.run(join_then_note(child, trace));
    world.run(join_then_note(Job{}, trace));
    EXPECT_EQ(trace.steps.size(), 3U);
}

Task<void> throws() {
    throw std::logic_error("planted");
    co_return;
}

TEST(Async, AFaultEndsTheJobWithALogLine) {
    VirtualEnvironment world;
    Job job = spawn(world, throws());
    world.poll();
    EXPECT_TRUE(job.done());
    ASSERT_EQ(world.lines().lines.size(), 1U);
    EXPECT_NE(world.lines().lines.front().text.find("planted"), std::string::npos);
}

TEST(Async, AGroupCancelsAndJoinsItsMembers) {
    VirtualEnvironment world;
    Trace trace;
    JobGroup group;
    for (int i = 0; i < 100; ++i)
        group.add(world, pass_time(world, 1h, trace));
    world.poll();
    EXPECT_EQ(group.running(), 100U);
    group.cancel_all();
    world.run(group.join_all());
    EXPECT_EQ(group.running(), 0U);
    EXPECT_EQ(trace.steps, std::vector<std::string>(100, "cancelled"));
    EXPECT_EQ(world.now().since_start, Duration{});
}

Task<Result<int>> decode_seven(Environment& environment) {
    std::move_only_function<int()> work = [] {
        return 7;
    };
    co_return co_await decode<int>(environment, std::move(work));
}

TEST(Async, DecodeAnswersWithTheValue) {
    VirtualEnvironment world;
    EXPECT_EQ(world.run(decode_seven(world)), 7);
}

Task<void> decode_and_note(Environment& environment, Trace& trace) {
    Result<int> value = co_await decode_seven(environment);
    trace.add(value ? "decoded" : value.error().detail);
}

// catalogue A19
TEST(Async, ACancelledDecodeAbandonsTheValue) {
    VirtualEnvironment world;
    Trace trace;
    Job job = spawn(world, decode_and_note(world, trace));
    job.cancel();
    world.poll();
    EXPECT_TRUE(job.done());
    EXPECT_EQ(trace.steps, (std::vector<std::string>{"cancelled"}));
}

// The answer and the time-out may fall on one instant: exactly one of them is told, and nothing is left.
TEST(Async, ADeadlineAndItsAnswerAtTheSameInstant) {
    VirtualEnvironment world;
    Trace trace;
    Result<int> answer = world.run(with_deadline<int>(world, 1s, "b1", answer_after(world, 1s, 7, trace)));
    EXPECT_TRUE(answer || answer.error().kind == ErrorKind::Timeout);
    EXPECT_EQ(trace.steps.size(), 1U);
    EXPECT_EQ(world.timers(), 0U);
}

} // namespace
} // namespace odradek::base
