// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "base/error.h"
#include "net/addresses.h"
#include "net/endpoint.h"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace odradek::cluster {

/// What a consumer's options say of fetching; nothing leaves each scan its own. Sizes in bytes.
struct FetchOptions {
    std::optional<std::int32_t> min_bytes;       ///< fetch.min.bytes: an answer waits for so much, or for max_wait.
    std::optional<base::Duration> max_wait;      ///< fetch.max.wait.ms.
    std::optional<std::int32_t> max_bytes;       ///< fetch.max.bytes of an answer; a first batch may be larger.
    std::optional<std::int32_t> partition_bytes; ///< max.partition.fetch.bytes; likewise.
};

/// How to reach a cluster and how patient to be. A value; constant once the Cluster has it. Times have Kafka's
/// defaults.
struct ClusterConfig {
    std::vector<net::Endpoint> bootstrap;                      ///< bootstrap.servers, in order.
    std::string client_id = "odradek";                         ///< client.id, in every request.
    std::string client_rack;                                   ///< client.rack: where this client stands (KIP-392).
    base::Duration request_timeout = std::chrono::seconds(30); ///< request.timeout.ms, of each request.
    base::Duration api_timeout = std::chrono::seconds(60); ///< default.api.timeout.ms, of a call with all its attempts.
    base::Duration reconnect_backoff = std::chrono::milliseconds(50); ///< reconnect.backoff.ms, × 0.8 … 1.2.
    base::Duration reconnect_backoff_max = std::chrono::seconds(1);   ///< reconnect.backoff.max.ms.
    base::Duration retry_backoff = std::chrono::milliseconds(100);    ///< retry.backoff.ms, × 0.8 … 1.2.
    base::Duration retry_backoff_max = std::chrono::seconds(1);       ///< retry.backoff.max.ms.
    base::Duration setup_timeout = std::chrono::seconds(10);          ///< socket.connection.setup.timeout.ms.
    base::Duration setup_timeout_max = std::chrono::seconds(30);      ///< socket.connection.setup.timeout.max.ms.
    base::Duration connections_max_idle = std::chrono::seconds(540);  ///< connections.max.idle.ms; 0: never.
    base::Duration metadata_max_age = std::chrono::seconds(300);      ///< metadata.max.age.ms.
    base::Duration rebootstrap_trigger = std::chrono::seconds(300);   ///< metadata.recovery.rebootstrap.trigger.ms.
    bool rebootstrap = true;                                          ///< metadata.recovery.strategy.
    std::uint32_t max_in_flight = 5;                                  ///< max.in.flight.requests.per.connection.
    std::size_t max_frame = std::size_t{256} << 20;                   ///< receive.message.max.bytes.
    std::uint32_t retries = 10;                                       ///< retries: attempts after the first.
    base::ConnectOptions connect; ///< send.buffer.bytes, receive.buffer.bytes, source.address.
    net::AddressFamily address_family = net::AddressFamily::Any; ///< broker.address.family.
    bool canonical_bootstrap = false; ///< client.dns.lookup: bootstrap names become those of their addresses (KIP-235).
    FetchOptions fetch;               ///< Of every scan.
    bool read_only = false;           ///< Begins with its WriteGate shut.
};

/// The largest answer that is taken, in bytes: receive.message.max.bytes, or what a fetch may ask for where that is
/// more.
std::size_t largest_frame(const ClusterConfig& config) noexcept;

/// An option by Kafka's name.
struct OptionInfo {
    std::string_view name;    ///< "request.timeout.ms".
    std::string_view meaning; ///< An English sentence.
    std::string_view range;   ///< What it takes: "1 … 2147483647 ms".
};

/// Every option of a connection, by name.
std::span<const OptionInfo> options() noexcept;

/// Whether an option of this name belongs to the connection (also by one of its other names), security ones included.
bool is_option(std::string_view key) noexcept;

/// Sets one option by Kafka's name. Errors: Usage whose `where` is the name; for an unknown name the detail suggests
/// the nearest one, out of these and of `also`. Security options have known names, and values other than PLAINTEXT are
/// refused with one sentence.
base::Result<void> set_option(ClusterConfig& config, std::string_view key, std::string_view value,
                              std::span<const std::string_view> also = {});

/// Sets one option written as "key=value".
base::Result<void> set_option(ClusterConfig& config, std::string_view assignment,
                              std::span<const std::string_view> also = {});

} // namespace odradek::cluster
