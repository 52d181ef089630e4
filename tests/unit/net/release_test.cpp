// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/release.h"

#include <gtest/gtest.h>

#include <limits>

namespace odradek::net {
namespace {

// From the list that each release of Kafka keeps of its levels.
TEST(Release, LevelsHaveTheNamesThatKafkaGivesThem) {
    EXPECT_EQ(metadata_level_name(1), "3.0-IV1");
    EXPECT_EQ(metadata_level_name(7), "3.3-IV3");
    EXPECT_EQ(metadata_level_name(11), "3.5-IV2");
    EXPECT_EQ(metadata_level_name(19), "3.7-IV4");
    EXPECT_EQ(metadata_level_name(21), "3.9-IV0");
    EXPECT_EQ(metadata_level_name(25), "4.0-IV3");
    EXPECT_EQ(metadata_level_name(29), "4.2-IV1");
    EXPECT_EQ(metadata_level_name(33), "4.4-IV2");
    for (const int none : {-32'768, -1, 0, 35, 32'767})
        EXPECT_EQ(metadata_level_name(static_cast<std::int16_t>(none)), "") << none;
}

TEST(Release, TheGreatestLevelTellsTheReleaseAsFarAsItIsKnown) {
    EXPECT_EQ(release_of_level(33), (Release{"4.4", false})) << "a later one may have no level of its own";
    EXPECT_EQ(release_of_level(25), (Release{"4.0", false}));
    EXPECT_EQ(release_of_level(99), (Release{"4.5", false}));
    EXPECT_EQ(release_of_level(0), std::nullopt);
    EXPECT_EQ(release_of_level(std::numeric_limits<std::int16_t>::min()), std::nullopt);
}

TEST(Release, IsShownAsALeastOneWhereItIsThat) {
    EXPECT_EQ(to_string({"3.7", false}), "≥ 3.7");
    EXPECT_EQ(to_string({"0.9", true}), "0.9");
    EXPECT_EQ(to_string({}), "");
}

TEST(Release, TheOrderIsThatOfNumbers) {
    EXPECT_TRUE(release_before("0.10.1", "0.11"));
    EXPECT_TRUE(release_before("0.9", "0.10.0"));
    EXPECT_TRUE(release_before("2.8", "2.10"));
    EXPECT_TRUE(release_before("2", "2.1"));
    EXPECT_FALSE(release_before("2.8", "2.8"));
    EXPECT_FALSE(release_before("4.0", "3.9"));
}

} // namespace
} // namespace odradek::net
