// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation.h"

#include "draw_request.h"

#include <fmt/format.h>

#include <algorithm>

namespace odradek::sim {
namespace {

using std::chrono::milliseconds;

constexpr std::size_t kMostBrowsers = 4;
constexpr std::size_t kMostFollowers = 3;

Shape draw_shape(std::uint64_t seed) {
    Dice dice(seed, Dice::Part::World);
    return Shape::draw(dice);
}

} // namespace

Simulation::Simulation(const Options& options)
    : options_(options),
      dice_(options.seed, Dice::Part::Readers),
      fault_dice_(options.seed, Dice::Part::Faults),
      stage_(options.seed, draw_shape(options.seed), options.aloud),
      writer_(stage_, options.seed),
      requests_(std::make_shared<RequestFaults>(options.seed)),
      chaos_({stage_, writer_, *requests_, fault_dice_}, options.rows) {
    stage_.sandbox.set_faults(requests_);
}

void Simulation::run() {
    for (const sandbox::TopicSpec& topic : stage_.shape().topics) {
        stage_.trace.note(fmt::format("topic {} with {} partitions on {} brokers, Fetch up to {}", topic.name,
                                      topic.partitions, stage_.shape().brokers, stage_.shape().newest_fetch));
    }
    stage_.connect();
    for (int batch = 0; batch < 100 && !broken(); ++batch)
        writer_.write();
    if (!broken()) turmoil();
    if (!broken()) settle();
    if (!broken()) last_readings();
    end();
}

void Simulation::turmoil() {
    const auto until = stage_.environment.now() + std::chrono::milliseconds(std::int64_t(options_.hours * 3'600'000));
    while (stage_.environment.now() < until && !broken()) {
        stage_.environment.advance(dice_.span(5, 600));
        act();
        chaos_.step();
        watch();
    }
}

void Simulation::act() {
    if (dice_.chance(60)) writer_.write();
    if (dice_.chance(6)) chaos_.begin();
    if (dice_.chance(8)) browse();
    // Tails begin while something is away, too.
    if (dice_.chance(chaos_.busy() ? 5 : 2)) follow();
    if (dice_.chance(5)) disturb_readers();
    if (dice_.chance(1)) writer_.compact();
    if (dice_.chance(1)) writer_.retain(writer_.any_partition(), 40);
}

std::size_t Simulation::running(bool following) const {
    return static_cast<std::size_t>(std::ranges::count_if(
        readers_, [following](const auto& each) { return !each->done() && each->request().follow == following; }));
}

void Simulation::start(std::string kind, consumer::ScanRequest request, Temper temper) {
    const std::string name = fmt::format("{} {}", kind, ++started_);
    stage_.trace.note(fmt::format("{} begins: {}", name, describe(request)));
    const auto seed = options_.seed * 10'000 + static_cast<std::uint64_t>(started_);
    readers_.push_back(std::make_unique<Reader>(stage_, tally_, name, std::move(request), temper, seed));
}

void Simulation::browse() {
    if (running(false) >= kMostBrowsers) return;
    Temper temper;
    if (dice_.chance(30)) temper = {.pauses = 50, .longest_pause = milliseconds(dice_.between(1, 2'000))};
    start("browse", draw_browse(stage_, dice_), temper);
}

void Simulation::follow() {
    if (running(true) >= kMostFollowers) return replace_follower();
    start("follow", draw_follow(stage_, dice_), {.pauses = 5, .longest_pause = milliseconds(500)});
}

// The oldest makes room for one that begins later.
void Simulation::replace_follower() {
    const auto oldest =
        std::ranges::find_if(readers_, [](const auto& reader) { return reader->request().follow && !reader->done(); });
    if (dice_.chance(30)) cancel(**oldest);
}

void Simulation::cancel(Reader& reader) {
    ++cancels_;
    stage_.trace.note(reader.name() + " is cancelled");
    reader.cancel();
}

void Simulation::disturb_readers() {
    if (readers_.empty()) return;
    Reader& reader = *readers_[dice_.below(readers_.size())];
    if (reader.done()) return;
    if (dice_.chance(25)) {
        cancel(reader);
    } else {
        reader.pause(dice_.chance(40));
    }
}

// The page behind or before one that has just been read.
void Simulation::page_on(const Reader& reader) {
    const bool page = std::holds_alternative<consumer::FromNewest>(reader.request().from) ||
                      std::holds_alternative<consumer::FromNext>(reader.request().from);
    if (!page || reader.request().follow || reader.summary().end != consumer::ScanEnd::Complete) return;
    if (running(false) >= kMostBrowsers || !dice_.chance(60)) return;
    const std::int64_t count = dice_.between(1, 60);
    const bool older = dice_.chance(60);
    consumer::ScanRequest request = older ? consumer::older_page(reader.request(), reader.summary(), count)
                                          : consumer::newer_page(reader.request(), reader.summary(), count);
    if (!request.topics.empty()) start(older ? "older page" : "newer page", std::move(request), {});
}

// What must hold after every step.
void Simulation::watch() {
    if (!stage_.sandbox.requests().only_looked()) stage_.trace.violate("a group was joined, or offsets were committed");
    // A page that is read on from adds a reader.
    for (std::size_t at = 0; at < readers_.size(); ++at) {
        readers_[at]->check();
        if (!readers_[at]->done()) continue;
        readers_[at]->judge(false);
        if (!broken()) page_on(*readers_[at]);
    }
    std::erase_if(readers_, [](const auto& reader) { return reader->done(); });
    stage_.trace.count(static_cast<std::int64_t>(stage_.sandbox.requests().total()));
}

Outcome Simulation::outcome() const {
    Outcome outcome;
    outcome.violation = stage_.trace.violation();
    outcome.recent.assign(stage_.trace.recent().begin(), stage_.trace.recent().end());
    outcome.hash = stage_.trace.hash();
    outcome.hours = std::chrono::duration<double, std::ratio<3600>>(stage_.environment.now().since_start).count();
    outcome.faults = chaos_.counts();
    if (cancels_ > 0) outcome.faults["A19"] += cancels_;
    if (quits_ > 0) outcome.faults["A20"] += quits_;
    outcome.tally = tally_;
    return outcome;
}

Outcome simulate(const Options& options) {
    Simulation simulation(options);
    simulation.run();
    return simulation.outcome();
}

} // namespace odradek::sim
