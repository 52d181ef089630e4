// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/broker_versions.h"
#include "net/connection.h"
#include "net/endpoint.h"

#include <memory>
#include <string>

namespace odradek::net {

/// How a connection to a broker is set up.
struct SetupOptions {
    ConnectionOptions connection;        ///< Of the connection that comes out.
    std::string client_id;               ///< In the requests of the handshake.
    base::Duration timeout{};            ///< For TCP and handshake with one address.
    const BrokerVersions* old = nullptr; ///< See Handshake.
    bool modern = false;                 ///< See Handshake.
};

/// A broker that answers.
struct OpenBroker {
    std::shared_ptr<Connection> connection;         ///< Ready for requests.
    std::shared_ptr<const BrokerVersions> versions; ///< What it speaks.
    base::Address address;                          ///< Where it was found.
};

/// Resolves a broker's name, connects to the first of its addresses that answers and does the handshake. An address
/// that accepts and then does not speak is left for the next one. Errors: Resolve, Connect, Timeout, Disconnected,
/// TlsExpected, NotKafka, Unsupported, Io, Cancelled. The environment outlives it.
base::Task<base::Result<OpenBroker>> open_broker(base::Environment& environment, Endpoint endpoint,
                                                 SetupOptions options);

} // namespace odradek::net
