// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts.h"

#include "records/crc.h"
#include "records/endian.h"
#include "records/rewrite.h"

#include <stdexcept>

namespace odradek::records::test {
namespace {

std::optional<base::ByteView> view(const std::optional<std::string>& text) {
    return text ? std::optional(base::as_bytes(*text)) : std::nullopt;
}

std::optional<std::string> text(const std::optional<base::ByteView>& bytes) {
    return bytes ? std::optional(base::text_of(*bytes)) : std::nullopt;
}

void must(const base::Result<void>& done) {
    if (!done) {
        throw std::runtime_error(base::describe(done.error()));
    }
}

} // namespace

base::SharedBytes written(const BatchOptions& options, const std::vector<Row>& rows) {
    BatchBuilder builder(options);
    for (const auto& row : rows) {
        std::vector<RecordHeader> headers;
        headers.reserve(row.headers.size());
        for (const auto& [name, value] : row.headers) {
            headers.push_back({base::as_bytes(name), view(value)});
        }
        const NewRecord record{row.timestamp, view(row.key), view(row.value), headers};
        must(row.offset < 0 ? builder.append(record) : builder.append_at(row.offset, record));
    }
    auto bytes = builder.finish();
    if (!bytes) {
        throw std::runtime_error(base::describe(bytes.error()));
    }
    return *bytes;
}

base::SharedBytes joined(const std::vector<base::SharedBytes>& parts) {
    base::Bytes all;
    for (const auto& part : parts) {
        all.insert(all.end(), part.view().begin(), part.view().end());
    }
    return base::SharedBytes(std::move(all));
}

base::Bytes copied(const base::SharedBytes& bytes) {
    return base::copy_of(bytes.view());
}

WireBatch only_batch(const base::SharedBytes& bytes, const Limits& limits) {
    const auto run = split(bytes, limits);
    if (run.batches.size() != 1 || run.corrupt || run.tail_bytes != 0) {
        throw std::runtime_error(run.corrupt ? base::describe(run.corrupt->error) : "not one batch");
    }
    return *run.batches.front();
}

std::vector<Row> rows_of(const RecordBlock& block) {
    std::vector<Row> rows;
    for (std::size_t i = 0; i < block.size(); ++i) {
        const auto record = block.entry(i);
        Row row{record.timestamp, text(record.key), text(record.value), {}, record.offset, record.nested};
        for (const auto& header : block.headers(i)) {
            row.headers.emplace_back(base::text_of(header.name), text(header.value));
        }
        rows.push_back(row);
    }
    return rows;
}

std::vector<Row> read(const base::SharedBytes& bytes, const Limits& limits) {
    const auto batch = only_batch(bytes, limits);
    must(check_crc(batch));
    const auto block = decode(batch, limits);
    if (!block) {
        throw std::runtime_error(base::describe(block.error()));
    }
    must((*block)->verify());
    return rows_of(**block);
}

base::SharedBytes sealed(base::Bytes bytes) {
    constexpr std::size_t kLegacyCrc = 12;
    constexpr std::size_t kMagic = 16;
    if (bytes.at(kMagic) == std::byte{2}) {
        seal(bytes);
    } else {
        store_be(bytes.data() + kLegacyCrc, crc32(base::ByteView(bytes).subspan(kMagic)));
    }
    return base::SharedBytes(std::move(bytes));
}

std::vector<Row> few(std::int8_t magic) {
    const base::TimestampMs time = magic == 0 ? -1 : 1000;
    std::vector<Row> rows{
        {time, "key", "value", {}, 100}, {time, std::nullopt, "", {}, 101}, {time, "", std::nullopt, {}, 102}};
    if (magic == 2) {
        rows[0].headers = {{"trace", "abc"}, {"trace", std::nullopt}};
        rows[2].headers = {{"", ""}};
    }
    return rows;
}

BatchOptions options(std::int8_t magic, Codec codec) {
    BatchOptions made;
    made.magic = magic;
    made.codec = codec;
    made.base_offset = 100;
    return made;
}

} // namespace odradek::records::test
