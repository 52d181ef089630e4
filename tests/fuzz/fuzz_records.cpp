// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/batch_builder.h"
#include "records/decode.h"
#include "records/json.h"
#include "records/split.h"

#include <cstdlib>

/// Rule: whatever the bytes are, split() accounts for each of them once, every batch and block that comes out holds its
/// invariants, and the records of a block are the same when they are written and read again. The first byte chooses the
/// limits.
namespace {

using namespace odradek;

void require(bool holds) {
    if (!holds) {
        std::abort();
    }
}

/// Writes the records of a block again, as magic 2, and compares. Offsets beyond 31 bits do not come out of decode().
void check_again(const records::RecordBlock& block) {
    records::BatchOptions options;
    options.codec = records::Codec::None;
    options.base_offset = block.offset(0);
    records::BatchBuilder builder(options);
    for (std::size_t i = 0; i < block.size(); ++i) {
        const auto record = block.entry(i);
        const auto headers = block.headers(i);
        require(builder.append_at(record.offset, {record.timestamp, record.key, record.value, headers}).has_value());
    }
    const auto bytes = builder.finish();
    const auto again = records::decode(records::WireBatch::parse(bytes.value()).value());
    require(again && (*again)->size() == block.size());
    for (std::size_t i = 0; i < block.size(); ++i) {
        const auto before = block.entry(i);
        const auto after = (*again)->entry(i);
        require(before.offset == after.offset && before.timestamp == after.timestamp);
        require(before.key.has_value() == after.key.has_value() && before.value.has_value() == after.value.has_value());
        require(base::equal(before.key.value_or(base::ByteView()), after.key.value_or(base::ByteView())));
        require(base::equal(before.value.value_or(base::ByteView()), after.value.value_or(base::ByteView())));
        require(before.header_count == after.header_count);
    }
}

std::size_t check_batch(const records::WireBatch& batch, const records::Limits& limits) {
    require(batch.verify(limits).has_value());
    static_cast<void>(records::check_crc(batch));
    if (const auto block = records::decode(batch, limits)) {
        require((*block)->verify().has_value());
        if (!(*block)->empty()) {
            check_again(**block);
        }
    }
    return batch.bytes().size();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    records::Limits limits;
    limits.batch_bytes = (data[0] & 0x01U) != 0 ? 1U << 20U : 1000;
    limits.nested = (data[0] & 0x02U) != 0 ? records::Nested::Keep : records::Nested::Skip;
    limits.origin = (data[0] & 0x04U) != 0 ? records::Origin::Log : records::Origin::Producer;
    const auto bytes = std::as_bytes(std::span(data + 1, size - 1));
    const base::SharedBytes shared(base::copy_of(bytes));
    const auto run = records::split(shared, limits);
    std::size_t accounted = run.tail_bytes;
    for (const auto& batch : run.batches) {
        accounted += check_batch(*batch, limits);
    }
    if (run.corrupt) {
        accounted += run.corrupt->bytes.size() + run.corrupt->rest.size();
    }
    require(accounted == shared.size());
    require(!records::batches_json(shared, limits).empty());
    return 0;
}
