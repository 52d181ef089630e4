// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/async.h"
#include "consumer/fetcher.h"
#include "consumer/scan_state.h"

#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace odradek::consumer {

/// Looks after slots that cannot be fetched: finds leaders, checks positions against the log's bounds and its leader
/// epochs (KIP-320), and, when following, finds new partitions and topics that are gone. One job a scan; engine thread
/// only.
class Caretaker {
public:
    /// For a scan's state; `fetcher` is told of slots that moved. Both outlive run().
    Caretaker(std::shared_ptr<ScanState> state, Fetcher& fetcher);

    /// Works until it is cancelled.
    base::Task<void> run();

private:
    using Indexes = std::vector<std::uint32_t>;

    Indexes due(SlotPhase phase) const;
    base::Task<bool> wait_for_work();
    base::Task<void> refresh(bool periodic);
    base::Task<void> check_bounds(Indexes indexes);
    base::Task<void> check_epochs(Indexes indexes);
    std::set<std::string> topics_to_refresh(bool all) const;
    void adopt_topic(std::uint32_t topic);
    void topic_missing(std::uint32_t topic);
    void no_leader(std::uint32_t index);
    void adopt_slot(std::uint32_t index, const cluster::TopicInfo& topic);
    void add_partitions(std::uint32_t topic, const cluster::TopicInfo& info);
    void topic_gone(std::uint32_t topic, const base::Uuid& new_id);
    void take_bounds(std::uint32_t index, base::Offset earliest, base::Offset latest);
    void take_epoch_end(std::uint32_t index, const base::Result<base::Offset>& end);
    void resume_at(std::uint32_t index, base::Offset offset, Gap gap);

    std::shared_ptr<ScanState> state_;
    Fetcher& fetcher_;
    base::MonotonicTime next_refresh_;
};

} // namespace odradek::consumer
