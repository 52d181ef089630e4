// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/async.h"
#include "consumer/fetch_answer.h"
#include "consumer/fetch_session.h"
#include "consumer/scan_state.h"

#include <cstdint>
#include <map>
#include <memory>

namespace odradek::consumer {

/// The fetch loops of a scan, one a broker: each sends the next fetch as soon as the headers of the last answer tell
/// the offsets, while decode threads still work on it. Engine thread only.
class Fetcher {
public:
    /// Loops over the state's slots.
    explicit Fetcher(std::shared_ptr<ScanState> state) : state_(std::move(state)) {}

    /// Starts a loop for every broker that a slot needs and that has none. Call it whenever slots changed.
    void attend();

    /// Ends all loops; answers when they have ended. Their brokers hear that their sessions are over, which nobody
    /// waits for.
    base::Task<void> stop();

private:
    struct Loop;

    static base::Task<void> run(std::shared_ptr<ScanState> state, base::BrokerId broker);
    static base::Task<void> fetch(std::shared_ptr<Loop> loop);
    static base::Task<void> fetch_once(std::shared_ptr<Loop> loop);

    std::shared_ptr<ScanState> state_;
    std::map<base::BrokerId, base::Job> loops_;
    base::JobGroup jobs_;
};

} // namespace odradek::consumer
