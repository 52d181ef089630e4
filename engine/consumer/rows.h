// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "consumer/delivery.h"

#include <compare>
#include <cstdint>
#include <span>
#include <vector>

/// Single records that are held back to be put in order.
namespace odradek::consumer {

/// One record that is held back.
struct Row {
    base::TimestampMs timestamp = -1; ///< Its timestamp.
    base::Offset offset = 0;          ///< Its offset.
    std::uint32_t slot = 0;           ///< Its partition's slot: slots stand in the order of topic and partition.
    std::uint32_t block = 0;          ///< Its block in the shelf.
    std::uint32_t entry = 0;          ///< Its entry in that block.

    /// The order by time: (timestamp, topic, partition, offset).
    friend std::strong_ordering operator<=>(const Row& a, const Row& b) noexcept {
        if (auto order = a.timestamp <=> b.timestamp; order != 0) return order;
        if (auto order = a.slot <=> b.slot; order != 0) return order;
        return a.offset <=> b.offset;
    }
    friend bool operator==(const Row& a, const Row& b) noexcept { return (a <=> b) == 0; }
};

/// Keeps the blocks that rows point into, as long as a row does. Engine thread only.
class BlockShelf {
public:
    /// Takes a delivery's block in and appends its rows, in the order of its entries.
    void add(std::uint32_t slot, Delivery delivery, std::vector<Row>& rows);

    /// The deliveries for rows that leave, in their order; neighbours of one block become one delivery.
    std::vector<Delivery> take(std::span<const Row> rows);

    /// Lets rows go that nobody will see.
    void drop(std::span<const Row> rows);

    /// Bytes held: those of the blocks, and of the rows that point into them.
    std::int64_t bytes() const noexcept { return bytes_; }

private:
    struct Held {
        Delivery delivery; // without entries
        std::uint32_t rows = 0;
        std::int64_t bytes = 0;
    };

    std::uint32_t place_for_block();
    void release(std::uint32_t block);

    std::vector<Held> held_;
    std::vector<std::uint32_t> free_;
    std::int64_t bytes_ = 0;
};

} // namespace odradek::consumer
