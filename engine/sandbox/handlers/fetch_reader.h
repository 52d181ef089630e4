// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/handlers/lookup.h"

#include "wire/messages/fetch.h"

/// Reading one partition for a fetch answer.
namespace odradek::sandbox {

/// What one partition gives to a fetch.
struct FetchedPartition {
    std::string topic;                       ///< The topic's name, empty if it is unknown.
    base::Uuid topic_id;                     ///< The topic's id, or the one asked for.
    wire::FetchResponse::PartitionData data; ///< For the answer.
    std::size_t bytes = 0;                   ///< Of its records.

    /// Whether it is a reason to answer at once.
    bool is_urgent() const {
        return data.error_code != 0 || data.diverging_epoch.end_offset >= 0 || data.preferred_read_replica >= 0;
    }
};

/// Reads partitions one after the other, within the byte limits of one fetch request. Lives for one answer. Engine
/// thread only.
class FetchReader {
public:
    /// The call and the request outlive the reader.
    FetchReader(const Call& call, const wire::FetchRequest& request)
        : call_(call),
          committed_(request.isolation_level == 1),
          left_(static_cast<std::size_t>(std::max(request.max_bytes, 0))) {}

    /// Reads one partition.
    FetchedPartition read(const FetchItem& item);

private:
    Lookup look_up(const FetchItem& item) const;
    bool redirect(const Lookup& found, FetchedPartition& fetched) const;
    bool diverges(const FetchItem& item, const PartitionLog& log, FetchedPartition& fetched) const;
    base::SharedBytes spoiled(base::SharedBytes bytes) const;
    void list_aborted(const PartitionLog& log, base::Offset begin, base::Offset end, FetchedPartition& fetched) const;
    void read_records(const FetchItem& item, const PartitionLog& log, FetchedPartition& fetched);
    static FetchedPartition refused(const Lookup& found, FetchedPartition fetched);

    const Call& call_;
    bool committed_;
    std::size_t left_;
    bool first_ = true;
};

/// Writes batches as a client of an old fetch version can read them: magic 1 up to version 3, magic 0 up to 1; newer
/// versions take them as they are.
base::SharedBytes joined_batches(std::span<const StoredBatch> batches, std::int16_t version);

} // namespace odradek::sandbox
