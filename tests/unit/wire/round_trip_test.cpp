// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_message.h"
#include "wire/json.h"

#include <string>

#include <gtest/gtest.h>

/// Random values of every message in every version, there and back, whole and cut short.
namespace odradek::wire::test {
namespace {

constexpr std::uint64_t kSeeds = 4;

std::string title(const MessageType& type, std::int16_t version, std::uint64_t seed) {
    return std::string(type.name) + " v" + std::to_string(version) + " seed " + std::to_string(seed);
}

/// Calls `test(type, version, seed)` for all there are.
template <class Test>
void for_each(Test&& test) {
    for (const MessageType& type : message_types())
        for (std::int16_t version = type.api.versions.first; version <= type.api.versions.last; ++version)
            for (std::uint64_t seed = 0; seed < kSeeds; ++seed)
                test(type, version, seed);
}

std::unique_ptr<AnyMessage> random(const MessageType& type, std::int16_t version, std::uint64_t seed) {
    std::unique_ptr<AnyMessage> message = type.make();
    RandomMessage(seed, version, type.api.flexible(version)).fill(message->root());
    return message;
}

base::Result<void> decode(AnyMessage& into, base::Bytes body, std::int16_t version) {
    return into.decode(base::SharedBytes(std::move(body)), version);
}

TEST(RoundTrip, DecodeUndoesEncode) {
    for_each([](const MessageType& type, std::int16_t version, std::uint64_t seed) {
        const auto message = random(type, version, seed);
        const auto again = type.make();
        const base::Bytes body = message->encode(version);
        const base::Result<void> read = decode(*again, body, version);
        ASSERT_TRUE(read) << title(type, version, seed) << ": " << base::describe(read.error());
        EXPECT_TRUE(again->equals(*message)) << title(type, version, seed);
        EXPECT_EQ(again->encode(version), body) << title(type, version, seed);
    });
}

TEST(RoundTrip, ABodyCutAnywhereIsRefused) {
    for_each([](const MessageType& type, std::int16_t version, std::uint64_t seed) {
        if (seed > 0) return; // as many decodes as bytes: one message a version is enough
        const base::Bytes body = random(type, version, seed)->encode(version);
        for (std::size_t size = 0; size < body.size(); ++size) {
            const auto cut = type.make();
            const auto untouched = type.make();
            const auto end = body.begin() + static_cast<std::ptrdiff_t>(size);
            const base::Result<void> read = decode(*cut, {body.begin(), end}, version);
            ASSERT_FALSE(read) << title(type, version, seed) << " cut at " << size;
            ASSERT_EQ(read.error().kind, base::ErrorKind::Protocol);
            ASSERT_TRUE(cut->equals(*untouched)) << title(type, version, seed) << " cut at " << size;
        }
    });
}

TEST(RoundTrip, BytesLeftOverAreRefused) {
    for_each([](const MessageType& type, std::int16_t version, std::uint64_t seed) {
        base::Bytes body = random(type, version, seed)->encode(version);
        body.push_back(std::byte{0});
        EXPECT_FALSE(decode(*type.make(), std::move(body), version)) << title(type, version, seed);
    });
}

TEST(RoundTrip, VersionsThatAreNotOursAreUnsupported) {
    for (const MessageType& type : message_types()) {
        for (const int version : {type.api.versions.first - 1, type.api.versions.last + 1}) {
            const base::Result<void> read = decode(*type.make(), {}, static_cast<std::int16_t>(version));
            ASSERT_FALSE(read) << type.name << " v" << version;
            EXPECT_EQ(read.error().kind, base::ErrorKind::Unsupported) << type.name << " v" << version;
        }
    }
}

TEST(RoundTrip, MessagesAreEqualToTheirOwnKindAlone) {
    const auto types = message_types();
    for (const MessageType& type : types) {
        EXPECT_TRUE(type.make()->equals(*type.make())) << type.name;
        const MessageType& other = type.name == types.front().name ? types.back() : types.front();
        EXPECT_FALSE(type.make()->equals(*other.make())) << type.name;
    }
}

} // namespace
} // namespace odradek::wire::test
