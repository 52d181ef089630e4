// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct EndTxnResponse;

/// Commits or aborts a transaction.
struct EndTxnRequest {
    static constexpr Api kApi{ApiKey::EndTxn, "EndTxn", {0, 5}, 3, Access::Changes};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "EndTxnRequest";
    using Response = EndTxnResponse; ///< What it is answered with.

    std::string transactional_id;    ///< Null outside of transactions.
    std::int64_t producer_id = 0;    ///< −1 for none.
    std::int16_t producer_epoch = 0; ///< −1 for none.
    bool committed = false;          ///< True commits, false aborts.
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("transactionalId", m.transactional_id);
        io.field("producerId", m.producer_id);
        io.field("producerEpoch", m.producer_epoch);
        io.field("committed", m.committed);
    }
    /// Equal in every field.
    friend bool operator==(const EndTxnRequest&, const EndTxnRequest&) = default;
};

/// Whether it ended; from version 5 on with the epoch of the next transaction (KIP-890).
struct EndTxnResponse {
    static constexpr Api kApi = EndTxnRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "EndTxnResponse";

    std::int32_t throttle_time_ms = 0; ///< How long the broker asks the client to be silent (KIP-219).
    std::int16_t error_code = 0;       ///< 0, or why it failed: see base/kafka_errors.h.
    std::int64_t producer_id = -1;     ///< −1 for none.
    std::int16_t producer_epoch = -1;  ///< −1 for none.
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("throttleTimeMs", m.throttle_time_ms);
        io.field("errorCode", m.error_code);
        io.field("producerId", m.producer_id, Since{5});
        io.field("producerEpoch", m.producer_epoch, Since{5});
    }
    /// Equal in every field.
    friend bool operator==(const EndTxnResponse&, const EndTxnResponse&) = default;
};

} // namespace odradek::wire
