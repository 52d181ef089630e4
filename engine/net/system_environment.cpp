// SPDX-License-Identifier: Apache-2.0
#include "net/system_environment.h"

#include "net/decode_pool.h"
#include "net/resolver.h"
#include "net/tcp_stream.h"

#include <asio/executor_work_guard.hpp>
#include <asio/io_context.hpp>
#include <asio/ip/address.hpp>
#include <asio/post.hpp>
#include <asio/steady_timer.hpp>

#include <optional>
#include <random>
#include <thread>
#include <unordered_map>
#include <utility>

namespace odradek::net {

using base::Result;
using base::Task;

namespace {

std::size_t decode_threads(std::size_t wanted) {
    if (wanted > 0) return wanted;
    const std::size_t cores = std::thread::hardware_concurrency();
    return cores > 1 ? cores - 1 : 1;
}

std::mt19937_64 seeded_engine() {
    std::random_device device;
    std::seed_seq seed{device(), device(), device(), device()};
    return std::mt19937_64(seed);
}

} // namespace

struct SystemEnvironment::Impl {
    Impl(SystemEnvironment& owner, const SystemOptions& options)
        : sink(options.log ? options.log : std::make_shared<base::NullLog>()), random(seeded_engine()) {
        context.emplace(1);
        guard.emplace(context->get_executor());
        resolver.emplace(owner, context->get_executor());
        pool.emplace(decode_threads(options.decode_threads));
    }

    // Threads first, then what may hold coroutines: those drop their timers as they go, so the table goes last.
    ~Impl() {
        pool.reset();
        resolver.reset();
        std::exchange(timers, {}).clear();
        guard.reset();
        context.reset();
    }

    struct Timer {
        asio::steady_timer clock;
        base::Work due;
    };

    void fire(TimerId id) {
        auto node = timers.extract(id);
        if (!node.empty()) node.mapped().due();
    }

    std::shared_ptr<base::Log> sink;
    std::mt19937_64 random;
    std::chrono::steady_clock::time_point begin = std::chrono::steady_clock::now();
    MemoryNetwork memory;
    std::unordered_map<TimerId, Timer> timers;
    TimerId last_timer = 0;
    std::optional<asio::io_context> context;
    std::optional<asio::executor_work_guard<asio::io_context::executor_type>> guard;
    std::optional<Resolver> resolver;
    std::optional<DecodePool> pool;
};

SystemEnvironment::SystemEnvironment(SystemOptions options) : impl_(std::make_unique<Impl>(*this, options)) {}

SystemEnvironment::~SystemEnvironment() = default;

void SystemEnvironment::run() {
    impl_->context->run();
}

void SystemEnvironment::run_while(const bool& ended) {
    while (!ended && impl_->context->run_one() > 0) {
    }
}

void SystemEnvironment::stop() {
    impl_->context->stop();
}

MemoryNetwork& SystemEnvironment::memory() noexcept {
    return impl_->memory;
}

asio::any_io_executor SystemEnvironment::executor() {
    return impl_->context->get_executor();
}

base::MonotonicTime SystemEnvironment::now() const {
    return {std::chrono::steady_clock::now() - impl_->begin};
}

base::TimestampMs SystemEnvironment::wall_now() const {
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(since).count();
}

std::uint64_t SystemEnvironment::random() {
    return impl_->random();
}

base::Environment::TimerId SystemEnvironment::start_timer(base::Duration span, base::Work due) {
    const TimerId id = ++impl_->last_timer;
    auto [entry, added] =
        impl_->timers.emplace(id, Impl::Timer{asio::steady_timer(*impl_->context, span), std::move(due)});
    entry->second.clock.async_wait([impl = impl_.get(), id](const asio::error_code& cancelled) {
        if (!cancelled) impl->fire(id);
    });
    return id;
}

void SystemEnvironment::cancel_timer(TimerId timer) noexcept {
    // The work may own what calls this: it is destroyed only after the map is whole again.
    const auto node = impl_->timers.extract(timer);
}

Task<Result<std::vector<base::Address>>> SystemEnvironment::resolve(std::string host, std::uint16_t port) {
    asio::error_code not_an_ip;
    asio::ip::make_address(host, not_an_ip);
    if (!not_an_ip) co_return std::vector{base::Address{host, port}};
    if (auto found = impl_->memory.find_host(host, port)) co_return std::vector{*found};
    co_return co_await impl_->resolver->resolve(std::move(host), port);
}

Task<Result<std::string>> SystemEnvironment::canonical_name(base::Address address) {
    co_return co_await impl_->resolver->name_of(std::move(address.ip));
}

Task<Result<std::unique_ptr<base::Stream>>> SystemEnvironment::connect(base::Address address,
                                                                       base::ConnectOptions options) {
    if (impl_->memory.listens(address)) co_return impl_->memory.connect(*this, address);
    co_return co_await tcp_connect(impl_->context->get_executor(), std::move(address), std::move(options));
}

void SystemEnvironment::decode(base::Work work, base::Work done) {
    impl_->pool->add([this, work = std::move(work), done = std::move(done)]() mutable {
        work();
        // What the work holds is given back here, what `done` holds on the engine thread.
        work = nullptr;
        post(std::move(done));
    });
}

void SystemEnvironment::post(base::Work work) {
    asio::post(*impl_->context, std::move(work));
}

base::Log& SystemEnvironment::log() {
    return *impl_->sink;
}

} // namespace odradek::net
