// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/groups/classic_group.h"

#include <gtest/gtest.h>

namespace odradek::sandbox {
namespace {

using namespace std::chrono_literals;

class ClassicGroupTest : public ::testing::Test {
protected:
    static JoinCall call(std::string member, std::string protocol = "range") {
        JoinCall call;
        call.member_id = std::move(member);
        call.protocol_type = "consumer";
        call.protocols = {{std::move(protocol), base::bytes_of("topics")}};
        call.session_timeout = 10s;
        call.rebalance_timeout = 30s;
        return call;
    }
    std::shared_ptr<std::optional<JoinAnswer>> join(const JoinCall& wanted, const std::string& fresh = "fresh") {
        auto answer = std::make_shared<std::optional<JoinAnswer>>();
        group_.join(wanted, fresh, now_, [answer](JoinAnswer given) { *answer = std::move(given); });
        return answer;
    }
    std::shared_ptr<std::optional<SyncAnswer>> sync(const std::string& member, std::int32_t generation,
                                                    std::vector<std::pair<std::string, base::Bytes>> shares = {}) {
        SyncCall wanted;
        wanted.member_id = member;
        wanted.generation = generation;
        wanted.assignments = std::move(shares);
        auto answer = std::make_shared<std::optional<SyncAnswer>>();
        group_.sync(wanted, now_, [answer](SyncAnswer given) { *answer = std::move(given); });
        return answer;
    }
    // Two members "a" (leader) and "b" with their shares, generation 2.
    void make_stable_pair() {
        join(call(""), "a");
        join(call(""), "b");
        join(call("a"));
        sync("b", 2);
        sync("a", 2, {{"a", base::bytes_of("A")}, {"b", base::bytes_of("B")}});
        ASSERT_EQ(group_.state(), ClassicState::Stable);
        ASSERT_EQ(group_.generation(), 2);
    }
    ClassicGroup group_;
    base::MonotonicTime now_{};
};

TEST_F(ClassicGroupTest, TellsANewMemberItsIdFirst) {
    JoinCall wanted = call("");
    wanted.must_know_id = true;
    const auto answer = join(wanted, "a-1");
    ASSERT_TRUE(*answer);
    EXPECT_EQ((*answer)->error, code::MemberIdRequired);
    EXPECT_EQ((*answer)->member_id, "a-1");
    wanted.member_id = "a-1";
    const auto joined = join(wanted);
    ASSERT_TRUE(*joined);
    EXPECT_EQ((*joined)->error, code::None);
    EXPECT_EQ((*joined)->generation, 1);
    EXPECT_EQ((*joined)->leader, "a-1");
    EXPECT_EQ((*joined)->members.size(), 1U);
}

TEST_F(ClassicGroupTest, RefusesUnknownMembers) {
    EXPECT_EQ((*join(call("stranger")))->error, code::UnknownMemberId);
    EXPECT_EQ((*sync("stranger", 1))->error, code::UnknownMemberId);
    EXPECT_EQ(group_.heartbeat("stranger", {}, 1, now_), code::UnknownMemberId);
    EXPECT_EQ(group_.leave("stranger", {}, now_), code::UnknownMemberId);
}

TEST_F(ClassicGroupTest, WaitsForAllMembersToJoinAgain) {
    join(call(""), "a");
    sync("a", 1, {{"a", base::bytes_of("all")}});
    const auto second = join(call(""), "b");
    EXPECT_FALSE(*second) << "until a joins again";
    EXPECT_EQ(group_.heartbeat("a", {}, 1, now_), code::RebalanceInProgress);
    const auto first = join(call("a"));
    ASSERT_TRUE(*first);
    ASSERT_TRUE(*second);
    EXPECT_EQ((*second)->generation, 2);
    EXPECT_EQ((*first)->members.size(), 2U) << "the leader sees everybody";
    EXPECT_TRUE((*second)->members.empty());
}

TEST_F(ClassicGroupTest, HandsTheLeadersAssignmentOut) {
    make_stable_pair();
    const auto again = sync("b", 2);
    ASSERT_TRUE(*again);
    EXPECT_EQ((*again)->assignment, base::bytes_of("B"));
    EXPECT_EQ((*again)->protocol, "range");
    EXPECT_EQ(group_.heartbeat("b", {}, 2, now_), code::None);
    EXPECT_EQ(group_.heartbeat("b", {}, 1, now_), code::IllegalGeneration);
}

TEST_F(ClassicGroupTest, RefusesAProtocolThatNobodyShares) {
    join(call(""), "a");
    const auto other = join(call("", "sticky"), "b");
    ASSERT_TRUE(*other);
    EXPECT_EQ((*other)->error, code::InconsistentGroupProtocol);
}

TEST_F(ClassicGroupTest, DropsAMemberWhoseSessionEnds) {
    make_stable_pair();
    now_ = now_ + 6s;
    EXPECT_EQ(group_.heartbeat("a", {}, 2, now_), code::None);
    ASSERT_TRUE(group_.next_deadline());
    now_ = now_ + 5s;
    group_.tick(now_);
    EXPECT_EQ(group_.members().size(), 1U);
    EXPECT_EQ(group_.heartbeat("a", {}, 2, now_), code::RebalanceInProgress);
    const auto alone = join(call("a"));
    ASSERT_TRUE(*alone);
    EXPECT_EQ((*alone)->generation, 3);
}

TEST_F(ClassicGroupTest, GoesOnWithoutWhoDoesNotJoinInTime) {
    make_stable_pair();
    const auto third = join(call(""), "c");
    join(call("a"));
    EXPECT_FALSE(*third);
    for (int second = 0; second < 30; second += 5) {
        now_ = now_ + 5s;
        group_.heartbeat("b", {}, 2, now_);
        group_.tick(now_);
    }
    ASSERT_TRUE(*third);
    EXPECT_EQ((*third)->generation, 3);
    EXPECT_FALSE(group_.members().contains("b"));
}

TEST_F(ClassicGroupTest, DropsAMemberThatNeverSyncs) {
    join(call(""), "a");
    join(call(""), "b");
    JoinCall again = call("a");
    again.session_timeout = 100s;
    join(again);
    EXPECT_EQ(group_.state(), ClassicState::CompletingRebalance);
    sync("b", 2);
    now_ = now_ + 30s;
    group_.tick(now_);
    EXPECT_FALSE(group_.members().contains("a"));
}

TEST_F(ClassicGroupTest, TellsALeaverThatItIsGone) {
    make_stable_pair();
    EXPECT_EQ(group_.leave("b", {}, now_), code::None);
    EXPECT_EQ(group_.state(), ClassicState::PreparingRebalance);
    EXPECT_EQ(group_.leave("a", {}, now_), code::None);
    EXPECT_EQ(group_.state(), ClassicState::Empty);
    EXPECT_FALSE(group_.next_deadline());
}

TEST_F(ClassicGroupTest, TakesAStaticMemberBackWithoutRebalancing) {
    JoinCall first = call("");
    first.instance_id = "i1";
    join(first, "i1-old");
    sync("i1-old", 1, {{"i1-old", base::bytes_of("all")}});
    const auto back = join(first, "i1-new");
    ASSERT_TRUE(*back);
    EXPECT_EQ((*back)->error, code::None);
    EXPECT_EQ((*back)->generation, 1);
    EXPECT_EQ((*back)->member_id, "i1-new");
    EXPECT_TRUE((*back)->skip_assignment);
    EXPECT_EQ((*sync("i1-new", 1))->assignment, base::bytes_of("all"));
    EXPECT_EQ(group_.heartbeat("i1-old", std::optional<std::string>("i1"), 1, now_), code::FencedInstanceId);
}

TEST_F(ClassicGroupTest, KnowsWhoMayCommit) {
    EXPECT_EQ(group_.may_commit("", {}, -1, now_), code::None) << "a simple consumer of an empty group";
    make_stable_pair();
    EXPECT_EQ(group_.may_commit("a", {}, 2, now_), code::None);
    EXPECT_EQ(group_.may_commit("a", {}, 1, now_), code::IllegalGeneration);
    EXPECT_EQ(group_.may_commit("", {}, -1, now_), code::UnknownMemberId);
}

TEST_F(ClassicGroupTest, RepeatsAFollowersAnswerThatWasLost) {
    make_stable_pair();
    const auto again = join(call("b"));
    ASSERT_TRUE(*again);
    EXPECT_EQ((*again)->generation, 2);
    EXPECT_EQ(group_.state(), ClassicState::Stable);
    EXPECT_FALSE(*join(call("a"))) << "the leader's join asks for a rebalance";
    EXPECT_EQ(group_.state(), ClassicState::PreparingRebalance);
}

TEST_F(ClassicGroupTest, AnswersEverybodyWhenItIsAbandoned) {
    make_stable_pair();
    const auto waiting = join(call(""), "c");
    group_.abandon(code::NotCoordinator);
    ASSERT_TRUE(*waiting);
    EXPECT_EQ((*waiting)->error, code::NotCoordinator);
    EXPECT_EQ(group_.state(), ClassicState::Dead);
}

TEST(ClassicGroupDelay, HoldsTheFirstRebalanceForMoreMembers) {
    ClassicGroup group(3s);
    JoinCall call;
    call.protocol_type = "consumer";
    call.protocols = {{"range", {}}};
    call.session_timeout = 10s;
    call.rebalance_timeout = 30s;
    int answers = 0;
    group.join(call, "a", {}, [&answers](const JoinAnswer&) { ++answers; });
    group.join(call, "b", {1s}, [&answers](const JoinAnswer&) { ++answers; });
    EXPECT_EQ(answers, 0);
    group.tick({3s});
    EXPECT_EQ(answers, 2);
    EXPECT_EQ(group.generation(), 1);
}

} // namespace
} // namespace odradek::sandbox
