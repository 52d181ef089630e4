// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/endian.h"
#include "scripts.h"

#include <gtest/gtest.h>

namespace odradek::records::test {
namespace {

constexpr std::size_t kAttributes = 17;

/// A wrapper around a message set, which it need not fit.
base::SharedBytes wrapped(std::int8_t magic, Codec codec, base::Offset offset, const base::SharedBytes& set) {
    Buffer body;
    EXPECT_TRUE(compress({codec, std::nullopt, magic}, set.view(), body));
    auto made = options(magic, Codec::None);
    made.base_offset = offset;
    auto bytes = copied(written(made, {{.timestamp = magic == 0 ? -1 : 9000, .value = base::text_of(body.view())}}));
    bytes[kAttributes] = static_cast<std::byte>(codec);
    return sealed(std::move(bytes));
}

/// A plain message with this offset as written.
base::SharedBytes message(std::int8_t magic, base::Offset offset, const std::string& value) {
    auto made = options(magic, Codec::None);
    made.base_offset = 0;
    auto bytes = copied(written(made, {{.timestamp = magic == 0 ? -1 : 1000, .value = value}}));
    store_be(bytes.data(), offset);
    return base::SharedBytes(std::move(bytes));
}

std::string refusal(const base::SharedBytes& bytes, const Limits& limits = {}) {
    const auto block = decode(only_batch(bytes, limits), limits);
    return block ? "" : block.error().detail;
}

std::vector<base::Offset> offsets(const std::vector<Row>& rows) {
    std::vector<base::Offset> result;
    result.reserve(rows.size());
    for (const auto& row : rows) {
        result.push_back(row.offset);
    }
    return result;
}

class EveryForm : public testing::TestWithParam<std::tuple<std::int8_t, Codec>> {
protected:
    static std::int8_t magic() { return std::get<0>(GetParam()); }
    static Codec codec() { return std::get<1>(GetParam()); }
};

TEST_P(EveryForm, GivesBackTheRecords) {
    EXPECT_EQ(read(written(options(magic(), codec()), few(magic()))), few(magic()));
}

TEST_P(EveryForm, SurvivesEveryFlippedByte) {
    const auto sound = copied(written(options(magic(), codec()), few(magic())));
    for (std::size_t at = 0; at < sound.size(); ++at) {
        for (const int mask : {0x01, 0x08, 0x80, 0xff}) {
            auto bytes = sound;
            bytes[at] ^= static_cast<std::byte>(mask);
            for (const auto& batch : split(base::SharedBytes(std::move(bytes))).batches) {
                ASSERT_TRUE(batch->verify());
                if (const auto block = decode(*batch)) {
                    ASSERT_TRUE((*block)->verify()) << at << ' ' << mask;
                }
            }
        }
    }
}

TEST_P(EveryForm, KeepsGapsBetweenOffsets) {
    auto rows = few(magic());
    rows[1].offset = 150;
    rows[2].offset = 5000;
    EXPECT_EQ(read(written(options(magic(), codec()), rows)), rows);
}

INSTANTIATE_TEST_SUITE_P(Forms, EveryForm,
                         testing::Combine(testing::Values(std::int8_t{0}, std::int8_t{1}),
                                          testing::Values(Codec::None, Codec::Gzip, Codec::Snappy, Codec::Lz4)),
                         [](const auto& each) {
                             return "magic" + std::to_string(std::get<0>(each.param)) +
                                    std::string(name(std::get<1>(each.param)));
                         });

TEST(Legacy, KeepsAbsoluteInnerOffsetsOfMagic0) {
    const auto set = joined({message(0, 40, "a"), message(0, 45, "b")});
    EXPECT_EQ(offsets(read(wrapped(0, Codec::Gzip, 45, set))), (std::vector<base::Offset>{40, 45}));
    EXPECT_NE(refusal(wrapped(0, Codec::Gzip, 44, set)), "") << "an inner offset behind its wrapper's";
}

TEST(Legacy, CountsInnerOffsetsOfMagic1FromTheWrapper) {
    const auto set = joined({message(1, 0, "a"), message(1, 2, "b"), message(1, 3, "c")});
    EXPECT_EQ(offsets(read(wrapped(1, Codec::Snappy, 45, set))), (std::vector<base::Offset>{42, 44, 45}));
    EXPECT_NE(refusal(wrapped(1, Codec::Snappy, 2, set)), "") << "offsets below zero";
}

TEST(Legacy, GivesTheWrappersAppendTime) {
    auto made = options(1, Codec::Gzip);
    made.timestamp_type = TimestampType::Append;
    made.append_time = 4444;
    const auto rows = read(written(made, few(1)));
    EXPECT_EQ(rows[0].timestamp, 4444);
    EXPECT_EQ(rows[2].timestamp, 4444);
}

// catalogue B6, surface 5.20
TEST(Legacy, ShowsAMessageThatWasCompressedTwice) {
    for (const std::int8_t magic : {std::int8_t{0}, std::int8_t{1}}) {
        const auto inner = wrapped(magic, Codec::Gzip, 1, joined({message(magic, 0, "a"), message(magic, 1, "b")}));
        const auto set = joined({message(magic, 0, "plain"), inner});
        const auto bytes = wrapped(magic, Codec::Snappy, 1, set);
        const auto rows = read(bytes);
        ASSERT_EQ(rows.size(), 2U);
        EXPECT_FALSE(rows[0].nested);
        EXPECT_EQ(rows[0].value, "plain");
        EXPECT_TRUE(rows[1].nested);
        EXPECT_EQ(rows[1].offset, 1);
        const auto deeper = decompress(Codec::Gzip, base::as_bytes(rows[1].value.value()), 1000, magic);
        EXPECT_TRUE(deeper) << "the inner bytes as they are";
        Limits skip;
        skip.nested = Nested::Skip;
        ASSERT_EQ(read(bytes, skip).size(), 1U);
        EXPECT_EQ(read(bytes, skip)[0].value, "plain");
    }
}

TEST(Legacy, RefusesWrappersThatLie) {
    const auto sound = message(1, 0, "a");
    EXPECT_NE(refusal(wrapped(1, Codec::Gzip, 5, message(0, 0, "a"))), "") << "another magic inside";
    EXPECT_NE(refusal(wrapped(1, Codec::Gzip, 5, sound.part(0, sound.size() - 1))), "") << "a cut message inside";
    EXPECT_NE(refusal(wrapped(1, Codec::Gzip, 5, {})), "") << "nothing inside";
    EXPECT_NE(refusal(wrapped(1, Codec::Gzip, 5, joined({message(1, 3, "a"), message(1, 3, "b")}))), "")
        << "offsets that do not ascend";
    auto null = copied(written(options(1, Codec::None), {{.timestamp = 1}}));
    null[kAttributes] = std::byte{1};
    EXPECT_NE(refusal(sealed(std::move(null))), "") << "null inside";
}

// catalogue B4
TEST(Legacy, RefusesLengthsThatLie) {
    const auto sound = copied(message(1, 5, "value"));
    constexpr std::size_t kKeyLength = 26;
    constexpr std::size_t kValueLength = 30;
    for (const auto at : {kKeyLength, kValueLength}) {
        for (const std::int32_t length : {-2, 4, 100, 0x7fffffff}) {
            auto bytes = sound;
            store_be(bytes.data() + at, length);
            const auto run = split(sealed(std::move(bytes)));
            ASSERT_TRUE(run.corrupt) << at << ' ' << length;
            EXPECT_EQ(run.corrupt->error.kind, base::ErrorKind::Corrupt);
            EXPECT_EQ(run.corrupt->offset, 5);
        }
    }
}

TEST(Legacy, CountsWhatAProducerWrapped) {
    Limits produced;
    produced.origin = Origin::Producer;
    for (const std::int8_t magic : {std::int8_t{0}, std::int8_t{1}}) {
        const auto set = joined({message(magic, -1, "a"), message(magic, -1, "b")});
        const auto rows = read(wrapped(magic, Codec::Gzip, 0, set), produced);
        EXPECT_EQ(offsets(rows), (std::vector<base::Offset>{0, 1}));
    }
}

} // namespace
} // namespace odradek::records::test
