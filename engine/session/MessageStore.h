// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consumer/delivery.h"
#include "records/record_block.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace odradek::session {

/// The rows that a messages page shows: records and the events between them, as they came. The records stay in their
/// decoded batches; a run of neighbouring entries costs one small piece, not one object each. Rows are numbered from 0
/// at the oldest kept one. GUI thread only.
class MessageStore {
public:
    /// What a row is.
    enum class RowKind : std::uint8_t { Record, Gap, BadBatch };

    /// A row. The pointers live until the store changes.
    struct Row {
        RowKind kind = RowKind::Record;              ///< What it is.
        consumer::Place place;                       ///< Topic index and partition.
        const records::RecordBlock* block = nullptr; ///< Record: its batch.
        std::uint32_t entry = 0;                     ///< Record: its index in the batch.
        const consumer::Gap* gap = nullptr;          ///< Gap: the hidden offsets.
        const consumer::BadBatch* bad = nullptr;     ///< BadBatch: what cannot be read.
    };

    /// Number of rows.
    std::int64_t rows() const noexcept { return end_ - begin_; }

    /// Number of rows that are records.
    std::int64_t records() const noexcept { return records_; }

    /// The row at an index in [0, rows()).
    Row row(std::int64_t index) const;

    /// The batch of a record's row, to keep it beyond the store's next change; null for other rows.
    std::shared_ptr<const records::RecordBlock> shared(std::int64_t index) const {
        return pieceAt(begin_ + index).block;
    }

    /// The index of a record, or −1. Linear in the pieces: for jumps, not for painting.
    std::int64_t find(consumer::Place place, base::Offset offset) const;

    /// The least offset of a partition's records, or nothing. Linear in the pieces.
    std::optional<base::Offset> leastOffset(consumer::Place place) const;

    /// The offsets of a partition's records below `end`, ascending. Linear in the records.
    std::vector<base::Offset> offsetsBelow(consumer::Place place, base::Offset end) const;

    /// Adds records behind the last row; answers how many rows were added.
    std::int64_t append(const consumer::Delivery& delivery);

    /// Adds an event's row behind the last one; answers how many rows were added (0 for events that are not rows).
    std::int64_t append(const consumer::ScanEvent& event);

    /// Puts all rows of another store before the first one (an older page).
    void prepend(MessageStore older);

    /// Drops the oldest records until at most `records` are left, with the events between them; answers how many rows
    /// went. Whole pieces are split where it must be exact.
    std::int64_t keepNewest(std::int64_t records);

    /// Removes everything.
    void clear();

    /// Bytes held by the batches of all rows, each batch counted once per run of pieces.
    std::int64_t retainedBytes() const noexcept { return bytes_; }

    /// Throws std::logic_error if the bookkeeping contradicts itself; for tests and fuzzers.
    void verify() const;

private:
    // One run of entries of a batch, or one event. `start` is the row's number since the store began (it never changes;
    // prepending goes below 0).
    struct Piece {
        std::int64_t start = 0;
        std::int64_t count = 0;
        consumer::Place place;
        std::shared_ptr<const records::RecordBlock> block;
        std::uint32_t first = 0;
        std::shared_ptr<const consumer::ScanEvent> event;
    };

    const Piece& pieceAt(std::int64_t number) const;
    void push(Piece piece);
    void account(const Piece& piece, int sign, const Piece* neighbour);

    std::deque<Piece> pieces_;
    std::int64_t begin_ = 0;
    std::int64_t end_ = 0;
    std::int64_t records_ = 0;
    std::int64_t bytes_ = 0;
};

} // namespace odradek::session
