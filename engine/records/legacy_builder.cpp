// SPDX-License-Identifier: Apache-2.0
#include "records/batch_builder.h"

#include "records/crc.h"
#include "records/endian.h"
#include "records/header_layout.h"
#include "records/legacy.h"

#include <cstring>

/// The half of BatchBuilder that writes magic 0 and 1.
namespace odradek::records {
namespace {

/// What a message is made of.
struct Message {
    std::int8_t magic;
    int attributes;
    base::Offset offset;
    base::TimestampMs timestamp;
    std::optional<base::ByteView> key;
    std::optional<base::ByteView> value;
};

std::byte* put(std::byte* at, const std::optional<base::ByteView>& bytes) {
    store_be(at, bytes ? static_cast<std::int32_t>(bytes->size()) : -1);
    at += sizeof(std::int32_t);
    if (bytes && !bytes->empty()) {
        std::memcpy(at, bytes->data(), bytes->size());
        at += bytes->size();
    }
    return at;
}

void append_message(Buffer& out, const Message& message) {
    const auto size = legacy_overhead(message.magic) + (message.key ? message.key->size() : 0) +
                      (message.value ? message.value->size() : 0);
    auto* const begin = out.ensure(size);
    store_be(begin, message.offset);
    store_be(begin + kLengthAt, static_cast<std::int32_t>(size - kLogOverhead));
    store_be(begin + kMagicAt, message.magic);
    auto* at = begin + kMagicAt + 1;
    *at++ = static_cast<std::byte>(message.attributes);
    if (message.magic > 0) {
        store_be(at, message.timestamp);
        at += sizeof message.timestamp;
    }
    put(put(at, message.key), message.value);
    store_be(begin + kLogOverhead, crc32({begin + kMagicAt, size - kMagicAt}));
    out.commit(size);
}

} // namespace

void BatchBuilder::write_message(base::Offset offset, const NewRecord& record) {
    const bool wrapped = options_.codec != Codec::None;
    const bool appended = options_.magic > 0 && options_.timestamp_type == TimestampType::Append;
    // Magic 1 counts from the wrapper's first message, magic 0 keeps the log's offsets (KIP-31).
    const auto written = wrapped && options_.magic > 0 ? offset - options_.base_offset : offset;
    const auto timestamp = appended && !wrapped ? options_.append_time : record.timestamp;
    append_message(body_,
                   {options_.magic, appended ? kAppendTimeBit : 0, written, timestamp, record.key, record.value});
}

base::Result<base::SharedBytes> BatchBuilder::finish_messages() {
    if (count_ == 0) {
        return base::fail(base::ErrorKind::Usage, "record batch", "a message set without messages");
    }
    if (options_.codec == Codec::None) {
        return std::exchange(body_, {}).share();
    }
    if (options_.codec == Codec::Zstd) {
        return base::fail(base::ErrorKind::Usage, "record batch", "zstd needs magic 2");
    }
    Buffer packed;
    const Compression how{options_.codec, options_.level, options_.magic};
    if (auto done = compress(how, body_.view(), packed); !done) {
        return base::forward(done);
    }
    if (packed.size() > std::size_t{0x7fffffff} - legacy_overhead(options_.magic)) {
        return base::fail(base::ErrorKind::TooLarge, "record batch", "a batch must stay below 2 GiB");
    }
    const bool appended = options_.magic > 0 && options_.timestamp_type == TimestampType::Append;
    const auto attributes = static_cast<int>(options_.codec) | (appended ? kAppendTimeBit : 0);
    Buffer out;
    append_message(out, {options_.magic, attributes, last_, appended ? options_.append_time : max_timestamp_,
                         std::nullopt, packed.view()});
    return out.share();
}

} // namespace odradek::records
