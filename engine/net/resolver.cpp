// SPDX-License-Identifier: Apache-2.0
#include "net/resolver.h"

#include <netdb.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <optional>
#include <system_error>
#include <thread>

namespace odradek::net {
namespace {

using base::ErrorKind;
using base::Result;
using base::Task;

struct FreeAddresses {
    void operator()(addrinfo* list) const noexcept { freeaddrinfo(list); }
};

std::string ip_text(const addrinfo& entry) {
    std::array<char, NI_MAXHOST> text{};
    const int failed =
        getnameinfo(entry.ai_addr, entry.ai_addrlen, text.data(), text.size(), nullptr, 0, NI_NUMERICHOST);
    return failed == 0 ? std::string(text.data()) : std::string{};
}

/// Asks the system and waits; any thread.
Result<std::vector<base::Address>> look_up(const std::string& host, std::uint16_t port) {
    addrinfo wanted{};
    wanted.ai_family = AF_UNSPEC;
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    const int failed = getaddrinfo(host.c_str(), nullptr, &wanted, &found);
    if (failed != 0) {
        return base::fail(ErrorKind::Resolve, host,
                          std::string("the host name cannot be resolved: ") + gai_strerror(failed));
    }
    const std::unique_ptr<addrinfo, FreeAddresses> list(found);
    std::vector<base::Address> addresses;
    for (const addrinfo* entry = list.get(); entry != nullptr; entry = entry->ai_next) {
        base::Address address{ip_text(*entry), port};
        if (!address.ip.empty() && std::ranges::find(addresses, address) == addresses.end()) {
            addresses.push_back(std::move(address));
        }
    }
    if (addresses.empty()) return base::fail(ErrorKind::Resolve, host, "the host name has no address");
    return addresses;
}

/// Asks the system for the name of an IP and waits; any thread.
Result<std::string> look_up_name(const std::string& ip) {
    addrinfo wanted{};
    wanted.ai_flags = AI_NUMERICHOST;
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    int failed = getaddrinfo(ip.c_str(), nullptr, &wanted, &found);
    const std::unique_ptr<addrinfo, FreeAddresses> list(found);
    std::array<char, NI_MAXHOST> text{};
    if (failed == 0) {
        failed = getnameinfo(list->ai_addr, list->ai_addrlen, text.data(), text.size(), nullptr, 0, NI_NAMEREQD);
    }
    if (failed == 0) return std::string(text.data());
    return base::fail(ErrorKind::Resolve, ip, std::string("the address has no name: ") + gai_strerror(failed));
}

} // namespace

template <class T>
struct Resolver::Lookup {
    explicit Lookup(asio::any_io_executor executor) : ready(std::move(executor)) {}
    base::Event ready;
    std::optional<Result<T>> result;
};

void Resolver::Gate::post(base::Work work) {
    const base::MutexLock lock(mutex);
    if (environment != nullptr) environment->post(std::move(work));
}

Resolver::Resolver(base::Environment& environment, asio::any_io_executor executor)
    : executor_(std::move(executor)), gate_(std::make_shared<Gate>()) {
    const base::MutexLock lock(gate_->mutex);
    gate_->environment = &environment;
}

Resolver::~Resolver() {
    const base::MutexLock lock(gate_->mutex);
    gate_->environment = nullptr;
}

/// Asks on a thread of its own.
template <class T, class Ask>
Result<std::shared_ptr<Resolver::Lookup<T>>> Resolver::start(const std::string& subject, Ask ask) {
    auto lookup = std::make_shared<Lookup<T>>(executor_);
    auto work = [gate = gate_, lookup, ask = std::move(ask)] {
        auto result = ask();
        gate->post([lookup, result = std::move(result)]() mutable {
            lookup->result.emplace(std::move(result));
            lookup->ready.set();
        });
    };
    try {
        std::thread(std::move(work)).detach();
    } catch (const std::system_error& refused) {
        return base::fail(ErrorKind::Io, subject, std::string("no thread for a look-up: ") + refused.what());
    }
    return lookup;
}

Result<std::shared_ptr<Resolver::Lookup<Resolver::Addresses>>> Resolver::find_or_start(const Key& key) {
    std::erase_if(lookups_, [](const auto& entry) { return entry.second.expired(); });
    if (auto found = lookups_.find(key); found != lookups_.end()) return found->second.lock();
    auto lookup = start<Addresses>(key.first, [key] { return look_up(key.first, key.second); });
    if (lookup) lookups_.emplace(key, *lookup);
    return lookup;
}

Task<Result<std::vector<base::Address>>> Resolver::resolve(std::string host, std::uint16_t port) {
    Result<std::shared_ptr<Lookup<Addresses>>> lookup = find_or_start({host, port});
    if (!lookup) co_return base::forward(lookup);
    Result<void> waited = co_await (*lookup)->ready.wait();
    if (!waited) co_return base::forward(waited);
    // The answer of a look-up that is over is not handed to later callers: addresses change.
    lookups_.erase({host, port});
    co_return *(*lookup)->result;
}

Task<Result<std::string>> Resolver::name_of(std::string ip) {
    Result<std::shared_ptr<Lookup<std::string>>> lookup = start<std::string>(ip, [ip] { return look_up_name(ip); });
    if (!lookup) co_return base::forward(lookup);
    Result<void> waited = co_await (*lookup)->ready.wait();
    if (!waited) co_return base::forward(waited);
    co_return *(*lookup)->result;
}

} // namespace odradek::net
