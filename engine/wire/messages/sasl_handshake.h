// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct SaslHandshakeResponse;

/// Says which SASL mechanism will be used (KIP-43); from version 1 on its tokens travel in SaslAuthenticate.
struct SaslHandshakeRequest {
    static constexpr Api kApi{ApiKey::SaslHandshake, "SaslHandshake", {0, 1}};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "SaslHandshakeRequest";
    using Response = SaslHandshakeResponse; ///< What it is answered with.

    std::string mechanism; ///< "PLAIN", "SCRAM-SHA-512", …
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) { io.field("mechanism", m.mechanism); }
    /// Equal in every field.
    friend bool operator==(const SaslHandshakeRequest&, const SaslHandshakeRequest&) = default;
};

/// The mechanisms of the listener.
struct SaslHandshakeResponse {
    static constexpr Api kApi = SaslHandshakeRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "SaslHandshakeResponse";

    std::int16_t error_code = 0; ///< 0, or why it failed: see base/kafka_errors.h.
    std::vector<std::string> mechanisms;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("errorCode", m.error_code);
        io.field("mechanisms", m.mechanisms);
    }
    /// Equal in every field.
    friend bool operator==(const SaslHandshakeResponse&, const SaslHandshakeResponse&) = default;
};

} // namespace odradek::wire
