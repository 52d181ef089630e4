// SPDX-License-Identifier: Apache-2.0
#include "records/decode.h"

#include "records/index.h"
#include "records/legacy.h"

namespace odradek::records {
namespace {

using Block = base::Result<std::shared_ptr<const RecordBlock>>;

/// The records of a batch, decompressed.
base::Result<base::SharedBytes> unpack(const BatchHeader& header, base::ByteView bytes, const Limits& limits) {
    auto data = decompress(header.codec, bytes, limits.cap(), header.magic);
    if (!data) {
        auto error = std::move(data).error();
        error.where = at_offset(header.base_offset);
        return std::unexpected(std::move(error));
    }
    return data->share();
}

Block made(const WireBatch& batch, base::SharedBytes data, Index index) {
    if (index.fault.fault != Fault::None) {
        return fault_error(batch.header().base_offset, index.fault);
    }
    return std::make_shared<const RecordBlock>(
        RecordBlock::Parts{batch, std::move(data), std::move(index.entries), index.count, index.base_offset});
}

Block decode_batch(const WireBatch& batch, const Limits& limits) {
    const auto& header = batch.header();
    if (header.codec == Codec::None) {
        return made(batch, batch.bytes(), index_records(header, batch.bytes().view(), kHeaderBytes));
    }
    const auto body = batch.bytes().view().subspan(kHeaderBytes);
    if (header.count == 0 && body.empty()) {
        return made(batch, {}, index_records(header, {}, 0));
    }
    auto data = unpack(header, body, limits);
    if (!data) {
        return base::forward(data);
    }
    auto index = index_records(header, data->view(), 0);
    return made(batch, *std::move(data), std::move(index));
}

Block decode_wrapper(const WireBatch& batch, const Limits& limits) {
    const auto& header = batch.header();
    LegacyMessage wrapper;
    const auto bytes = batch.bytes().view();
    if (const auto fault = parse_message(bytes, 0, wrapper); fault != Fault::None) {
        return fault_error(header.base_offset, {fault, 0});
    }
    if (wrapper.value_length < 0) {
        return fault_error(header.base_offset, {Fault::NoValue, 0});
    }
    auto data = unpack(header, bytes.subspan(wrapper.value_at, static_cast<std::size_t>(wrapper.value_length)), limits);
    if (!data) {
        return base::forward(data);
    }
    auto index = index_wrapped(header, data->view(), limits);
    return made(batch, *std::move(data), std::move(index));
}

} // namespace

base::Result<std::shared_ptr<const RecordBlock>> decode(const WireBatch& batch, const Limits& limits) {
    const auto& header = batch.header();
    if (header.magic >= 2) {
        return decode_batch(batch, limits);
    }
    if (header.codec != Codec::None) {
        return decode_wrapper(batch, limits);
    }
    return made(batch, batch.bytes(), index_messages(header, batch.bytes().view(), limits));
}

} // namespace odradek::records
