// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct AddOffsetsToTxnResponse;

/// Tells the transaction's coordinator that offsets of a group will be committed with it.
struct AddOffsetsToTxnRequest {
    static constexpr Api kApi{ApiKey::AddOffsetsToTxn, "AddOffsetsToTxn", {0, 4}, 3, Access::Changes};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "AddOffsetsToTxnRequest";
    using Response = AddOffsetsToTxnResponse; ///< What it is answered with.

    std::string transactional_id;    ///< Null outside of transactions.
    std::int64_t producer_id = 0;    ///< −1 for none.
    std::int16_t producer_epoch = 0; ///< −1 for none.
    std::string group_id;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("transactionalId", m.transactional_id);
        io.field("producerId", m.producer_id);
        io.field("producerEpoch", m.producer_epoch);
        io.field("groupId", m.group_id);
    }
    /// Equal in every field.
    friend bool operator==(const AddOffsetsToTxnRequest&, const AddOffsetsToTxnRequest&) = default;
};

/// Whether the group was added.
struct AddOffsetsToTxnResponse {
    static constexpr Api kApi = AddOffsetsToTxnRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "AddOffsetsToTxnResponse";

    std::int32_t throttle_time_ms = 0; ///< How long the broker asks the client to be silent (KIP-219).
    std::int16_t error_code = 0;       ///< 0, or why it failed: see base/kafka_errors.h.
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("throttleTimeMs", m.throttle_time_ms);
        io.field("errorCode", m.error_code);
    }
    /// Equal in every field.
    friend bool operator==(const AddOffsetsToTxnResponse&, const AddOffsetsToTxnResponse&) = default;
};

} // namespace odradek::wire
