// SPDX-License-Identifier: Apache-2.0
#include "session/Engine.h"

#include "net/system_environment.h"

#include <future>
#include <thread>

namespace odradek::session {

struct Engine::Impl {
    // Written once, before the constructor ends; constant afterwards until the thread has been joined.
    net::SystemEnvironment* environment = nullptr;
    std::thread thread;
};

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
    impl_->environment->stop();
    impl_->thread.join();
}

void Engine::post(base::Work work) {
    impl_->environment->post(std::move(work));
}

net::SystemEnvironment& Engine::environment() noexcept {
    return *impl_->environment;
}

} // namespace odradek::session
