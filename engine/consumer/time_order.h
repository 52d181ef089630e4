// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consumer/arranger.h"
#include "consumer/rows.h"

#include <vector>

namespace odradek::consumer {

/// Sorts bounded ranges by (timestamp, topic, partition, offset) in bounded memory. It holds records back until all
/// ranges were read or `budget` bytes are held. Beyond the budget it fetches only the partition that is furthest behind
/// in time, and lets go what no partition can come before any more, as long as timestamps do not go back by more than
/// what is held. Sans I/O, engine thread only.
class TimeOrder final : public Arranger {
public:
    /// For so many slots, holding about `budget` bytes.
    TimeOrder(std::size_t slots, std::int64_t budget);

    void add(std::uint32_t slot, std::vector<Delivery> deliveries) override;
    std::optional<OffsetRange> close(std::uint32_t slot) override;
    void give_up(std::uint32_t slot) override { close(slot); }
    bool wants(std::uint32_t slot) const override;
    bool satisfied(std::uint32_t) const override { return false; }
    std::vector<Delivery> take() override;
    std::vector<std::pair<std::uint32_t, base::Offset>> held() const override;
    std::vector<std::pair<std::uint32_t, base::Offset>> take_backward_times() override;
    std::optional<PageMarks> marks(std::uint32_t) const override { return std::nullopt; }

private:
    struct Front {
        base::TimestampMs reached; // the greatest timestamp seen
        bool open = true;
        bool went_back = false;
    };

    void note_time(const Row& row);
    base::TimestampMs least_front() const;
    std::size_t releasable() const;

    std::int64_t budget_;
    BlockShelf shelf_;
    std::vector<Row> rows_; // a heap: the least row on top
    std::vector<Front> fronts_;
    std::vector<std::pair<std::uint32_t, base::Offset>> backward_;
};

} // namespace odradek::consumer
