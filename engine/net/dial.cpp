// SPDX-License-Identifier: Apache-2.0
#include "net/dial.h"

#include "base/async.h"

#include <deque>
#include <optional>
#include <utility>

namespace odradek::net {
namespace {

using base::Result;
using base::Task;

/// What the attempts of one dial share. They hold it as long as they run.
struct Race {
    Race(base::Environment& e, base::ConnectOptions o) : environment(e), options(std::move(o)), news(e.executor()) {}

    base::Environment& environment;
    const base::ConnectOptions options;
    base::Event news; ///< Pulsed by every attempt that ends.
    base::JobGroup attempts;
    std::optional<Dialled> winner;
    std::optional<base::Error> failure;
    std::size_t failed = 0;
};

Task<void> attempt(std::shared_ptr<Race> race, base::Address address) {
    Result<std::unique_ptr<base::Stream>> stream = co_await race->environment.connect(address, race->options);
    if (!stream) {
        ++race->failed;
        if (stream.error().kind != base::ErrorKind::Cancelled) race->failure = stream.error();
    } else if (!race->winner) {
        race->winner.emplace(Dialled{std::move(*stream), std::move(address)});
    }
    race->news.pulse();
}

/// Waits until somebody has won, or as many as were started have failed, or the stagger is over.
Task<Result<void>> wait_for_news(std::shared_ptr<Race> race, std::size_t started, bool more) {
    while (!race->winner && race->failed < started) {
        Result<bool> woken = true;
        if (more) {
            woken = co_await race->news.wait_for(race->environment, kAttemptDelay);
        } else {
            Result<void> waited = co_await race->news.wait();
            if (!waited) woken = base::forward(waited);
        }
        if (!woken) co_return base::forward(woken);
        if (more) break;
    }
    co_return Result<void>{};
}

Task<Result<void>> run_race(std::shared_ptr<Race> race, std::vector<base::Address> addresses) {
    for (std::size_t started = 0; started < addresses.size() && !race->winner;) {
        race->attempts.add(race->environment, attempt(race, addresses[started]));
        ++started;
        Result<void> waited = co_await wait_for_news(race, started, started < addresses.size());
        if (!waited) co_return waited;
    }
    co_return Result<void>{};
}

} // namespace

std::vector<base::Address> interleaved(std::vector<base::Address> addresses) {
    if (addresses.empty()) return addresses;
    auto is_v6 = [](const base::Address& address) {
        return address.ip.find(':') != std::string::npos;
    };
    const bool first_is_v6 = is_v6(addresses.front());
    std::deque<base::Address> ours;
    std::deque<base::Address> others;
    for (base::Address& address : addresses)
        (is_v6(address) == first_is_v6 ? ours : others).push_back(std::move(address));
    std::vector<base::Address> order;
    while (!ours.empty() || !others.empty()) {
        std::deque<base::Address>& family = ours.empty() ? others : ours;
        order.push_back(std::move(family.front()));
        family.pop_front();
        std::swap(ours, others);
    }
    return order;
}

Task<Result<Dialled>> dial(base::Environment& environment, std::vector<base::Address> addresses,
                           base::ConnectOptions options) {
    auto race = std::make_shared<Race>(environment, std::move(options));
    Result<void> ran = co_await run_race(race, interleaved(std::move(addresses)));
    race->attempts.cancel_all();
    co_await race->attempts.join_all();
    if (!ran) co_return base::forward(ran);
    if (race->winner) co_return std::move(*race->winner);
    if (race->failure) co_return std::unexpected(*race->failure);
    co_return base::fail(base::ErrorKind::Connect, {}, "there is no address to connect to");
}

} // namespace odradek::net
