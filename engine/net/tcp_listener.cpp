// SPDX-License-Identifier: Apache-2.0
#include "net/tcp_listener.h"

#include "base/async.h"
#include "net/as_tuple.h"
#include "net/tcp_stream.h"

#include <asio/ip/tcp.hpp>

#include <utility>

namespace odradek::net {

using asio::ip::tcp;

/// A pause after a failed accept (no descriptor left): the listener lives on.
constexpr base::Duration kAcceptPause = std::chrono::milliseconds(100);

struct TcpListener::State {
    State(base::Environment& e, Accept a) : environment(e), acceptor(e.executor()), accept(std::move(a)) {}
    base::Environment& environment;
    tcp::acceptor acceptor;
    Accept accept;
    base::Job job;
};

TcpListener::TcpListener(std::shared_ptr<State> state) : state_(std::move(state)) {}

TcpListener::~TcpListener() {
    close();
}

base::Result<std::unique_ptr<TcpListener>> TcpListener::listen(base::Environment& environment,
                                                               const base::Address& address, Accept accept) {
    const std::string where = address.ip + ":" + std::to_string(address.port);
    asio::error_code code;
    const asio::ip::address ip = asio::ip::make_address(address.ip, code);
    if (code) return base::fail(base::ErrorKind::Usage, address.ip, "this is not an IP address");
    const tcp::endpoint local(ip, address.port);
    auto state = std::make_shared<State>(environment, std::move(accept));
    state->acceptor.open(local.protocol(), code);
    if (!code) state->acceptor.set_option(tcp::acceptor::reuse_address(true), code);
    if (!code) state->acceptor.bind(local, code);
    if (!code) state->acceptor.listen(asio::socket_base::max_listen_connections, code);
    if (code) return base::fail(base::ErrorKind::Io, where, "cannot listen: " + code.message());
    state->job = base::spawn(environment, accept_all(state));
    return std::unique_ptr<TcpListener>(new TcpListener(std::move(state)));
}

base::Task<void> TcpListener::accept_all(std::shared_ptr<State> state) {
    while (state->acceptor.is_open() && !co_await base::is_cancelled()) {
        auto [code, socket] = co_await state->acceptor.async_accept(kAsTuple);
        if (!code) {
            state->accept(tcp_stream(std::move(socket)));
            continue;
        }
        if (code == asio::error::operation_aborted) break;
        base::Result<void> paused = co_await base::sleep(state->environment, kAcceptPause);
        if (!paused) break;
    }
}

std::uint16_t TcpListener::port() const {
    asio::error_code closed;
    return state_->acceptor.local_endpoint(closed).port();
}

void TcpListener::close() {
    asio::error_code ignored;
    state_->acceptor.close(ignored);
    state_->job.cancel();
}

} // namespace odradek::net
