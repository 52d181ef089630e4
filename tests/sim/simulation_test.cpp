// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_fixture.h"
#include "simulation.h"

namespace odradek::sim {
namespace {

Outcome run(std::uint64_t seed, std::set<std::string> rows = {}) {
    return simulate({.seed = seed, .hours = 0.01, .rows = std::move(rows)});
}

TEST(Simulation, TheSameSeedGivesTheSameRun) {
    for (const std::uint64_t seed : {1, 2, 3}) {
        const Outcome first = run(seed);
        const Outcome second = run(seed);
        EXPECT_EQ(first.hash, second.hash);
        EXPECT_EQ(first.faults, second.faults);
        EXPECT_EQ(first.recent, second.recent);
        EXPECT_FALSE(first.violation) << *first.violation;
        EXPECT_GT(first.tally.records, 0);
    }
    EXPECT_NE(run(1).hash, run(2).hash);
}

TEST(Simulation, OnlyTheFaultsAskedForHappen) {
    const Outcome outcome = run(5, {"A5", "A9"});
    for (const auto& [row, count] : outcome.faults)
        EXPECT_TRUE(row == "A5" || row == "A9" || row == "A19" || row == "A20") << row;
}

// The rows that are drawn. A19 and A20 are no events: every world may begin so, or fall silent.
const std::set<std::string> kRows{"A1",  "A2",  "A3",  "A4",  "A5",  "A6",  "A7",  "A8",  "A9",  "A10", "A11",
                                  "A12", "A13", "A14", "A15", "A16", "A17", "A18", "A21", "A22", "A23", "A24",
                                  "A25", "A26", "A27", "A28", "A30", "A31", "A32", "A33", "A34"};

TEST(Simulation, NoRowIsMissingAndEachFaultHasAName) {
    std::set<std::string> rows;
    for (const FaultKind& kind : all_faults()) {
        rows.emplace(kind.row);
        EXPECT_TRUE(kind.row.starts_with("A"));
        EXPECT_FALSE(kind.name.empty());
        EXPECT_LE(kind.least, kind.most);
    }
    EXPECT_EQ(rows, kRows);
}

// What the models do not know of must be found out: else the simulator would pass whatever happens.
class Planted : public ::testing::Test {
protected:
    Planted() {
        Shape shape;
        shape.brokers = 1;
        sandbox::TopicSpec topic;
        topic.name = "plain-0";
        topic.configs["retention.ms"] = "-1";
        shape.topics.push_back(topic);
        stage_ = std::make_unique<Stage>(1, shape);
        writer_ = std::make_unique<Writer>(*stage_, 1);
        for (int batch = 0; batch < 10; ++batch)
            writer_->write_plain(partition_, 3);
        stage_->connect();
    }

    void expect_found_out() {
        Tally tally;
        Reader reader(*stage_, tally, "reader", request_for({"plain-0"}), {}, 1);
        ASSERT_TRUE(stage_->environment.run_until([&reader] { return reader.done(); }, std::chrono::minutes(5)));
        reader.judge(true);
        EXPECT_TRUE(stage_->trace.violation());
    }

    const base::TopicPartition partition_{"plain-0", 0};
    std::unique_ptr<Stage> stage_;
    std::unique_ptr<Writer> writer_;
};

TEST_F(Planted, ARecordThatWasLostIsFoundOut) {
    stage_->sandbox.delete_before(partition_, 5);
    expect_found_out();
}

TEST_F(Planted, AnEndThatWasLostIsFoundOut) {
    stage_->sandbox.truncate(partition_, 20);
    expect_found_out();
}

TEST_F(Planted, ARecordThatIsAnotherIsFoundOut) {
    // The log says otherwise than the model: one record less, then the same number again.
    stage_->model(partition_).truncate(27);
    stage_->sandbox.truncate(partition_, 27);
    Writer stranger(*stage_, 2);
    stranger.write_plain(partition_, 3);
    stage_->model(partition_).truncate(27);
    for (int each = 0; each < 3; ++each)
        stage_->model(partition_).append({.serial = 1'000, .timestamp = 1, .key = {}});
    expect_found_out();
}

} // namespace
} // namespace odradek::sim
