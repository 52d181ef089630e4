// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/varint.h"
#include "records/wire_batch.h"

namespace odradek::records {

/// A header of a record, as views into its block. Names may repeat, and need not be UTF-8.
struct RecordHeader {
    base::ByteView name;                 ///< Its name.
    std::optional<base::ByteView> value; ///< Its value; null is not empty.
};

/// A record, as views into its block: valid as long as the block lives.
struct RecordView {
    base::Offset offset = 0;                              ///< Its offset in the partition.
    base::TimestampMs timestamp = -1;                     ///< Any int64, as written; −1 where there is none.
    TimestampType timestamp_type = TimestampType::Create; ///< What the timestamp means.
    bool nested = false; ///< Magic 0 and 1: compressed twice, the value is a message set still compressed.
    std::optional<base::ByteView> key;   ///< Null is not empty.
    std::optional<base::ByteView> value; ///< Null is not empty.
    std::int32_t header_count = 0;       ///< Number of headers; see RecordBlock::headers.
};

/// Where a record lies in its block's data: what decode() writes, and RecordBlock alone reads.
struct RecordEntry {
    base::TimestampMs timestamp; ///< As RecordView has it.
    std::int32_t offset_delta;   ///< From the block's base offset; ascending.
    std::uint32_t key_at;        ///< Where the key's bytes begin; the top bit flags a nested message.
    std::int32_t key_length;     ///< −1: null.
    std::int32_t value_length;   ///< −1: null.
};
static_assert(sizeof(RecordEntry) == 24);

/// The records of one batch, decompressed and indexed. Immutable, any thread. It keeps its batch alive; of a batch that
/// is not compressed it adds the index alone (24 bytes a record), its views go into the bytes that came.
class RecordBlock {
public:
    /// The top bit of RecordEntry::key_at.
    static constexpr std::uint32_t kNestedBit = 0x80000000U;

    /// What a block is made of; see decode().
    struct Parts {
        WireBatch batch;                        ///< The batch.
        base::SharedBytes data;                 ///< Its bytes, or what they decompress to.
        std::unique_ptr<RecordEntry[]> entries; ///< The index: room for `count` at least.
        std::size_t count = 0;                  ///< Number of records.
        base::Offset base_offset = 0;           ///< What the offset deltas refer to.
    };

    /// Takes the parts, which must fit each other; decode() makes them.
    explicit RecordBlock(Parts parts) : parts_(std::move(parts)), legacy_(parts_.batch.header().magic < 2) {}

    /// Number of records: 0 is legal (what compaction leaves).
    std::size_t size() const noexcept { return parts_.count; }

    /// Whether there are no records.
    bool empty() const noexcept { return parts_.count == 0; }

    /// The batch that the records come from.
    const WireBatch& batch() const noexcept { return parts_.batch; }

    /// The batch's header.
    const BatchHeader& header() const noexcept { return parts_.batch.header(); }

    /// The bytes that all views point into: to search them at once, then find the record with record_at().
    const base::SharedBytes& data() const noexcept { return parts_.data; }

    /// A record; `index` < size(). Views live as long as the block.
    RecordView entry(std::size_t index) const noexcept {
        const RecordEntry& at = parts_.entries[index];
        const std::byte* value = value_at(at);
        const std::byte* headers = value + length(at.value_length);
        return {parts_.base_offset + at.offset_delta,
                at.timestamp,
                header().timestamp_type,
                (at.key_at & kNestedBit) != 0,
                view(key_at(at), at.key_length),
                view(value, at.value_length),
                legacy_ ? 0 : VarintCursor(headers, end()).varint()};
    }

    /// The offset of a record; `index` < size().
    base::Offset offset(std::size_t index) const noexcept {
        return parts_.base_offset + parts_.entries[index].offset_delta;
    }

    /// The timestamp of a record, as RecordView has it; `index` < size().
    base::TimestampMs timestamp(std::size_t index) const noexcept { return parts_.entries[index].timestamp; }

    /// The key of a record; `index` < size().
    std::optional<base::ByteView> key(std::size_t index) const noexcept {
        const RecordEntry& at = parts_.entries[index];
        return view(key_at(at), at.key_length);
    }

    /// The value of a record; `index` < size().
    std::optional<base::ByteView> value(std::size_t index) const noexcept {
        const RecordEntry& at = parts_.entries[index];
        return view(value_at(at), at.value_length);
    }

    /// The headers of a record in their order; `index` < size(). Views live as long as the block.
    std::vector<RecordHeader> headers(std::size_t index) const;

    /// The producer's sequence of a record, −1 without one; `index` < size().
    std::int32_t sequence(std::size_t index) const noexcept;

    /// The first record at or after `offset`; size() if there is none.
    std::size_t lower_bound(base::Offset offset) const noexcept;

    /// The record whose key, value or headers hold the byte at `position` of data(). The bytes between two records
    /// count to the one before; nothing before the first key.
    std::optional<std::size_t> record_at(std::size_t position) const noexcept;

    /// Bytes held beyond those of the batch: the index, and the decompressed data.
    std::size_t memory() const noexcept;

    /// What must hold: entries inside the data, offsets ascending and within the batch, headers readable. For tests and
    /// fuzzers.
    base::Result<void> verify() const;

private:
    static std::size_t length(std::int32_t written) noexcept {
        return written > 0 ? static_cast<std::size_t>(written) : 0;
    }

    static std::optional<base::ByteView> view(const std::byte* at, std::int32_t written) noexcept {
        if (written < 0) {
            return std::nullopt;
        }
        return base::ByteView(at, static_cast<std::size_t>(written));
    }

    const std::byte* key_at(const RecordEntry& entry) const noexcept {
        return parts_.data.view().data() + (entry.key_at & ~kNestedBit);
    }

    /// The value's length stands between key and value: 4 bytes before magic 2, then a varint of any width.
    const std::byte* value_at(const RecordEntry& entry) const noexcept {
        const std::byte* after_key = key_at(entry) + length(entry.key_length);
        return legacy_ ? after_key + sizeof(std::int32_t) : skip_varint(after_key);
    }

    const std::byte* end() const noexcept { return parts_.data.view().data() + parts_.data.size(); }

    base::Result<void> verify_entry(std::size_t index) const;

    Parts parts_;
    bool legacy_;
};

} // namespace odradek::records
