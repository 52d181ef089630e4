// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"

#include <map>
#include <vector>

/// Which records of a partition belong to open or aborted transactions.
namespace odradek::sandbox {

/// An aborted transaction of one producer in one partition (Kafka's .txnindex).
struct AbortedTransaction {
    std::int64_t producer_id = -1; ///< Whose it was.
    base::Offset first_offset = 0; ///< Its first record.
    base::Offset last_offset = 0;  ///< Its abort marker.

    friend bool operator==(const AbortedTransaction&, const AbortedTransaction&) = default;
};

/// Open and aborted transactions of one partition. Engine thread only.
class TransactionIndex {
public:
    /// A transactional record was written; the first of a producer's transaction opens it.
    void written(std::int64_t producer_id, base::Offset offset);

    /// A marker was written at `offset`; it closes the producer's transaction if one is open here.
    void ended(std::int64_t producer_id, base::Offset offset, bool committed);

    /// Where the earliest open transaction begins, or `end` without one: the last stable offset.
    base::Offset stable_offset(base::Offset end) const;

    /// The aborted transactions that touch [from, to), in the order in which they were aborted.
    std::vector<AbortedTransaction> aborted(base::Offset from, base::Offset to) const;

    /// Whether this producer has a transaction open here.
    bool is_open(std::int64_t producer_id) const { return open_.contains(producer_id); }

    /// Where this producer's open transaction begins, −1 without one.
    base::Offset first_offset(std::int64_t producer_id) const;

    /// Forgets aborted transactions that end before `start`.
    void forget_before(base::Offset start);

    /// Forgets what begins at `end` or later, after a truncation.
    void truncate(base::Offset end);

private:
    std::map<std::int64_t, base::Offset> open_;
    std::vector<AbortedTransaction> aborted_;
};

} // namespace odradek::sandbox
