// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hex.h"
#include "records/json.h"
#include "scripts.h"

#include <fstream>
#include <iterator>
#include <sstream>

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

/// Record sets that Apache Kafka's Java client wrote, and what it read back from them.
namespace odradek::records::test {
namespace {

using nlohmann::json;

std::vector<json> lines() {
    std::ifstream file(ODRADEK_GOLDEN "/batches.jsonl.gz", std::ios::binary);
    const std::string packed{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    const auto unpacked = decompress(Codec::Gzip, base::as_bytes(packed), std::size_t{64} << 20U);
    std::vector<json> result;
    if (unpacked) {
        std::istringstream text{base::text_of(unpacked->view())};
        for (std::string line; std::getline(text, line);) {
            result.push_back(json::parse(line));
        }
    }
    return result;
}

base::SharedBytes bytes_of(const json& line) {
    return base::SharedBytes(base::from_hex(line["hex"].get<std::string>()).value());
}

/// What the header says, as options to write the same again.
BatchOptions options_of(const RecordBlock& block) {
    const auto& header = block.header();
    BatchOptions made;
    made.magic = header.magic;
    made.codec = header.codec;
    made.base_offset = block.empty() || header.magic == 2 ? header.base_offset : block.offset(0);
    made.timestamp_type = header.timestamp_type;
    made.append_time = header.max_timestamp;
    made.max_timestamp = header.max_timestamp;
    made.last_offset = header.last_offset;
    made.producer_id = header.producer_id;
    made.producer_epoch = header.producer_epoch;
    made.base_sequence = header.base_sequence;
    made.leader_epoch = header.leader_epoch;
    made.transactional = header.transactional;
    made.control = header.control;
    made.delete_horizon = header.horizon();
    return made;
}

TEST(Golden, IsThere) {
    EXPECT_GE(lines().size(), 180U) << "tests/golden/batches.jsonl.gz is missing or short; tests/golden/make writes it";
}

TEST(Golden, ReadsAsJavaReads) {
    for (const auto& line : lines()) {
        const auto name = line["name"].get<std::string>();
        const auto ours = json::parse(batches_json(bytes_of(line)));
        ASSERT_FALSE(ours.contains("error")) << name << ": " << ours;
        EXPECT_EQ(ours["batches"], line["batches"]) << name;
        EXPECT_TRUE(ours["records"] == line["records"]) << name;
        EXPECT_EQ(ours["tailBytes"], line["tailBytes"]) << name;
    }
}

TEST(Golden, HoldsItsChecksumsAndInvariants) {
    for (const auto& line : lines()) {
        for (const auto& batch : split(bytes_of(line)).batches) {
            EXPECT_TRUE(check_crc(*batch)) << line["name"];
            EXPECT_TRUE(batch->verify()) << line["name"];
            const auto block = decode(*batch);
            ASSERT_TRUE(block) << line["name"];
            EXPECT_TRUE((*block)->verify()) << line["name"];
        }
    }
}

/// Of a batch with append time the deltas as written are not shown, and cannot be written again.
bool says_all(const RecordBlock& block) {
    const auto& header = block.header();
    return header.codec == Codec::None && (header.magic < 2 || header.timestamp_type != TimestampType::Append);
}

TEST(Golden, WritesWhatJavaWrites) {
    int same = 0;
    for (const auto& line : lines()) {
        for (const auto& batch : split(bytes_of(line)).batches) {
            const auto block = decode(*batch);
            ASSERT_TRUE(block) << line["name"];
            const auto rows = rows_of(**block);
            const auto again = written(options_of(**block), rows);
            EXPECT_TRUE(read(again) == rows) << line["name"];
            if (says_all(**block)) {
                EXPECT_TRUE(again == batch->bytes()) << line["name"];
                ++same;
            }
        }
    }
    EXPECT_GE(same, 45);
}

TEST(Golden, ReadsTheSameWhenCutAtEveryByte) {
    for (const auto& line : lines()) {
        const auto bytes = bytes_of(line);
        if (bytes.size() > 1500) {
            continue;
        }
        const auto whole = split(bytes);
        std::size_t before = 0;
        for (std::size_t size = 0; size <= bytes.size(); ++size) {
            const auto run = split(bytes.part(0, size));
            ASSERT_FALSE(run.corrupt) << line["name"] << size;
            std::size_t kept = 0;
            for (const auto& batch : run.batches) {
                kept += batch->bytes().size();
            }
            ASSERT_EQ(kept + run.tail_bytes, size) << line["name"];
            ASSERT_GE(kept, before) << line["name"];
            before = kept;
        }
        EXPECT_EQ(before + whole.tail_bytes, bytes.size());
    }
}

} // namespace
} // namespace odradek::records::test
