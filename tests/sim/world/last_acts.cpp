// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw_request.h"
#include "simulation.h"
#include "wire/messages/list_groups.h"

#include <fmt/format.h>

#include <algorithm>

// The end of a world: everything comes to rest, is read exactly, and goes.
namespace odradek::sim {
namespace {

using std::chrono::minutes;
using std::chrono::seconds;

// The longest single wait that a fault can leave behind: a throttle or a request's time-out of 30 s, a scan's patience
// of 60 s, and a few tries behind it.
constexpr base::Duration kSettles = minutes(5);
constexpr base::Duration kReadsWithin = minutes(1);
constexpr base::Duration kQuitsWithin = seconds(2);
constexpr int kRequestsInFlight = 1'000;

} // namespace

bool Simulation::all_settled() const {
    return std::ranges::all_of(readers_, [](const auto& reader) {
        return reader->done() || (reader->request().follow && reader->caught_up());
    });
}

// Without faults every bounded job ends, and every follower shows all that there is.
void Simulation::settle() {
    chaos_.end();
    writer_.end_transactions();
    for (const auto& reader : readers_)
        reader->pause(false);
    const base::MonotonicTime until = stage_.environment.now() + kSettles;
    while (!all_settled() && !broken() && stage_.environment.now() < until) {
        stage_.environment.advance(seconds(1));
        // Logs that were cut grow on, as logs do: a range's end that went is reached again, or is given up once they
        // rest.
        const bool grows = until - stage_.environment.now() > kSettles / 2;
        if (grows && dice_.chance(30)) writer_.write_plain(writer_.any_partition(), 1);
        watch();
    }
    for (const auto& reader : readers_) {
        if (reader->done() || broken()) continue;
        if (!reader->request().follow) stage_.trace.violate(reader->name() + " has not ended though nothing is wrong");
        if (!reader->caught_up()) reader->complain();
    }
    if (!broken()) expect_quiet();
    for (const auto& reader : readers_)
        reader->cancel();
    stage_.environment.advance(seconds(2));
    watch();
    if (!readers_.empty() && !broken()) stage_.trace.violate("a cancelled reader goes on");
}

// A tail that has everything asks about twice a second and broker, no more.
void Simulation::expect_quiet() {
    const std::uint64_t before = stage_.sandbox.requests().total();
    stage_.environment.advance(minutes(1));
    const std::uint64_t asked = stage_.sandbox.requests().total() - before;
    const std::uint64_t most = 300 * (readers_.size() + 1) * stage_.brokers().size();
    if (asked > most) stage_.trace.violate(fmt::format("{} requests in a quiet minute", asked));
    watch();
}

void Simulation::read_exactly(consumer::ScanRequest request) {
    if (broken()) return;
    start("last reading", std::move(request), {});
    Reader& reader = *readers_.back();
    stage_.environment.run_until([&reader] { return reader.done(); }, kReadsWithin);
    if (!reader.done()) return stage_.trace.violate(reader.name() + " takes more than a minute, and nothing is wrong");
    reader.judge(true);
}

// Page by page through a topic: every record once, none left.
void Simulation::walk_pages(const std::string& topic, bool backward) {
    consumer::ScanRequest request = request_for({topic});
    const std::int64_t count = dice_.between(20, 80);
    if (backward) {
        request.from = consumer::FromNewest{count};
    } else {
        request.from = consumer::FromNext{count};
    }
    if (dice_.chance(50)) request.order = consumer::Order::Time;
    std::vector<TimedRow> rows;
    for (;;) {
        readers_.clear();
        read_exactly(request);
        if (broken()) return;
        const Reader& page = *readers_.back();
        const auto& more = page.watcher().rows();
        if (more.empty()) break;
        rows.insert(rows.end(), more.begin(), more.end());
        request = backward ? consumer::older_page(page.request(), page.summary(), count)
                           : consumer::newer_page(page.request(), page.summary(), count);
        if (request.topics.empty()) break;
    }
    std::ranges::sort(rows);
    Ranges ranges;
    for (const auto& [partition, range] : readers_.back()->watcher().ranges())
        ranges[partition] = {0, stage_.model(partition).stable()};
    const auto expected = expected_rows(stage_, request_for({topic}), ranges);
    if (rows != *expected)
        stage_.trace.violate(fmt::format("pages of {} show {} records, not {}", topic, rows.size(), expected->size()));
}

void Simulation::last_readings() {
    readers_.clear();
    for (const sandbox::TopicSpec& topic : stage_.shape().topics) {
        for (const auto isolation : {consumer::Isolation::Committed, consumer::Isolation::Uncommitted}) {
            consumer::ScanRequest request = request_for({topic.name});
            request.isolation = isolation;
            read_exactly(std::move(request));
        }
        if (!broken()) walk_pages(topic.name, true);
        if (!broken()) walk_pages(topic.name, false);
    }
    for (int drawn = 0; drawn < 10; ++drawn)
        read_exactly(draw_browse(stage_, dice_));
    readers_.clear();
}

// Requests that wait at the broker, or on their way, when the program quits.
void Simulation::keep_busy() {
    ++quits_;
    for (const base::BrokerId broker : stage_.brokers())
        stage_.weather(broker).stalled = true;
    stage_.settle_weather();
    struct Asking {
        static base::Task<void> ask(std::shared_ptr<cluster::Cluster> cluster) {
            wire::ListGroupsRequest request;
            co_await cluster->call(cluster::Target::any(), std::move(request));
        }
    };
    for (int each = 0; each < kRequestsInFlight; ++each)
        base::spawn(stage_.environment, Asking::ask(stage_.cluster));
    stage_.environment.advance(std::chrono::milliseconds(100));
}

void Simulation::end() {
    for (const auto& reader : readers_) {
        if (!reader->done()) reader->cancel();
    }
    stage_.environment.advance(seconds(1));
    if (!broken() && dice_.chance(20)) keep_busy();
    const base::Duration took = stage_.close();
    if (took > kQuitsWithin) stage_.trace.violate("the client took more than two seconds to quit");
    stage_.expect_nothing_left();
}

} // namespace odradek::sim
