// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/kernel/fault_plan.h"

#include <deque>
#include <map>

/// What was asked of the sandbox, so that tests can tell what a client did not do.
namespace odradek::sandbox {

/// Counts requests by API and broker, and keeps the last of them. Engine thread only.
class RequestLog {
public:
    /// How many requests are kept one by one.
    static constexpr std::size_t kKept = 10'000;

    /// A request came; numbers it within its API and broker.
    std::uint64_t note(RequestSeen request);

    /// How many requests of an API came, at all brokers.
    std::uint64_t count(wire::ApiKey api) const;

    /// How many requests of an API came to one broker.
    std::uint64_t count(wire::ApiKey api, base::BrokerId broker) const;

    /// How many requests came in all.
    std::uint64_t total() const noexcept { return total_; }

    /// The last requests, oldest first.
    const std::deque<RequestSeen>& recent() const noexcept { return recent_; }

    /// Whether none of those came that join a group or write its offsets: the promise of browsing.
    bool only_looked() const;

    /// Forgets everything.
    void clear();

private:
    std::map<std::pair<wire::ApiKey, base::BrokerId>, std::uint64_t> counts_;
    std::deque<RequestSeen> recent_;
    std::uint64_t total_ = 0;
};

} // namespace odradek::sandbox
