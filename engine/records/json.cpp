// SPDX-License-Identifier: Apache-2.0
#include "records/json.h"

#include "base/json_writer.h"
#include "records/decode.h"
#include "records/split.h"

#include <fmt/format.h>

namespace odradek::records {
namespace {

using base::JsonWriter;

void bytes_or_null(JsonWriter& json, const std::optional<base::ByteView>& bytes) {
    bytes ? json.base64(*bytes) : json.null();
}

/// The field of a batch that only magic 2 has.
template <class T>
void modern(JsonWriter& json, std::string_view name, const BatchHeader& header, T value) {
    json.key(name);
    header.magic == 2 ? json.value(value) : json.null();
}

void timestamp_type(JsonWriter& json, TimestampType type) {
    json.key("timestampType");
    if (type == TimestampType::None) {
        json.null();
    } else {
        json.value(type == TimestampType::Append ? "append" : "create");
    }
}

/// One line's two lists, each without its brackets. One thread.
struct Lists {
    std::string batches_text;
    std::string records_text;
    JsonWriter batches{batches_text};
    JsonWriter records{records_text};
};

void add_batch(JsonWriter& json, const BatchHeader& header, base::Offset base_offset, std::size_t count) {
    json.begin_object().member("magic", header.magic).member("codec", name(header.codec));
    json.member("baseOffset", base_offset).member("lastOffset", header.last_offset);
    modern(json, "producerId", header, header.producer_id);
    modern(json, "producerEpoch", header, header.producer_epoch);
    modern(json, "baseSequence", header, header.base_sequence);
    json.member("transactional", header.transactional).member("control", header.control);
    timestamp_type(json, header.timestamp_type);
    modern(json, "leaderEpoch", header, header.leader_epoch);
    json.member("count", count).end_object();
}

void add_record(JsonWriter& json, const RecordBlock& block, std::size_t index) {
    const auto record = block.entry(index);
    json.begin_object().member("offset", record.offset).key("timestamp");
    record.timestamp_type == TimestampType::None ? json.null() : json.value(record.timestamp);
    timestamp_type(json, record.timestamp_type);
    bytes_or_null(json.key("key"), record.key);
    bytes_or_null(json.key("value"), record.value);
    json.key("headers").begin_array();
    for (const auto& header : block.headers(index)) {
        json.begin_array().bytes(header.name);
        bytes_or_null(json, header.value);
        json.end_array();
    }
    json.end_array().end_object();
}

/// Plain messages of magic 0 and 1 lie together in one batch of ours; upstream counts each as one.
void add_messages(JsonWriter& json, const RecordBlock& block) {
    for (std::size_t i = 0; i < block.size(); ++i) {
        auto header = block.header();
        header.last_offset = block.offset(i);
        add_batch(json, header, block.offset(i), 1);
    }
}

base::Result<void> add(Lists& lists, const WireBatch& batch, const Limits& limits) {
    if (auto fine = check_crc(batch); !fine) {
        return fine;
    }
    const auto decoded = decode(batch, limits);
    if (!decoded) {
        return base::forward(decoded);
    }
    const auto& block = **decoded;
    const auto& header = batch.header();
    if (header.magic < 2 && header.codec == Codec::None) {
        add_messages(lists.batches, block);
    } else {
        const bool wrapper = header.magic < 2 && !block.empty();
        add_batch(lists.batches, header, wrapper ? block.offset(0) : header.base_offset, block.size());
    }
    for (std::size_t i = 0; i < block.size(); ++i) {
        add_record(lists.records, block, i);
    }
    return {};
}

std::string error_line(const base::Error& error) {
    std::string line;
    JsonWriter json(line);
    json.begin_object()
        .member("error", error.where.empty() ? error.detail : error.where + ": " + error.detail)
        .end_object();
    return line;
}

} // namespace

std::string batches_json(const base::SharedBytes& bytes, const Limits& limits) {
    const auto run = split(bytes, limits);
    Lists lists;
    for (const auto& batch : run.batches) {
        if (const auto done = add(lists, *batch, limits); !done) {
            return error_line(done.error());
        }
    }
    if (run.corrupt) {
        return error_line(run.corrupt->error);
    }
    return fmt::format(R"({{"batches":[{}],"records":[{}],"tailBytes":{}}})", lists.batches_text, lists.records_text,
                       run.tail_bytes);
}

} // namespace odradek::records
