// SPDX-License-Identifier: Apache-2.0
#include "consumer/run_decoder.h"

#include "consumer/entry_choice.h"
#include "consumer/gap_log.h"
#include "records/control.h"
#include "records/decode.h"

#include <algorithm>
#include <utility>

namespace odradek::consumer {
namespace {

using records::BatchFate;
using records::BatchHeader;
using records::RecordBlock;
using records::WireBatch;

Marker marker_of(const records::RecordView& record) {
    auto marker = records::control_marker(record);
    if (!marker) return Marker::Unknown;
    if (marker->type == records::ControlType::Abort) return Marker::Abort;
    return marker->type == records::ControlType::Commit ? Marker::Commit : Marker::Unknown;
}

/// Works through one run. One thread, one use.
class Decoder {
public:
    explicit Decoder(RunJob job)
        : job_(std::move(job)), aborted_(std::move(job_.aborted)), gaps_(job_.place, job_.wanted, job_.report_gaps) {}

    RunResult run() {
        for (; at_ < job_.pieces.size(); ++at_) {
            if (due_ >= job_.wanted.end || !take(job_.pieces[at_])) break;
        }
        result_.next = std::min(due_, job_.wanted.end);
        result_.events = gaps_.take();
        return std::move(result_);
    }

private:
    // Where a batch of a format that nobody knows ends: only a sound batch behind it tells; 0: unknown.
    base::Offset end_by_next(base::Offset first) const {
        if (at_ + 1 >= job_.pieces.size()) return 0;
        const auto* next = std::get_if<std::shared_ptr<const WireBatch>>(&job_.pieces[at_ + 1]);
        // A wrapper's first offset is not known before it is decompressed, and an unsound header tells nothing.
        const bool told = next != nullptr && (*next)->header().count >= 0 && records::check_crc(**next);
        return told && (*next)->header().base_offset > first ? (*next)->header().base_offset : 0;
    }

    // False ends the run.
    bool take(const RunPiece& piece) {
        if (const auto* batch = std::get_if<std::shared_ptr<const WireBatch>>(&piece)) return take_batch(**batch);
        const auto& corrupt = std::get<records::CorruptBatch>(piece);
        const base::Offset first = corrupt.offset >= 0 ? corrupt.offset : due_;
        const base::Offset end = corrupt.last_offset >= 0 ? corrupt.last_offset + 1 : end_by_next(first);
        return bad({job_.place, first, end, corrupt.error, corrupt.bytes, false});
    }

    bool take_batch(const WireBatch& batch) {
        const BatchHeader& header = batch.header();
        const bool before = header.last_offset < job_.wanted.begin;
        // Where a compressed wrapper begins is not known before it is decoded.
        const bool begin_known = header.count >= 0;
        if (!before && begin_known && header.base_offset >= job_.wanted.end) {
            // What lies between is missing up to the end of the range.
            gaps_.missing(due_, job_.wanted.end);
            due_ = job_.wanted.end;
            return false;
        }
        // Before its fate is asked for, which hangs on fields that the checksum covers.
        if (auto sound = records::check_crc(batch); !sound) return bad_batch(batch, sound.error());
        const BatchFate fate = fate_of(batch);
        if (before) return true;
        if (fate == BatchFate::Aborted) {
            take_aborted(header);
            return true;
        }
        auto block = records::decode(batch, job_.limits);
        if (!block) return bad_batch(batch, block.error());
        take_block(*block, fate);
        return true;
    }

    // Uncommitted reading hides markers alone.
    BatchFate fate_of(const WireBatch& batch) {
        if (job_.committed) return aborted_.next(batch);
        return batch.header().control ? BatchFate::Control : BatchFate::Visible;
    }

    void take_aborted(const BatchHeader& header) {
        const base::Offset first = std::max(header.base_offset, job_.wanted.begin);
        const base::Offset end = std::min(header.last_offset + 1, job_.wanted.end);
        const std::int64_t records = std::min<std::int64_t>(header.count, end - first);
        gaps_.missing(due_, first);
        gaps_.aborted(first, end, records, header.producer_id, header.producer_epoch);
        result_.scanned += records;
        result_.aborted += records;
        due_ = header.last_offset + 1;
    }

    void take_block(std::shared_ptr<const RecordBlock> block, BatchFate fate) {
        const base::Offset end = block->header().last_offset + 1;
        note_gaps(*block, end);
        if (fate == BatchFate::Control) {
            take_markers(*block);
        } else {
            take_records(std::move(block));
        }
        due_ = end;
    }

    void note_gaps(const RecordBlock& block, base::Offset end) {
        if (!job_.report_gaps) return;
        const std::size_t size = block.size();
        const auto span = static_cast<std::size_t>(std::max<base::Offset>(end - due_, 0));
        // Nothing is missing between: the usual case, known without a look at the entries.
        if (size == span && size > 0 && block.offset(0) == due_) return;
        base::Offset due = due_;
        for (std::size_t entry = block.lower_bound(due_); entry < size; ++entry) {
            gaps_.missing(due, block.offset(entry));
            due = block.offset(entry) + 1;
        }
        gaps_.missing(due, end);
    }

    void take_markers(const RecordBlock& block) {
        const BatchHeader& header = block.header();
        for (std::size_t entry = 0; entry < block.size(); ++entry) {
            if (!job_.wanted.contains(block.offset(entry))) continue;
            ++result_.markers;
            const Marker marker = marker_of(block.entry(entry));
            gaps_.control(block.offset(entry), marker, header.producer_id, header.producer_epoch);
        }
    }

    void take_records(std::shared_ptr<const RecordBlock> block) {
        const std::size_t first = block->lower_bound(job_.wanted.begin);
        const std::size_t end = block->lower_bound(job_.wanted.end);
        result_.scanned += static_cast<std::int64_t>(end - first);
        std::vector<EntryRange> entries = choose_entries(*block, job_);
        if (entries.empty()) return;
        result_.untimed = result_.untimed || block->header().timestamp_type == records::TimestampType::None;
        const std::uint32_t count = count_of(entries);
        result_.deliveries.push_back(
            {job_.place.topic, job_.place.partition, std::move(block), std::move(entries), count});
    }

    bool bad_batch(const WireBatch& batch, base::Error error) {
        const BatchHeader& header = batch.header();
        const base::Offset first = header.count < 0 ? due_ : std::max(due_, header.base_offset);
        return bad({job_.place, first, header.last_offset + 1, std::move(error), batch.bytes(), false});
    }

    bool bad(BadBatch batch) {
        if (batch.end > 0 && batch.end <= job_.wanted.begin) return true;
        batch.error.where = job_.label + " offset " + std::to_string(batch.first);
        batch.skipped = job_.skip_corrupt && batch.end > 0;
        if (!batch.skipped) {
            result_.stopped = std::move(batch);
            return false;
        }
        const bool corrupt = batch.error.kind == base::ErrorKind::Corrupt;
        (corrupt ? result_.corrupt : result_.undecodable) += 1;
        gaps_.missing(due_, batch.first);
        due_ = std::max(due_, batch.end);
        gaps_.bad(std::move(batch));
        return true;
    }

    RunJob job_;
    records::AbortedIndex aborted_;
    GapLog gaps_;
    base::Offset due_ = job_.wanted.begin; // the next offset that has not been seen
    std::size_t at_ = 0;                   // which piece
    RunResult result_;
};

} // namespace

RunResult decode_run(RunJob job) {
    return Decoder(std::move(job)).run();
}

} // namespace odradek::consumer
