// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/control.h"

namespace odradek::records {

/// What a batch says of itself. Immutable once given.
struct BatchOptions {
    std::int8_t magic = 2;                                ///< 0, 1 or 2.
    Codec codec = Codec::None;                            ///< Zstd in magic 2 only.
    std::optional<int> level;                             ///< The codec's level; none: its usual one.
    base::Offset base_offset = 0;                         ///< Offset of the first record.
    TimestampType timestamp_type = TimestampType::Create; ///< Magic 0 has none, whatever stands here.
    base::TimestampMs append_time = -1;                   ///< With TimestampType::Append: the time of all records.
    std::int64_t producer_id = -1;                        ///< Magic 2.
    std::int16_t producer_epoch = -1;                     ///< Magic 2.
    std::int32_t base_sequence = -1;                      ///< Magic 2.
    base::LeaderEpoch leader_epoch = -1;                  ///< Magic 2.
    bool transactional = false;                           ///< Magic 2.
    bool control = false;                                 ///< Magic 2.
    std::optional<base::TimestampMs> delete_horizon;      ///< Magic 2: stands in place of the base timestamp.
    std::optional<base::Offset> last_offset;              ///< Magic 2: where compaction has dropped the last records.
    std::optional<base::TimestampMs> max_timestamp;       ///< Magic 2: where compaction has dropped the greatest.
};

/// A record to be written. Views must live until append() returns.
struct NewRecord {
    base::TimestampMs timestamp = -1;      ///< −1: none.
    std::optional<base::ByteView> key;     ///< Null is not empty.
    std::optional<base::ByteView> value;   ///< Null is not empty.
    std::span<const RecordHeader> headers; ///< Magic 2.
};

/// Writes one batch (magic 2), or a message set, wrapped if it is compressed (magic 0 and 1). One thread.
class BatchBuilder {
public:
    /// An empty batch.
    explicit BatchBuilder(const BatchOptions& options);

    /// Adds a record at the next offset. Errors: Usage (headers before magic 2), TooLarge (2 GiB).
    base::Result<void> append(const NewRecord& record);

    /// Adds a record at an offset above that of the record before. Errors: those of append(), and Usage.
    base::Result<void> append_at(base::Offset offset, const NewRecord& record);

    /// Adds a marker to a control batch. Errors: those of append().
    base::Result<void> append_marker(const ControlMarker& marker, base::TimestampMs timestamp);

    /// Number of records so far.
    std::int32_t count() const noexcept { return count_; }

    /// Bytes so far, not compressed, with the batch's header.
    std::size_t size() const noexcept { return body_.size(); }

    /// The bytes of the batch. The builder is empty and may be used again (same options). Without records there is no
    /// batch, unless `last_offset` is set in magic 2. Errors: Usage, and those of compress().
    base::Result<base::SharedBytes> finish();

private:
    base::Result<void> check(base::Offset offset, const NewRecord& record) const;
    void note(base::Offset offset, base::TimestampMs timestamp);
    void write_record(base::Offset offset, const NewRecord& record);
    void write_message(base::Offset offset, const NewRecord& record);
    base::Result<base::SharedBytes> finish_batch();
    base::Result<base::SharedBytes> finish_messages();
    void write_header(std::byte* at, std::size_t size) const;
    void start();

    BatchOptions options_;
    Buffer body_;
    std::int32_t count_ = 0;
    base::Offset last_ = -1;
    base::TimestampMs first_timestamp_ = -1;
    base::TimestampMs max_timestamp_ = -1;
};

} // namespace odradek::records
