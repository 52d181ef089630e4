// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/wire_batch.h"

#include <unordered_set>

namespace odradek::records {

/// An aborted transaction as a fetch answer lists it (KIP-98).
struct AbortedTransaction {
    std::int64_t producer_id = -1; ///< Whose transaction.
    base::Offset first_offset = 0; ///< Where it began.

    friend bool operator==(const AbortedTransaction&, const AbortedTransaction&) = default;
};

/// What a reader of committed data does with a batch.
enum class BatchFate : std::uint8_t {
    Visible, ///< Its records are delivered.
    Aborted, ///< Its records belong to an aborted transaction.
    Control, ///< Markers, which nobody sees.
};

/// Tells aborted batches of one fetch answer from others. It is asked for every batch of the answer, in their order,
/// once. The list may be unordered, name a transaction twice, and a transaction may have two markers. One thread.
class AbortedIndex {
public:
    /// The list of one partition of one fetch answer.
    explicit AbortedIndex(std::vector<AbortedTransaction> transactions);

    /// What becomes of the next batch. A control batch that cannot be read counts as no marker.
    BatchFate next(const WireBatch& batch);

private:
    void begin_until(base::Offset last_offset);

    std::vector<AbortedTransaction> transactions_; ///< Ascending by first offset, each once.
    std::size_t begun_ = 0;                        ///< How many of them lie at or before the last batch asked for.
    std::unordered_set<std::int64_t> aborting_;    ///< Producers inside an aborted transaction.
};

} // namespace odradek::records
