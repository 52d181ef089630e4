// SPDX-License-Identifier: Apache-2.0
#include "net/tls_probe.h"

#include "base/async.h"

#include <array>
#include <initializer_list>
#include <span>

namespace odradek::net {
namespace {

using base::Result;
using base::Task;

constexpr std::size_t kTelling = 3; // bytes: the type of the record, its version

void add(base::Bytes& bytes, std::initializer_list<unsigned> values) {
    for (const unsigned value : values)
        bytes.push_back(static_cast<std::byte>(value));
}

/// A length of two bytes, then the bytes.
void add_counted(base::Bytes& bytes, const base::Bytes& body) {
    add(bytes, {static_cast<unsigned>(body.size() >> 8), static_cast<unsigned>(body.size() & 0xFFU)});
    bytes.insert(bytes.end(), body.begin(), body.end());
}

/// The suites that servers of the last fifteen years have had, and what they want to know with them.
base::Bytes offer() {
    base::Bytes suites;
    add(suites, {0x13, 0x01, 0x13, 0x02, 0xC0, 0x2B, 0xC0, 0x2F, 0xC0, 0x2C, 0xC0, 0x30, 0x00, 0x9C, 0x00, 0x2F});
    base::Bytes extensions;
    add(extensions, {0x00, 0x0A, 0x00, 0x06, 0x00, 0x04, 0x00, 0x1D, 0x00, 0x17}); // supported_groups
    add(extensions, {0x00, 0x0B, 0x00, 0x02, 0x01, 0x00});                         // ec_point_formats
    add(extensions, {0x00, 0x0D, 0x00, 0x0A, 0x00, 0x08, 0x04, 0x03, 0x04, 0x01, 0x08, 0x04, 0x02, 0x01});
    base::Bytes bytes;
    add_counted(bytes, suites);
    add(bytes, {0x01, 0x00}); // no compression
    add_counted(bytes, extensions);
    return bytes;
}

/// Reads until enough has come to tell; fewer bytes at the end.
Task<Result<base::Bytes>> read_first(base::Stream& stream) {
    base::Bytes bytes(kTelling);
    std::size_t have = 0;
    while (have < kTelling) {
        const Result<std::size_t> count = co_await stream.read_some(std::span(bytes).subspan(have));
        if (!count) co_return base::forward(count);
        if (*count == 0) break;
        have += *count;
    }
    bytes.resize(have);
    co_return bytes;
}

Task<Result<base::Bytes>> converse(base::Stream& stream, base::Bytes hello) {
    const Result<void> sent = co_await stream.write(hello);
    if (!sent) co_return base::forward(sent);
    co_return co_await read_first(stream);
}

} // namespace

bool begins_tls(base::ByteView bytes) noexcept {
    if (bytes.size() < kTelling) return false;
    const bool alert_or_handshake = bytes[0] == std::byte{0x15} || bytes[0] == std::byte{0x16};
    return alert_or_handshake && bytes[1] == std::byte{0x03} && bytes[2] <= std::byte{0x04};
}

base::Bytes client_hello(std::uint64_t random) {
    base::Bytes body;
    add(body, {0x03, 0x03}); // TLS 1.2: who speaks 1.3 alone says so by an alert
    for (int byte = 0; byte < 32; ++byte)
        body.push_back(static_cast<std::byte>((random >> (byte % 8 * 8)) & 0xFFU));
    add(body, {0x00}); // no session
    const base::Bytes offered = offer();
    body.insert(body.end(), offered.begin(), offered.end());
    base::Bytes message;
    add(message, {0x01, 0x00}); // ClientHello; its length has three bytes
    add_counted(message, body);
    base::Bytes record;
    add(record, {0x16, 0x03, 0x01});
    add_counted(record, message);
    return record;
}

Task<Result<bool>> answers_tls(base::Environment& environment, base::Stream& stream, base::Duration patience) {
    Task<Result<base::Bytes>> talk = converse(stream, client_hello(environment.random()));
    auto first = co_await base::with_deadline<base::Bytes>(environment, patience, stream.peer(), std::move(talk));
    if (!first) co_return base::forward(first);
    co_return begins_tls(*first);
}

} // namespace odradek::net
