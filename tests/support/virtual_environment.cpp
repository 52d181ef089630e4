// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/virtual_environment.h"

#include <asio/ip/address.hpp>
#include <asio/post.hpp>

namespace odradek::testing {

using base::ErrorKind;

/// 2026-01-01T00:00:00Z: where the virtual wall clock begins.
constexpr base::TimestampMs kWallStart = 1'767'225'600'000;

VirtualEnvironment::VirtualEnvironment(std::uint64_t seed) : random_(seed), guard_(context_.get_executor()) {}

VirtualEnvironment::~VirtualEnvironment() {
    poll();
    // Timers may hold coroutines, and those hold work on the context: they go first.
    auto timers = std::exchange(timers_, {});
    timers.clear();
}

void VirtualEnvironment::poll() {
    while (context_.poll() > 0) {
    }
}

bool VirtualEnvironment::fire_next(base::MonotonicTime until) {
    if (timers_.empty() || timers_.begin()->first.first > until) return false;
    auto node = timers_.extract(timers_.begin());
    due_.erase(node.key().second);
    now_ = std::max(now_, node.key().first);
    node.mapped()();
    return true;
}

bool VirtualEnvironment::run_until(const std::function<bool()>& condition, base::Duration limit) {
    const base::MonotonicTime end = now_ + limit;
    for (;;) {
        poll();
        if (condition()) return true;
        if (!fire_next(end)) return false;
    }
}

void VirtualEnvironment::advance(base::Duration span) {
    const base::MonotonicTime end = now_ + span;
    poll();
    while (fire_next(end))
        poll();
    now_ = end;
}

void VirtualEnvironment::stand_still(base::Duration span) {
    now_ = now_ + span;
}

base::TimestampMs VirtualEnvironment::wall_now() const {
    return kWallStart + std::chrono::duration_cast<std::chrono::milliseconds>(now_.since_start).count() + wall_skew_;
}

void VirtualEnvironment::set_connect_fault(const base::Address& address, std::optional<ConnectFault> fault) {
    if (fault)
        connect_faults_[address] = *fault;
    else
        connect_faults_.erase(address);
}

base::Environment::TimerId VirtualEnvironment::start_timer(base::Duration span, base::Work due) {
    const TimerId id = ++last_timer_;
    const base::MonotonicTime at = now_ + std::max(span, base::Duration{});
    timers_.emplace(std::pair(at, id), std::move(due));
    due_.emplace(id, at);
    return id;
}

void VirtualEnvironment::cancel_timer(TimerId timer) noexcept {
    auto found = due_.find(timer);
    if (found == due_.end()) return;
    // The work may own what calls this: it is destroyed only after the maps are whole again.
    auto node = timers_.extract(std::pair(found->second, timer));
    due_.erase(found);
}

base::Task<base::Result<std::vector<base::Address>>> VirtualEnvironment::resolve(std::string host, std::uint16_t port) {
    if (resolve_delay_ > base::Duration{}) {
        base::Result<void> waited = co_await base::sleep(*this, resolve_delay_);
        if (!waited) co_return base::forward(waited);
    }
    asio::error_code not_an_ip;
    asio::ip::make_address(host, not_an_ip);
    if (!not_an_ip) co_return std::vector{base::Address{host, port}};
    if (auto found = network_.find_host(host, port)) co_return std::vector{*found};
    std::vector<base::Address> addresses;
    if (auto named = hosts_.find(host); named != hosts_.end()) {
        for (const std::string& ip : named->second)
            addresses.push_back({ip, port});
    }
    if (addresses.empty()) co_return base::fail(ErrorKind::Resolve, host, "the host name is unknown");
    co_return addresses;
}

base::Task<base::Result<std::string>> VirtualEnvironment::canonical_name(base::Address address) {
    base::Result<void> waited = co_await base::sleep(*this, resolve_delay_);
    if (!waited) co_return base::forward(waited);
    const auto named = names_.find(address.ip);
    if (named == names_.end()) co_return base::fail(ErrorKind::Resolve, address.ip, "the address has no name");
    co_return named->second;
}

base::Task<base::Result<std::unique_ptr<base::Stream>>> VirtualEnvironment::connect(base::Address address,
                                                                                    base::ConnectOptions options) {
    connects_.emplace_back(address, now_);
    connect_options_ = std::move(options);
    if (auto fault = connect_faults_.find(address); fault != connect_faults_.end()) {
        const std::string where = address.ip + ":" + std::to_string(address.port);
        if (fault->second == ConnectFault::Refuse)
            co_return base::fail(ErrorKind::Connect, where, "connection refused");
        if (fault->second == ConnectFault::NoDescriptors)
            co_return base::fail(ErrorKind::Io, where, "too many open files");
        base::Event never(executor());
        base::Result<void> waited = co_await never.wait();
        co_return base::forward(waited);
    }
    base::Result<void> waited = co_await base::sleep(*this, connect_delay_);
    if (!waited) co_return base::forward(waited);
    co_return network_.connect(*this, address);
}

void VirtualEnvironment::decode(base::Work work, base::Work done) {
    asio::post(context_, [work = std::move(work), done = std::move(done)]() mutable {
        work();
        done();
    });
}

void VirtualEnvironment::post(base::Work work) {
    asio::post(context_, std::move(work));
}

} // namespace odradek::testing
