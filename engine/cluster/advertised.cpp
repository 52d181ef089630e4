// SPDX-License-Identifier: Apache-2.0
#include "cluster/advertised.h"

#include <algorithm>

namespace odradek::cluster {
namespace {

bool is_loopback(std::string_view host) {
    return host == "localhost" || host.starts_with("127.") || host == "::1" || host.ends_with(".localhost");
}

bool is_link_local(std::string_view host) {
    return host.starts_with("169.254.") || host.starts_with("fe80:") || host.starts_with("FE80:");
}

bool is_anywhere(std::string_view host) {
    return host == "0.0.0.0" || host == "::";
}

void refuse(BrokerInfo& broker, std::string why) {
    broker.usable = false;
    broker.problem = std::move(why);
}

} // namespace

void check_advertised(BrokerInfo& broker, std::span<const net::Endpoint> bootstrap) {
    if (broker.port < 1 || broker.port > 65'535) {
        return refuse(broker, "it advertises the port " + std::to_string(broker.port) +
                                  ", which is out of range: check advertised.listeners");
    }
    if (broker.host.empty()) return refuse(broker, "it advertises no host name: check advertised.listeners");
    const auto port = std::to_string(broker.port);
    const bool v6 = broker.host.find(':') != std::string::npos;
    if (!v6 && !net::parse_endpoint(broker.host + ":" + port)) {
        return refuse(broker, "it advertises a host name that is none: check advertised.listeners");
    }
    if (is_anywhere(broker.host)) {
        return refuse(broker, "it advertises the address of any interface: check advertised.listeners");
    }
    const bool local = std::ranges::any_of(bootstrap, [](const net::Endpoint& e) { return is_loopback(e.host); });
    if (is_loopback(broker.host) && !local) {
        broker.problem = "it advertises a loopback address, which leads to this machine: check advertised.listeners";
    } else if (is_link_local(broker.host)) {
        broker.problem = "it advertises a link-local address: check advertised.listeners";
    }
}

} // namespace odradek::cluster
