// SPDX-License-Identifier: Apache-2.0
#include "cluster/config.h"

#include "cluster/option_values.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

namespace odradek::cluster {
namespace {

using base::ErrorKind;
using base::Result;
using Setter = Result<void> (*)(ClusterConfig&, std::string_view key, std::string_view value);

constexpr std::int64_t kMostInt = 2'147'483'647;
constexpr std::string_view kAllAddresses = "use_all_dns_ips";
constexpr std::string_view kCanonical = "resolve_canonical_bootstrap_servers_only";

/// An option with the other names that Kafka's clients know it by.
struct Row {
    OptionInfo info;
    std::array<std::string_view, 2> aliases;
    Setter set;
};

template <base::Duration ClusterConfig::* member, std::int64_t least>
Result<void> set_ms(ClusterConfig& config, std::string_view key, std::string_view value) {
    const Result<std::int64_t> ms = option_number(key, value, {least, 2'147'483'647});
    if (!ms) return base::forward(ms);
    config.*member = std::chrono::milliseconds(*ms);
    return {};
}

template <auto member, std::int64_t least, std::int64_t most>
Result<void> set_count(ClusterConfig& config, std::string_view key, std::string_view value) {
    const Result<std::int64_t> count = option_number(key, value, {least, most});
    if (!count) return base::forward(count);
    config.*member = static_cast<std::remove_reference_t<decltype(config.*member)>>(*count);
    return {};
}

Result<void> set_bootstrap(ClusterConfig& config, std::string_view, std::string_view value) {
    Result<std::vector<net::Endpoint>> endpoints = net::parse_endpoints(value);
    if (!endpoints) return base::forward(endpoints);
    config.bootstrap = std::move(*endpoints);
    return {};
}

Result<void> set_client_id(ClusterConfig& config, std::string_view key, std::string_view value) {
    if (value.size() > 255) return base::fail(ErrorKind::Usage, std::string(key), "it takes at most 255 characters");
    config.client_id = value;
    return {};
}

Result<void> set_client_rack(ClusterConfig& config, std::string_view key, std::string_view value) {
    if (value.size() > 255) return base::fail(ErrorKind::Usage, std::string(key), "it takes at most 255 characters");
    config.client_rack = value;
    return {};
}

template <int base::ConnectOptions::* member>
Result<void> set_buffer(ClusterConfig& config, std::string_view key, std::string_view value) {
    const Result<std::int64_t> bytes = option_number(key, value, {0, kMostInt});
    if (!bytes) return base::forward(bytes);
    config.connect.*member = static_cast<int>(*bytes);
    return {};
}

Result<void> set_source(ClusterConfig& config, std::string_view key, std::string_view value) {
    config.connect.source.reset();
    if (value.empty()) return {};
    const Result<base::Address> source = net::parse_source(value);
    if (!source) return base::fail(ErrorKind::Usage, std::string(key), source.error().detail);
    config.connect.source = *source;
    return {};
}

Result<void> set_family(ClusterConfig& config, std::string_view key, std::string_view value) {
    for (const net::AddressFamily family : {net::AddressFamily::Any, net::AddressFamily::V4, net::AddressFamily::V6}) {
        if (value != net::name(family)) continue;
        config.address_family = family;
        return {};
    }
    return base::fail(ErrorKind::Usage, std::string(key), "it takes any, v4 or v6");
}

Result<void> set_lookup(ClusterConfig& config, std::string_view key, std::string_view value) {
    if (value != kAllAddresses && value != kCanonical) {
        return base::fail(ErrorKind::Usage, std::string(key),
                          "it takes " + std::string(kAllAddresses) + " or " + std::string(kCanonical));
    }
    config.canonical_bootstrap = value == kCanonical;
    return {};
}

template <std::optional<std::int32_t> FetchOptions::* member, std::int64_t least>
Result<void> set_fetch_bytes(ClusterConfig& config, std::string_view key, std::string_view value) {
    const Result<std::int64_t> bytes = option_number(key, value, {least, kMostInt});
    if (!bytes) return base::forward(bytes);
    config.fetch.*member = static_cast<std::int32_t>(*bytes);
    return {};
}

Result<void> set_fetch_wait(ClusterConfig& config, std::string_view key, std::string_view value) {
    const Result<std::int64_t> ms = option_number(key, value, {0, kMostInt});
    if (!ms) return base::forward(ms);
    config.fetch.max_wait = std::chrono::milliseconds(*ms);
    return {};
}

Result<void> set_recovery(ClusterConfig& config, std::string_view key, std::string_view value) {
    if (value != "rebootstrap" && value != "none") {
        return base::fail(ErrorKind::Usage, std::string(key), "it takes rebootstrap or none");
    }
    config.rebootstrap = value == "rebootstrap";
    return {};
}

/// An option of which this client does the one thing, whatever others can: it takes that value, and does nothing.
template <const std::string_view& only>
Result<void> take_only(ClusterConfig&, std::string_view key, std::string_view value) {
    if (value == only) return {};
    return base::fail(ErrorKind::Usage, std::string(key),
                      "it takes " + std::string(only) + ": this client does no other");
}

constexpr std::string_view kFalse = "false";
constexpr std::string_view kMs = "0 … 2147483647 ms";

constexpr auto kRows = std::to_array<Row>({
    {{"allow.auto.create.topics", "Looking at a topic never creates it.", kFalse}, {"", ""}, take_only<kFalse>},
    {{"bootstrap.servers", "Brokers to begin with.", "host[:port],…"},
     {"metadata.broker.list", "hosts"},
     set_bootstrap},
    {{"broker.address.family", "Which addresses of a host name are used.", "any, v4, v6"}, {"", ""}, set_family},
    {{"client.dns.lookup", "Whether bootstrap.servers stand for the names that their addresses have for themselves.",
      "use_all_dns_ips, resolve_canonical_bootstrap_servers_only"},
     {"", ""},
     set_lookup},
    {{"client.id", "Names this client in the brokers' logs and quotas.", "text"}, {"", ""}, set_client_id},
    {{"client.rack", "Where this client stands, so that it may read from a replica nearby.", "text"},
     {"", ""},
     set_client_rack},
    {{"connections.max.idle.ms", "Closes a connection after so long without a request; 0: never.", kMs},
     {"", ""},
     set_ms<&ClusterConfig::connections_max_idle, 0>},
    {{"default.api.timeout.ms", "Limit of a call with all its attempts.", kMs},
     {"", ""},
     set_ms<&ClusterConfig::api_timeout, 1>},
    {{"fetch.max.bytes", "Most bytes in an answer; a larger first batch still comes.", "1 … 2147483647"},
     {"", ""},
     set_fetch_bytes<&FetchOptions::max_bytes, 1>},
    {{"fetch.max.wait.ms", "How long a broker may hold an answer that has too little.", kMs},
     {"fetch.wait.max.ms", ""},
     set_fetch_wait},
    {{"fetch.min.bytes", "How much an answer waits for.", "1 … 2147483647"},
     {"", ""},
     set_fetch_bytes<&FetchOptions::min_bytes, 1>},
    {{"max.in.flight.requests.per.connection", "Requests sent and not answered.", "1 … 1000000"},
     {"max.in.flight", ""},
     set_count<&ClusterConfig::max_in_flight, 1, 1'000'000>},
    {{"max.partition.fetch.bytes", "Most bytes of a partition in an answer; it grows where a batch is larger.",
      "1 … 2147483647"},
     {"fetch.message.max.bytes", "fetch_message_max_bytes"},
     set_fetch_bytes<&FetchOptions::partition_bytes, 1>},
    {{"metadata.max.age.ms", "Metadata are asked again after so long.", kMs},
     {"topic.metadata.refresh.interval.ms", ""},
     set_ms<&ClusterConfig::metadata_max_age, 1>},
    {{"metadata.recovery.rebootstrap.trigger.ms", "Begins again from bootstrap.servers after so long.", kMs},
     {"", ""},
     set_ms<&ClusterConfig::rebootstrap_trigger, 0>},
    {{"metadata.recovery.strategy", "What happens when no known broker answers.", "rebootstrap, none"},
     {"", ""},
     set_recovery},
    {{"receive.buffer.bytes", "SO_RCVBUF; 0: the system's.", "0 … 2147483647"},
     {"socket.receive.buffer.bytes", ""},
     set_buffer<&base::ConnectOptions::receive_buffer>},
    {{"receive.message.max.bytes", "Larger answers close the connection.", "1000 … 2147483647"},
     {"", ""},
     set_count<&ClusterConfig::max_frame, 1000, 2'147'483'647>},
    {{"reconnect.backoff.max.ms", "Longest pause before connecting again.", kMs},
     {"", ""},
     set_ms<&ClusterConfig::reconnect_backoff_max, 1>},
    {{"reconnect.backoff.ms", "First pause before connecting again.", kMs},
     {"", ""},
     set_ms<&ClusterConfig::reconnect_backoff, 1>},
    {{"request.timeout.ms", "Limit of each request.", kMs},
     {"socket.timeout.ms", ""},
     set_ms<&ClusterConfig::request_timeout, 1>},
    {{"retries", "Attempts after the first one.", "0 … 2147483647"},
     {"message.send.max.retries", ""},
     set_count<&ClusterConfig::retries, 0, 2'147'483'647>},
    {{"retry.backoff.max.ms", "Longest pause before trying again.", kMs},
     {"", ""},
     set_ms<&ClusterConfig::retry_backoff_max, 1>},
    {{"retry.backoff.ms", "First pause before trying again.", kMs}, {"", ""}, set_ms<&ClusterConfig::retry_backoff, 1>},
    {{"send.buffer.bytes", "SO_SNDBUF; 0: the system's.", "0 … 2147483647"},
     {"socket.send.buffer.bytes", ""},
     set_buffer<&base::ConnectOptions::send_buffer>},
    {{"socket.connection.setup.timeout.max.ms", "Longest limit of a set-up.", kMs},
     {"", ""},
     set_ms<&ClusterConfig::setup_timeout_max, 1>},
    {{"socket.connection.setup.timeout.ms", "Limit of connecting; doubles with each failure.", kMs},
     {"", ""},
     set_ms<&ClusterConfig::setup_timeout, 1>},
    {{"source.address", "An address of this computer to connect from, with or without a port.", "IP[:port]"},
     {"", ""},
     set_source},
});

const Row* find_row(std::string_view key) noexcept {
    const auto found = std::ranges::find_if(kRows, [key](const Row& row) {
        const auto is_it = [key](std::string_view name) {
            return is_name(key, name);
        };
        return is_it(row.info.name) || std::ranges::any_of(row.aliases, is_it);
    });
    return found == kRows.end() ? nullptr : &*found;
}

Result<void> unknown(std::string_view key, std::span<const std::string_view> also) {
    std::vector<std::string_view> names(also.begin(), also.end());
    for (const OptionInfo& option : options())
        names.push_back(option.name);
    names.insert(names.end(), security_options().begin(), security_options().end());
    const std::string_view near = nearest_name(key, names);
    std::string detail = "there is no option of this name";
    detail +=
        near.empty() ? ": Kafka's own names are taken, such as client.id" : "; did you mean " + std::string(near) + "?";
    return base::fail(ErrorKind::Usage, std::string(key), std::move(detail));
}

} // namespace

std::size_t largest_frame(const ClusterConfig& config) noexcept {
    const std::int64_t fetched =
        std::int64_t{config.fetch.max_bytes.value_or(0)} + config.fetch.partition_bytes.value_or(0);
    return std::max(config.max_frame, static_cast<std::size_t>(std::min(fetched, kMostInt)));
}

std::span<const OptionInfo> options() noexcept {
    static const auto infos = [] {
        std::array<OptionInfo, kRows.size()> list{};
        std::ranges::transform(kRows, list.begin(), &Row::info);
        return list;
    }();
    return infos;
}

bool is_option(std::string_view key) noexcept {
    return find_row(key) != nullptr || is_security_option(key);
}

Result<void> set_option(ClusterConfig& config, std::string_view key, std::string_view value,
                        std::span<const std::string_view> also) {
    if (const Row* row = find_row(key)) return row->set(config, key, value);
    if (is_security_option(key)) return check_security_option(key, value);
    return unknown(key, also);
}

Result<void> set_option(ClusterConfig& config, std::string_view assignment, std::span<const std::string_view> also) {
    const std::size_t equals = assignment.find('=');
    if (equals == std::string_view::npos || equals == 0) {
        return base::fail(ErrorKind::Usage, std::string(assignment), "an option is written key=value");
    }
    return set_option(config, assignment.substr(0, equals), assignment.substr(equals + 1), also);
}

} // namespace odradek::cluster
