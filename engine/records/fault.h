// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "base/ids.h"

namespace odradek::records {

/// What is wrong inside a batch; small, so that inner loops can return it.
enum class Fault : std::uint8_t {
    None,    ///< Nothing.
    Cut,     ///< A field runs past the end.
    Length,  ///< A length is negative or contradicts another.
    Offset,  ///< An offset does not follow the one before, or lies outside the batch.
    Count,   ///< There are fewer or more records than the batch says.
    Headers, ///< A header count or a header is impossible.
    Magic,   ///< An inner message has another magic than its wrapper.
    NoValue, ///< A compressed wrapper holds nothing.
};

/// A fault and the number of the record that has it.
struct RecordFault {
    Fault fault = Fault::None; ///< What is wrong.
    std::size_t index = 0;     ///< In which record of the batch, from 0.
};

/// The error of a batch at `offset` with a fault.
std::unexpected<base::Error> fault_error(base::Offset offset, RecordFault fault);

} // namespace odradek::records
