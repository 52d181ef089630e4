// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/config.h"

#include "cluster/option_values.h"

#include <gtest/gtest.h>

#include <array>
#include <set>

namespace odradek::cluster {
namespace {

using namespace std::chrono_literals;
using base::ErrorKind;

// surface 1.2
// surface 1.3
TEST(Options, AreSetByKafkasNames) {
    ClusterConfig config;
    EXPECT_TRUE(set_option(config, "client.id=me"));
    EXPECT_TRUE(set_option(config, "client.rack=eu-1a"));
    EXPECT_TRUE(set_option(config, "request.timeout.ms=1500"));
    EXPECT_TRUE(set_option(config, "bootstrap.servers=b1:1,b2"));
    EXPECT_TRUE(set_option(config, "receive.message.max.bytes=1000000"));
    EXPECT_TRUE(set_option(config, "metadata.recovery.strategy=none"));
    EXPECT_EQ(config.client_id, "me");
    EXPECT_EQ(config.client_rack, "eu-1a");
    EXPECT_EQ(config.request_timeout, base::Duration(1500ms));
    EXPECT_EQ(config.bootstrap, (std::vector<net::Endpoint>{{"b1", 1}, {"b2", 9092}}));
    EXPECT_EQ(config.max_frame, 1'000'000U);
    EXPECT_FALSE(config.rebootstrap);
}

TEST(Options, OtherNamesMeanTheSame) {
    ClusterConfig config;
    EXPECT_TRUE(set_option(config, "socket.timeout.ms", "7"));
    EXPECT_EQ(config.request_timeout, base::Duration(7ms));
    EXPECT_TRUE(is_option("metadata.broker.list"));
    EXPECT_FALSE(is_option(""));
}

TEST(Options, AnUnknownNameSuggestsTheNearest) {
    ClusterConfig config;
    auto typo = set_option(config, "request.timout.ms", "7");
    ASSERT_FALSE(typo);
    EXPECT_EQ(typo.error().kind, ErrorKind::Usage);
    EXPECT_EQ(typo.error().where, "request.timout.ms");
    EXPECT_NE(typo.error().detail.find("request.timeout.ms"), std::string::npos);
    constexpr std::array<std::string_view, 1> also{"fetch.max.bytes"};
    EXPECT_NE(set_option(config, "fetch.max.byte", "7", also).error().detail.find("fetch.max.bytes?"),
              std::string::npos);
    EXPECT_EQ(set_option(config, "xyzzy", "7").error().detail.find("did you mean"), std::string::npos);
    EXPECT_NE(set_option(config, "xyzzy", "7").error().detail.find("such as client.id"), std::string::npos);
    EXPECT_EQ(set_option(config, "client.id").error().where, "client.id") << "no equals sign";
}

TEST(Options, ABadValueNamesItsOption) {
    ClusterConfig config;
    for (const char* bad : {"", "x", "-1", "0", "1.5", "99999999999", "5 "}) {
        auto set = set_option(config, "request.timeout.ms", bad);
        ASSERT_FALSE(set) << bad;
        EXPECT_EQ(set.error().where, "request.timeout.ms");
    }
    EXPECT_EQ(set_option(config, "bootstrap.servers=b1:0").error().where, "b1:0");
    EXPECT_EQ(config.request_timeout, base::Duration(30s)) << "nothing was changed";
}

TEST(Options, SecurityNamesAreKnownAndTheirValuesRefused) {
    ClusterConfig config;
    EXPECT_TRUE(set_option(config, "security.protocol=PLAINTEXT"));
    for (const std::string_view name : security_options()) {
        auto set = set_option(config, name, "SSL");
        ASSERT_FALSE(set);
        EXPECT_EQ(set.error().where, name);
        EXPECT_NE(set.error().detail.find("PLAINTEXT only"), std::string::npos);
    }
}

TEST(Options, EveryNameIsThereOnceAndExplained) {
    std::set<std::string_view> names;
    for (const OptionInfo& option : options()) {
        EXPECT_TRUE(names.insert(option.name).second) << option.name;
        EXPECT_FALSE(option.meaning.empty());
        EXPECT_FALSE(option.range.empty());
    }
}

} // namespace
} // namespace odradek::cluster
