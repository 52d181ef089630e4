// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_fixture.h"

// Rows of logs that change under a reader.
namespace odradek::sim {
namespace {

using std::chrono::seconds;

class Logs : public Row {
protected:
    void SetUp() override { stage_.connect(); }
};

// catalogue A30
TEST_F(Logs, PartitionsThatAreAddedAppear) {
    Reader& reader = start(tail());
    ASSERT_TRUE(catches_up(reader, seconds(10)));
    stage_.sandbox.cluster().grow("plain-0", 5);
    writer_.write_plain({"plain-0", 4}, 7);
    const auto appeared = [&] {
        return shown(reader, 4) == 7;
    };
    EXPECT_TRUE(stage_.environment.run_until(appeared, seconds(15)));
    stop(reader);
}

// catalogue A32
TEST_F(Logs, RetentionThatPassesThePositionIsAGapAndNeverAJumpToTheEnd) {
    consumer::ScanRequest request = tail();
    request.tuning.queued_bytes = 600;
    Reader& reader = start(std::move(request));
    ASSERT_TRUE(stage_.environment.run_until([&] { return shown(reader, 0) > 0; }, seconds(10)));
    reader.pause(true);
    stage_.environment.advance(seconds(5));
    ASSERT_LT(shown(reader, 0), kEach) << "the reader is held in the middle";
    for (const base::PartitionId partition : {0, 1, 2})
        writer_.retain({"plain-0", partition}, 100);
    reader.pause(false);
    // The watcher has judged the gaps; the rest must be complete from the new begin on.
    ASSERT_TRUE(catches_up(reader, seconds(30)));
    stop(reader);
}

// catalogue A33
TEST_F(Logs, ALogThatIsCutBackIsSaidSoAndReadAnew) {
    Reader& reader = start(tail());
    ASSERT_TRUE(catches_up(reader, seconds(10)));
    for (int round = 0; round < 5; ++round) {
        ASSERT_TRUE(writer_.truncate({"plain-0", round % 3}));
        for (int batch = 0; batch < 10; ++batch)
            writer_.write_plain({"plain-0", round % 3}, 3);
        ASSERT_TRUE(catches_up(reader, seconds(30))) << "what was written anew is shown";
    }
    EXPECT_TRUE(reader.watcher().given_up().empty());
    stop(reader);
}

// catalogue A33
TEST_F(Logs, AFencedEpochIsFollowed) {
    Reader& reader = start(tail());
    ASSERT_TRUE(catches_up(reader, seconds(10)));
    for (const base::PartitionId partition : {0, 1, 2}) {
        stage_.sandbox.cluster().bump_epoch("plain-0", partition);
        writer_.write_plain({"plain-0", partition}, 3);
    }
    EXPECT_TRUE(catches_up(reader, seconds(5)));
    stop(reader);
}

// A range whose end was cut off ends all the same.
// catalogue A33
TEST_F(Logs, ABoundedRangeThatLostItsEndEnds) {
    consumer::ScanRequest request = whole();
    request.tuning.queued_bytes = 600;
    Reader& reader = start(std::move(request));
    ASSERT_TRUE(stage_.environment.run_until([&] { return shown(reader, 0) > 0; }, seconds(10)));
    ASSERT_TRUE(writer_.truncate({"plain-0", 0}));
    EXPECT_TRUE(ends(reader, std::chrono::minutes(3)));
    if (reader.done()) reader.judge(false);
}

// A paused tail keeps what it has, and fetches no more than its queue may hold; Reader::check() holds the bound.
TEST_F(Logs, APausedReaderHoldsABoundedQueue) {
    consumer::ScanRequest request = tail();
    request.tuning.queued_bytes = 5'000;
    request.tuning.response_bytes = 2'000;
    Reader& reader = start(std::move(request));
    ASSERT_TRUE(catches_up(reader, seconds(10)));
    reader.pause(true);
    for (int batch = 0; batch < 3'000; ++batch)
        writer_.write_plain({"plain-0", batch % 3}, 3);
    for (int step = 0; step < 30; ++step) {
        stage_.environment.advance(seconds(1));
        reader.check();
    }
    reader.pause(false);
    ASSERT_TRUE(catches_up(reader, seconds(60)));
    stop(reader);
}

} // namespace
} // namespace odradek::sim
