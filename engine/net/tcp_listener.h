// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"

#include <functional>
#include <memory>

namespace odradek::net {

/// Accepts TCP connections: for the built-in cluster. Engine thread only. Accepting ends when this goes; connections
/// that were accepted live on.
class TcpListener {
public:
    /// Takes each new connection.
    using Accept = std::function<void(std::unique_ptr<base::Stream>)>;

    /// Listens on an address; port 0 takes any free one. Error: Io, with the system's reason. The environment outlives
    /// this; it must be a real one, its executor runs on an io_context.
    static base::Result<std::unique_ptr<TcpListener>> listen(base::Environment& environment,
                                                             const base::Address& address, Accept accept);
    ~TcpListener();
    TcpListener(const TcpListener&) = delete;
    TcpListener& operator=(const TcpListener&) = delete;

    /// The port in use.
    std::uint16_t port() const;

    /// Stops accepting. Harmless twice.
    void close();

private:
    struct State;
    explicit TcpListener(std::shared_ptr<State> state);
    static base::Task<void> accept_all(std::shared_ptr<State> state);

    std::shared_ptr<State> state_;
};

} // namespace odradek::net
