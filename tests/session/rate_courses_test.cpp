// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/RateCourses.h"

#include <gtest/gtest.h>

namespace odradek::session {
namespace {

using Points = std::vector<float>;

TEST(RateCourses, BeginsWithWhatIsKnownAndGrowsLookByLook) {
    RateCourses courses;
    EXPECT_EQ(courses.find("orders"), nullptr) << "nobody has looked at it";
    courses.want("orders", 3);
    courses.want("clicks", {});
    EXPECT_EQ(*courses.find("orders"), (Points{3}));
    EXPECT_EQ(courses.find("clicks"), nullptr) << "what was not measured is not 0";
    courses.add({{"orders", 5}, {"clicks", 0}, {"unseen", 9}});
    EXPECT_EQ(*courses.find("orders"), (Points{3, 5}));
    EXPECT_EQ(*courses.find("clicks"), (Points{0}));
    EXPECT_EQ(courses.find("unseen"), nullptr);
    courses.want("orders", 7);
    EXPECT_EQ(courses.find("orders")->size(), 2U) << "a second look at the row is no point";
}

TEST(RateCourses, KeepsTheNewestPointsOnly) {
    RateCourses courses;
    courses.want("orders", {});
    for (std::size_t look = 0; look < RateCourses::kMostPoints + 5; ++look)
        courses.add({{"orders", double(look)}});
    ASSERT_EQ(courses.find("orders")->size(), RateCourses::kMostPoints);
    EXPECT_EQ(courses.find("orders")->front(), 5.0F);
}

TEST(RateCourses, ACalmTopicKeepsItsCourse) {
    RateCourses courses;
    courses.want("orders", {});
    for (std::size_t look = 0; look < RateCourses::kMostPoints; ++look)
        courses.add({{"orders", 0}});
    const RateCourse before = courses.find("orders");
    courses.add({{"orders", 0}});
    EXPECT_EQ(courses.find("orders"), before) << "its row stays the same, too";
}

TEST(RateCourses, TheTopicWantedLongestAgoMakesRoom) {
    RateCourses courses;
    for (std::size_t at = 0; at < RateCourses::kMostTopics; ++at)
        courses.want("topic-" + std::to_string(at), 1);
    courses.want("topic-0", {});
    courses.want("one-more", 1);
    EXPECT_EQ(courses.size(), RateCourses::kMostTopics);
    EXPECT_NE(courses.find("topic-0"), nullptr) << "it was just in sight again";
    EXPECT_EQ(courses.find("topic-1"), nullptr);
    EXPECT_NE(courses.find("one-more"), nullptr);
}

} // namespace
} // namespace odradek::session
