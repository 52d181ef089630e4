// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hex.h"
#include "wire/codec.h"
#include "wire/messages/api_versions.h"
#include "wire/messages/fetch.h"
#include "wire/messages/metadata.h"
#include "wire/messages/produce.h"

#include <string>

#include <gtest/gtest.h>

/// What decoding refuses, what it leaves at its default, and what it shares.
namespace odradek::wire::test {
namespace {

base::SharedBytes hex(std::string_view text) {
    return base::SharedBytes(base::from_hex(text).value());
}

/// The error that a body gives, as a sentence; empty if it can be read.
template <class M>
std::string fault(std::string_view body, std::int16_t version) {
    const base::Result<M> read = decode<M>(hex(body), version);
    return read ? std::string() : base::describe(read.error());
}

// catalogue B3
TEST(MessageLimits, CountsThatCannotFitAreRefused) {
    EXPECT_EQ(fault<MetadataRequest>("7fffffff", 0),
              "MetadataRequest v0, field topics: a count of 2147483647 does not fit into the 0 bytes left at byte 4");
    EXPECT_EQ(fault<MetadataRequest>("fffffffe", 1), "MetadataRequest v1, field topics: a count of -2 at byte 4");
    // Compact: 2^32 − 2 topics.
    EXPECT_NE(fault<MetadataRequest>("ffffffff0f", 9), "");
    // Six bytes of varint.
    EXPECT_NE(fault<MetadataRequest>("808080808000", 9), "");
}

TEST(MessageLimits, CountsAreHeldAgainstTheLeastSizeOfTheirElements) {
    // A broker takes at least 10 bytes in version 0: node, empty host, port.
    const std::string two = "00000002" + std::string(38, '0') + "00000000";
    EXPECT_NE(fault<MetadataResponse>("00000003" + std::string(40, '0') + "00000000", 0), "");
    EXPECT_EQ(fault<MetadataResponse>("00000002" + std::string(40, '0') + "00000000", 0), "");
    EXPECT_NE(fault<MetadataResponse>(two, 0), "");
}

TEST(MessageLimits, NullsAreRefusedWhereTheVersionHasNone) {
    EXPECT_EQ(fault<MetadataRequest>("ffffffff", 0),
              "MetadataRequest v0, field topics: null where none may be at byte 4");
    EXPECT_EQ(fault<MetadataRequest>("ffffffff", 1), "");
    EXPECT_EQ(fault<MetadataRequest>("00000001ffff", 0),
              "MetadataRequest v0, field name: a string is null that may not be at byte 6");
}

TEST(MessageLimits, ATagBeyondTheEndIsRefused) {
    // Metadata request v9: null topics, three booleans, one tagged field that claims five bytes.
    EXPECT_EQ(fault<MetadataRequest>("00010000"
                                     "01"
                                     "0a05"
                                     "0102030405",
                                     9),
              "");
    EXPECT_NE(fault<MetadataRequest>("00010000"
                                     "01"
                                     "0a05"
                                     "01020304",
                                     9),
              "");
}

TEST(MessageLimits, AKnownTagFillsItsSizeExactly) {
    // ApiVersions response v3: no error, no keys, no throttle, tag 1 (epoch, int64).
    const std::string head = "0000"
                             "01"
                             "00000000"
                             "01";
    EXPECT_EQ(fault<ApiVersionsResponse>(head + "0108"
                                                "0000000000000007",
                                         3),
              "");
    EXPECT_NE(fault<ApiVersionsResponse>(head + "0109"
                                                "000000000000000700",
                                         3),
              "");
    EXPECT_NE(fault<ApiVersionsResponse>(head + "0107"
                                                "00000000000007",
                                         3),
              "");
}

TEST(Message, FieldsThatAVersionLacksKeepTheSchemasDefault) {
    const base::Result<MetadataResponse> read = decode<MetadataResponse>(hex("0000000000000000"), 0);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->controller_id, -1);
    EXPECT_EQ(read->cluster_id, std::nullopt);
}

TEST(Message, TaggedFieldsAtTheirDefaultAreNotWritten) {
    ApiVersionsResponse response;
    EXPECT_EQ(base::to_hex(encode(response, 3)), "0000"
                                                 "01"
                                                 "00000000"
                                                 "00");
    response.finalized_features_epoch = 0;
    EXPECT_EQ(base::to_hex(encode(response, 3)), "0000"
                                                 "01"
                                                 "00000000"
                                                 "01"
                                                 "0108"
                                                 "0000000000000000");
    EXPECT_EQ(base::to_hex(encode(response, 2)), "0000"
                                                 "00000000"
                                                 "00000000")
        << "no tags before flexible versions";
}

TEST(Message, KnownAndUnknownTagsAreWrittenInOrder) {
    ApiVersionsResponse response;
    response.finalized_features_epoch = 7;
    response.zk_migration_ready = true;
    response.unknown_tags = {{2000, {}}};
    const base::Bytes body = encode(response, 3);
    EXPECT_EQ(base::to_hex(body), "0000"
                                  "01"
                                  "00000000"
                                  "03"
                                  "0108"
                                  "0000000000000007"
                                  "030101"
                                  "d00f00");
    EXPECT_EQ(decode<ApiVersionsResponse>(base::SharedBytes(body), 3).value(), response);
}

TEST(Message, ANullWhereTheVersionHasNoneIsWrittenAsEmpty) {
    MetadataRequest request;
    request.topics.reset();
    EXPECT_EQ(base::to_hex(encode(request, 0)), "00000000");
    EXPECT_EQ(base::to_hex(encode(request, 1)), "ffffffff");
}

TEST(Message, RecordsShareTheMemoryOfTheFrame) {
    FetchResponse response;
    auto& topic = response.responses.emplace_back();
    topic.topic = "t";
    topic.partitions.emplace_back().records = base::SharedBytes(base::bytes_of("a batch"));
    topic.partitions.emplace_back().records.reset();
    const base::SharedBytes body(encode(response, 11));
    const base::Result<FetchResponse> read = decode<FetchResponse>(body, 11);
    ASSERT_TRUE(read);
    const auto& partitions = read->responses[0].partitions;
    ASSERT_TRUE(partitions[0].records);
    EXPECT_EQ(base::as_text(partitions[0].records->view()), "a batch");
    EXPECT_EQ(partitions[0].records->owner(), body.owner());
    EXPECT_GE(partitions[0].records->view().data(), body.view().data());
    EXPECT_EQ(partitions[1].records, std::nullopt) << "null is not empty";
}

} // namespace
} // namespace odradek::wire::test
