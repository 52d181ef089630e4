// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consumer/scan_state.h"
#include "wire/messages/fetch.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace odradek::consumer {

/// A slot as it was when a fetch asked for it.
struct AskedSlot {
    std::uint32_t generation = 0;                 ///< Its generation.
    base::Offset position = 0;                    ///< Its position.
    base::BrokerId broker = base::BrokerId::None; ///< Who was asked.
};

/// Works through one fetch answer: moves positions, cuts records into runs and queues them, takes hints and failures.
/// Nothing in it waits. Engine thread only, one use.
class FetchAnswer {
public:
    /// `asked`: every partition that the broker was to read, by slot, also those that the session remembers.
    FetchAnswer(std::shared_ptr<ScanState> state, std::map<std::uint32_t, AskedSlot> asked, std::int16_t version);

    /// Takes an answer without a top-level error.
    void take(wire::FetchResponse& response);

private:
    using PartitionData = wire::FetchResponse::PartitionData;

    std::optional<std::uint32_t> claim(const wire::FetchResponse::FetchableTopicResponse& topic,
                                       base::PartitionId partition);
    void take_preferred(std::uint32_t index, base::BrokerId replica);
    void take_partition(std::uint32_t index, PartitionData& data, const wire::FetchResponse& response);
    void take_error(std::uint32_t index, const PartitionData& data, const wire::FetchResponse& response);
    void find_leader(std::uint32_t index, base::Error error, const PartitionData& data,
                     const wire::FetchResponse& response);
    bool take_hint(std::uint32_t index, const PartitionData& data, const wire::FetchResponse& response);
    void take_records(std::uint32_t index, PartitionData& data);
    void take_nothing(std::uint32_t index);
    void tell_caught_up(std::uint32_t index);
    void wait_for_end(std::uint32_t index);
    void close_without_records(std::uint32_t index);
    void take_cut_batch(std::uint32_t index, const CutRun& cut);
    void take_truncation(std::uint32_t index, base::Offset end);
    void queue_run(std::uint32_t index, CutRun cut, PartitionData& data, std::size_t bytes);
    std::shared_ptr<Decoding> start_decoding(const Slot& slot, CutRun cut, PartitionData& data);
    void note_ends(std::uint32_t index, const PartitionData& data);

    std::shared_ptr<ScanState> state_;
    std::map<std::uint32_t, AskedSlot> asked_;
    std::int16_t version_;
    std::map<std::string, std::uint32_t> topics_; // by name, or by id from v13 on
    bool any_records_ = false;
    bool throttled_ = false;
};

/// Cuts a slot's log at `end`: a gap event, and reading goes on from there.
void report_truncation(ScanState& state, std::uint32_t index, base::Offset end);

} // namespace odradek::consumer
