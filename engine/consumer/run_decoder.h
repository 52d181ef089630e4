// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consumer/delivery.h"
#include "consumer/offset_range.h"
#include "records/aborted.h"
#include "records/limits.h"
#include "records/split.h"

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// From the batches of one partition in one fetch answer to entries: checksums, transactions, ranges, gaps.
namespace odradek::consumer {

/// A batch, or bytes that are none.
using RunPiece = std::variant<std::shared_ptr<const records::WireBatch>, records::CorruptBatch>;

/// One partition's part of one fetch answer, on its way to a decode thread. Owned by the thread that works on it.
struct RunJob {
    Place place;                                      ///< The partition.
    std::string label;                                ///< "orders-3", for errors.
    std::vector<RunPiece> pieces;                     ///< In the order of offsets.
    std::vector<records::AbortedTransaction> aborted; ///< The answer's list, for this partition.
    OffsetRange wanted;                               ///< What may be delivered; its begin is the next offset due.
    std::vector<base::Offset> excluded;               ///< Offsets that are not to be delivered, ascending.
    std::optional<base::TimestampMs> not_before;      ///< Old brokers: older records are left out.
    std::optional<base::TimestampMs> before;          ///< Old brokers: records from here on are left out.
    bool committed = true;                            ///< Whether aborted records are hidden.
    bool skip_corrupt = false;                        ///< Whether to go on behind a batch that cannot be read.
    bool report_gaps = true;                          ///< Whether to report gaps.
    records::Limits limits;                           ///< Caps for decoding.
};

/// What came out of it.
struct RunResult {
    std::vector<ScanEvent> events;    ///< Gaps and skipped batches, ascending.
    std::vector<Delivery> deliveries; ///< Chosen entries, ascending.
    std::optional<BadBatch> stopped;  ///< The batch that ended the run; nothing behind it was looked at.
    base::Offset next = 0;            ///< Everything below, within `wanted`, is settled.
    bool untimed = false;             ///< Some of the chosen entries have no timestamp.
    std::int64_t scanned = 0;         ///< Records looked at within the range, aborted ones too.
    std::int64_t aborted = 0;         ///< Of these, hidden as aborted.
    std::int64_t markers = 0;         ///< Control records.
    std::int64_t corrupt = 0;         ///< Batches skipped: checksum or structure.
    std::int64_t undecodable = 0;     ///< Batches skipped: codec, magic, size.
};

/// Cuts a partition's records into pieces. `tail_bytes` and `tail_needs` are those of the last split (a cut last
/// batch).
struct CutRun {
    std::vector<RunPiece> pieces; ///< In the order of offsets.
    std::size_t tail_bytes = 0;   ///< Bytes of a last batch that was cut off.
    std::size_t tail_needs = 0;   ///< Bytes that it has in all; 0: unknown.
    base::Offset next = -1;       ///< The offset behind the last piece; −1: no piece tells.
    base::LeaderEpoch epoch = -1; ///< Leader epoch of the last batch; −1: unknown.
    bool open_end = false;        ///< The last piece is corrupt and does not tell where it ends.
};

/// Cuts the bytes of a fetch answer. No checksum is looked at, nothing is decompressed: cheap enough for the engine
/// thread, and all that the next fetch needs.
CutRun cut_run(const base::SharedBytes& bytes, const records::Limits& limits);

/// Works on one run. Pure: any thread.
RunResult decode_run(RunJob job);

} // namespace odradek::consumer
