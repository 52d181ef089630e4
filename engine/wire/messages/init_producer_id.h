// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct InitProducerIdResponse;

/// Asks for a producer id and epoch; with a transactional id it fences older producers and ends their transactions
/// (KIP-98, KIP-360). Version 6 is not stable yet.
struct InitProducerIdRequest {
    static constexpr Api kApi{ApiKey::InitProducerId, "InitProducerId", {0, 5}, 2, Access::Changes};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "InitProducerIdRequest";
    using Response = InitProducerIdResponse; ///< What it is answered with.

    std::optional<std::string> transactional_id = std::string(); ///< Null outside of transactions.
    std::int32_t transaction_timeout_ms = 0;                     ///< After so long the coordinator aborts it.
    std::int64_t producer_id = -1;                               ///< −1 for none.
    std::int16_t producer_epoch = -1;                            ///< −1 for none.
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("transactionalId", m.transactional_id, NullableSince{0});
        io.field("transactionTimeoutMs", m.transaction_timeout_ms);
        io.field("producerId", m.producer_id, Since{3});
        io.field("producerEpoch", m.producer_epoch, Since{3});
    }
    /// Equal in every field.
    friend bool operator==(const InitProducerIdRequest&, const InitProducerIdRequest&) = default;
};

/// The producer's id and epoch.
struct InitProducerIdResponse {
    static constexpr Api kApi = InitProducerIdRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "InitProducerIdResponse";

    std::int32_t throttle_time_ms = 0; ///< How long the broker asks the client to be silent (KIP-219).
    std::int16_t error_code = 0;       ///< 0, or why it failed: see base/kafka_errors.h.
    std::int64_t producer_id = -1;     ///< −1 for none.
    std::int16_t producer_epoch = 0;   ///< −1 for none.
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("throttleTimeMs", m.throttle_time_ms);
        io.field("errorCode", m.error_code);
        io.field("producerId", m.producer_id);
        io.field("producerEpoch", m.producer_epoch);
    }
    /// Equal in every field.
    friend bool operator==(const InitProducerIdResponse&, const InitProducerIdResponse&) = default;
};

} // namespace odradek::wire
