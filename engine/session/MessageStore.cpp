// SPDX-License-Identifier: Apache-2.0
#include "session/MessageStore.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace odradek::session {

using consumer::ScanEvent;

// Rows are numbered for good: what comes in front gets smaller numbers, what goes there takes its numbers along.
const MessageStore::Piece& MessageStore::pieceAt(std::int64_t number) const {
    auto after = std::ranges::upper_bound(pieces_, number, {}, &Piece::start);
    return *std::prev(after);
}

MessageStore::Row MessageStore::row(std::int64_t index) const {
    const std::int64_t number = begin_ + index;
    const Piece& piece = pieceAt(number);
    Row row;
    row.place = piece.place;
    if (piece.block) {
        row.block = piece.block.get();
        row.entry = piece.first + static_cast<std::uint32_t>(number - piece.start);
    } else if (const auto* gap = std::get_if<consumer::Gap>(piece.event.get())) {
        row.kind = RowKind::Gap;
        row.gap = gap;
    } else {
        row.kind = RowKind::BadBatch;
        row.bad = std::get_if<consumer::BadBatch>(piece.event.get());
    }
    return row;
}

std::int64_t MessageStore::find(consumer::Place place, base::Offset offset) const {
    for (const Piece& piece : pieces_) {
        if (!piece.block || piece.place != place) continue;
        for (std::int64_t i = 0; i < piece.count; ++i) {
            const auto entry = piece.first + static_cast<std::uint32_t>(i);
            if (piece.block->entry(entry).offset == offset) return piece.start + i - begin_;
        }
    }
    return -1;
}

std::optional<base::Offset> MessageStore::leastOffset(consumer::Place place) const {
    std::optional<base::Offset> least;
    for (const Piece& piece : pieces_) {
        if (!piece.block || piece.place != place) continue;
        const base::Offset first = piece.block->offset(piece.first);
        least = std::min(least.value_or(first), first);
    }
    return least;
}

// Sorted: pieces stand in the order of arrival, which is by time where partitions are merged.
std::vector<base::Offset> MessageStore::offsetsBelow(consumer::Place place, base::Offset end) const {
    std::vector<base::Offset> offsets;
    for (const Piece& piece : pieces_) {
        if (!piece.block || piece.place != place || piece.block->offset(piece.first) >= end) continue;
        for (std::int64_t i = 0; i < piece.count; ++i) {
            const base::Offset offset = piece.block->offset(piece.first + static_cast<std::uint32_t>(i));
            if (offset < end) offsets.push_back(offset);
        }
    }
    std::ranges::sort(offsets);
    return offsets;
}

// A batch is counted when its first run arrives and given back when its last one goes: runs of a batch are neighbours.
void MessageStore::account(const Piece& piece, int sign, const Piece* neighbour) {
    if (!piece.block) return;
    records_ += sign * piece.count;
    if (neighbour != nullptr && neighbour->block == piece.block) return;
    bytes_ += sign * static_cast<std::int64_t>(piece.block->memory() + piece.block->batch().bytes().size());
}

void MessageStore::push(Piece piece) {
    piece.start = end_;
    end_ += piece.count;
    const Piece* last = pieces_.empty() ? nullptr : &pieces_.back();
    account(piece, 1, last);
    const bool joins = last != nullptr && piece.block && last->block == piece.block && last->place == piece.place &&
                       last->first + last->count == piece.first;
    if (joins) {
        pieces_.back().count += piece.count;
        return;
    }
    pieces_.push_back(std::move(piece));
}

std::int64_t MessageStore::append(const consumer::Delivery& delivery) {
    const std::int64_t before = end_;
    for (const consumer::EntryRange& range : delivery.entries) {
        push({0, range.count, {delivery.topic, delivery.partition}, delivery.block, range.first, {}});
    }
    return end_ - before;
}

std::int64_t MessageStore::append(const ScanEvent& event) {
    consumer::Place place;
    if (const auto* gap = std::get_if<consumer::Gap>(&event)) {
        place = gap->place;
    } else if (const auto* bad = std::get_if<consumer::BadBatch>(&event)) {
        place = bad->place;
    } else {
        return 0;
    }
    push({0, 1, place, {}, 0, std::make_shared<const ScanEvent>(event)});
    return 1;
}

void MessageStore::prepend(MessageStore older) {
    for (auto piece = older.pieces_.rbegin(); piece != older.pieces_.rend(); ++piece) {
        const Piece* first = pieces_.empty() ? nullptr : &pieces_.front();
        account(*piece, 1, first);
        begin_ -= piece->count;
        piece->start = begin_;
        pieces_.push_front(std::move(*piece));
    }
}

// Gaps and bad batches go with the records behind them; they do not count.
std::int64_t MessageStore::keepNewest(std::int64_t records) {
    const std::int64_t before = begin_;
    while (records_ > records) {
        Piece& piece = pieces_.front();
        const std::int64_t excess = records_ - records;
        if (piece.block && piece.count > excess) {
            records_ -= excess;
            piece.count -= excess;
            piece.start += excess;
            piece.first += static_cast<std::uint32_t>(excess);
            begin_ += excess;
            break;
        }
        begin_ += piece.count;
        account(piece, -1, pieces_.size() > 1 ? &pieces_[1] : nullptr);
        pieces_.pop_front();
    }
    return begin_ - before;
}

void MessageStore::clear() {
    *this = MessageStore();
}

void MessageStore::verify() const {
    std::int64_t number = begin_;
    std::int64_t records = 0;
    for (const Piece& piece : pieces_) {
        if (piece.start != number) throw std::logic_error("a piece does not begin where the one before it ends");
        if (piece.count < 1) throw std::logic_error("a piece is empty");
        if (!piece.block == !piece.event) throw std::logic_error("a piece is a run or an event");
        if (piece.block && piece.first + piece.count > static_cast<std::int64_t>(piece.block->size())) {
            throw std::logic_error("a run ends behind its batch");
        }
        number += piece.count;
        records += piece.block ? piece.count : 0;
    }
    if (number != end_) throw std::logic_error("the rows do not add up");
    if (records != records_) throw std::logic_error("the records do not add up");
}

} // namespace odradek::session
