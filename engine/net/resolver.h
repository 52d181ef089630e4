// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/async.h"
#include "base/mutex.h"

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace odradek::net {

/// The system's resolver, which cannot be interrupted: each look-up has a thread of its own that is left alone when
/// nobody wants its answer any more. A host that is being looked up is not looked up twice at a time. Engine thread
/// only.
class Resolver {
public:
    /// Answers on `executor`, the environment's, which outlives it; `environment.post` must work until this goes.
    Resolver(base::Environment& environment, asio::any_io_executor executor);
    ~Resolver();
    Resolver(const Resolver&) = delete;
    Resolver& operator=(const Resolver&) = delete;

    /// The addresses of a host. Errors: Resolve, Io (no thread can be started), Cancelled.
    base::Task<base::Result<std::vector<base::Address>>> resolve(std::string host, std::uint16_t port);

    /// The name of an IP (a reverse look-up). Errors: Resolve where it has none, Io, Cancelled.
    base::Task<base::Result<std::string>> name_of(std::string ip);

private:
    /// The way back to the engine thread, shut when the environment goes. Any thread.
    struct Gate {
        base::Mutex mutex;
        base::Environment* environment ODRADEK_GUARDED_BY(mutex) = nullptr;
        void post(base::Work work);
    };
    template <class T>
    struct Lookup;
    using Addresses = std::vector<base::Address>;
    using Key = std::pair<std::string, std::uint16_t>;

    template <class T, class Ask>
    base::Result<std::shared_ptr<Lookup<T>>> start(const std::string& subject, Ask ask);
    base::Result<std::shared_ptr<Lookup<Addresses>>> find_or_start(const Key& key);

    asio::any_io_executor executor_;
    std::shared_ptr<Gate> gate_;
    std::map<Key, std::weak_ptr<Lookup<Addresses>>> lookups_;
};

} // namespace odradek::net
