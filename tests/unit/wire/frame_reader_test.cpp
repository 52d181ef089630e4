// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/frame_reader.h"

#include "base/hex.h"
#include "wire/writer.h"

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace odradek::wire::test {
namespace {

/// A frame with its length.
base::Bytes framed(const std::string& content) {
    Writer out;
    out.int32(static_cast<std::int32_t>(content.size()));
    out.bytes(base::as_bytes(content));
    return out.take();
}

/// All frames that are complete, as texts.
std::vector<std::string> taken(FrameReader& frames) {
    std::vector<std::string> texts;
    while (const auto frame = frames.next())
        texts.push_back(base::text_of(frame->view()));
    return texts;
}

/// What the bytes give when they come in pieces of `size`.
std::vector<std::string> in_pieces(base::ByteView bytes, std::size_t size) {
    FrameReader frames;
    for (; !bytes.empty(); bytes = bytes.subspan(std::min(size, bytes.size())))
        EXPECT_TRUE(frames.feed(bytes.first(std::min(size, bytes.size()))));
    EXPECT_TRUE(frames.between_frames());
    return taken(frames);
}

TEST(FrameReader, PiecesOfAnySizeGiveTheSameFrames) {
    const std::vector<std::string> contents{
        "one", "", std::string(70000, 'x'), "four", std::string(65532, 'y'), std::string(65533, 'z'), "last"};
    base::Bytes stream;
    for (const std::string& content : contents) {
        const base::Bytes frame = framed(content);
        stream.insert(stream.end(), frame.begin(), frame.end());
    }
    for (const std::size_t size :
         {std::size_t{1}, std::size_t{3}, std::size_t{65536}, std::size_t{100000}, stream.size()})
        EXPECT_EQ(in_pieces(stream, size), contents) << "pieces of " << size;
}

TEST(FrameReader, ReceivesALargeFrameIntoMemoryOfItsOwn) {
    FrameReader frames;
    const std::string content(1000000, 'x');
    const base::Bytes frame = framed(content);
    ASSERT_TRUE(frames.feed(base::ByteView(frame).first(10)));
    EXPECT_FALSE(frames.between_frames());
    const auto room = frames.room();
    ASSERT_EQ(room.size(), content.size() - 6);
    std::ranges::copy(base::ByteView(frame).subspan(10), room.begin());
    ASSERT_TRUE(frames.received(room.size()));
    const auto whole = frames.next();
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->view().data() + 6, room.data()) << "it must not be copied";
    EXPECT_EQ(base::as_text(whole->view()), content);
}

TEST(FrameReader, RoomIsNeverEmpty) {
    FrameReader frames;
    const base::Bytes frame = framed(std::string(65532, 'y'));
    for (std::size_t i = 0; i < frame.size(); ++i) {
        ASSERT_FALSE(frames.room().empty()) << i;
        ASSERT_TRUE(frames.feed(base::ByteView(frame).subspan(i, 1)));
    }
    EXPECT_EQ(taken(frames).size(), 1U);
}

/// First bytes of a stream, the limit, and the kind of error they give.
struct Refusal {
    const char* bytes;
    std::size_t limit;
    base::ErrorKind kind;
};

// catalogue B1
TEST(FrameReader, RefusesLengthsBeforeItAllocates) {
    const std::vector<Refusal> refusals{
        {"ffffffff", kDefaultFrameLimit, base::ErrorKind::Protocol},
        {"80000000", kDefaultFrameLimit, base::ErrorKind::Protocol},
        {"7fffffff", kDefaultFrameLimit, base::ErrorKind::TooLarge},
        {"10000001", kDefaultFrameLimit, base::ErrorKind::TooLarge},
        {"00000065", 100, base::ErrorKind::TooLarge},
        {"48545450", kDefaultFrameLimit, base::ErrorKind::NotKafka},
        {"48545450", 0x7fffffff, base::ErrorKind::NotKafka},
        {"15030300", kDefaultFrameLimit, base::ErrorKind::TlsExpected},
        {"15030100", 0x7fffffff, base::ErrorKind::TlsExpected},
        {"16030100", kDefaultFrameLimit, base::ErrorKind::TlsExpected},
    };
    for (const Refusal& each : refusals) {
        FrameReader frames(each.limit);
        const base::Result<void> fed = frames.feed(base::from_hex(each.bytes).value());
        ASSERT_FALSE(fed) << each.bytes;
        EXPECT_EQ(fed.error().kind, each.kind) << each.bytes;
    }
}

TEST(FrameReader, TakesAFrameOfExactlyTheLimit) {
    FrameReader frames(100);
    EXPECT_TRUE(frames.feed(framed(std::string(100, 'x'))));
    EXPECT_EQ(taken(frames).size(), 1U);
}

TEST(FrameReader, FramesBeforeAFaultAreStillThere) {
    FrameReader frames;
    base::Bytes stream = framed("good");
    stream.insert(stream.end(), 4, std::byte{0xff});
    EXPECT_FALSE(frames.feed(stream));
    EXPECT_EQ(taken(frames), std::vector<std::string>{"good"});
}

TEST(FrameReader, ALaterLengthThatLooksLikeTlsIsAFrame) {
    FrameReader frames(0x7fffffff);
    ASSERT_TRUE(frames.feed(framed("first")));
    EXPECT_TRUE(frames.feed(base::from_hex("15030300").value()));
}

} // namespace
} // namespace odradek::wire::test
