// SPDX-License-Identifier: Apache-2.0
#include "records/index.h"
#include "records/legacy.h"

#include <limits>

namespace odradek::records {
namespace {

/// A message set that was walked once.
struct Survey {
    RecordFault fault;             ///< What is wrong; Fault::None: the rest is set.
    std::size_t count = 0;         ///< Messages that become records.
    base::Offset first_offset = 0; ///< Of the first message, as written.
    base::Offset last_offset = 0;  ///< Of the last message, as written.
};

bool becomes_record(const LegacyMessage& message, const Limits& limits) {
    return message.codec() == Codec::None || limits.nested == Nested::Keep;
}

/// Counts, so that the index can be made in its size at once.
Survey survey(base::ByteView data, std::int8_t magic, const Limits& limits) {
    Survey seen;
    LegacyMessage message;
    std::size_t index = 0;
    for (std::size_t at = 0; at < data.size(); at = message.end, ++index) {
        if (const auto fault = parse_message(data, at, message); fault != Fault::None) {
            seen.fault = {fault, index};
            return seen;
        }
        if (message.magic != magic) {
            seen.fault = {Fault::Magic, index};
            return seen;
        }
        seen.first_offset = index == 0 ? message.offset : seen.first_offset;
        seen.last_offset = message.offset;
        seen.count += becomes_record(message, limits) ? 1 : 0;
    }
    if (index == 0) {
        seen.fault = {Fault::NoValue, 0};
    }
    return seen;
}

/// How offsets as written become offsets of the log.
struct Numbering {
    Origin origin;          ///< A producer's are counted, from 0.
    base::Offset shift = 0; ///< Added to each as written.
    base::Offset base = 0;  ///< The first one.
    base::Offset last = 0;  ///< None is above it.
};

/// The delta of a message, or −1 if its offset makes no sense.
std::int64_t delta_of(const Numbering& numbers, const LegacyMessage& message, std::size_t index) {
    if (numbers.origin == Origin::Producer) {
        return static_cast<std::int64_t>(index);
    }
    std::int64_t offset = 0;
    if (__builtin_add_overflow(message.offset, numbers.shift, &offset) || offset < numbers.base ||
        offset > numbers.last) {
        return -1;
    }
    return offset - numbers.base;
}

RecordEntry entry_of(const LegacyMessage& message, const BatchHeader& header, std::int64_t delta) {
    // With log append time the wrapper's own timestamp holds for all in it (KIP-32).
    const bool appended = header.timestamp_type == TimestampType::Append && header.codec != Codec::None;
    const bool nested = message.codec() != Codec::None;
    return {appended ? header.max_timestamp : message.timestamp, static_cast<std::int32_t>(delta),
            message.key_at | (nested ? RecordBlock::kNestedBit : 0), message.key_length, message.value_length};
}

/// Fills the index of a message set that survey() found sound.
Index fill(const BatchHeader& header, base::ByteView data, const Limits& limits, const Survey& seen,
           const Numbering& numbers) {
    constexpr std::int64_t kWidest = std::numeric_limits<std::int32_t>::max();
    Index index;
    index.base_offset = numbers.base;
    index.entries = std::make_unique_for_overwrite<RecordEntry[]>(seen.count);
    LegacyMessage message;
    std::int64_t before = -1;
    std::size_t number = 0;
    for (std::size_t at = 0; at < data.size(); at = message.end, ++number) {
        static_cast<void>(parse_message(data, at, message));
        const auto delta = delta_of(numbers, message, number);
        // Offsets that do not ascend would break every search by offset.
        if (delta <= before || delta > kWidest) {
            index.fault = {Fault::Offset, number};
            return index;
        }
        before = delta;
        if (becomes_record(message, limits)) {
            index.entries[index.count++] = entry_of(message, header, delta);
        }
    }
    return index;
}

Index failed(RecordFault fault) {
    Index index;
    index.fault = fault;
    return index;
}

} // namespace

Index index_messages(const BatchHeader& header, base::ByteView data, const Limits& limits) {
    const auto seen = survey(data, header.magic, limits);
    if (seen.fault.fault != Fault::None) {
        return failed(seen.fault);
    }
    return fill(header, data, limits, seen, {limits.origin, 0, header.base_offset, header.last_offset});
}

// Inside a wrapper of magic 1 offsets count from 0 and the wrapper has the last one (KIP-31); in magic 0 they are
// absolute.
Index index_wrapped(const BatchHeader& wrapper, base::ByteView data, const Limits& limits) {
    const auto seen = survey(data, wrapper.magic, limits);
    if (seen.fault.fault != Fault::None) {
        return failed(seen.fault);
    }
    Numbering numbers{limits.origin, 0, 0, wrapper.last_offset};
    if (limits.origin == Origin::Log) {
        if (wrapper.magic == 1 && __builtin_sub_overflow(wrapper.last_offset, seen.last_offset, &numbers.shift)) {
            return failed({Fault::Offset, 0});
        }
        if (__builtin_add_overflow(seen.first_offset, numbers.shift, &numbers.base) || numbers.base < 0) {
            return failed({Fault::Offset, 0});
        }
    }
    return fill(wrapper, data, limits, seen, numbers);
}

} // namespace odradek::records
