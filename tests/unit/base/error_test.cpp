// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include "base/kafka_errors.h"

#include <set>
#include <string>

#include <gtest/gtest.h>

namespace odradek::base::test {
namespace {

TEST(Error, EachKindHasANameOfItsOwn) {
    std::set<std::string_view> names;
    const auto last = static_cast<int>(ErrorKind::Internal);
    for (int kind = 0; kind <= last; ++kind)
        names.insert(name(static_cast<ErrorKind>(kind)));
    EXPECT_EQ(names.size(), static_cast<std::size_t>(last) + 1);
    EXPECT_EQ(name(ErrorKind::TlsExpected), "tls-expected");
    EXPECT_EQ(name(ErrorKind::Io), "io");
}

TEST(Error, IsDescribedInOneSentence) {
    EXPECT_EQ(describe({ErrorKind::Timeout, KafkaCode::None, "b1:9092", "no answer in 5 s"}),
              "b1:9092: no answer in 5 s");
    EXPECT_EQ(describe({ErrorKind::Timeout, KafkaCode::None, "b1:9092", ""}), "b1:9092: no answer in time");
    EXPECT_EQ(describe({ErrorKind::Usage, KafkaCode::None, "", "wrong"}), "wrong");
    EXPECT_EQ(describe({ErrorKind::Broker, code::NotController, "b1", ""}),
              "b1: NOT_CONTROLLER (41): This broker is not the cluster's controller.");
    EXPECT_EQ(describe({ErrorKind::Broker, code::InvalidConfig, "orders", "no such key"}),
              "orders: INVALID_CONFIG (40): no such key");
    EXPECT_EQ(describe({ErrorKind::Broker, KafkaCode{999}, "", ""}), "error code 999");
}

TEST(Error, RemediesComeFromTheKindOrTheCode) {
    EXPECT_NE(remedy({ErrorKind::TlsExpected, KafkaCode::None, "", ""}).find("PLAINTEXT"), std::string::npos);
    EXPECT_NE(remedy({ErrorKind::Broker, code::MessageTooLarge, "", ""}).find("max.message.bytes"), std::string::npos);
    EXPECT_EQ(remedy({ErrorKind::Broker, KafkaCode{999}, "", ""}), "");
    EXPECT_NE(remedy({ErrorKind::Broker, code::InvalidTopic, "a", "too long"}).find("249"), std::string::npos);
    EXPECT_NE(remedy({ErrorKind::Broker, code::InvalidTopic, "a_b", "Topic 'a_b' collides with existing topics: a.b"})
                  .find("another name"),
              std::string::npos);
    EXPECT_EQ(remedy({ErrorKind::Cancelled, KafkaCode::None, "", ""}), "");
}

TEST(Error, KnowsWhetherTryingAgainMayHelp) {
    EXPECT_TRUE(retriable({ErrorKind::Disconnected, KafkaCode::None, "", ""}));
    EXPECT_TRUE(retriable({ErrorKind::Unavailable, KafkaCode::None, "", ""}));
    EXPECT_TRUE(retriable({ErrorKind::Broker, code::LeaderNotAvailable, "", ""}));
    EXPECT_FALSE(retriable({ErrorKind::Broker, code::GroupAuthorizationFailed, "", ""}));
    EXPECT_FALSE(retriable({ErrorKind::Broker, KafkaCode{999}, "", ""}));
    EXPECT_FALSE(retriable({ErrorKind::Authentication, KafkaCode::None, "", ""}));
}

} // namespace
} // namespace odradek::base::test
