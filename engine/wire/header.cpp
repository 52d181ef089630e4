// SPDX-License-Identifier: Apache-2.0
#include "wire/header.h"

#include "wire/instantiate.h"
#include "wire/reader.h"
#include "wire/writer.h"

namespace odradek::wire {
namespace {

/// Reads a header from the beginning of a frame; the rest is the body.
template <class Header>
base::Result<Parted<Header>> part(const base::SharedBytes& frame, std::int16_t header_version) {
    Parted<Header> parted;
    MessageReader io(frame, header_version, Header::kApi.flexible(header_version));
    io.read(parted.header);
    base::Result<void> read = io.result(Header::kName);
    if (!read) return base::forward(read);
    parted.body = frame.part(io.position(), frame.size() - io.position());
    return parted;
}

/// A frame of a header and a body.
template <class Header>
base::Bytes frame(const Header& header, std::int16_t header_version, base::ByteView body) {
    Writer out;
    constexpr std::size_t kHeaderSize = 64;
    out.reserve(kHeaderSize + body.size());
    out.int32(0);
    MessageWriter io(out, header_version, Header::kApi.flexible(header_version));
    io.write(header);
    out.bytes(body);
    out.patch_int32(0, static_cast<std::int32_t>(out.size() - sizeof(std::int32_t)));
    return out.take();
}

} // namespace

std::int16_t request_header_version(const Api& api, std::int16_t version) noexcept {
    return api.flexible(version) ? 2 : 1;
}

std::int16_t response_header_version(const Api& api, std::int16_t version) noexcept {
    return api.flexible(version) && api.key != ApiKey::ApiVersions ? 1 : 0;
}

base::Result<Parted<RequestHeader>> part_request(base::SharedBytes frame) {
    base::Result<Parted<RequestHeader>> least = part<RequestHeader>(frame, 0);
    if (!least) return least;
    const RequestHeader& header = least->header;
    const Api* api = find_api(ApiKey{header.request_api_key});
    if (api != nullptr && api->versions.contains(header.request_api_version)) {
        return part<RequestHeader>(frame, request_header_version(*api, header.request_api_version));
    }
    least->body = {};
    return least;
}

base::Result<Parted<ResponseHeader>> part_response(base::SharedBytes frame, const Api& api, std::int16_t version) {
    return part<ResponseHeader>(frame, response_header_version(api, version));
}

base::Result<std::int32_t> peek_correlation_id(base::ByteView frame) {
    Reader in(frame);
    const std::int32_t id = in.int32();
    base::Result<void> read = in.result(ResponseHeader::kName);
    if (!read) return base::forward(read);
    return id;
}

base::Bytes request_frame(const Api& api, std::int16_t version, std::int32_t correlation_id,
                          std::optional<std::string_view> client_id, base::ByteView body) {
    RequestHeader header;
    header.request_api_key = number(api.key);
    header.request_api_version = version;
    header.correlation_id = correlation_id;
    header.client_id.reset();
    if (client_id) header.client_id.emplace(*client_id);
    return frame(header, request_header_version(api, version), body);
}

base::Bytes response_frame(const Api& api, std::int16_t version, std::int32_t correlation_id, base::ByteView body) {
    ResponseHeader header;
    header.correlation_id = correlation_id;
    return frame(header, response_header_version(api, version), body);
}

ODRADEK_WIRE_MESSAGE(RequestHeader)
ODRADEK_WIRE_MESSAGE(ResponseHeader)

} // namespace odradek::wire
