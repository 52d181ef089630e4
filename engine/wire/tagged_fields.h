// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <cstdint>
#include <vector>

namespace odradek::wire {

/// A tagged field that this client does not know: kept as it came, so that it can be written again (KIP-482).
struct TaggedField {
    std::uint32_t tag = 0; ///< Its number, unique within its struct.
    base::Bytes data;      ///< Its value, still encoded.

    friend bool operator==(const TaggedField&, const TaggedField&) = default;
};

/// The unknown tagged fields of one struct, in ascending order of their tags.
using TaggedFields = std::vector<TaggedField>;

} // namespace odradek::wire
