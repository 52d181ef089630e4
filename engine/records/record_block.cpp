// SPDX-License-Identifier: Apache-2.0
#include "records/record_block.h"

#include <algorithm>

#include <fmt/format.h>

namespace odradek::records {
namespace {

base::ByteView taken(VarintCursor& in, std::int32_t count) {
    const auto* begin = in.at();
    in.skip(count);
    return {begin, in.at()};
}

} // namespace

std::vector<RecordHeader> RecordBlock::headers(std::size_t index) const {
    std::vector<RecordHeader> result;
    if (legacy_) {
        return result;
    }
    const RecordEntry& at = parts_.entries[index];
    VarintCursor in(value_at(at) + length(at.value_length), end());
    // decode() has walked over them: the count is true.
    const auto count = in.varint();
    result.reserve(static_cast<std::size_t>(count));
    for (std::int32_t i = 0; i < count; ++i) {
        RecordHeader header{taken(in, in.varint()), std::nullopt};
        if (const auto value_length = in.varint(); value_length >= 0) {
            header.value = taken(in, value_length);
        }
        result.push_back(header);
    }
    return result;
}

std::int32_t RecordBlock::sequence(std::size_t index) const noexcept {
    const auto first = header().base_sequence;
    return first < 0 ? -1 : sequence_after(first, parts_.entries[index].offset_delta);
}

std::size_t RecordBlock::lower_bound(base::Offset offset) const noexcept {
    const std::span entries(parts_.entries.get(), parts_.count);
    const auto found = std::ranges::lower_bound(
        entries, offset, {}, [this](const RecordEntry& entry) { return parts_.base_offset + entry.offset_delta; });
    return static_cast<std::size_t>(found - entries.begin());
}

std::optional<std::size_t> RecordBlock::record_at(std::size_t position) const noexcept {
    const std::span entries(parts_.entries.get(), parts_.count);
    const auto after = std::ranges::upper_bound(
        entries, position, {}, [](const RecordEntry& entry) { return std::size_t{entry.key_at & ~kNestedBit}; });
    if (after == entries.begin()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(after - entries.begin()) - 1;
}

// What was not compressed lies in the batch's own bytes, which whoever keeps the batch counts.
std::size_t RecordBlock::memory() const noexcept {
    const bool own = parts_.data.owner() != parts_.batch.bytes().owner();
    return sizeof *this + parts_.count * sizeof(RecordEntry) + (own ? parts_.data.size() : 0);
}

base::Result<void> RecordBlock::verify_entry(std::size_t index) const {
    const RecordEntry& at = parts_.entries[index];
    const auto wrong = [&](std::string_view what) {
        return base::fail(base::ErrorKind::Internal, at_offset(offset(index)),
                          fmt::format("entry {}: {}", index, what));
    };
    if (index > 0 && at.offset_delta <= parts_.entries[index - 1].offset_delta) {
        return wrong("offsets do not ascend");
    }
    if (offset(index) < 0 || (header().magic == 2 && offset(index) > header().last_offset)) {
        return wrong("offset outside the batch");
    }
    const auto inside = [this](const std::byte* from, std::size_t count) {
        return from <= end() && count <= static_cast<std::size_t>(end() - from);
    };
    if (!inside(key_at(at), length(at.key_length)) || !inside(value_at(at), length(at.value_length))) {
        return wrong("key or value outside the data");
    }
    for (const auto& found : headers(index)) {
        if (!inside(found.name.data(), found.name.size())) {
            return wrong("header outside the data");
        }
    }
    return {};
}

base::Result<void> RecordBlock::verify() const {
    for (std::size_t i = 0; i < size(); ++i) {
        if (auto sound = verify_entry(i); !sound) {
            return sound;
        }
    }
    return {};
}

} // namespace odradek::records
