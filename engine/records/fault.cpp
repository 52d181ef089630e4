// SPDX-License-Identifier: Apache-2.0
#include "records/fault.h"

#include <fmt/format.h>

namespace odradek::records {
namespace {

std::string_view text(Fault fault) {
    switch (fault) {
    case Fault::None:
        break;
    case Fault::Cut:
        return "a field runs past the end";
    case Fault::Length:
        return "a length is impossible";
    case Fault::Offset:
        return "its offset lies outside the batch or does not follow the one before";
    case Fault::Count:
        return "the batch holds fewer or more records than it says";
    case Fault::Headers:
        return "its headers are impossible";
    case Fault::Magic:
        return "its magic is not that of its wrapper";
    case Fault::NoValue:
        return "a compressed wrapper holds nothing";
    }
    return "nothing is wrong";
}

} // namespace

std::unexpected<base::Error> fault_error(base::Offset offset, RecordFault fault) {
    return base::fail(base::ErrorKind::Corrupt, fmt::format("offset {}", offset),
                      fmt::format("record {} of the batch: {}", fault.index, text(fault.fault)));
}

} // namespace odradek::records
