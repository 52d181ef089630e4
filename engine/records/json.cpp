// SPDX-License-Identifier: Apache-2.0
#include "records/json.h"

#include "base/base64.h"
#include "records/decode.h"
#include "records/split.h"

#include <iterator>

#include <fmt/format.h>

namespace odradek::records {
namespace {

using Out = std::string;

void quoted(Out& out, std::string_view text) {
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(c));
        } else {
            out += c;
        }
    }
    out += '"';
}

void base64(Out& out, const std::optional<base::ByteView>& bytes) {
    out += bytes ? '"' + base::to_base64(*bytes) + '"' : "null";
}

/// Bytes of the UTF-8 sequence at the begin of `text` (RFC 3629); 0 where there is none.
std::size_t utf8_length(std::string_view text) {
    const auto at = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const unsigned first = at(0);
    if (first < 0x80) {
        return 1;
    }
    const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    for (std::size_t i = 1; i < length; ++i) {
        if ((at(i) & 0xc0U) != 0x80) {
            return 0;
        }
    }
    const bool overlong = first < 0xc2 || (first == 0xe0 && at(1) < 0xa0) || (first == 0xf0 && at(1) < 0x90);
    const bool outside = first > 0xf4 || (first == 0xf4 && at(1) > 0x8f) || (first == 0xed && at(1) > 0x9f);
    return overlong || outside ? 0 : length;
}

bool is_utf8(std::string_view text) {
    while (!text.empty()) {
        const auto length = utf8_length(text);
        if (length == 0) {
            return false;
        }
        text.remove_prefix(length);
    }
    return true;
}

void header_name(Out& out, base::ByteView name) {
    const auto text = base::as_text(name);
    if (is_utf8(text) && text.find('\0') == std::string_view::npos) {
        quoted(out, text);
    } else {
        out += R"({"base64":")" + base::to_base64(name) + "\"}";
    }
}

std::string_view timestamp_type(TimestampType type) {
    switch (type) {
    case TimestampType::Create:
        return R"("create")";
    case TimestampType::Append:
        return R"("append")";
    case TimestampType::None:
        break;
    }
    return "null";
}

/// One line's two lists. One thread.
struct Lists {
    Out batches;
    Out records;
};

void separate(Out& list) {
    if (!list.empty()) {
        list += ',';
    }
}

void add_batch(Out& list, const BatchHeader& header, base::Offset base_offset, std::size_t count) {
    separate(list);
    const auto into = std::back_inserter(list);
    fmt::format_to(into, R"({{"magic":{},"codec":"{}","baseOffset":{},"lastOffset":{},)", header.magic,
                   name(header.codec), base_offset, header.last_offset);
    if (header.magic == 2) {
        fmt::format_to(into, R"("producerId":{},"producerEpoch":{},"baseSequence":{},)", header.producer_id,
                       header.producer_epoch, header.base_sequence);
    } else {
        list += R"("producerId":null,"producerEpoch":null,"baseSequence":null,)";
    }
    fmt::format_to(into, R"("transactional":{},"control":{},"timestampType":{},"leaderEpoch":{},"count":{}}})",
                   header.transactional, header.control, timestamp_type(header.timestamp_type),
                   header.magic == 2 ? std::to_string(header.leader_epoch) : "null", count);
}

void add_record(Out& list, const RecordBlock& block, std::size_t index) {
    separate(list);
    const auto record = block.entry(index);
    const bool timed = record.timestamp_type != TimestampType::None;
    fmt::format_to(std::back_inserter(list), R"({{"offset":{},"timestamp":{},"timestampType":{},"key":)", record.offset,
                   timed ? std::to_string(record.timestamp) : "null", timestamp_type(record.timestamp_type));
    base64(list, record.key);
    list += R"(,"value":)";
    base64(list, record.value);
    list += R"(,"headers":[)";
    bool first = true;
    for (const auto& header : block.headers(index)) {
        list += first ? "[" : ",[";
        first = false;
        header_name(list, header.name);
        list += ',';
        base64(list, header.value);
        list += ']';
    }
    list += "]}";
}

/// Plain messages of magic 0 and 1 lie together in one batch of ours; upstream counts each as one.
void add_messages(Out& list, const RecordBlock& block) {
    for (std::size_t i = 0; i < block.size(); ++i) {
        auto header = block.header();
        header.last_offset = block.offset(i);
        add_batch(list, header, block.offset(i), 1);
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
    Out out = R"({"error":)";
    quoted(out, error.where.empty() ? error.detail : error.where + ": " + error.detail);
    return out + '}';
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
    return fmt::format(R"({{"batches":[{}],"records":[{}],"tailBytes":{}}})", lists.batches, lists.records,
                       run.tail_bytes);
}

} // namespace odradek::records
