// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/groups/consumer_group.h"

#include <gtest/gtest.h>

namespace odradek::sandbox {
namespace {

using namespace std::chrono_literals;

// A member as a client plays it: holds what it was given, and says so.
struct Actor {
    std::string id;
    std::int32_t epoch = 0;
    PartitionSet held = {};
};

class ConsumerGroupTest : public ::testing::Test {
protected:
    ConsumerHeartbeatAnswer beat(Actor& actor) {
        ConsumerHeartbeat beat;
        beat.member_id = actor.id;
        beat.member_epoch = actor.epoch;
        beat.topics = std::vector<std::string>{"orders"};
        beat.owned = actor.held;
        const ConsumerHeartbeatAnswer answer = group_.heartbeat(beat, sizes_, now_);
        if (answer.error != code::None) return answer;
        actor.epoch = answer.member_epoch;
        if (answer.assignment) actor.held = *answer.assignment;
        return answer;
    }
    void settle(std::initializer_list<Actor*> actors) {
        for (int round = 0; round < 6; ++round) {
            for (Actor* actor : actors)
                beat(*actor);
        }
    }
    ConsumerGroup group_;
    TopicSizes sizes_{{"orders", 5}, {"other", 3}};
    base::MonotonicTime now_{};
    Actor a_{"a"};
    Actor b_{"b"};
};

TEST_F(ConsumerGroupTest, GivesEverythingToTheFirst) {
    beat(a_);
    EXPECT_EQ(a_.held.size(), 5U);
    EXPECT_EQ(group_.state(), "Stable");
    EXPECT_EQ(group_.assignor(), "uniform");
}

TEST_F(ConsumerGroupTest, GivesAPartitionOnOnlyAfterItWasLetGo) {
    beat(a_);
    beat(b_);
    EXPECT_TRUE(b_.held.empty()) << "a still holds all";
    EXPECT_EQ(group_.state(), "Reconciling");
    beat(a_);
    EXPECT_EQ(a_.held.size(), 3U);
    beat(b_);
    EXPECT_TRUE(b_.held.empty()) << "a was told, but has not said yet that it let go";
    beat(a_);
    beat(b_);
    EXPECT_EQ(b_.held.size(), 2U);
    for (const auto& partition : b_.held)
        EXPECT_FALSE(a_.held.contains(partition));
    settle({&a_, &b_});
    EXPECT_EQ(group_.state(), "Stable");
}

TEST_F(ConsumerGroupTest, GivesTheRestWhenAMemberLeaves) {
    settle({&a_, &b_});
    Actor leaver = b_;
    leaver.epoch = -1;
    EXPECT_EQ(beat(leaver).error, code::None);
    settle({&a_});
    EXPECT_EQ(a_.held.size(), 5U);
}

TEST_F(ConsumerGroupTest, DropsTheSilent) {
    settle({&a_, &b_});
    now_ = now_ + 40s;
    beat(a_);
    now_ = now_ + 10s;
    group_.tick(sizes_, now_);
    EXPECT_EQ(group_.members().size(), 1U);
    EXPECT_EQ(beat(b_).error, code::UnknownMemberId);
    settle({&a_});
    EXPECT_EQ(a_.held.size(), 5U);
}

TEST_F(ConsumerGroupTest, SeesNewPartitions) {
    settle({&a_});
    sizes_["orders"] = 7;
    settle({&a_});
    EXPECT_EQ(a_.held.size(), 7U);
}

TEST_F(ConsumerGroupTest, DoesNotMindTopicsThatNobodyReads) {
    settle({&a_});
    const std::int32_t before = group_.epoch();
    sizes_["other"] = 30;
    sizes_["third"] = 1;
    settle({&a_});
    EXPECT_EQ(group_.epoch(), before);
}

TEST_F(ConsumerGroupTest, RepeatsAnAssignmentThatWasLost) {
    beat(a_);
    Actor restored = a_;
    restored.held.clear();
    EXPECT_EQ(beat(restored).assignment, a_.held);
}

TEST_F(ConsumerGroupTest, FencesEpochsFromTheFuture) {
    beat(a_);
    Actor ahead = a_;
    ahead.epoch += 1;
    EXPECT_EQ(beat(ahead).error, code::FencedMemberEpoch);
}

TEST_F(ConsumerGroupTest, ChecksCommits) {
    EXPECT_EQ(group_.may_commit("", -1), code::None);
    beat(a_);
    EXPECT_EQ(group_.may_commit("a", a_.epoch), code::None);
    EXPECT_EQ(group_.may_commit("a", a_.epoch - 1), code::StaleMemberEpoch);
    EXPECT_EQ(group_.may_commit("nobody", 1), code::UnknownMemberId);
}

TEST_F(ConsumerGroupTest, KnowsTwoAssignors) {
    ConsumerHeartbeat beat;
    beat.member_id = "r";
    beat.topics = std::vector<std::string>{"orders"};
    beat.assignor = "range";
    EXPECT_EQ(group_.heartbeat(beat, sizes_, now_).error, code::None);
    EXPECT_EQ(group_.assignor(), "range");
    beat.assignor = "mine";
    EXPECT_EQ(group_.heartbeat(beat, sizes_, now_).error, code::UnsupportedAssignor);
}

} // namespace
} // namespace odradek::sandbox
