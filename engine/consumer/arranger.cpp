// SPDX-License-Identifier: Apache-2.0
#include "consumer/arranger.h"

#include <iterator>
#include <utility>

namespace odradek::consumer {

void ArrivalOrder::add(std::uint32_t, std::vector<Delivery> deliveries) {
    if (ready_.empty()) {
        ready_ = std::move(deliveries);
    } else {
        std::ranges::move(deliveries, std::back_inserter(ready_));
    }
}

} // namespace odradek::consumer
