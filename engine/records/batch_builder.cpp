// SPDX-License-Identifier: Apache-2.0
#include "records/batch_builder.h"

#include "records/endian.h"
#include "records/header_layout.h"
#include "records/rewrite.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace odradek::records {
namespace {

/// Java's arrays end here, and so do batches.
constexpr std::size_t kMostBytes = 0x7fffffff;

std::size_t sized(std::size_t length) {
    return varint_size(static_cast<std::int64_t>(length)) + length;
}

std::size_t sized(const std::optional<base::ByteView>& bytes) {
    return bytes ? sized(bytes->size()) : varint_size(-1);
}

/// Bytes that a record may take at most: what append() holds against the limit.
std::size_t most_of(const NewRecord& record) {
    std::size_t sum = 64 + (record.key ? record.key->size() : 0) + (record.value ? record.value->size() : 0);
    for (const auto& header : record.headers) {
        sum += 16 + header.name.size() + (header.value ? header.value->size() : 0);
    }
    return sum;
}

std::byte* put(std::byte* at, base::ByteView bytes) {
    at = write_varint(at, static_cast<std::int64_t>(bytes.size()));
    if (!bytes.empty()) {
        std::memcpy(at, bytes.data(), bytes.size());
    }
    return at + bytes.size();
}

std::byte* put(std::byte* at, const std::optional<base::ByteView>& bytes) {
    return bytes ? put(at, *bytes) : write_varint(at, -1);
}

std::size_t sized_headers(std::span<const RecordHeader> headers) {
    std::size_t sum = varint_size(static_cast<std::int64_t>(headers.size()));
    for (const auto& header : headers) {
        sum += sized(header.name.size()) + sized(header.value);
    }
    return sum;
}

// Wraps around as Java's arithmetic does: timestamps may stand at both ends of 64 bits.
std::int64_t difference(std::int64_t a, std::int64_t b) {
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) - static_cast<std::uint64_t>(b));
}

std::unexpected<base::Error> wrong_use(std::string_view what) {
    return base::fail(base::ErrorKind::Usage, "record batch", std::string(what));
}

} // namespace

BatchBuilder::BatchBuilder(const BatchOptions& options) : options_(options) {
    start();
}

// The header's place is kept free: what belongs there is known at the end.
void BatchBuilder::start() {
    body_.resize(0);
    if (options_.magic == 2) {
        body_.ensure(kHeaderBytes);
        body_.commit(kHeaderBytes);
    }
    count_ = 0;
    last_ = options_.base_offset - 1;
    first_timestamp_ = -1;
    max_timestamp_ = -1;
}

base::Result<void> BatchBuilder::check(base::Offset offset, const NewRecord& record) const {
    if (offset <= last_ || offset - options_.base_offset > std::numeric_limits<std::int32_t>::max()) {
        return wrong_use("offsets must ascend, within 31 bits");
    }
    if (options_.magic < 2 && !record.headers.empty()) {
        return wrong_use("magic 0 and 1 have no headers");
    }
    if (most_of(record) > kMostBytes - body_.size()) {
        return base::fail(base::ErrorKind::TooLarge, "record batch", "a batch must stay below 2 GiB");
    }
    return {};
}

void BatchBuilder::note(base::Offset offset, base::TimestampMs timestamp) {
    if (count_ == 0) {
        first_timestamp_ = timestamp;
    }
    max_timestamp_ = count_ == 0 ? timestamp : std::max(max_timestamp_, timestamp);
    last_ = offset;
    ++count_;
}

base::Result<void> BatchBuilder::append(const NewRecord& record) {
    return append_at(last_ + 1, record);
}

base::Result<void> BatchBuilder::append_at(base::Offset offset, const NewRecord& record) {
    if (auto fine = check(offset, record); !fine) {
        return fine;
    }
    note(offset, record.timestamp);
    if (options_.magic == 2) {
        write_record(offset, record);
    } else {
        write_message(offset, record);
    }
    return {};
}

base::Result<void> BatchBuilder::append_marker(const ControlMarker& marker, base::TimestampMs timestamp) {
    std::array<std::byte, 4> key{};
    store_be(key.data(), marker.version);
    store_be(key.data() + 2, static_cast<std::int16_t>(marker.type));
    std::array<std::byte, 6> value{};
    store_be(value.data() + 2, marker.coordinator_epoch);
    return append({timestamp, base::ByteView(key), base::ByteView(value), {}});
}

void BatchBuilder::write_record(base::Offset offset, const NewRecord& record) {
    const auto delta = offset - options_.base_offset;
    // A batch with a delete horizon has that in the place of its base timestamp (KIP-534).
    const auto since = difference(record.timestamp, options_.delete_horizon.value_or(first_timestamp_));
    const auto length = 1 + varint_size(since) + varint_size(delta) + sized(record.key) + sized(record.value) +
                        sized_headers(record.headers);
    auto* const begin = body_.ensure(sized(length));
    auto* at = write_varint(begin, static_cast<std::int64_t>(length));
    *at++ = std::byte{};
    at = write_varint(at, since);
    at = write_varint(at, delta);
    at = put(at, record.key);
    at = put(at, record.value);
    at = write_varint(at, static_cast<std::int64_t>(record.headers.size()));
    for (const auto& header : record.headers) {
        at = put(at, header.name);
        at = put(at, header.value);
    }
    body_.commit(static_cast<std::size_t>(at - begin));
}

void BatchBuilder::write_header(std::byte* at, std::size_t size) const {
    const bool appended = options_.timestamp_type == TimestampType::Append;
    const int attributes = static_cast<int>(options_.codec) | (appended ? kAppendTimeBit : 0) |
                           (options_.transactional ? kTransactionalBit : 0) | (options_.control ? kControlBit : 0) |
                           (options_.delete_horizon ? kDeleteHorizonBit : 0);
    store_be(at, options_.base_offset);
    store_be(at + kLengthAt, static_cast<std::int32_t>(size - kLogOverhead));
    store_be(at + kLeaderEpochAt, options_.leader_epoch);
    store_be(at + kMagicAt, options_.magic);
    store_be(at + kAttributesAt, static_cast<std::int16_t>(attributes));
    store_be(at + kLastDeltaAt, static_cast<std::int32_t>(options_.last_offset.value_or(last_) - options_.base_offset));
    store_be(at + kBaseTimestampAt, options_.delete_horizon.value_or(first_timestamp_));
    store_be(at + kMaxTimestampAt, appended ? options_.append_time : options_.max_timestamp.value_or(max_timestamp_));
    store_be(at + kProducerIdAt, options_.producer_id);
    store_be(at + kProducerEpochAt, options_.producer_epoch);
    store_be(at + kBaseSequenceAt, options_.base_sequence);
    store_be(at + kCountAt, count_);
}

base::Result<base::SharedBytes> BatchBuilder::finish_batch() {
    const auto last = options_.last_offset.value_or(last_);
    if (last < last_ || last < options_.base_offset ||
        last - options_.base_offset > std::numeric_limits<std::int32_t>::max()) {
        return wrong_use("a batch without records, or that ends before its last one");
    }
    Buffer out;
    // Without records there is nothing to compress: a batch that compaction has emptied keeps its header alone.
    if (options_.codec == Codec::None || count_ == 0) {
        out = std::move(body_);
        body_ = {};
    } else {
        out.append(body_.view().first(kHeaderBytes));
        const Compression how{options_.codec, options_.level, options_.magic};
        if (auto done = compress(how, body_.view().subspan(kHeaderBytes), out); !done) {
            return base::forward(done);
        }
    }
    if (out.size() > kMostBytes) {
        return base::fail(base::ErrorKind::TooLarge, "record batch", "a batch must stay below 2 GiB");
    }
    write_header(out.data(), out.size());
    seal({out.data(), out.size()});
    return out.share();
}

base::Result<base::SharedBytes> BatchBuilder::finish() {
    auto bytes = options_.magic == 2 ? finish_batch() : finish_messages();
    start();
    return bytes;
}

} // namespace odradek::records
