// SPDX-License-Identifier: Apache-2.0
#include "consumer/delivery_cut.h"

#include "records/record_block.h"

#include <algorithm>
#include <utility>

namespace odradek::consumer {
namespace {

// Splits a delivery behind its first `keep` records; the rest.
Delivery split_behind(Delivery& delivery, std::uint32_t keep) {
    Delivery rest = delivery;
    rest.entries.clear();
    rest.count = delivery.count - keep;
    std::vector<EntryRange> kept;
    std::uint32_t left = keep;
    for (const EntryRange& range : delivery.entries) {
        const std::uint32_t here = std::min(left, range.count);
        if (here > 0) kept.push_back({range.first, here});
        if (here < range.count) rest.entries.push_back({range.first + here, range.count - here});
        left -= here;
    }
    delivery.entries = std::move(kept);
    delivery.count = keep;
    return rest;
}

void note(std::vector<LeftOff>& left_off, const Delivery& delivery) {
    const Place place{delivery.topic, delivery.partition};
    const base::Offset offset = delivery.block->offset(delivery.entries.front().first);
    auto known = std::ranges::find(left_off, place, &LeftOff::place);
    if (known == left_off.end()) {
        left_off.push_back({place, offset});
    } else {
        known->offset = std::min(known->offset, offset);
    }
}

} // namespace

std::vector<LeftOff> cut_deliveries(std::vector<Delivery>& deliveries, std::int64_t limit) {
    std::vector<LeftOff> left_off;
    std::size_t kept = 0;
    for (Delivery& delivery : deliveries) {
        if (limit >= delivery.count) {
            limit -= delivery.count;
            ++kept;
            continue;
        }
        if (limit > 0) {
            note(left_off, split_behind(delivery, static_cast<std::uint32_t>(limit)));
            ++kept;
        } else {
            note(left_off, delivery);
        }
        limit = 0;
    }
    // Records are left off from some delivery on, but never before the limit is used up.
    deliveries.resize(kept);
    return left_off;
}

std::vector<LeftOff> first_records(const std::vector<Delivery>& deliveries) {
    std::vector<LeftOff> firsts;
    for (const Delivery& delivery : deliveries) {
        const LeftOff first{{delivery.topic, delivery.partition},
                            delivery.block->offset(delivery.entries.front().first)};
        if (firsts.empty() || firsts.back().place != first.place) {
            firsts.push_back(first);
        } else {
            firsts.back().offset = std::min(firsts.back().offset, first.offset);
        }
    }
    return firsts;
}

} // namespace odradek::consumer
