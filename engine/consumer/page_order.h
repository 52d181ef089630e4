// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consumer/arranger.h"
#include "consumer/backward_window.h"
#include "consumer/rows.h"

#include <limits>
#include <vector>

namespace odradek::consumer {

/// Which records a page takes.
struct PagePlan {
    /// From which side.
    enum class Side : std::uint8_t {
        Newest, ///< The last `each` visible records of each partition, then the `count` greatest.
        First,  ///< The first `each` visible records of each partition, then the `count` least.
    };
    Side side = Side::Newest;                                     ///< From which side.
    std::int64_t count = 0;                                       ///< Records of the page.
    std::int64_t each = std::numeric_limits<std::int64_t>::max(); ///< Candidates of each partition.
    bool by_time = false;                                         ///< Hand them out sorted by time, else merged so
                                                                  ///< that each partition keeps its order.
};

/// Chooses a page of exactly `count` records (or all, if there are fewer) over several partitions, as
/// (timestamp, topic, partition, offset) orders them. Newest reads each partition in windows from its end backwards,
/// until it has enough. Sans I/O, engine thread only.
class PageOrder final : public Arranger {
public:
    /// A page over these ranges, one a slot. The first window of each is first_window().
    PageOrder(PagePlan plan, const std::vector<OffsetRange>& ranges);

    /// What is read first of a slot; nothing where its range is empty.
    std::optional<OffsetRange> first_window(std::uint32_t slot);

    void add(std::uint32_t slot, std::vector<Delivery> deliveries) override;
    std::optional<OffsetRange> close(std::uint32_t slot) override;
    void give_up(std::uint32_t slot) override;
    bool wants(std::uint32_t) const override { return true; }
    bool satisfied(std::uint32_t slot) const override;
    std::vector<Delivery> take() override;
    std::vector<std::pair<std::uint32_t, base::Offset>> take_backward_times() override;
    std::optional<PageMarks> marks(std::uint32_t slot) const override;

private:
    struct Side {
        OffsetRange range;
        BackwardWindow windows;
        std::vector<Row> window{}; // of the window that is being read
        std::int64_t settled = 0;  // candidates of the windows before
        bool open = true;
        PageMarks marks{};
    };

    bool newest() const noexcept { return plan_.side == PagePlan::Side::Newest; }
    void trim(Side& side, std::size_t keep);
    void settle(Side& side);
    void leave(std::span<const Row> rows);
    void prune();
    void choose();
    void find_backward_times();
    std::vector<Row> merged() const;

    PagePlan plan_;
    std::vector<Side> sides_;
    std::vector<Row> rows_; // candidates of all slots
    BlockShelf shelf_;
    std::size_t open_;
    bool taken_ = false;
    std::vector<std::pair<std::uint32_t, base::Offset>> backward_;
};

} // namespace odradek::consumer
