// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consumer/caretaker.h"
#include "consumer/deliverer.h"
#include "consumer/range_lookup.h"
#include "consumer/scan.h"

#include <memory>
#include <optional>

namespace odradek::consumer {

/// What Scan hides: it looks the ranges up, starts the loops, waits for the end and sums up. Engine thread only.
class Scan::Impl {
public:
    Impl(base::Environment& environment, std::shared_ptr<cluster::Cluster> cluster, ScanRequest request)
        : state(std::make_shared<ScanState>(environment, std::move(cluster), std::move(request))) {}

    /// See Scan::run().
    base::Task<ScanSummary> run(ScanSink& sink);

    std::shared_ptr<ScanState> state; ///< Shared with the loops.

private:
    void start(ScanSink& sink, const RangeLookup& lookup);
    void start_slots();
    void start_slot(std::uint32_t index);
    std::int32_t first_bytes() const;
    void prepare_arranger();
    void tell_started(ScanSink& sink) const;
    base::Task<ScanEnd> read(ScanSink& sink);
    ScanSummary failed(base::Error error) const;
    ScanSummary sum_up(ScanEnd end, const RangeLookup& lookup) const;
    PartitionOutcome outcome_of(std::uint32_t index) const;

    std::optional<base::Error> refusal_;
};

/// Puts a page's bounds for its neighbours into a partition's outcome. `page`: what the page holds of it; nothing where
/// everything up to `outcome.next` was delivered. `backward`: whether the page was taken from the range's end.
void set_page_bounds(PartitionOutcome& outcome, const std::optional<PageMarks>& page, bool backward,
                     const std::vector<base::Offset>& excluded);

} // namespace odradek::consumer
