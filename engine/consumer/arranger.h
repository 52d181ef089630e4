// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consumer/delivery.h"
#include "consumer/offset_range.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace odradek::consumer {

/// What a page holds of one partition, for the pages next to it.
struct PageMarks {
    std::vector<base::Offset> chosen;       ///< Offsets of the page, ascending.
    std::optional<base::Offset> least_left; ///< The least offset that was read and left to another page.
    std::optional<base::Offset> most_left;  ///< The greatest one.
};

/// Decides in which order records leave a scan, and which of them. Fed by the delivery loop with what each partition's
/// ranges hold, in the order of offsets. Sans I/O, engine thread only.
class Arranger {
public:
    virtual ~Arranger() = default;

    /// Takes records of a partition.
    virtual void add(std::uint32_t slot, std::vector<Delivery> deliveries) = 0;

    /// A partition's range was read to its end. The range to read next of it, if there is one.
    virtual std::optional<OffsetRange> close(std::uint32_t slot) = 0;

    /// A partition cannot be read further: what it gave so far stays.
    virtual void give_up(std::uint32_t slot) = 0;

    /// Whether more of the partition is wanted now; false holds its fetching back.
    virtual bool wants(std::uint32_t slot) const = 0;

    /// Whether the partition has given all that is wanted of it, before its range's end.
    virtual bool satisfied(std::uint32_t slot) const = 0;

    /// Records that may leave now.
    virtual std::vector<Delivery> take() = 0;

    /// The first record of each partition that is still held back to be put in order; pages need not tell.
    virtual std::vector<std::pair<std::uint32_t, base::Offset>> held() const { return {}; }

    /// Partitions whose timestamps go back, with the first offset seen that does; each is told once.
    virtual std::vector<std::pair<std::uint32_t, base::Offset>> take_backward_times() = 0;

    /// What the page holds of a partition; nothing where the order chooses no page.
    virtual std::optional<PageMarks> marks(std::uint32_t slot) const = 0;
};

/// Hands on what comes. Engine thread only.
class ArrivalOrder final : public Arranger {
public:
    void add(std::uint32_t slot, std::vector<Delivery> deliveries) override;
    std::optional<OffsetRange> close(std::uint32_t) override { return std::nullopt; }
    void give_up(std::uint32_t) override {}
    bool wants(std::uint32_t) const override { return true; }
    bool satisfied(std::uint32_t) const override { return false; }
    std::vector<Delivery> take() override { return std::exchange(ready_, {}); }
    std::vector<std::pair<std::uint32_t, base::Offset>> take_backward_times() override { return {}; }
    std::optional<PageMarks> marks(std::uint32_t) const override { return std::nullopt; }

private:
    std::vector<Delivery> ready_;
};

} // namespace odradek::consumer
