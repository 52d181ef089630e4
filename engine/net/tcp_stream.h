// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"

#include <asio/ip/tcp.hpp>

#include <memory>
#include <string>

/// TCP by asio. Engine thread only.
namespace odradek::net {

/// The socket options of a TCP stream. Sizes in bytes; 0 leaves the system's own.
struct TcpOptions {
    int send_buffer = 0;    ///< SO_SNDBUF.
    int receive_buffer = 0; ///< SO_RCVBUF.
};

/// Connects to one address, with TCP_NODELAY and keepalive. Errors: Connect, Io (no descriptor left), Cancelled.
base::Task<base::Result<std::unique_ptr<base::Stream>>> tcp_connect(asio::any_io_executor executor,
                                                                    base::Address address, TcpOptions options);

/// A connected socket as a stream.
std::unique_ptr<base::Stream> tcp_stream(asio::ip::tcp::socket socket, const TcpOptions& options);

} // namespace odradek::net
