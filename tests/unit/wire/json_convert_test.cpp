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
    EXPECT_EQ(fault_of("Meta", "request", 0), "Meta: no such API is known");
    EXPECT_EQ(fault_of("9999", "request", 0), "9999: no such API is known");
    EXPECT_EQ(fault_of("Metadata", "sideways", 0), "sideways: a direction is request, response or data");
    EXPECT_EQ(fault_of("Metadata", "request", 99), "MetadataRequest v99: known are the versions 0 to 13");
    EXPECT_EQ(fault_of("Metadata", "request", -1), "MetadataRequest v-1: known are the versions 0 to 13");
    EXPECT_EQ(fault_of("Metadata", "data", 0), "Metadata: no such API is known");
}

TEST(FromJson, NamesTheFieldThatIsWrong) {
    EXPECT_EQ(fault(R"({"topics":[{"name":"a"}]})", 0), "");
    EXPECT_EQ(fault(R"({"topics":null})", 1), "");
    EXPECT_EQ(fault(R"({"topics":null})", 0), "Metadata.topics: null may not stand here in this version");
    EXPECT_EQ(fault(R"({})", 0), "Metadata: field 'topics' is missing");
    EXPECT_EQ(fault(R"({"topics":[{"name":"a"},{"name":7}]})", 0), "Metadata.topics[1].name: a string is wanted");
    EXPECT_EQ(fault(R"({"topics":[],"extra":1})", 0), "Metadata: a field is there that this version does not have");
    EXPECT_EQ(fault(R"({"topics":[],"allowAutoTopicCreation":true})", 0),
              "Metadata: a field is there that this version does not have");
    EXPECT_EQ(fault("{", 0), "MetadataRequest: this is not JSON");
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

TEST(ConvertLine, AnswersEachLineWithOneObject) {
    EXPECT_EQ(convert_line(R"({"api":"Metadata","dir":"request","version":0,"hex":"00000000"})"),
              R"({"json":{"topics":[]},"hex":"00000000"})");
    EXPECT_EQ(convert_line(R"({"api":"Metadata","dir":"request","version":0,"json":{"topics":[]}})"),
              R"({"json":{"topics":[]},"hex":"00000000"})");
    EXPECT_EQ(convert_line("nonsense"), R"({"error":"a line is one JSON object"})");
    EXPECT_EQ(convert_line(R"({"api":"Metadata","dir":"request","version":0,"hex":"0"})"),
              R"({"error":"hex: pairs of hexadecimal digits are wanted"})");
    EXPECT_EQ(convert_line(R"({"api":"Metadata","dir":"request","hex":""})"),
              R"({"error":"version: an integer is wanted"})");
    EXPECT_EQ(convert_line(R"({"api":"Metadata","dir":"request","version":0,"hex":"00"})"),
              R"({"error":"MetadataRequest v0, field topics: 4 bytes are wanted and 1 are left at byte 0"})");
}

} // namespace
} // namespace odradek::wire::test
