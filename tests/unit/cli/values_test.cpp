// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/values.h"

#include <gtest/gtest.h>
#include <limits>

namespace odradek::cli {
namespace {

using std::chrono::milliseconds;

constexpr base::TimestampMs kNow = 1'763'728'418'841; // 2025-11-21T12:33:38.841Z

std::string refusal(const auto& result) {
    return result ? "accepted" : result.error().where + " " + result.error().detail;
}

TEST(Duration, EachUnit) {
    EXPECT_EQ(parse_duration("--timeout", "250ms"), milliseconds(250));
    EXPECT_EQ(parse_duration("--timeout", "15s"), milliseconds(15'000));
    EXPECT_EQ(parse_duration("--timeout", "5m"), milliseconds(300'000));
    EXPECT_EQ(parse_duration("--timeout", "2h"), milliseconds(7'200'000));
    EXPECT_EQ(parse_duration("--timeout", "7d"), milliseconds(604'800'000));
}

TEST(Duration, WhatIsRefused) {
    for (const char* text : {"", "5", "ms", "-5s", "5 s", "1.5s", "5y", "99999999999d", "99999999999999999999ms"}) {
        EXPECT_NE(refusal(parse_duration("--timeout", text)).find("--timeout"), std::string::npos) << text;
        EXPECT_NE(refusal(parse_duration("--timeout", text)), "accepted") << text;
    }
}

TEST(Time, EachForm) {
    EXPECT_EQ(parse_time("--at", "2025-11-21T12:33:38.841Z", kNow), kNow);
    EXPECT_EQ(parse_time("--at", "2025-11-21T12:33:38.841", kNow), kNow);
    EXPECT_EQ(parse_time("--at", "2025-11-21 14:33:38.841+02:00", kNow), kNow);
    EXPECT_EQ(parse_time("--at", "2025-11-21T07:03:38.841-0530", kNow), kNow);
    EXPECT_EQ(parse_time("--at", "2025-11-21T12:33", kNow), kNow - 38'841);
    EXPECT_EQ(parse_time("--at", "1763728418841", kNow), kNow);
    EXPECT_EQ(parse_time("--at", "-15m", kNow), kNow - 900'000);
    EXPECT_EQ(parse_time("--at", "2025-11-21", kNow), parse_time("--at", "today", kNow));
    EXPECT_EQ(parse_time("--at", "1969-12-31T23:59:59.999Z", kNow), -1);
}

TEST(Time, WhatIsRefused) {
    for (const char* text : {"", "yesterday", "2025-02-30", "2025-11-21T25:00", "2025-11-21T12:60", "2025-11-21X12:00",
                             "2025-11-21T12:33:38+25:00", "2025-1-2", "-15", "2025-11-21T12", "2025-11-21T12:00:00.x",
                             "2025-11-21T4294967297:00"}) {
        EXPECT_NE(refusal(parse_time("--at", text, kNow)), "accepted") << text;
    }
}

TEST(Time, IsPrintedAsItIsRead) {
    EXPECT_EQ(format_time(kNow), "2025-11-21T12:33:38.841Z");
    EXPECT_EQ(format_time(-1), "1969-12-31T23:59:59.999Z");
    EXPECT_EQ(format_time(std::numeric_limits<std::int64_t>::max()), "9223372036854775807");
    EXPECT_EQ(format_time(std::numeric_limits<std::int64_t>::min()), "-9223372036854775808");
}

TEST(Partitions, ListsAndRanges) {
    EXPECT_EQ(parse_partitions("--partitions", "0,2-4"), (std::vector<base::PartitionId>{0, 2, 3, 4}));
    EXPECT_EQ(parse_partitions("--partitions", "3,1,3"), (std::vector<base::PartitionId>{1, 3}));
}

TEST(Partitions, WhatIsRefused) {
    for (const char* text : {"", "a", "4-2", "-1", "0,,1", "0,", "0-2000000000", "1-", "99999999999", "4294967296",
                             "4294967297-4294967298"}) {
        EXPECT_NE(refusal(parse_partitions("--partitions", text)), "accepted") << text;
    }
}

TEST(Number, TheRangeIsSaidWhereItWasLeft) {
    constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
    EXPECT_EQ(parse_number("--limit", "9223372036854775807", 1, kMost), kMost);
    EXPECT_NE(refusal(parse_number("--limit", "99999999999999999999", 1, kMost)).find("1 to 9223372036854775807"),
              std::string::npos);
    EXPECT_NE(refusal(parse_number("--limit", "few", 1, kMost)).find("a whole number of at least 1"),
              std::string::npos);
    EXPECT_NE(refusal(parse_number("--port", "99999", 0, 65'535)).find("0 to 65535"), std::string::npos);
    EXPECT_NE(refusal(parse_duration("--timeout", "99999999d")).find("36525d"), std::string::npos);
}

TEST(From, EachForm) {
    EXPECT_EQ(parse_from("oldest", kNow), consumer::ScanFrom(consumer::FromOldest{}));
    EXPECT_EQ(parse_from("newest:500", kNow), consumer::ScanFrom(consumer::FromNewest{500}));
    EXPECT_EQ(parse_from("offset:7", kNow), consumer::ScanFrom(consumer::FromOffset{7}));
    EXPECT_EQ(parse_from("-15m", kNow), consumer::ScanFrom(consumer::FromTime{kNow - 900'000}));
    EXPECT_EQ(parse_from("earliest", kNow), consumer::ScanFrom(consumer::FromOldest{}));
    for (const char* text : {"latest", "newest:0"})
        EXPECT_EQ(parse_from(text, kNow), consumer::ScanFrom(consumer::FromLatest{})) << text;
    for (const char* text : {"newest", "newest:", "newest:-1", "newest:x", "latest:3", "oldest:1"})
        EXPECT_NE(refusal(parse_from(text, kNow)), "accepted") << text;
    EXPECT_NE(refusal(parse_from("newest:", kNow)).find("--from newest:N"), std::string::npos);
    EXPECT_NE(refusal(parse_from("offset:-1", kNow)), "accepted");
    EXPECT_NE(refusal(parse_from("oldets", kNow)).find("oldest, latest, newest:N"), std::string::npos);
}

TEST(To, EachForm) {
    EXPECT_EQ(parse_to("latest", kNow), consumer::ScanTo(consumer::ToLatest{}));
    EXPECT_EQ(parse_to("offset:9", kNow), consumer::ScanTo(consumer::ToOffset{9}));
    EXPECT_EQ(parse_to("1763728418841", kNow), consumer::ScanTo(consumer::ToTime{kNow}));
    EXPECT_NE(refusal(parse_to("newest:3", kNow)), "accepted");
}

} // namespace
} // namespace odradek::cli
