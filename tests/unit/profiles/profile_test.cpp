// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles/Profile.h"

#include <gtest/gtest.h>

namespace odradek::profiles {
namespace {

ProfileSet sample() {
    Profile local{"1", "local", "localhost:9092", EnvironmentKind::Dev, false, {{"client.id", "me"}}, {}};
    Profile prod{"2", "prod-eu", "b1:9093,b2:9093", EnvironmentKind::Prod, true, {}, {}};
    return {{local, prod}};
}

std::string problem_of(std::string_view json) {
    auto set = parse(json, "profiles.json");
    return set ? "" : set.error().where + ": " + set.error().detail;
}

TEST(Profile, WhatIsWrittenIsRead) {
    auto read = parse(to_json(sample()), "profiles.json");
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, sample());
}

TEST(Profile, FieldsOfANewerVersionSurvive) {
    auto read = parse(R"({"version":1,"profiles":[{"name":"a","colour":"teal"}]})", "f");
    ASSERT_TRUE(read);
    EXPECT_NE(to_json(*read).find("\"colour\": \"teal\""), std::string::npos);
}

TEST(Profile, FoundByNameAndById) {
    const ProfileSet set = sample();
    EXPECT_EQ(find(set, "prod-eu"), &set.profiles[1]);
    EXPECT_EQ(find(set, "1"), &set.profiles[0]);
    EXPECT_EQ(find(set, "PROD-EU"), nullptr);
}

TEST(Profile, EachFaultIsNamed) {
    EXPECT_NE(problem_of("{").find("not JSON"), std::string::npos);
    EXPECT_NE(problem_of("[]").find("no JSON object"), std::string::npos);
    EXPECT_NE(problem_of("{}").find("\"version\" is missing"), std::string::npos);
    EXPECT_NE(problem_of(R"({"version":2})").find("newer Odradek (format 2): use that one"), std::string::npos);
    EXPECT_NE(problem_of(R"({"version":1})").find("\"profiles\" is not a list"), std::string::npos);
    EXPECT_NE(problem_of(R"({"version":1,"profiles":[7]})").find("profile 1: a profile is"), std::string::npos);
    EXPECT_NE(
        problem_of(R"({"version":1,"profiles":[{"name":3}]})").find("\"name\" has the wrong type: it is to be a text"),
        std::string::npos);
    EXPECT_NE(problem_of(R"({"version":1,"profiles":[{"name":"a","environment":"live"}]})").find("dev, test or prod"),
              std::string::npos);
    EXPECT_NE(problem_of(R"({"version":1,"profiles":[{"name":"a"},{"name":"a"}]})").find("two profiles are named"),
              std::string::npos);
}

TEST(Profile, WhatIsNotJsonIsNamedByLineAndColumn) {
    EXPECT_EQ(problem_of("{ broken"), "profiles.json: it is not JSON: at line 1, column 3, string literal is expected");
    EXPECT_EQ(problem_of("{\n  \"version\": 1\n  \"profiles\": []\n}"),
              "profiles.json: it is not JSON: at line 3, column 12, '}' is expected");
    EXPECT_EQ(problem_of("{\"version\": 1,"), "profiles.json: it is not JSON: it ends at line 1, column 15");
    for (const char* text : {"", "\xff", "{\"a\": tru}", "[1,]", "\"\x01\""})
        EXPECT_EQ(problem_of(text).find("json.exception"), std::string::npos) << problem_of(text);
}

TEST(Profile, WhatIsNoTextIsSaidToBeThat) {
    using namespace std::string_view_literals;
    EXPECT_EQ(problem_of(""), "profiles.json: it is empty");
    EXPECT_EQ(problem_of("\0\xff\0"sv), "profiles.json: it is a binary file, and no JSON");
    EXPECT_EQ(problem_of("\x7f\x45LF\x02\x01"), "profiles.json: it is a binary file, and no JSON");
    EXPECT_EQ(problem_of("{\n\"name\": \"M\xfcnchen\"}"),
              "profiles.json: it is not UTF-8: at line 2, column 11 a byte belongs to no character");
}

TEST(Profile, AnErrorOfAPropertyNamesFileAndProfile) {
    const base::Error error =
        base::fail(base::ErrorKind::Usage, "clinet.id", "there is no option of this name").error();
    EXPECT_EQ(in_profile(error, "profiles.json", sample().profiles[0]).where,
              "profiles.json, profile \"local\", clinet.id");
}

TEST(Profile, BytesThatAreNotUtf8DoNotThrow) {
    ProfileSet set = sample();
    set.profiles[0].bootstrap = "\xff\xfe";
    EXPECT_FALSE(to_json(set).empty());
}

} // namespace
} // namespace odradek::profiles
