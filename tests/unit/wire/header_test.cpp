// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/header.h"

#include "base/hex.h"
#include "wire/messages/api_versions.h"
#include "wire/messages/metadata.h"
#include "wire/messages/sasl_handshake.h"

#include <gtest/gtest.h>

namespace odradek::wire::test {
namespace {

base::SharedBytes hex(std::string_view text) {
    return base::SharedBytes(base::from_hex(text).value());
}

/// A frame without its length.
base::SharedBytes content(const base::Bytes& frame) {
    constexpr std::size_t kLengthSize = 4;
    const base::SharedBytes whole(frame);
    return whole.part(kLengthSize, frame.size() - kLengthSize);
}

TEST(Header, FormsFollowTheVersion) {
    EXPECT_EQ(request_header_version(MetadataRequest::kApi, 8), 1);
    EXPECT_EQ(request_header_version(MetadataRequest::kApi, 9), 2);
    EXPECT_EQ(response_header_version(MetadataRequest::kApi, 8), 0);
    EXPECT_EQ(response_header_version(MetadataRequest::kApi, 9), 1);
    EXPECT_EQ(request_header_version(ApiVersionsRequest::kApi, 3), 2);
    EXPECT_EQ(response_header_version(ApiVersionsRequest::kApi, 3), 0) << "the answer to ApiVersions is always plain";
    EXPECT_EQ(request_header_version(SaslHandshakeRequest::kApi, 1), 1);
}

TEST(Header, FramesBeginWithTheirLength) {
    MetadataRequest request;
    request.topics.reset();
    EXPECT_EQ(base::to_hex(encode_request(request, 1, 5, "me")), "00000010"
                                                                 "0003"
                                                                 "0001"
                                                                 "00000005"
                                                                 "00026d65"
                                                                 "ffffffff");
    EXPECT_EQ(base::to_hex(encode_request(request, 1, 5, std::nullopt)), "0000000e"
                                                                         "0003"
                                                                         "0001"
                                                                         "00000005"
                                                                         "ffff"
                                                                         "ffffffff");
    // Flexible: the client id stays classic, then tags, then the body.
    EXPECT_EQ(base::to_hex(encode_request(request, 9, 5, "me")), "00000012"
                                                                 "0003"
                                                                 "0009"
                                                                 "00000005"
                                                                 "00026d65"
                                                                 "00"
                                                                 "00010000"
                                                                 "00");
}

TEST(Header, AnswersBeginWithTheirLength) {
    const ApiVersionsResponse response;
    EXPECT_EQ(base::to_hex(encode_response(response, 3, 6)), "0000000c"
                                                             "00000006"
                                                             "0000"
                                                             "01"
                                                             "00000000"
                                                             "00");
    const MetadataResponse metadata;
    EXPECT_EQ(base::to_hex(encode_response(metadata, 12, 6)).substr(0, 18), "00000011"
                                                                            "00000006"
                                                                            "00");
}

TEST(Header, RequestsAreTakenApart) {
    MetadataRequest request;
    request.topics.emplace().emplace_back().name = "orders";
    for (const std::int16_t version : {std::int16_t{1}, std::int16_t{9}}) {
        const auto parted = part_request(content(encode_request(request, version, 5, "me")));
        ASSERT_TRUE(parted);
        EXPECT_EQ(parted->header.request_api_key, number(ApiKey::Metadata));
        EXPECT_EQ(parted->header.request_api_version, version);
        EXPECT_EQ(parted->header.correlation_id, 5);
        EXPECT_EQ(parted->header.client_id, "me");
        EXPECT_EQ(decode<MetadataRequest>(parted->body, version).value(), request);
    }
}

TEST(Header, OfAnUnknownVersionOnlyTheFixedPartIsRead) {
    const auto parted = part_request(hex("0012"
                                         "0063"
                                         "00000009"
                                         "deadbeef"));
    ASSERT_TRUE(parted);
    EXPECT_EQ(parted->header.request_api_key, number(ApiKey::ApiVersions));
    EXPECT_EQ(parted->header.request_api_version, 99);
    EXPECT_EQ(parted->header.correlation_id, 9);
    EXPECT_TRUE(parted->body.empty());
    EXPECT_FALSE(part_request(hex("00120000")));
}

TEST(Header, AnswersAreTakenApart) {
    MetadataResponse response;
    response.controller_id = 3;
    const base::SharedBytes frame = content(encode_response(response, 12, 77));
    EXPECT_EQ(peek_correlation_id(frame.view()).value(), 77);
    const auto parted = part_response(frame, MetadataResponse::kApi, 12);
    ASSERT_TRUE(parted);
    EXPECT_EQ(parted->header.correlation_id, 77);
    EXPECT_EQ(decode<MetadataResponse>(parted->body, 12).value(), response);
    EXPECT_FALSE(peek_correlation_id(hex("000000").view()));
}

} // namespace
} // namespace odradek::wire::test
