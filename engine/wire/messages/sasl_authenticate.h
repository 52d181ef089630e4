// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct SaslAuthenticateResponse;

/// Carries a token of the SASL exchange (KIP-152).
struct SaslAuthenticateRequest {
    static constexpr Api kApi{ApiKey::SaslAuthenticate, "SaslAuthenticate", {0, 2}, 2};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "SaslAuthenticateRequest";
    using Response = SaslAuthenticateResponse; ///< What it is answered with.

    base::Bytes auth_bytes; ///< A token of the mechanism.
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) { io.field("authBytes", m.auth_bytes); }
    /// Equal in every field.
    friend bool operator==(const SaslAuthenticateRequest&, const SaslAuthenticateRequest&) = default;
};

/// The server's token; with the last one the lifetime of the login (KIP-368).
struct SaslAuthenticateResponse {
    static constexpr Api kApi = SaslAuthenticateRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "SaslAuthenticateResponse";

    std::int16_t error_code = 0;                              ///< 0, or why it failed: see base/kafka_errors.h.
    std::optional<std::string> error_message = std::string(); ///< The broker's own words, or null.
    base::Bytes auth_bytes;                                   ///< A token of the mechanism.
    std::int64_t session_lifetime_ms = 0; ///< 0 for ever; else the client has to log in again in time.
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("errorCode", m.error_code);
        io.field("errorMessage", m.error_message, NullableSince{0});
        io.field("authBytes", m.auth_bytes);
        io.field("sessionLifetimeMs", m.session_lifetime_ms, Since{1});
    }
    /// Equal in every field.
    friend bool operator==(const SaslAuthenticateResponse&, const SaslAuthenticateResponse&) = default;
};

} // namespace odradek::wire
