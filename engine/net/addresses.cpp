// SPDX-License-Identifier: Apache-2.0
#include "net/addresses.h"

#include "base/async.h"
#include "base/gather.h"

#include <asio/ip/address.hpp>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace odradek::net {
namespace {

using base::ErrorKind;
using base::Result;
using base::Task;

/// So many names are looked up at a time at most: each costs a thread.
constexpr std::size_t kSideBySide = 16;

/// An IP; nothing for a name, and for an address inside the process.
std::optional<asio::ip::address> ip_of(const std::string& text) {
    asio::error_code wrong;
    const asio::ip::address ip = asio::ip::make_address(text, wrong);
    return wrong ? std::nullopt : std::optional(ip);
}

bool is_of(const base::Address& address, AddressFamily family) {
    const auto ip = ip_of(address.ip);
    return !ip || family == AddressFamily::Any || ip->is_v6() == (family == AddressFamily::V6);
}

/// Whether a text names a port, behind a host or behind brackets.
bool has_port(std::string_view text) {
    const std::size_t colon = text.rfind(':');
    if (text.starts_with('[')) return text.find("]:") != std::string_view::npos;
    return colon != std::string_view::npos && text.find(':') == colon;
}

Task<Result<std::vector<Endpoint>>> names_of(base::Environment& environment, Endpoint endpoint, AddressFamily family) {
    const auto addresses = co_await resolve_endpoint(environment, endpoint, family);
    if (!addresses) co_return base::forward(addresses);
    std::vector<Endpoint> names;
    for (const base::Address& address : *addresses) {
        const auto known = co_await environment.canonical_name(address);
        names.push_back({known.value_or(address.ip), endpoint.port});
    }
    co_return names;
}

using Found = std::vector<std::vector<Endpoint>>;

Task<void> look_up(base::Environment& environment, Endpoint endpoint, CanonicalOptions options,
                   std::shared_ptr<Found> found, std::size_t index) {
    auto looking = names_of(environment, endpoint, options.family);
    auto names = co_await base::with_deadline<std::vector<Endpoint>>(environment, options.patience, to_string(endpoint),
                                                                     std::move(looking));
    if (names) (*found)[index] = std::move(*names);
}

/// One list of all, those without a name as they were.
std::vector<Endpoint> joined(std::vector<Endpoint> endpoints, Found found) {
    std::vector<Endpoint> all;
    for (std::size_t index = 0; index < endpoints.size(); ++index) {
        if (found[index].empty()) found[index].push_back(std::move(endpoints[index]));
        for (Endpoint& each : found[index]) {
            if (std::ranges::find(all, each) == all.end()) all.push_back(std::move(each));
        }
    }
    return all;
}

} // namespace

std::string_view name(AddressFamily family) noexcept {
    switch (family) {
    case AddressFamily::Any:
        break;
    case AddressFamily::V4:
        return "v4";
    case AddressFamily::V6:
        return "v6";
    }
    return "any";
}

Task<Result<std::vector<base::Address>>> resolve_endpoint(base::Environment& environment, Endpoint endpoint,
                                                          AddressFamily family) {
    auto addresses = co_await environment.resolve(endpoint.host, endpoint.port);
    if (!addresses) co_return addresses;
    std::erase_if(*addresses, [family](const base::Address& address) { return !is_of(address, family); });
    if (!addresses->empty()) co_return addresses;
    co_return base::fail(ErrorKind::Resolve, endpoint.host,
                         "it has no address of the family " + std::string(name(family)) +
                             ", and no other is used (broker.address.family)");
}

Result<base::Address> parse_source(std::string_view text) {
    const auto endpoint = parse_endpoint(text);
    if (!endpoint) return base::forward(endpoint);
    if (!ip_of(endpoint->host)) {
        return base::fail(ErrorKind::Usage, std::string(text),
                          "an IP address of this computer is wanted, with or without a port");
    }
    return base::Address{endpoint->host, has_port(text) ? endpoint->port : std::uint16_t{0}};
}

Task<std::vector<Endpoint>> canonical_endpoints(base::Environment& environment, std::vector<Endpoint> endpoints,
                                                CanonicalOptions options) {
    const base::MonotonicTime until = environment.now() + options.patience;
    auto found = std::make_shared<Found>(endpoints.size());
    for (std::size_t first = 0; first < endpoints.size(); first += kSideBySide) {
        options.patience = until - environment.now();
        if (options.patience <= base::Duration::zero()) break;
        std::vector<Task<void>> tasks;
        for (std::size_t index = first; index < std::min(first + kSideBySide, endpoints.size()); ++index)
            tasks.push_back(look_up(environment, endpoints[index], options, found, index));
        co_await base::gather(environment, std::move(tasks));
    }
    co_return joined(std::move(endpoints), std::move(*found));
}

} // namespace odradek::net
