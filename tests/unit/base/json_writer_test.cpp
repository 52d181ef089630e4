// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_writer.h"

#include <limits>
#include <string>

#include <gtest/gtest.h>

namespace odradek::base::test {
namespace {

/// What `write(writer)` appends.
template <class Write>
std::string written(Write&& write) {
    std::string text;
    JsonWriter out(text);
    write(out);
    return text;
}

TEST(JsonWriter, SetsCommasAndColons) {
    const std::string text = written([](JsonWriter& out) {
        out.begin_object()
            .member("a", 1)
            .key("b")
            .begin_array()
            .value(2)
            .null()
            .begin_object()
            .end_object()
            .end_array();
        out.member("c", true).key("d").begin_array().end_array().end_object();
    });
    EXPECT_EQ(text, R"({"a":1,"b":[2,null,{}],"c":true,"d":[]})");
}

TEST(JsonWriter, AppendsToWhatIsThere) {
    std::string text = "before ";
    JsonWriter(text).value("x");
    EXPECT_EQ(text, R"(before "x")");
}

TEST(JsonWriter, KeepsEveryDigitOfIntegers) {
    using Long = std::numeric_limits<std::int64_t>;
    EXPECT_EQ(written([](JsonWriter& out) { out.value(Long::min()); }), "-9223372036854775808");
    EXPECT_EQ(written([](JsonWriter& out) { out.value(Long::max()); }), "9223372036854775807");
    EXPECT_EQ(written([](JsonWriter& out) { out.value(std::uint64_t{18446744073709551615U}); }),
              "18446744073709551615");
    EXPECT_EQ(written([](JsonWriter& out) { out.value(std::int8_t{-7}); }), "-7");
}

TEST(JsonWriter, WritesNumbersThatComeBack) {
    EXPECT_EQ(written([](JsonWriter& out) { out.value(0.1); }), "0.1");
    EXPECT_EQ(written([](JsonWriter& out) { out.value(std::numeric_limits<double>::quiet_NaN()); }), "null");
    EXPECT_EQ(written([](JsonWriter& out) { out.value(std::numeric_limits<double>::infinity()); }), "null");
}

TEST(JsonWriter, EscapesStrings) {
    const std::string odd("\"\\/\b\f\n\r\t\x01\x1f\0\x7f", 12);
    EXPECT_EQ(written([&](JsonWriter& out) { out.value(odd); }),
              "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\\u0000\x7f\"");
    EXPECT_EQ(written([](JsonWriter& out) { out.begin_object().member("\"", "\u00fc").end_object(); }),
              "{\"\\\"\":\"\u00fc\"}");
    EXPECT_EQ(written([](JsonWriter& out) { out.value("a\xff"); }), "\"a\ufffd\"");
}

TEST(JsonWriter, BytesAreTextWhereTheyCanBe) {
    EXPECT_EQ(written([](JsonWriter& out) { out.bytes(as_bytes("text")); }), R"("text")");
    EXPECT_EQ(written([](JsonWriter& out) { out.bytes(as_bytes("\xff")); }), R"({"base64":"/w=="})");
    EXPECT_EQ(written([](JsonWriter& out) { out.bytes(as_bytes(std::string_view("\0", 1))); }), R"({"base64":"AA=="})");
    EXPECT_EQ(written([](JsonWriter& out) { out.begin_array().base64(as_bytes("text")).raw("{}").end_array(); }),
              R"(["dGV4dA==",{}])");
}

} // namespace
} // namespace odradek::base::test
