// SPDX-License-Identifier: Apache-2.0
#include "session/Engine.h"

#include "net/system_environment.h"

#include <chrono>
#include <future>
#include <thread>

namespace odradek::session {

struct Engine::Impl {
    // Written once, before the constructor ends; constant afterwards until the thread has been joined.
    net::SystemEnvironment* environment = nullptr;
    std::thread thread;
    // The engine thread's: what must end before it does.
    base::JobGroup closing;
};

namespace {
/// How long the engine waits for clusters and servers to close before it ends all the same.
constexpr std::chrono::seconds kPatience{2};

base::Task<void> join(base::JobGroup& group) {
    co_await group.join_all();
}
} // namespace

Engine::Engine() : Engine(net::SystemOptions{}) {}

Engine::Engine(const net::SystemOptions& options) : impl_(std::make_unique<Impl>()) {
    std::promise<net::SystemEnvironment*> ready;
    auto environment = ready.get_future();
    impl_->thread = std::thread([&ready, options] {
        net::SystemEnvironment world(options);
        ready.set_value(&world);
        world.run();
    });
    impl_->environment = environment.get();
}

Engine::~Engine() {
    post([impl = impl_.get()] { base::spawn(*impl->environment, endAll(*impl)); });
    impl_->thread.join();
}

base::Task<void> Engine::endAll(Impl& impl) {
    base::Job joining = base::spawn(*impl.environment, join(impl.closing));
    (void)co_await joining.wait_for(*impl.environment, kPatience);
    impl.environment->stop();
}

void Engine::finish(base::Task<void> task) {
    impl_->closing.add(*impl_->environment, std::move(task));
}

void Engine::post(base::Work work) {
    impl_->environment->post(std::move(work));
}

net::SystemEnvironment& Engine::environment() noexcept {
    return *impl_->environment;
}

} // namespace odradek::session
