// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_fixture.h"

// Tails that begin while partitions are away, in every way in which they can be: nothing that is written from then on
// is missing once they are back.
namespace odradek::sim {
namespace {

using base::BrokerId;
using std::chrono::minutes;
using std::chrono::seconds;
using testing::ConnectFault;

class Late : public Row {
protected:
    // Writes on as long as the tails wait, through a change of leader if one is wanted.
    void write_on(bool moves) {
        for (int step = 0; step < 40; ++step) {
            if (moves && step % 15 == 7) stage_.sandbox.cluster().bump_epoch("plain-0", 1);
            writer_.write();
            stage_.environment.advance(std::chrono::milliseconds(500));
        }
        writer_.end_transactions();
    }

    std::vector<Reader*> start_tails() {
        std::vector<Reader*> tails;
        for (const bool page : {true, false}) {
            for (const auto isolation : {consumer::Isolation::Committed, consumer::Isolation::Uncommitted}) {
                consumer::ScanRequest request = tail();
                if (page) request.from = consumer::FromNewest{5};
                request.isolation = isolation;
                request.tuning.begin_within = seconds(3);
                tails.push_back(&start(std::move(request)));
            }
        }
        return tails;
    }

    void expect_nothing_missed(const std::vector<Reader*>& tails) {
        for (Reader* reader : tails) {
            ASSERT_TRUE(catches_up(*reader, minutes(2))) << reader->name();
            EXPECT_GT(reader->watcher().away(), 0U) << "it began without a partition";
            EXPECT_TRUE(reader->watcher().given_up().empty());
            stop(*reader);
        }
        EXPECT_EQ(tally_.lost, 0);
        EXPECT_EQ(tally_.doubled, 0);
    }

    void out_of_reach(ConnectFault fault, bool moves) {
        stage_.connect();
        const BrokerId away = leader(1);
        stage_.environment.set_connect_fault(Stage::address(away), fault);
        stage_.cut(away, true);
        const auto tails = start_tails();
        write_on(moves);
        stage_.heal();
        expect_nothing_missed(tails);
    }
};

// catalogue A1
TEST_F(Late, RefusedConnections) {
    out_of_reach(ConnectFault::Refuse, false);
}

// catalogue A2
TEST_F(Late, ConnectionsWithoutAnAnswer) {
    out_of_reach(ConnectFault::Silence, false);
}

TEST_F(Late, LeadersThatChangeMeanwhile) {
    out_of_reach(ConnectFault::Refuse, true);
}

// catalogue A27
TEST_F(Late, NoLeaderThatAnybodyKnows) {
    stage_.connect();
    sandbox::Fault none = of(sandbox::FaultKind::NoLeader);
    none.partition = base::TopicPartition{"plain-0", 1};
    meet(none, wire::ApiKey::Metadata, 1'000'000);
    const auto tails = start_tails();
    write_on(true);
    requests_->clear();
    expect_nothing_missed(tails);
}

// The leader's log was cut while the tail could not see it: the records that stand there now came after its begin.
// catalogue A33
TEST_F(Late, ALogThatIsCutBackMeanwhile) {
    stage_.connect();
    const BrokerId away = leader(1);
    stage_.environment.set_connect_fault(Stage::address(away), ConnectFault::Refuse);
    stage_.cut(away, true);
    const auto tails = start_tails();
    stage_.environment.advance(seconds(15));
    ASSERT_TRUE(writer_.truncate({"plain-0", 1}));
    write_on(false);
    stage_.heal();
    expect_nothing_missed(tails);
}

} // namespace
} // namespace odradek::sim
