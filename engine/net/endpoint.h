// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace odradek::net {

/// The port of a bootstrap address that names none.
inline constexpr std::uint16_t kDefaultPort = 9092;

/// The most bootstrap addresses that one list may hold.
inline constexpr std::size_t kMaxEndpoints = 10'000;

/// A broker's address as a user or a broker names it: a host name or an IP, and a port. Immutable value, any thread.
struct Endpoint {
    std::string host;                  ///< A name or an IP, IPv6 without brackets.
    std::uint16_t port = kDefaultPort; ///< 1 … 65535.

    friend auto operator<=>(const Endpoint&, const Endpoint&) = default;
};

/// "b1:9092", "[::1]:9092".
std::string to_string(const Endpoint& endpoint);

/// One address: `host`, `host:port`, `[v6]`, `[v6]:port` or a bare IPv6 that does not end like a port. A PLAINTEXT://
/// before it is dropped. Error: Usage, whose `where` is the token as it was written.
base::Result<Endpoint> parse_endpoint(std::string_view token);

/// A list separated by commas, blanks around its parts dropped, repeated addresses once, in their order. Errors: Usage
/// for an empty list, an empty part, a bad address (`where` is that token) or more than kMaxEndpoints.
base::Result<std::vector<Endpoint>> parse_endpoints(std::string_view text);

} // namespace odradek::net
