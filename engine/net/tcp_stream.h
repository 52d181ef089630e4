// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"

#include <asio/ip/tcp.hpp>

#include <memory>
#include <string>

/// TCP by asio. Engine thread only.
namespace odradek::net {

/// Connects to one address, with TCP_NODELAY and keepalive. Buffers are sized before, for the window's scale is agreed
/// upon with the first packet. Errors: Connect, Io (no descriptor left), Cancelled.
base::Task<base::Result<std::unique_ptr<base::Stream>>>
tcp_connect(asio::any_io_executor executor, base::Address address, base::ConnectOptions options);

/// A connected socket as a stream.
std::unique_ptr<base::Stream> tcp_stream(asio::ip::tcp::socket socket);

} // namespace odradek::net
