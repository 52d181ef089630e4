// SPDX-License-Identifier: GPL-3.0-or-later
#include "chaos.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace odradek::sim {
namespace {

constexpr std::size_t kMostAtOnce = 3;

base::Duration draw(Dice& dice, base::Duration least, base::Duration most) {
    const auto ms = [](base::Duration span) {
        return std::chrono::duration_cast<std::chrono::milliseconds>(span).count();
    };
    return dice.span(ms(least), ms(most));
}

} // namespace

std::vector<FaultKind> all_faults() {
    std::vector<FaultKind> kinds;
    for (const auto& some : {network_faults(), answer_faults(), world_faults()})
        kinds.insert(kinds.end(), some.begin(), some.end());
    return kinds;
}

Chaos::Chaos(Scene scene, const std::set<std::string>& rows) : scene_(scene) {
    std::ranges::copy_if(all_faults(), std::back_inserter(kinds_), [&rows](const FaultKind& kind) {
        return rows.empty() || rows.contains(std::string(kind.row));
    });
}

void Chaos::schedule(Active& active) {
    active.next =
        scene_.stage.environment.now() + draw(scene_.dice, active.lasting.least_between, active.lasting.most_between);
}

void Chaos::begin() {
    if (kinds_.empty() || active_.size() >= kMostAtOnce) return;
    const FaultKind& kind = scene_.dice.pick(kinds_);
    const base::Duration span = draw(scene_.dice, kind.least, kind.most);
    scene_.stage.trace.note(fmt::format("{} {} for {} ms", kind.row, kind.name,
                                        std::chrono::duration_cast<std::chrono::milliseconds>(span).count()));
    Active active{kind, kind.begin(scene_), scene_.stage.environment.now() + span, {}};
    drawn_.push_back({std::string(kind.row), active.lasting.met});
    schedule(active);
    if (active.lasting.end || active.lasting.again) active_.push_back(std::move(active));
}

std::map<std::string, std::int64_t> Chaos::counts() const {
    std::map<std::string, std::int64_t> counts;
    for (const Drawn& drawn : drawn_) {
        if (!drawn.met || *drawn.met) ++counts[drawn.row];
    }
    return counts;
}

void Chaos::step() {
    const base::MonotonicTime now = scene_.stage.environment.now();
    for (Active& active : active_) {
        if (!active.lasting.again || active.next > now) continue;
        active.lasting.again();
        schedule(active);
    }
    for (const Active& active : active_) {
        if (active.until > now) continue;
        scene_.stage.trace.note(fmt::format("{} {} ends", active.kind.row, active.kind.name));
        if (active.lasting.end) active.lasting.end();
    }
    std::erase_if(active_, [now](const Active& active) { return active.until <= now; });
}

void Chaos::end() {
    for (const Active& active : active_) {
        if (active.lasting.end) active.lasting.end();
    }
    active_.clear();
    scene_.requests.clear();
    scene_.stage.heal();
    scene_.stage.trace.note("no more faults");
}

} // namespace odradek::sim
