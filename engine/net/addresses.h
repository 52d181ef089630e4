// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "net/endpoint.h"

#include <cstdint>
#include <string_view>
#include <vector>

/// Which addresses a host name leads to, and from which of our own we connect.
namespace odradek::net {

/// Which addresses of a host name are used (broker.address.family).
enum class AddressFamily : std::uint8_t { Any, V4, V6 };

/// "any", "v4", "v6".
std::string_view name(AddressFamily family) noexcept;

/// The addresses of an endpoint, as far as they belong to the family, in the resolver's order. Errors: as
/// Environment::resolve; Resolve where none is left. The environment outlives it.
base::Task<base::Result<std::vector<base::Address>>> resolve_endpoint(base::Environment& environment, Endpoint endpoint,
                                                                      AddressFamily family);

/// An address of this computer to connect from: "10.1.2.3", "10.1.2.3:5000", "::1", "[::1]:5000"; without a port any
/// one (port 0). Error: Usage, whose `where` is the text: no names, for one may stand for several addresses.
base::Result<base::Address> parse_source(std::string_view text);

/// How long looking up canonical names may take, and which addresses take part.
struct CanonicalOptions {
    base::Duration patience{};                 ///< In all.
    AddressFamily family = AddressFamily::Any; ///< Of the addresses whose names are wanted.
};

/// Replaces each endpoint by the names that its addresses have for themselves (client.dns.lookup =
/// resolve_canonical_bootstrap_servers_only, KIP-235), each once; an address without a name stands as it is, and so
/// does an endpoint that cannot be looked up in time. The environment outlives it.
base::Task<std::vector<Endpoint>> canonical_endpoints(base::Environment& environment, std::vector<Endpoint> endpoints,
                                                      CanonicalOptions options);

} // namespace odradek::net
