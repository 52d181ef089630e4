// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "base/environment.h"
#include "net/memory_stream.h"

#include <asio/executor_work_guard.hpp>
#include <asio/io_context.hpp>

#include <functional>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

/// What the tests of every layer share.
namespace odradek::testing {

/// Keeps the lines of a log. The thread of the test.
class RecordingLog final : public base::Log {
public:
    /// One line.
    struct Line {
        base::LogLevel level;
        std::string subject;
        std::string text;
    };
    std::vector<Line> lines; ///< All lines so far.

    bool wants(base::LogLevel) const noexcept override { return true; }
    void write(base::LogLevel level, std::string_view subject, std::string_view line) override {
        lines.push_back({level, std::string(subject), std::string(line)});
    }
};

/// What a connect to an address meets before any listener is asked.
enum class ConnectFault : std::uint8_t {
    Silence,       ///< No answer to the SYN, for ever.
    Refuse,        ///< Refused at once, also where somebody listens.
    NoDescriptors, ///< The process has no file descriptor left.
};

/// A whole world in one thread and in virtual time: one io_context that is polled dry, an ordered queue of timers, a
/// seeded random source, listeners in memory and a table of host names. The same seed gives the same run. Nothing waits
/// for real. Use it from one thread; everything that was started must have ended before it goes.
class VirtualEnvironment final : public base::Environment {
public:
    explicit VirtualEnvironment(std::uint64_t seed = 1);
    ~VirtualEnvironment() override;

    /// Runs everything that is ready; time stands still.
    void poll();

    /// Runs, moving time from timer to timer, until `condition` holds (true), or until nothing is left to happen
    /// within `limit` (false).
    bool run_until(const std::function<bool()>& condition, base::Duration limit = std::chrono::hours(1));

    /// Lets `span` pass: every timer due in it fires in its order.
    void advance(base::Duration span);

    /// The program itself stood still for `span` (SIGSTOP): the clocks have moved and all timers due fire late.
    void stand_still(base::Duration span);

    /// Moves the wall clock alone, in ms.
    void jump_wall_clock(std::int64_t ms) { wall_skew_ += ms; }

    /// Runs a task to its end and answers with its value. Throws std::runtime_error where it never ends.
    template <class T>
    T run(base::Task<T> task, base::Duration limit = std::chrono::hours(1));

    /// The listeners: `network().listen({"10.0.0.1", 9092}, accept)`, `network().watch(…)` for latency and cuts.
    net::MemoryNetwork& network() noexcept { return network_; }

    /// Lets a host name resolve to these IPs, in this order; an empty list makes it unknown. An IP resolves to itself.
    void set_host(const std::string& name, std::vector<std::string> ips) { hosts_[name] = std::move(ips); }

    /// Lets an IP have this name for itself.
    void set_canonical_name(const std::string& ip, std::string name) { names_[ip] = std::move(name); }

    /// What a connect to this address meets; nothing removes it.
    void set_connect_fault(const base::Address& address, std::optional<ConnectFault> fault);

    /// How long each look-up of a host name takes.
    void set_resolve_delay(base::Duration delay) { resolve_delay_ = delay; }

    /// How long each connect takes.
    void set_connect_delay(base::Duration delay) { connect_delay_ = delay; }

    /// Every address that was connected to, in order, with the time.
    const std::vector<std::pair<base::Address, base::MonotonicTime>>& connects() const { return connects_; }

    /// How the last connect was to be made.
    const base::ConnectOptions& last_connect_options() const { return connect_options_; }

    /// How many timers wait.
    std::size_t timers() const { return timers_.size(); }

    /// The log lines so far.
    RecordingLog& lines() noexcept { return log_; }

    asio::any_io_executor executor() override { return context_.get_executor(); }
    base::MonotonicTime now() const override { return now_; }
    base::TimestampMs wall_now() const override;
    std::uint64_t random() override { return random_(); }
    TimerId start_timer(base::Duration span, base::Work due) override;
    void cancel_timer(TimerId timer) noexcept override;
    base::Task<base::Result<std::vector<base::Address>>> resolve(std::string host, std::uint16_t port) override;
    base::Task<base::Result<std::string>> canonical_name(base::Address address) override;
    base::Task<base::Result<std::unique_ptr<base::Stream>>> connect(base::Address address,
                                                                    base::ConnectOptions options) override;
    void decode(base::Work work, base::Work done) override;
    void post(base::Work work) override;
    base::Log& log() override { return log_; }

private:
    bool fire_next(base::MonotonicTime until);

    std::map<std::pair<base::MonotonicTime, TimerId>, base::Work> timers_;
    std::map<TimerId, base::MonotonicTime> due_;
    TimerId last_timer_ = 0;
    base::MonotonicTime now_{};
    std::int64_t wall_skew_ = 0;
    std::mt19937_64 random_;
    RecordingLog log_;
    net::MemoryNetwork network_;
    std::map<std::string, std::vector<std::string>> hosts_;
    std::map<std::string, std::string> names_;
    std::map<base::Address, ConnectFault> connect_faults_;
    base::ConnectOptions connect_options_;
    base::Duration resolve_delay_{};
    base::Duration connect_delay_{};
    std::vector<std::pair<base::Address, base::MonotonicTime>> connects_;
    asio::io_context context_;
    asio::executor_work_guard<asio::io_context::executor_type> guard_;
};

namespace detail {
template <class T>
base::Task<void> keep(base::Task<T> task, std::shared_ptr<std::optional<T>> value) {
    value->emplace(co_await std::move(task));
}
} // namespace detail

template <class T>
T VirtualEnvironment::run(base::Task<T> task, base::Duration limit) {
    if constexpr (std::is_void_v<T>) {
        base::Job job = base::spawn(*this, std::move(task));
        if (!run_until([&job] { return job.done(); }, limit)) throw std::runtime_error("the task never ended");
    } else {
        auto value = std::make_shared<std::optional<T>>();
        base::Job job = base::spawn(*this, detail::keep<T>(std::move(task), value));
        if (!run_until([&job] { return job.done(); }, limit)) throw std::runtime_error("the task never ended");
        return std::move(value->value());
    }
}

} // namespace odradek::testing
