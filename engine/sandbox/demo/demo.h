// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/sandbox.h"

/// The demo: a shop whose cluster can be looked at without having one.
namespace odradek::sandbox {

/// How much of the demo there is. A value.
struct DemoOptions {
    std::uint64_t seed = 7;                               ///< The same seed and times tell the same story.
    base::Duration history = std::chrono::hours(24);      ///< How far back the story begins.
    std::int64_t history_pace = 9'500;                    ///< Mean ms between two visitors in the past.
    std::int64_t live_pace = 700;                         ///< Mean ms between two visitors from now on.
    base::Duration tick = std::chrono::milliseconds(250); ///< How often the story goes on.
    bool alive = true;                                    ///< Whether it goes on at all.
};

/// Fills a sandbox with a tea shop's topics, a day of history (some tens of thousands of records, 0.2 s), groups and
/// transactions, and lets it live: visitors click, order and pay, groups lag and catch up, one rebalances. Its last
/// minutes have passed at the live pace already: the groups are found where the wall clock says in their rounds, not at
/// their begin. Times come from the environment, real or virtual. Engine thread only; the sandbox outlives it.
class Demo {
public:
    /// Writes the history at once. Topics that exist already are left as they are.
    explicit Demo(Sandbox& sandbox, DemoOptions options = {});
    ~Demo();
    Demo(const Demo&) = delete;
    Demo& operator=(const Demo&) = delete;

    /// How many records it has written so far.
    std::size_t records() const;

    /// Stops the story; what was told stays. Harmless twice.
    void stop();

private:
    struct Scene;
    std::shared_ptr<Scene> scene_;
};

} // namespace odradek::sandbox
