// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace odradek::session {

/// Messages a second of one topic, look by look, the oldest first. Immutable, shared with whoever shows it.
using RateCourse = std::shared_ptr<const std::vector<float>>;

/// The courses of the rates of topics that somebody has looked at: the newest points of a bounded number of topics, so
/// that ten thousand topics cost no more than those that were in sight. The thread of its owner.
class RateCourses {
public:
    /// The most points of a course; older ones go.
    static constexpr std::size_t kMostPoints = 40;
    /// The most topics; the one that was wanted longest ago makes room.
    static constexpr std::size_t kMostTopics = 512;

    /// Keeps a topic's course from here on; its newest rate, where one is known, is the first point.
    void want(const std::string& topic, std::optional<double> rate);

    /// Takes the rates of a look, by topic; a topic that was not measured keeps what it has.
    void add(const std::unordered_map<std::string, double>& rates);

    /// A topic's course, or null: not wanted, or not measured yet. The same one as long as no point came.
    RateCourse find(const std::string& topic) const;

    /// How many topics are kept.
    std::size_t size() const noexcept { return kept_.size(); }

private:
    struct Kept {
        RateCourse course;
        std::uint64_t wanted = 0; // the turn of the last want()
    };

    static void append(Kept& kept, double rate);
    void makeRoom();

    std::unordered_map<std::string, Kept> kept_;
    std::uint64_t turn_ = 0;
};

} // namespace odradek::session
