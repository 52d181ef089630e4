// SPDX-License-Identifier: Apache-2.0
#include "net/memory_stream.h"

#include "base/async.h"

#include <algorithm>
#include <deque>

namespace odradek::net {

using base::ErrorKind;
using base::Result;
using base::Task;

/// One direction: pieces with the time of their arrival. Both ends hold it, and the cable.
struct MemoryLink::Pipe {
    explicit Pipe(base::Environment& e) : environment(e), changed(e.executor()) {}

    struct Piece {
        base::MonotonicTime arrival;
        base::Bytes bytes;
        std::size_t taken = 0;
    };

    base::Environment& environment;
    base::Event changed; ///< Pulsed when anything below has changed.
    LinkConduct conduct;
    std::deque<Piece> pieces;
    std::size_t on_the_way = 0;
    bool ended = false;    ///< The writer has finished.
    bool broken = false;   ///< Reset, or the reader is gone: writes fail.
    bool shut_off = false; ///< The reader's own close: reads fail.

    bool readable() const { return !conduct.stalled && !pieces.empty() && pieces.front().arrival <= environment.now(); }

    std::size_t take(std::span<std::byte> into) {
        Piece& piece = pieces.front();
        const std::size_t count = std::min({into.size(), conduct.read_limit, piece.bytes.size() - piece.taken});
        std::copy_n(piece.bytes.begin() + static_cast<std::ptrdiff_t>(piece.taken), count, into.begin());
        piece.taken += count;
        on_the_way -= count;
        if (piece.taken == piece.bytes.size()) pieces.pop_front();
        changed.pulse();
        return count;
    }

    void put(base::ByteView data) {
        // A piece never overtakes an earlier one, also when the latency is made shorter in between.
        base::MonotonicTime arrival = environment.now() + conduct.latency;
        if (!pieces.empty()) arrival = std::max(arrival, pieces.back().arrival);
        pieces.push_back({arrival, base::copy_of(data)});
        on_the_way += data.size();
        changed.pulse();
    }

    void break_off() {
        broken = true;
        ended = true;
        pieces.clear();
        on_the_way = 0;
        changed.pulse();
    }
};

/// One end of a memory connection. Engine thread only.
class MemoryStream final : public base::Stream {
public:
    using Pipe = MemoryLink::Pipe;

    static std::shared_ptr<Pipe> inward(const MemoryLink& link, bool client) {
        return client ? link.to_client_ : link.to_server_;
    }

    MemoryStream(const MemoryLink& link, bool client, std::string peer)
        : in_(inward(link, client)), out_(inward(link, !client)), peer_(std::move(peer)) {}
    ~MemoryStream() override { close(); }

    Task<Result<std::size_t>> read_some(std::span<std::byte> into) override { return read(in_, into, peer_); }
    Task<Result<void>> write(base::ByteView data) override { return put(out_, data, peer_); }
    std::string peer() const override { return peer_; }

    void close() noexcept override {
        if (std::exchange(closed_, true)) return;
        in_->shut_off = true;
        in_->break_off();
        out_->ended = true;
        out_->changed.pulse();
    }

private:
    // Until the next piece arrives, or somebody does something to the pipe.
    static Task<Result<void>> wait_for_piece(std::shared_ptr<Pipe> pipe) {
        if (pipe->conduct.stalled || pipe->pieces.empty()) co_return co_await pipe->changed.wait();
        const base::Duration span = pipe->pieces.front().arrival - pipe->environment.now();
        Result<bool> waited = co_await pipe->changed.wait_for(pipe->environment, span);
        if (!waited) co_return base::forward(waited);
        co_return Result<void>{};
    }

    static Task<Result<std::size_t>> read(std::shared_ptr<Pipe> pipe, std::span<std::byte> into, std::string peer) {
        for (;;) {
            if (pipe->shut_off || (pipe->broken && pipe->pieces.empty())) {
                co_return base::fail(ErrorKind::Disconnected, peer, "the connection is closed");
            }
            if (pipe->readable()) co_return pipe->take(into);
            if (pipe->pieces.empty() && pipe->ended) co_return std::size_t{0};
            Result<void> waited = co_await wait_for_piece(pipe);
            if (!waited) co_return base::forward(waited);
        }
    }

    static Task<Result<void>> put(std::shared_ptr<Pipe> pipe, base::ByteView data, std::string peer) {
        while (!pipe->broken && !pipe->ended && pipe->on_the_way >= pipe->conduct.capacity) {
            Result<void> waited = co_await pipe->changed.wait();
            if (!waited) co_return base::forward(waited);
        }
        if (pipe->broken || pipe->ended) {
            co_return base::fail(ErrorKind::Disconnected, peer, "the connection is closed");
        }
        if (!data.empty()) pipe->put(data);
        co_return Result<void>{};
    }

    std::shared_ptr<Pipe> in_;
    std::shared_ptr<Pipe> out_;
    std::string peer_;
    bool closed_ = false;
};

MemoryLink::MemoryLink(base::Environment& environment)
    : to_server_(std::make_shared<Pipe>(environment)), to_client_(std::make_shared<Pipe>(environment)) {}

LinkConduct& MemoryLink::to_server() noexcept {
    return to_server_->conduct;
}

LinkConduct& MemoryLink::to_client() noexcept {
    return to_client_->conduct;
}

void MemoryLink::wake() {
    to_server_->changed.pulse();
    to_client_->changed.pulse();
}

void MemoryLink::reset() {
    to_server_->break_off();
    to_client_->break_off();
}

void MemoryLink::finish() {
    to_server_->ended = true;
    to_client_->ended = true;
    wake();
}

MemoryPair memory_stream_pair(base::Environment& environment, std::string client_name, std::string server_name) {
    auto link = std::make_shared<MemoryLink>(environment);
    auto client = std::make_unique<MemoryStream>(*link, true, std::move(server_name));
    auto server = std::make_unique<MemoryStream>(*link, false, std::move(client_name));
    return {std::move(client), std::move(server), std::move(link)};
}

void MemoryNetwork::listen(base::Address address, Accept accept) {
    listeners_[std::move(address)] = std::move(accept);
}

void MemoryNetwork::stop(const base::Address& address) {
    listeners_.erase(address);
}

Result<std::unique_ptr<base::Stream>> MemoryNetwork::connect(base::Environment& environment,
                                                             const base::Address& address) {
    const std::string where = address.ip + ":" + std::to_string(address.port);
    auto found = listeners_.find(address);
    if (found == listeners_.end()) return base::fail(ErrorKind::Connect, where, "connection refused");
    const Accept accept = found->second;
    MemoryPair pair = memory_stream_pair(environment, "client of " + where, where);
    if (watch_) watch_(address, pair.link);
    accept(std::move(pair.server));
    return std::move(pair.client);
}

std::optional<base::Address> MemoryNetwork::find_host(const std::string& host, std::uint16_t port) const {
    base::Address address{"memory:" + host, port};
    if (!listens(address)) return std::nullopt;
    return address;
}

} // namespace odradek::net
