// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hex.h"
#include "wire/json_convert.h"

#include <nlohmann/json.hpp>
#include <zlib.h>

#include <array>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

/// Bodies that Apache Kafka's Java client wrote, with the JSON that its converters give (tests/golden).
namespace odradek::wire::test {
namespace {

using nlohmann::json;

/// The lines of a packed file; none if it cannot be read.
std::vector<json> lines_of(const char* path) {
    std::string text;
    std::array<char, 65536> piece{};
    gzFile file = gzopen(path, "rb");
    for (int got = 0; file != nullptr && (got = gzread(file, piece.data(), piece.size())) > 0;)
        text.append(piece.data(), static_cast<std::size_t>(got));
    if (file != nullptr) gzclose(file);
    std::vector<json> lines;
    std::size_t begin = 0;
    for (std::size_t end = 0; (end = text.find('\n', begin)) != std::string::npos; begin = end + 1)
        lines.push_back(json::parse(text.substr(begin, end - begin)));
    return lines;
}

/// Every line that there is.
const std::vector<json>& golden() {
    static const std::vector<json> lines = [] {
        std::vector<json> all = lines_of(ODRADEK_GOLDEN "/messages.jsonl.gz");
        const std::vector<json> data = lines_of(ODRADEK_GOLDEN "/data.jsonl.gz");
        all.insert(all.end(), data.begin(), data.end());
        return all;
    }();
    return lines;
}

/// What a line is about, for messages of failure.
std::string title(const json& line) {
    return line["api"].get<std::string>() + " " + line["dir"].get<std::string>() + " v" + line["version"].dump() + " " +
           line["variant"].get<std::string>();
}

/// The answer of convert_line() to a golden line without one of its two forms.
json converted_without(json line, const char* form) {
    line.erase(form);
    return json::parse(convert_line(line.dump()));
}

TEST(Golden, IsThere) {
    EXPECT_GE(golden().size(), 2500U) << "tests/golden/messages.jsonl.gz is missing or short: run tests/golden/make";
}

TEST(Golden, BytesGiveTheSameJsonAndTheSameBytes) {
    for (const json& line : golden()) {
        const json answer = converted_without(line, "json");
        EXPECT_EQ(answer.value("error", ""), "") << title(line);
        EXPECT_EQ(answer["json"], line["json"]) << title(line);
        EXPECT_EQ(answer["hex"], line["hex"]) << title(line);
    }
}

TEST(Golden, JsonGivesTheSameBytes) {
    for (const json& line : golden()) {
        const json answer = converted_without(line, "hex");
        EXPECT_EQ(answer.value("error", ""), "") << title(line);
        EXPECT_EQ(answer["hex"], line["hex"]) << title(line);
    }
}

TEST(Golden, EveryVersionOfEveryMessageIsCovered) {
    std::set<std::string> seen;
    for (const json& line : golden())
        seen.insert(line["api"].get<std::string>() + "/" + line["dir"].get<std::string>() + "/" +
                    line["version"].dump());
    for (const MessageType& type : message_types()) {
        const std::string key = std::string(type.api.name) + "/" + std::string(name(type.direction));
        for (int version = type.api.versions.first; version <= type.api.versions.last; ++version)
            EXPECT_TRUE(seen.contains(key + "/" + std::to_string(version))) << key << " v" << version;
    }
}

} // namespace
} // namespace odradek::wire::test
