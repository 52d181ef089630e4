// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"

#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <string>

/// Connections that stay inside the process: the demo cluster, the simulator and the tests.
namespace odradek::net {

/// How one direction of a memory connection behaves. Engine thread only; may be changed while it is in use.
struct LinkConduct {
    base::Duration latency{};                                         ///< From a write to its arrival.
    std::size_t capacity = std::size_t{1} << 20;                      ///< Bytes on the way before a writer waits.
    std::size_t read_limit = std::numeric_limits<std::size_t>::max(); ///< Most bytes of one read; 1 drips.
    bool stalled = false;                                             ///< Nothing arrives while it is set.
};

/// The cable between the two ends of a memory connection, for delaying and cutting it. Engine thread only.
class MemoryLink {
public:
    struct Pipe;

    /// A cable whose pieces travel by `environment`'s clock; the environment outlives it.
    explicit MemoryLink(base::Environment& environment);

    /// How bytes from the client to the server travel; call wake() after a change.
    LinkConduct& to_server() noexcept;

    /// How bytes from the server to the client travel; call wake() after a change.
    LinkConduct& to_client() noexcept;

    /// Lets readers and writers see a changed conduct.
    void wake();

    /// Breaks it: what is on its way is lost, both ends answer Disconnected (a TCP reset).
    void reset();

    /// Ends both directions behind what is on its way (a FIN of both).
    void finish();

private:
    friend class MemoryStream;
    std::shared_ptr<Pipe> to_server_;
    std::shared_ptr<Pipe> to_client_;
};

/// Both ends of a fresh memory connection.
struct MemoryPair {
    std::unique_ptr<base::Stream> client; ///< The end that connected.
    std::unique_ptr<base::Stream> server; ///< The end that was accepted.
    std::shared_ptr<MemoryLink> link;     ///< The cable between them.
};

/// Connects two ends in memory; the names are what `Stream::peer` answers. The environment outlives both.
MemoryPair memory_stream_pair(base::Environment& environment, std::string client_name = "memory client",
                              std::string server_name = "memory server");

/// Listeners in memory, by address. Engine thread only. An environment asks it before it asks the system.
class MemoryNetwork {
public:
    /// Takes the server's end of a new connection.
    using Accept = std::function<void(std::unique_ptr<base::Stream>)>;

    /// Sees each new connection's cable before a byte has passed.
    using Watch = std::function<void(const base::Address&, const std::shared_ptr<MemoryLink>&)>;

    /// Listens on an address ("memory:demo-1", or any IP in a test); replaces a listener already there.
    void listen(base::Address address, Accept accept);

    /// Stops listening; connections that exist live on.
    void stop(const base::Address& address);

    /// Whether somebody listens.
    bool listens(const base::Address& address) const { return listeners_.contains(address); }

    /// Sets the one watcher of new connections.
    void watch(Watch watcher) { watch_ = std::move(watcher); }

    /// Connects. Error: Connect where nobody listens.
    base::Result<std::unique_ptr<base::Stream>> connect(base::Environment& environment, const base::Address& address);

    /// The address under which a host name listens here ("memory:" and the name), if it does.
    std::optional<base::Address> find_host(const std::string& host, std::uint16_t port) const;

private:
    std::map<base::Address, Accept> listeners_;
    Watch watch_;
};

} // namespace odradek::net
