// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/error.h"
#include "wire/api.h"
#include "wire/codec.h"
#include "wire/field.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// The headers before each body, and whole frames: length, header, body.
namespace odradek::wire {

/// The header of a request. Versions: 0 without a client id (the oldest ControlledShutdown alone), 1, and 2 with
/// tagged fields.
struct RequestHeader {
    static constexpr Api kApi{ApiKey::None, "RequestHeader", {0, 2}, 2};
    static constexpr Direction kDirection = Direction::Data;
    static constexpr std::string_view kName = "RequestHeader";

    std::int16_t request_api_key = 0;                     ///< Which API, see ApiKey.
    std::int16_t request_api_version = 0;                 ///< The version of body and answer.
    std::int32_t correlation_id = 0;                      ///< Comes back in the answer.
    std::optional<std::string> client_id = std::string(); ///< Names the client in logs and quotas.
    TaggedFields unknown_tags;                            ///< Kept as they came.

    /// See wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("requestApiKey", m.request_api_key);
        io.field("requestApiVersion", m.request_api_version);
        io.field("correlationId", m.correlation_id);
        io.field("clientId", m.client_id, Since{1}, NullableSince{1}, NeverCompact{});
    }
    friend bool operator==(const RequestHeader&, const RequestHeader&) = default;
};

/// The header of an answer. Versions: 0, and 1 with tagged fields.
struct ResponseHeader {
    static constexpr Api kApi{ApiKey::None, "ResponseHeader", {0, 1}, 1};
    static constexpr Direction kDirection = Direction::Data;
    static constexpr std::string_view kName = "ResponseHeader";

    std::int32_t correlation_id = 0; ///< That of the request.
    TaggedFields unknown_tags;       ///< Kept as they came.

    /// See wire/field.h.
    static constexpr void describe(auto& io, auto& m) { io.field("correlationId", m.correlation_id); }
    friend bool operator==(const ResponseHeader&, const ResponseHeader&) = default;
};

/// The version of the request header that goes with a version of an API: 2 where flexible, else 1.
std::int16_t request_header_version(const Api& api, std::int16_t version) noexcept;

/// The version of the answer's header: 1 where flexible, else 0; always 0 for ApiVersions, whose answer has to be
/// readable before anything is agreed (KIP-511).
std::int16_t response_header_version(const Api& api, std::int16_t version) noexcept;

/// A frame's content taken apart. The body shares the frame's memory.
template <class Header>
struct Parted {
    Header header;          ///< The header.
    base::SharedBytes body; ///< What follows it.
};

/// Takes a request apart, as a broker does. For an API that is not declared, or a version that is not ours, only key,
/// version and correlation id are filled in and the body is empty. Error: Protocol.
base::Result<Parted<RequestHeader>> part_request(base::SharedBytes frame);

/// Takes an answer apart, whose API and version the correlation id has told the caller. Error: Protocol.
base::Result<Parted<ResponseHeader>> part_response(base::SharedBytes frame, const Api& api, std::int16_t version);

/// The correlation id at the beginning of an answer. Error: Protocol.
base::Result<std::int32_t> peek_correlation_id(base::ByteView frame);

/// A whole request frame, with its length, around an encoded body.
base::Bytes request_frame(const Api& api, std::int16_t version, std::int32_t correlation_id,
                          std::optional<std::string_view> client_id, base::ByteView body);

/// A whole answer frame, with its length, around an encoded body.
base::Bytes response_frame(const Api& api, std::int16_t version, std::int32_t correlation_id, base::ByteView body);

/// A whole request frame, with its length.
template <class M>
base::Bytes encode_request(const M& message, std::int16_t version, std::int32_t correlation_id,
                           std::optional<std::string_view> client_id) {
    return request_frame(M::kApi, version, correlation_id, client_id, encode(message, version));
}

/// A whole answer frame, with its length.
template <class M>
base::Bytes encode_response(const M& message, std::int16_t version, std::int32_t correlation_id) {
    return response_frame(M::kApi, version, correlation_id, encode(message, version));
}

} // namespace odradek::wire
