// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/any_message.h"
#include "wire/api.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace odradek::wire::test {
namespace {

TEST(VersionRange, MeetsWhereBothAre) {
    EXPECT_EQ(intersect({0, 9}, {4, 17}), (VersionRange{4, 9}));
    EXPECT_TRUE(intersect({0, 3}, {4, 17}).empty());
    EXPECT_TRUE((VersionRange{2, 2}).contains(2));
    EXPECT_FALSE((VersionRange{2, 2}).contains(3));
}

TEST(ApiTable, IsOrderedAndEachApiCanBeFound) {
    const auto table = api_table();
    ASSERT_GE(table.size(), 37U);
    EXPECT_EQ(std::ranges::adjacent_find(table, std::ranges::greater_equal{}, &Api::key), table.end());
    for (const Api& api : table) {
        EXPECT_EQ(find_api(api.key), &api) << api.name;
        EXPECT_EQ(find_api(api.name), &api) << api.name;
        EXPECT_FALSE(api.versions.empty()) << api.name;
    }
    EXPECT_EQ(find_api(ApiKey{9999}), nullptr);
    EXPECT_EQ(find_api("Nothing"), nullptr);
}

TEST(ApiTable, RequestAndAnswerShareTheirDeclaration) {
    for (const Api& api : api_table()) {
        const MessageType* request = find_message(api.name, Direction::Request);
        const MessageType* response = find_message(api.name, Direction::Response);
        ASSERT_NE(request, nullptr) << api.name;
        ASSERT_NE(response, nullptr) << api.name;
        EXPECT_EQ(request->api, api);
        EXPECT_EQ(response->api, api);
        EXPECT_EQ(request->name, std::string(api.name) + "Request");
        EXPECT_EQ(response->name, std::string(api.name) + "Response");
    }
}

TEST(ApiTable, WhatBrowsingNeedsChangesNothing) {
    for (const char* name : {"Metadata", "Fetch", "ListOffsets", "OffsetFetch", "DescribeGroups", "DescribeConfigs"})
        EXPECT_TRUE(find_api(name)->reads()) << name;
    for (const char* name : {"JoinGroup", "SyncGroup", "Heartbeat", "OffsetCommit", "ConsumerGroupHeartbeat",
                             "LeaveGroup", "Produce", "CreateTopics", "DeleteGroups"})
        EXPECT_FALSE(find_api(name)->reads()) << name;
}

} // namespace
} // namespace odradek::wire::test
