// SPDX-License-Identifier: Apache-2.0
#include "net/endpoint.h"

#include <arpa/inet.h>

#include <algorithm>
#include <charconv>
#include <set>

namespace odradek::net {
namespace {

using base::ErrorKind;
using base::Result;

/// What is wrong with an address, as the error of its token.
std::unexpected<base::Error> wrong(std::string_view token, std::string detail) {
    constexpr std::size_t kShown = 200;
    return base::fail(ErrorKind::Usage, std::string(token.substr(0, kShown)), std::move(detail));
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kBlanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

bool equal_ignoring_case(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, [](char x, char y) { return (x | 0x20) == (y | 0x20); });
}

/// Takes the listener name off; any other scheme is refused, and so is one that asks for protection.
Result<std::string_view> without_scheme(std::string_view token) {
    const std::size_t mark = token.find("://");
    if (mark == std::string_view::npos) return token;
    const std::string_view scheme = token.substr(0, mark);
    if (equal_ignoring_case(scheme, "PLAINTEXT")) return token.substr(mark + 3);
    if (equal_ignoring_case(scheme, "SSL") || equal_ignoring_case(scheme, "SASL_SSL") ||
        equal_ignoring_case(scheme, "SASL_PLAINTEXT")) {
        return wrong(token, "write host:port of a PLAINTEXT listener: this version has neither TLS nor SASL yet");
    }
    return wrong(token, "a broker address is host:port, not a URL");
}

Result<std::uint16_t> parse_port(std::string_view token, std::string_view text) {
    std::uint32_t port = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), port);
    if (text.empty()) return wrong(token, "the port after the colon is missing");
    if (problem == std::errc::invalid_argument || end != text.data() + text.size()) {
        return wrong(token, "the port is not a number");
    }
    if (problem != std::errc{} || port == 0 || port > 65'535) return wrong(token, "a port lies between 1 and 65535");
    return static_cast<std::uint16_t>(port);
}

bool is_ipv6(std::string_view host) {
    const std::string address(host.substr(0, host.find('%')));
    in6_addr ignored{};
    return address.size() < INET6_ADDRSTRLEN && inet_pton(AF_INET6, address.c_str(), &ignored) == 1;
}

Result<void> check_host(std::string_view token, std::string_view host) {
    if (host.empty()) return wrong(token, "the host name is missing");
    if (host.size() > 255) return wrong(token, "a host name has at most 255 characters");
    const bool bad = std::ranges::any_of(host, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte <= 0x20 || byte == 0x7f || std::string_view("/\\@?#[]<>\"'`{}|^;:").contains(c);
    });
    if (bad) return wrong(token, "the host name holds a character that no host name has");
    return {};
}

Result<Endpoint> parse_bracketed(std::string_view token, std::string_view text) {
    const std::size_t end = text.find(']');
    if (end == std::string_view::npos) return wrong(token, "the closing bracket is missing");
    const std::string_view host = text.substr(1, end - 1);
    if (!is_ipv6(host)) return wrong(token, "what stands in the brackets is not an IPv6 address");
    const std::string_view rest = text.substr(end + 1);
    if (rest.empty()) return Endpoint{std::string(host), kDefaultPort};
    if (rest.front() != ':') return wrong(token, "after the bracket comes :port");
    const Result<std::uint16_t> port = parse_port(token, rest.substr(1));
    if (!port) return base::forward(port);
    return Endpoint{std::string(host), *port};
}

} // namespace

std::string to_string(const Endpoint& endpoint) {
    const std::string port = std::to_string(endpoint.port);
    if (endpoint.host.find(':') != std::string::npos && !endpoint.host.starts_with("memory:")) {
        return "[" + endpoint.host + "]:" + port;
    }
    return endpoint.host + ":" + port;
}

Result<Endpoint> parse_endpoint(std::string_view token) {
    const Result<std::string_view> bare = without_scheme(token);
    if (!bare) return base::forward(bare);
    const std::string_view text = *bare;
    if (text.empty()) return wrong(token, "the address is empty");
    if (text.front() == '[') return parse_bracketed(token, text);
    const std::size_t colon = text.rfind(':');
    const std::string_view host = text.substr(0, colon);
    // "::1:9092" is an address, too, but nobody means that one.
    if (is_ipv6(host) && parse_port(token, text.substr(colon + 1))) {
        return wrong(token, "an IPv6 address with a port stands in brackets: write [" + std::string(host) + "]" +
                                std::string(text.substr(colon)));
    }
    if (is_ipv6(text)) return Endpoint{std::string(text), kDefaultPort};
    const Result<void> good = check_host(token, host);
    if (!good) return base::forward(good);
    if (colon == std::string_view::npos) return Endpoint{std::string(host), kDefaultPort};
    const Result<std::uint16_t> port = parse_port(token, text.substr(colon + 1));
    if (!port) return base::forward(port);
    return Endpoint{std::string(host), *port};
}

Result<std::vector<Endpoint>> parse_endpoints(std::string_view text) {
    if (trimmed(text).empty()) return wrong(text, "no broker address is given");
    std::vector<Endpoint> endpoints;
    std::set<Endpoint> seen;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t comma = std::min(text.find(',', begin), text.size());
        const std::string_view token = trimmed(text.substr(begin, comma - begin));
        begin = comma + 1;
        if (token.empty()) return wrong(trimmed(text), "an address between two commas is empty");
        Result<Endpoint> endpoint = parse_endpoint(token);
        if (!endpoint) return base::forward(endpoint);
        if (!seen.insert(*endpoint).second) continue;
        if (endpoints.size() == kMaxEndpoints) return wrong(token, "more than 10,000 broker addresses are given");
        endpoints.push_back(std::move(*endpoint));
    }
    return endpoints;
}

} // namespace odradek::net
