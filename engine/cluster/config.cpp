// SPDX-License-Identifier: Apache-2.0
#include "cluster/config.h"

#include "cluster/option_values.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace odradek::cluster {
namespace {

using base::ErrorKind;
using base::Result;
using Setter = Result<void> (*)(ClusterConfig&, std::string_view key, std::string_view value);

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

Result<void> set_recovery(ClusterConfig& config, std::string_view key, std::string_view value) {
    if (value != "rebootstrap" && value != "none") {
        return base::fail(ErrorKind::Usage, std::string(key), "it takes rebootstrap or none");
    }
    config.rebootstrap = value == "rebootstrap";
    return {};
}

constexpr std::string_view kMs = "0 … 2147483647 ms";

constexpr auto kRows = std::to_array<Row>({
    {{"bootstrap.servers", "Brokers to begin with.", "host[:port],…"}, {"metadata.broker.list", ""}, set_bootstrap},
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
    {{"max.in.flight.requests.per.connection", "Requests sent and not answered.", "1 … 1000000"},
     {"max.in.flight", ""},
     set_count<&ClusterConfig::max_in_flight, 1, 1'000'000>},
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
     set_count<&ClusterConfig::receive_buffer, 0, 2'147'483'647>},
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
     set_count<&ClusterConfig::send_buffer, 0, 2'147'483'647>},
    {{"socket.connection.setup.timeout.max.ms", "Longest limit of a set-up.", kMs},
     {"", ""},
     set_ms<&ClusterConfig::setup_timeout_max, 1>},
    {{"socket.connection.setup.timeout.ms", "Limit of connecting; doubles with each failure.", kMs},
     {"", ""},
     set_ms<&ClusterConfig::setup_timeout, 1>},
});

const Row* find_row(std::string_view key) noexcept {
    const auto found = std::ranges::find_if(kRows, [key](const Row& row) {
        return !key.empty() && (row.info.name == key || std::ranges::find(row.aliases, key) != row.aliases.end());
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
    if (!near.empty()) detail += "; did you mean " + std::string(near) + "?";
    return base::fail(ErrorKind::Usage, std::string(key), std::move(detail));
}

} // namespace

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
