// SPDX-License-Identifier: Apache-2.0
#include "consumer/rows.h"

#include "records/record_block.h"

#include <utility>

namespace odradek::consumer {
namespace {

// Whether a row continues the last delivery: the same block, further on.
bool continues(const Delivery& last, const Delivery& of, const Row& row) {
    if (last.block != of.block) return false;
    const EntryRange& range = last.entries.back();
    return row.entry >= range.first + range.count;
}

void append(Delivery& delivery, std::uint32_t entry) {
    EntryRange* last = delivery.entries.empty() ? nullptr : &delivery.entries.back();
    if (last != nullptr && last->first + last->count == entry) {
        ++last->count;
    } else {
        delivery.entries.push_back({entry, 1});
    }
    ++delivery.count;
}

} // namespace

std::uint32_t BlockShelf::place_for_block() {
    if (free_.empty()) {
        held_.emplace_back();
        return static_cast<std::uint32_t>(held_.size() - 1);
    }
    const std::uint32_t block = free_.back();
    free_.pop_back();
    return block;
}

void BlockShelf::add(std::uint32_t slot, Delivery delivery, std::vector<Row>& rows) {
    const std::uint32_t block = place_for_block();
    Held& held = held_[block];
    const records::RecordBlock& records = *delivery.block;
    for (const EntryRange& range : delivery.entries) {
        for (std::uint32_t entry = range.first; entry < range.first + range.count; ++entry)
            rows.push_back({records.timestamp(entry), records.offset(entry), slot, block, entry});
    }
    held.rows = delivery.count;
    const std::size_t memory = records.memory() + records.batch().bytes().size() + sizeof(Row) * delivery.count;
    held.bytes = static_cast<std::int64_t>(memory);
    bytes_ += held.bytes;
    delivery.entries.clear();
    delivery.count = 0;
    held.delivery = std::move(delivery);
}

void BlockShelf::release(std::uint32_t block) {
    Held& held = held_[block];
    if (--held.rows != 0) return;
    bytes_ -= held.bytes;
    held = {};
    free_.push_back(block);
}

std::vector<Delivery> BlockShelf::take(std::span<const Row> rows) {
    std::vector<Delivery> deliveries;
    for (const Row& row : rows) {
        const Delivery& held = held_[row.block].delivery;
        if (deliveries.empty() || !continues(deliveries.back(), held, row)) deliveries.push_back(held);
        append(deliveries.back(), row.entry);
        release(row.block);
    }
    return deliveries;
}

void BlockShelf::drop(std::span<const Row> rows) {
    for (const Row& row : rows)
        release(row.block);
}

} // namespace odradek::consumer
