// SPDX-License-Identifier: Apache-2.0
#include "sandbox/demo/oddities.h"

#include <fmt/format.h>

#include <limits>
#include <string_view>

namespace odradek::sandbox {
namespace {

using namespace std::string_view_literals;

// A picture of one red pixel.
constexpr std::string_view kPng = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\2\0\0\0\x90wS\xde"
                                  "\0\0\0\x0cIDATx\x9c"
                                  "c\xf8\xcf\xc0\0\0\3\1\1\0\x18\xdd\x8d\xb0\0\0\0\0IEND\xae"
                                  "B`\x82"sv;

std::string large_json() {
    std::string text = R"({"kind":"catalogue","entries":[)";
    constexpr int kEntries = 16'000;
    for (int index = 0; index < kEntries; ++index) {
        text += fmt::format(R"({}{{"sku":"article-{:06}","name":"Article {}","stock":{},"tags":["tea","import"]}})",
                            index == 0 ? "" : ",", index, index, (index * 37) % 500);
    }
    return text + "]}";
}

std::string deep_json() {
    constexpr std::size_t kLevels = 1'000;
    std::string text;
    for (std::size_t level = 0; level < kLevels; ++level)
        text += R"({"in":)";
    return text + "\"the middle\"" + std::string(kLevels, '}');
}

ShopRecord odd(std::string key, std::optional<std::string> value, std::vector<ShopHeader> headers = {}) {
    ShopRecord record;
    record.topic = shop::kOddities;
    record.key = std::move(key);
    record.value = std::move(value);
    record.headers = std::move(headers);
    return record;
}

void add_binary(std::vector<ShopRecord>& records) {
    records.push_back(odd("png", std::string(kPng), {{"content-type", "image/png"}}));
    records.push_back(odd("invalid-utf8", std::string("caf\xe9 \xff\xfe half a character: \xf0\x9f\x98")));
    records.push_back(odd("nul-and-controls", std::string("zero\0one\x1b[31mred\x1b[0m\x07 bell\r\nline\t\x7f"sv)));
    records.push_back(odd("empty-value", ""));
    records.push_back(odd("null-value", std::nullopt));
    records.push_back(odd("", "an empty key"));
    ShopRecord keyless = odd("", "a null key");
    keyless.key.reset();
    records.push_back(std::move(keyless));
    records.push_back(odd(std::string("\0\1\2\xff binary key"sv), "look at the key"));
}

void add_texts(std::vector<ShopRecord>& records) {
    records.push_back(odd("right-to-left", "السعر ١٢٫٥٠ ثم English ثم עברית"));
    records.push_back(odd("bidi-override", "invoice\u202Egnp.exe and \u2066isolated\u2069"));
    records.push_back(odd("emoji", "👩‍🔬🏳️‍🌈 tea 🍵 – ﷽ – a\u0301\u0302\u0303 combined"));
    records.push_back(
        odd("html", R"~(<img src="file:///dev/zero" onerror="alert(1)"><b>bold?</b> &amp; <script>1</script>)~"));
    records.push_back(odd("formula", "=HYPERLINK(\"http://example.invalid\",\"click\")"));
    records.push_back(odd("one-long-line", std::string(200'000, 'x')));
    records.push_back(odd("xml", "<?xml version=\"1.0\"?>\n<order id=\"7\"><item sku=\"tea\"/></order>"));
}

void add_json(std::vector<ShopRecord>& records) {
    records.push_back(odd("above-2^53",
                          R"({"exact":9007199254740993,"max":9223372036854775807,"min":-9223372036854775808,)"
                          R"("beyond":123456789012345678901234567890,"tiny":1e-400})"));
    records.push_back(odd("json-duplicate-names", R"({"a":1,"a":2,"\u0061":3})"));
    records.push_back(odd("json-cut-off", R"({"orderId":"ord-00100001","items":[{"sku":)"));
    records.push_back(odd("json-behind-a-byte-order-mark", "\xEF\xBB\xBF{\"tea\":1}"));
    records.push_back(odd("json-of-a-megabyte", large_json()));
    records.push_back(odd("json-a-thousand-deep", deep_json()));
}

void add_headers(std::vector<ShopRecord>& records) {
    records.push_back(odd("headers-repeated", "three of one name",
                          {{"trace", "first"}, {"trace", "second"}, {"trace", "first"}, {"other", "between"}}));
    records.push_back(odd("headers-odd", "null, empty, binary, no UTF-8",
                          {{"null", std::nullopt},
                           {"empty", ""},
                           {"", "a header without a name"},
                           {"binary", std::string("\0\1\2\x80\xff"sv)},
                           {"caf\xe9", "a name that is not UTF-8"}}));
}

// Times that no clock shows, in records of their own.
void add_times(std::vector<ShopRecord>& records) {
    ShopRecord first = odd("time-zero", "1970");
    first.at = 0;
    records.push_back(std::move(first));
    ShopRecord last = odd("time-of-the-far-future", "year 9999");
    last.at = 253'402'300'799'000;
    records.push_back(std::move(last));
}

} // namespace

std::vector<ShopRecord> make_oddities(base::TimestampMs start) {
    constexpr base::TimestampMs kSecond = 1'000;
    std::vector<ShopRecord> records;
    add_binary(records);
    add_texts(records);
    add_json(records);
    add_headers(records);
    for (std::size_t index = 0; index < records.size(); ++index)
        records[index].at = start + static_cast<base::TimestampMs>(index) * kSecond;
    add_times(records);
    return records;
}

} // namespace odradek::sandbox
