// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consumer/delivery_cut.h"
#include "consumer/fetcher.h"
#include "consumer/scan_state.h"

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace odradek::consumer {

/// The delivery loop of a scan: takes runs in the order in which they were fetched, lets the arranger order them, hands
/// records and events to the sink, and decides when a partition, and the scan, has ended. The one place that calls the
/// sink. Engine thread only.
class Deliverer {
public:
    /// All of them outlive run().
    Deliverer(std::shared_ptr<ScanState> state, Fetcher& fetcher, ScanSink& sink);

    /// Delivers until the scan has ended; why.
    base::Task<ScanEnd> run();

    /// The sink's error, where it refused.
    const std::optional<base::Error>& refusal() const noexcept { return refusal_; }

private:
    bool finished();
    bool current(const Run& run) const;
    void tell_lasting(Run& run);
    void end_of_run(const Run& run);
    base::Task<bool> take_next();
    base::Task<bool> wait_for_run();
    base::Task<bool> wait_while_paused();
    base::Task<bool> take(std::shared_ptr<Run> run);
    base::Task<bool> hand_out();
    base::Task<bool> hand_on(std::vector<Delivery> deliveries);
    void settle(Slot& slot, base::Offset next);
    void take_result(std::uint32_t index, RunResult result);
    void take_bad(std::uint32_t index, BadBatch batch);
    void count(const RunResult& result);
    void close(std::uint32_t index);
    void fail(std::uint32_t index, const base::Error& error);
    bool is_awaited(const Slot& slot, const base::Error& error) const;
    void leave_to_tail(std::uint32_t index, const base::Error& error);
    void tell_backward_times();
    void tell_untimed(const Slot& slot);
    void unsettle(const std::vector<LeftOff>& left_off);
    void unsettle_held();
    std::int64_t cut_to_limit(std::vector<Delivery>& deliveries);
    bool all_ended() const;
    void begin_tail();
    ScanEnd end() const;

    std::shared_ptr<ScanState> state_;
    Fetcher& fetcher_;
    ScanSink& sink_;
    std::optional<base::Error> refusal_;
    std::set<std::uint32_t> untimed_; // topics of which was told that their records have no timestamps
    bool limit_reached_ = false;
    bool any_failed_ = false;
};

} // namespace odradek::consumer
