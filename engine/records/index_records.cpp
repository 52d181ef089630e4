// SPDX-License-Identifier: Apache-2.0
#include "records/header_layout.h"
#include "records/index.h"

namespace odradek::records {
namespace {

/// Steps over a record's headers.
[[gnu::noinline]] Fault skip_headers(VarintCursor& in, std::int32_t count) noexcept {
    // A header takes two bytes at least.
    if (count < 0 || static_cast<std::size_t>(count) > in.left() / 2) {
        return Fault::Headers;
    }
    for (std::int32_t i = 0; i < count; ++i) {
        in.skip(in.varint());
        in.skip_nullable(in.varint());
    }
    return in.ok() ? Fault::None : Fault::Headers;
}

/// What every record of a batch needs to know of it.
struct Frame {
    const std::byte* begin;       ///< The first byte of the data.
    std::uint64_t base_timestamp; ///< Timestamps are deltas to it; they wrap as Java's do.
    std::int32_t last_delta;      ///< No offset delta is above it.
};

/// Indexes one record; `least` is the least offset delta that may follow.
Fault index_record(VarintCursor& in, const Frame& frame, std::int32_t least, RecordEntry& into) noexcept {
    const std::int64_t length = in.varint();
    const auto* begin = in.at();
    const auto left = static_cast<std::int64_t>(in.left());
    in.skip(1);
    into.timestamp = static_cast<std::int64_t>(frame.base_timestamp + static_cast<std::uint64_t>(in.varlong()));
    into.offset_delta = in.varint();
    into.key_length = in.varint();
    into.key_at = static_cast<std::uint32_t>(in.at() - frame.begin);
    in.skip_nullable(into.key_length);
    into.value_length = in.varint();
    in.skip_nullable(into.value_length);
    if (const auto headers = in.varint(); headers != 0) [[unlikely]] {
        if (const auto fault = skip_headers(in, headers); fault != Fault::None) {
            return fault;
        }
    }
    if (!in.ok() || length > left) [[unlikely]] {
        return Fault::Cut;
    }
    if (in.at() - begin != length) [[unlikely]] {
        return Fault::Length;
    }
    if (into.offset_delta < least || into.offset_delta > frame.last_delta) [[unlikely]] {
        return Fault::Offset;
    }
    return Fault::None;
}

} // namespace

Index index_records(const BatchHeader& header, base::ByteView data, std::size_t from) {
    const auto body = data.subspan(from);
    Index index;
    index.base_offset = header.base_offset;
    index.count = static_cast<std::size_t>(header.count);
    // Held against the bytes before anything is reserved.
    if (index.count > body.size() / kLeastRecordBytes) {
        index.fault = {Fault::Count, 0};
        return index;
    }
    index.entries = std::make_unique_for_overwrite<RecordEntry[]>(index.count);
    const Frame frame{data.data(), static_cast<std::uint64_t>(header.base_timestamp),
                      static_cast<std::int32_t>(header.last_offset - header.base_offset)};
    VarintCursor in(body.data(), body.data() + body.size());
    std::int32_t least = 0;
    for (std::size_t i = 0; i < index.count; ++i) {
        RecordEntry& entry = index.entries[i];
        if (const auto fault = index_record(in, frame, least, entry); fault != Fault::None) [[unlikely]] {
            index.fault = {fault, i};
            return index;
        }
        least = entry.offset_delta + 1;
        if (header.timestamp_type == TimestampType::Append) {
            entry.timestamp = header.max_timestamp;
        }
    }
    if (in.left() != 0) {
        index.fault = {Fault::Count, index.count};
    }
    return index;
}

} // namespace odradek::records
