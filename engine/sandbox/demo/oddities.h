// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/demo/shop_record.h"

namespace odradek::sandbox {

/// Payloads, keys and headers that are hard to show: binary, null against empty, broken UTF-8, right-to-left, markup,
/// numbers above 2⁵³, JSON of a megabyte and JSON a thousand levels deep. Each record's key says what it is, where the
/// key itself is not the oddity. Timestamps follow `start` (ms) second by second.
std::vector<ShopRecord> make_oddities(base::TimestampMs start);

} // namespace odradek::sandbox
