// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/messages/embedded_protocol.h"

#include "base/hex.h"

#include <gtest/gtest.h>

namespace odradek::wire::test {
namespace {

base::Bytes hex(std::string_view text) {
    return base::from_hex(text).value();
}

// surface 7.6
TEST(ConsumerProtocol, SubscriptionsComeBackInEachVersion) {
    ConsumerProtocolSubscription subscription;
    subscription.topics = {"orders", "payments"};
    subscription.user_data = base::bytes_of("data");
    for (std::int16_t version = 0; version <= 3; ++version) {
        const auto read = decode_subscription(encode_embedded(subscription, version));
        ASSERT_TRUE(read) << version;
        EXPECT_EQ(read->version, version);
        EXPECT_EQ(read->message, subscription);
    }
}

// surface 7.6
TEST(ConsumerProtocol, MissingUserDataAreNull) {
    // Version 0, one topic "t", then nothing: what pykafka sends.
    const auto subscription = decode_subscription(hex("0000"
                                                      "00000001"
                                                      "000174"));
    ASSERT_TRUE(subscription) << base::describe(subscription.error());
    EXPECT_EQ(subscription->message.topics, std::vector<std::string>{"t"});
    EXPECT_EQ(subscription->message.user_data, std::nullopt);
    const auto assignment = decode_assignment(hex("0000"
                                                  "00000001"
                                                  "000174"
                                                  "00000001"
                                                  "00000005"));
    ASSERT_TRUE(assignment);
    ASSERT_EQ(assignment->message.assigned_partitions.size(), 1U);
    EXPECT_EQ(assignment->message.assigned_partitions[0].partitions, std::vector<std::int32_t>{5});
}

// surface 7.6
TEST(ConsumerProtocol, NewerVersionsAreReadAsOurs) {
    ConsumerProtocolSubscription subscription;
    subscription.topics = {"orders"};
    subscription.generation_id = 4;
    base::Bytes bytes = encode_embedded(subscription, 3);
    bytes[1] = std::byte{9};
    bytes.push_back(std::byte{1}); // a field of the future
    const auto read = decode_subscription(bytes);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->version, 9);
    EXPECT_EQ(read->message, subscription);
}

// surface 7.6
TEST(ConsumerProtocol, NoBytesAreAnAssignmentOfNothing) {
    const auto read = decode_assignment({});
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->message.assigned_partitions.empty());
}

TEST(ConsumerProtocol, BytesThatMakeNoSenseAreRefused) {
    for (const char* bytes : {"", "00", "ffff", "0000",
                              "0000"
                              "7fffffff",
                              "0000"
                              "00000001"
                              "0009"})
        EXPECT_FALSE(decode_subscription(hex(bytes))) << bytes;
    EXPECT_FALSE(decode_assignment(hex("00")));
    EXPECT_FALSE(decode_assignment(hex("0000"
                                       "00000001"
                                       "000174"
                                       "7fffffff")));
}

} // namespace
} // namespace odradek::wire::test
