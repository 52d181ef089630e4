// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/json_convert.h"

#include "base/hex.h"

#include <string>

#include <gtest/gtest.h>

/// What the JSON form of messages refuses, and how it says so. What it gives is compared in golden_test.cpp.
namespace odradek::wire::test {
namespace {

/// The error of reading JSON as a Metadata request, as a sentence.
std::string fault(std::string_view json, std::int16_t version) {
    const auto converted = convert_json(choose_message("Metadata", "request", version).value(), json);
    return converted ? std::string() : base::describe(converted.error());
}

TEST(ChooseMessage, TakesNamesAndNumbers) {
    EXPECT_EQ(choose_message("Metadata", "request", 0).value().type->name, "MetadataRequest");
    EXPECT_EQ(choose_message("3", "response", 13).value().type->name, "MetadataResponse");
    EXPECT_EQ(choose_message("ConsumerProtocolAssignment", "data", 0).value().type->name, "ConsumerProtocolAssignment");
}

TEST(ChooseMessage, SaysWhatIsWrong) {
    const auto fault_of = [](std::string_view api, std::string_view direction, std::int64_t version) {
        const auto choice = choose_message(api, direction, version);
        return choice ? std::string() : base::describe(choice.error());
    };
    EXPECT_EQ(fault_of("Meta", "request", 0), "Meta: no such API is known; wire list names them all");
    EXPECT_EQ(fault_of("9999", "request", 0), "9999: no such API is known; wire list names them all");
    EXPECT_EQ(fault_of("Metadata", "sideways", 0), "sideways: a direction is request, response or data");
    EXPECT_EQ(fault_of("Metadata", "request", 99), "MetadataRequest v99: known are the versions 0 to 13");
    EXPECT_EQ(fault_of("Metadata", "request", -1), "MetadataRequest v-1: known are the versions 0 to 13");
    EXPECT_EQ(fault_of("Metadata", "data", 0), "Metadata: no such data is known");
}

TEST(FromJson, NamesTheFieldThatIsWrong) {
    EXPECT_EQ(fault(R"({"topics":[{"name":"a"}]})", 0), "");
    EXPECT_EQ(fault(R"({"topics":null})", 1), "");
    EXPECT_EQ(fault(R"({"topics":null})", 0), "Metadata.topics: null may not stand here in this version");
    EXPECT_EQ(fault(R"({})", 0), "Metadata: field 'topics' is missing");
    EXPECT_EQ(fault(R"({"topics":[{"name":"a"},{"name":7}]})", 0), "Metadata.topics[1].name: a string is wanted");
    EXPECT_EQ(fault(R"({"topics":[],"extra":1})", 0), "Metadata: this version has no field 'extra'");
    EXPECT_EQ(fault(R"({"topics":[],"allowAutoTopicCreation":true})", 0),
              "Metadata: this version has no field 'allowAutoTopicCreation'");
    EXPECT_EQ(fault("{", 0), "MetadataRequest: this is not JSON, at byte 2");
    EXPECT_EQ(fault("[]", 0), "Metadata: an object is wanted");
}

TEST(FromJson, HoldsNumbersAgainstTheirSize) {
    const MessageChoice choice = choose_message("Heartbeat", "request", 0).value();
    const auto with = [&](const std::string& generation) {
        return convert_json(choice, R"({"groupId":"g","memberId":"m","generationId":)" + generation + "}").has_value();
    };
    EXPECT_TRUE(with("2147483647"));
    EXPECT_TRUE(with("-2147483648"));
    for (const char* wrong : {"2147483648", "-2147483649", "18446744073709551615", "1.5", "\"1\"", "null"})
        EXPECT_FALSE(with(wrong)) << wrong;
}

TEST(FromJson, HoldsUnknownTagsToTheirRules) {
    const MessageChoice choice = choose_message("DescribeCluster", "request", 0).value();
    const auto with = [&](const std::string& tags) {
        return convert_json(choice,
                            R"({"includeClusterAuthorizedOperations":true,"_unknownTaggedFields":)" + tags + "}")
            .has_value();
    };
    EXPECT_TRUE(with(R"([{"tag":5,"data":"AQI="},{"tag":6,"data":""}])"));
    for (const char* wrong : {R"({})", R"([{"tag":5}])", R"([{"tag":-1,"data":""}])", R"([{"tag":5,"data":"*"}])",
                              R"([{"tag":6,"data":""},{"tag":6,"data":""}])", R"([{"tag":4294967296,"data":""}])"})
        EXPECT_FALSE(with(wrong)) << wrong;
}

TEST(ConvertLine, NamesTheMemberThatIsWrong) {
    const auto error = [](const std::string& line) {
        const std::string answer = convert_line(line);
        return answer.starts_with(R"({"error":")") ? answer.substr(10, answer.size() - 12) : std::string();
    };
    const auto with = [&error](const std::string& members) {
        return error(R"({"api":"Metadata","dir":"request","version":0)" + members + "}");
    };
    EXPECT_EQ(error("nonsense"), "this is not JSON, at byte 2");
    EXPECT_EQ(error("[]"), "a line is one JSON object");
    EXPECT_EQ(error("{}"), "api: it is missing");
    EXPECT_EQ(error(R"({"api":null})"), "api: a string is wanted");
    EXPECT_EQ(error(R"({"api":"Metadata"})"), "dir: it is missing");
    EXPECT_EQ(error(R"({"api":"Metadata","dir":"request","hex":""})"), "version: it is missing");
    for (const char* version : {"\"0\"", "0.5", "18446744073709551615", "null"})
        EXPECT_EQ(error(R"({"api":"Metadata","dir":"request","version":)" + std::string(version) + "}"),
                  "version: an integer is wanted");
    EXPECT_EQ(with(""), R"(hex: it is missing, and \"json\" too: give one of them)");
    EXPECT_EQ(with(R"(,"hex":5)"), "hex: a string is wanted");
    EXPECT_EQ(with(R"(,"hex":"000")"), "hex: there are 3 hexadecimal digits, and a byte takes two");
    EXPECT_EQ(with(R"(,"hex":"00zz")"), "hex: character 3 is no hexadecimal digit");
    EXPECT_EQ(with(R"(,"json":5)"), "Metadata: an object is wanted");
}

TEST(ConvertLine, AnswersEachLineWithOneObject) {
    EXPECT_EQ(convert_line(R"({"api":"Metadata","dir":"request","version":0,"hex":"00000000"})"),
              R"({"json":{"topics":[]},"hex":"00000000"})");
    EXPECT_EQ(convert_line(R"({"api":"Metadata","dir":"request","version":0,"json":{"topics":[]}})"),
              R"({"json":{"topics":[]},"hex":"00000000"})");
    EXPECT_EQ(convert_line(R"({"api":3,"dir":"request","version":0,"hex":"00000000","more":1})"),
              R"({"json":{"topics":[]},"hex":"00000000"})");
    EXPECT_EQ(convert_line(R"({"api":"Metadata","dir":"request","version":0,"hex":"00"})"),
              R"({"error":"MetadataRequest v0, field topics: 4 bytes are wanted and 1 are left at byte 0"})");
}

} // namespace
} // namespace odradek::wire::test
