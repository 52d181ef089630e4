// SPDX-License-Identifier: Apache-2.0
#include "records/legacy_run.h"

#include <algorithm>
#include <limits>

namespace odradek::records {

bool may_join(const BatchHeader& run, const LegacyMessage& message, Origin origin) noexcept {
    if (run.codec != Codec::None || message.codec() != Codec::None || run.magic != message.magic ||
        run.timestamp_type != message.timestamp_type()) {
        return false;
    }
    if (origin == Origin::Producer) {
        return true;
    }
    constexpr base::Offset kWidest = std::numeric_limits<std::int32_t>::max();
    return message.offset > run.last_offset && run.base_offset >= 0 && message.offset - run.base_offset <= kWidest;
}

void join(BatchHeader& run, const LegacyMessage& message, Origin origin) noexcept {
    run.last_offset = origin == Origin::Producer ? run.last_offset + 1 : message.offset;
    run.max_timestamp = std::max(run.max_timestamp, message.timestamp);
    run.size += message.end - message.begin;
    ++run.count;
}

BatchHeader begin_run(const LegacyMessage& message, Origin origin) noexcept {
    auto header = header_of(message);
    if (origin == Origin::Producer) {
        header.base_offset = 0;
        header.last_offset = 0;
    }
    return header;
}

base::Result<BatchHeader> parse_run(base::ByteView bytes, Origin origin) {
    LegacyMessage message;
    if (const auto fault = parse_message(bytes, 0, message); fault != Fault::None) {
        return fault_error(message.offset, {fault, 0});
    }
    auto run = begin_run(message, origin);
    if (run.base_offset < 0) {
        return fault_error(run.base_offset, {Fault::Offset, 0});
    }
    for (std::size_t at = message.end, index = 1; at < bytes.size(); at = message.end, ++index) {
        if (const auto fault = parse_message(bytes, at, message); fault != Fault::None) {
            return fault_error(run.base_offset, {fault, index});
        }
        if (!may_join(run, message, origin)) {
            return fault_error(run.base_offset, {Fault::Offset, index});
        }
        join(run, message, origin);
    }
    return run;
}

} // namespace odradek::records
