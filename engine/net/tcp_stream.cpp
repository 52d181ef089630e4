// SPDX-License-Identifier: Apache-2.0
#include "net/tcp_stream.h"

#include "base/async.h"
#include "net/as_tuple.h"

#include <asio/write.hpp>

#include <cstdint>
#include <utility>

namespace odradek::net {
namespace {

using asio::ip::tcp;
using base::ErrorKind;
using base::Result;
using base::Task;

std::string text(const tcp::endpoint& endpoint) {
    const bool v6 = endpoint.address().is_v6();
    const std::string ip = endpoint.address().to_string();
    return (v6 ? "[" + ip + "]" : ip) + ":" + std::to_string(endpoint.port());
}

/// Ends the connection under a wait too, whose coroutine holds the socket until it has woken.
void shut(tcp::socket& socket) noexcept {
    asio::error_code ignored;
    socket.close(ignored);
}

void set_options(tcp::socket& socket, const base::ConnectOptions& options) {
    asio::error_code ignored;
    socket.set_option(tcp::no_delay(true), ignored);
    socket.set_option(asio::socket_base::keep_alive(true), ignored);
    if (options.send_buffer > 0) {
        socket.set_option(asio::socket_base::send_buffer_size(options.send_buffer), ignored);
    }
    if (options.receive_buffer > 0) {
        socket.set_option(asio::socket_base::receive_buffer_size(options.receive_buffer), ignored);
    }
}

/// Binds a socket to where it is to connect from. A given port may be shared by connections to different addresses.
Result<void> bind_source(tcp::socket& socket, const tcp::endpoint& remote, const base::Address& source) {
    asio::error_code code;
    const asio::ip::address ip = asio::ip::make_address(source.ip, code);
    if (!code && ip.is_v6() != remote.address().is_v6()) code = asio::error::address_family_not_supported;
    const tcp::endpoint local(ip, source.port);
    if (!code && source.port != 0) socket.set_option(asio::socket_base::reuse_address(true), code);
    if (!code) socket.bind(local, code);
    if (!code) return {};
    return base::fail(ErrorKind::Connect, text(remote),
                      "it cannot be connected to from " + source.ip + ": " + code.message());
}

/// A TCP stream. Engine thread only. Waits hold the socket themselves, so the stream may go while one is under way.
class TcpStream final : public base::Stream {
public:
    explicit TcpStream(tcp::socket socket) : socket_(std::make_shared<tcp::socket>(std::move(socket))) {
        asio::error_code gone;
        const tcp::endpoint remote = socket_->remote_endpoint(gone);
        peer_ = gone ? "a connection that is gone" : text(remote);
    }
    ~TcpStream() override { shut(*socket_); }

    Task<Result<std::size_t>> read_some(std::span<std::byte> into) override { return read(socket_, into, peer_); }
    Task<Result<void>> write(base::ByteView data) override { return put(socket_, data, peer_); }
    void close() noexcept override { shut(*socket_); }
    std::string peer() const override { return peer_; }

private:
    using Socket = std::shared_ptr<tcp::socket>;

    static Task<Result<std::size_t>> read(Socket socket, std::span<std::byte> into, std::string peer) {
        if (co_await base::is_cancelled()) co_return std::unexpected(base::cancelled());
        auto [code, count] = co_await socket->async_read_some(asio::buffer(into.data(), into.size()), kAsTuple);
        if (code == asio::error::eof) co_return std::size_t{0};
        if (!code) co_return count;
        if (co_await base::is_cancelled()) co_return std::unexpected(base::cancelled());
        co_return base::fail(ErrorKind::Disconnected, std::move(peer), code.message());
    }

    static Task<Result<void>> put(Socket socket, base::ByteView data, std::string peer) {
        if (co_await base::is_cancelled()) co_return std::unexpected(base::cancelled());
        auto [code, count] = co_await asio::async_write(*socket, asio::buffer(data.data(), data.size()), kAsTuple);
        if (!code) co_return Result<void>{};
        if (co_await base::is_cancelled()) co_return std::unexpected(base::cancelled());
        co_return base::fail(ErrorKind::Disconnected, std::move(peer), code.message());
    }

    Socket socket_;
    std::string peer_;
};

} // namespace

Task<Result<std::unique_ptr<base::Stream>>> tcp_connect(asio::any_io_executor executor, base::Address address,
                                                        base::ConnectOptions options) {
    if (co_await base::is_cancelled()) co_return std::unexpected(base::cancelled());
    asio::error_code code;
    const asio::ip::address ip = asio::ip::make_address(address.ip, code);
    if (code) co_return base::fail(ErrorKind::Connect, address.ip, "this is not an IP address");
    const tcp::endpoint remote(ip, address.port);
    tcp::socket socket(executor);
    socket.open(remote.protocol(), code);
    if (code) co_return base::fail(ErrorKind::Io, text(remote), code.message());
    set_options(socket, options);
    if (options.source) {
        Result<void> bound = bind_source(socket, remote, *options.source);
        if (!bound) co_return base::forward(bound);
    }
    auto [failure] = co_await socket.async_connect(remote, kAsTuple);
    if (co_await base::is_cancelled()) co_return std::unexpected(base::cancelled());
    if (failure) co_return base::fail(ErrorKind::Connect, text(remote), failure.message());
    co_return std::make_unique<TcpStream>(std::move(socket));
}

std::unique_ptr<base::Stream> tcp_stream(tcp::socket socket) {
    set_options(socket, {});
    return std::make_unique<TcpStream>(std::move(socket));
}

} // namespace odradek::net
