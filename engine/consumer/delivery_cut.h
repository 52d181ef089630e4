// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consumer/delivery.h"

#include <cstdint>
#include <vector>

namespace odradek::consumer {

/// The first record of a partition that was not handed out.
struct LeftOff {
    Place place;             ///< The partition.
    base::Offset offset = 0; ///< The record.

    friend bool operator==(const LeftOff&, const LeftOff&) = default;
};

/// Keeps the first `limit` records. Answers with the least offset that was left off of each partition.
std::vector<LeftOff> cut_deliveries(std::vector<Delivery>& deliveries, std::int64_t limit);

/// The first record of each run of deliveries of one partition; a partition may come several times.
std::vector<LeftOff> first_records(const std::vector<Delivery>& deliveries);

} // namespace odradek::consumer
