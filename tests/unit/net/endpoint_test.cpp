// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/endpoint.h"

#include <gtest/gtest.h>

#include <ostream>

namespace odradek::net {
namespace {

using base::ErrorKind;

std::string joined(const base::Result<std::vector<Endpoint>>& endpoints) {
    if (!endpoints) return "error at '" + endpoints.error().where + "'";
    std::string text;
    for (const Endpoint& endpoint : *endpoints)
        text += (text.empty() ? "" : " ") + to_string(endpoint);
    return text;
}

// catalogue B18
// surface 1.1
TEST(Endpoint, ReadsEveryFormOfAnAddress) {
    EXPECT_EQ(joined(parse_endpoints("b1")), "b1:9092");
    EXPECT_EQ(joined(parse_endpoints("b1:19092")), "b1:19092");
    EXPECT_EQ(joined(parse_endpoints(" b1:1 ,\tb2:65535 ")), "b1:1 b2:65535");
    EXPECT_EQ(joined(parse_endpoints("[::1]:9093,[fe80::1],::1,2001:db8::2")),
              "[::1]:9093 [fe80::1]:9092 [::1]:9092 [2001:db8::2]:9092");
    EXPECT_EQ(joined(parse_endpoints("PLAINTEXT://b1:9092,plaintext://b2:9092")), "b1:9092 b2:9092");
    EXPECT_EQ(joined(parse_endpoints("b1:9092,b2:9092,b1:9092")), "b1:9092 b2:9092") << "repeated ones count once";
}

// catalogue B18
TEST(Endpoint, AsksForBracketsAroundAnIpv6WithAPort) {
    for (const auto& [text, meant] :
         {std::pair{"::1:9092", "[::1]:9092"}, std::pair{"::1:19092", "[::1]:19092"},
          std::pair{"2001:db8::2:9092", "[2001:db8::2]:9092"}, std::pair{"fe80::1%eth0:9092", "[fe80::1%eth0]:9092"}}) {
        const auto parsed = parse_endpoint(text);
        ASSERT_FALSE(parsed) << text;
        EXPECT_NE(parsed.error().detail.find(std::string("write ") + meant), std::string::npos)
            << parsed.error().detail;
        EXPECT_TRUE(parse_endpoint(meant)) << meant;
    }
    EXPECT_EQ(joined(parse_endpoints("fe80::1%eth0,2001:db8:0:0:0:0:0:1,::ffff")),
              "[fe80::1%eth0]:9092 [2001:db8:0:0:0:0:0:1]:9092 [::ffff]:9092");
}

struct BadAddress {
    std::string text;
    std::string token;
};

/// How a failure shows it.
void PrintTo(const BadAddress& value, std::ostream* out) {
    *out << value.text;
}

class BadEndpoints : public ::testing::TestWithParam<BadAddress> {};

// catalogue B18
TEST_P(BadEndpoints, NamesTheExactToken) {
    const auto parsed = parse_endpoints(GetParam().text);
    ASSERT_FALSE(parsed) << GetParam().text;
    EXPECT_EQ(parsed.error().kind, ErrorKind::Usage);
    EXPECT_EQ(parsed.error().where, GetParam().token);
    EXPECT_FALSE(parsed.error().detail.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Catalogue, BadEndpoints,
    ::testing::Values(BadAddress{"", ""}, BadAddress{"  ", "  "}, BadAddress{"b1,,b2", "b1,,b2"},
                      BadAddress{"b1,", "b1,"}, BadAddress{"b1,b2:0", "b2:0"}, BadAddress{"b1:65536", "b1:65536"},
                      BadAddress{"b1:99999999999", "b1:99999999999"}, BadAddress{"b1:", "b1:"},
                      BadAddress{"b1:kafka", "b1:kafka"}, BadAddress{"b1:-1", "b1:-1"}, BadAddress{":9092", ":9092"},
                      BadAddress{"http://b1:8080", "http://b1:8080"}, BadAddress{"kafka://b1", "kafka://b1"},
                      BadAddress{"SSL://b1:9093", "SSL://b1:9093"}, BadAddress{"b1:9092/path", "b1:9092/path"},
                      BadAddress{"b 1:9092", "b 1:9092"}, BadAddress{"[::1:9092", "[::1:9092"},
                      BadAddress{"[b1]:9092", "[b1]:9092"}, BadAddress{"[::1]9092", "[::1]9092"},
                      BadAddress{"user@b1", "user@b1"}, BadAddress{"a:b:c", "a:b:c"}, BadAddress{"b1;b2", "b1;b2"}));

// catalogue B18
TEST(Endpoint, TakesTenThousandAndNamesTheOneThatIsWrong) {
    std::string list = "b0";
    for (int i = 1; i < 10'000; ++i)
        list += ",b" + std::to_string(i);
    ASSERT_TRUE(parse_endpoints(list));
    EXPECT_EQ(parse_endpoints(list)->size(), 10'000U);
    EXPECT_EQ(joined(parse_endpoints(list + ",extra:1")), "error at 'extra:1'");
    EXPECT_EQ(joined(parse_endpoints(list.substr(0, list.rfind(',')) + ",b:x")), "error at 'b:x'");
}

TEST(Endpoint, ALongTokenIsCutInTheError) {
    const auto parsed = parse_endpoints(std::string(100'000, 'a'));
    ASSERT_FALSE(parsed);
    EXPECT_EQ(parsed.error().where.size(), 200U);
}

} // namespace
} // namespace odradek::net
