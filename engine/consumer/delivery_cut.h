// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consumer/delivery.h"

#include <cstdint>
#include <vector>

namespace odradek::consumer {

/// The first record of a partition that a limit left off.
struct LeftOff {
    Place place;             ///< The partition.
    base::Offset offset = 0; ///< The record.

    friend bool operator==(const LeftOff&, const LeftOff&) = default;
};

/// Keeps the first `limit` records. Answers with the least offset that was left off of each partition.
std::vector<LeftOff> cut_deliveries(std::vector<Delivery>& deliveries, std::int64_t limit);

} // namespace odradek::consumer
