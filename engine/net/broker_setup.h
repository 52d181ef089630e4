// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/addresses.h"
#include "net/broker_versions.h"
#include "net/connection.h"
#include "net/endpoint.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace odradek::net {

/// A request of a handshake, told when it is handed to the socket and when it has ended. A value.
struct HandshakeRequest {
    bool ended = false;               ///< Which of the two.
    wire::ApiKey api{};               ///< ApiVersions, Metadata or ListGroups.
    std::int16_t version = 0;         ///< In which version.
    std::int32_t correlation_id = 0;  ///< Of its connection.
    std::size_t bytes = 0;            ///< Of the frame: sent, then received.
    base::Duration took{};            ///< Ended: since it was sent.
    std::optional<base::Error> error; ///< Ended: why without an answer.
};

/// How a connection to a broker is set up.
struct SetupOptions {
    ConnectionOptions connection;                            ///< Of the connection that comes out.
    std::string client_id;                                   ///< In the requests of the handshake.
    base::Duration timeout{};                                ///< For TCP and handshake with one address.
    const BrokerVersions* old = nullptr;                     ///< See Handshake.
    bool modern = false;                                     ///< See Handshake.
    std::function<void(const HandshakeRequest&)> observer{}; ///< Told of the handshake's requests; may be empty.
    base::ConnectOptions connect{};                          ///< How its stream is made.
    AddressFamily family = AddressFamily::Any;               ///< Which of the addresses are tried.
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
