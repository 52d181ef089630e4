// SPDX-License-Identifier: Apache-2.0
#include "session/RateCourses.h"

#include <algorithm>

namespace odradek::session {

void RateCourses::want(const std::string& topic, std::optional<double> rate) {
    const auto [at, isNew] = kept_.try_emplace(topic);
    at->second.wanted = ++turn_;
    if (!isNew) return;
    if (rate) append(at->second, *rate);
    if (kept_.size() > kMostTopics) makeRoom();
}

// Looks at all of them, which are few; a page scrolled through wants some dozens at a time.
void RateCourses::makeRoom() {
    const auto turn = [](const auto& entry) {
        return entry.second.wanted;
    };
    kept_.erase(std::ranges::min_element(kept_, {}, turn));
}

void RateCourses::append(Kept& kept, double rate) {
    auto points = kept.course ? *kept.course : std::vector<float>();
    if (points.size() == kMostPoints) points.erase(points.begin());
    points.push_back(float(rate));
    // A topic that stays calm keeps its course, and whoever shows it its row.
    if (kept.course && points == *kept.course) return;
    kept.course = std::make_shared<const std::vector<float>>(std::move(points));
}

void RateCourses::add(const std::unordered_map<std::string, double>& rates) {
    for (auto& [topic, kept] : kept_) {
        const auto rate = rates.find(topic);
        if (rate != rates.end()) append(kept, rate->second);
    }
}

RateCourse RateCourses::find(const std::string& topic) const {
    const auto found = kept_.find(topic);
    return found == kept_.end() ? nullptr : found->second.course;
}

} // namespace odradek::session
