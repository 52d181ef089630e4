// SPDX-License-Identifier: Apache-2.0
#include "records/batch_header.h"

#include "records/endian.h"
#include "records/header_layout.h"

#include <fmt/format.h>

namespace odradek::records {
namespace {

/// What the attributes say.
void set_attributes(BatchHeader& header, std::int16_t attributes) {
    header.attributes = attributes;
    header.codec = static_cast<Codec>(attributes & kCodecMask);
    header.timestamp_type = (attributes & kAppendTimeBit) != 0 ? TimestampType::Append : TimestampType::Create;
    header.transactional = (attributes & kTransactionalBit) != 0;
    header.control = (attributes & kControlBit) != 0;
    header.delete_horizon = (attributes & kDeleteHorizonBit) != 0;
}

/// What contradicts itself in a header; empty if nothing does.
std::string_view contradiction(const BatchHeader& header, std::int32_t last_delta) {
    if (header.base_offset < 0 || last_delta < 0 || header.last_offset < header.base_offset) {
        return "its offsets are negative or overflow";
    }
    if (header.count < 0 || header.count > std::int64_t{last_delta} + 1) {
        return "its record count does not fit its offsets";
    }
    const auto body = header.size - kHeaderBytes;
    if (header.codec == Codec::None && static_cast<std::size_t>(header.count) > body / kLeastRecordBytes) {
        return "it is too short for its record count";
    }
    return {};
}

} // namespace

std::string at_offset(base::Offset offset) {
    return fmt::format("offset {}", offset);
}

base::Result<BatchHeader> parse_header(base::ByteView bytes) {
    if (bytes.size() < kHeaderBytes) {
        return base::fail(base::ErrorKind::Corrupt, {}, "a record batch is shorter than its header");
    }
    const auto* at = bytes.data();
    BatchHeader header;
    header.base_offset = load_be<std::int64_t>(at);
    header.size = static_cast<std::uint32_t>(bytes.size());
    header.leader_epoch = load_be<std::int32_t>(at + kLeaderEpochAt);
    header.magic = load_be<std::int8_t>(at + kMagicAt);
    header.crc = load_be<std::uint32_t>(at + kCrcAt);
    set_attributes(header, load_be<std::int16_t>(at + kAttributesAt));
    const auto last_delta = load_be<std::int32_t>(at + kLastDeltaAt);
    header.last_offset = static_cast<base::Offset>(static_cast<std::uint64_t>(header.base_offset) +
                                                   static_cast<std::uint64_t>(last_delta));
    header.base_timestamp = load_be<std::int64_t>(at + kBaseTimestampAt);
    header.max_timestamp = load_be<std::int64_t>(at + kMaxTimestampAt);
    header.producer_id = load_be<std::int64_t>(at + kProducerIdAt);
    header.producer_epoch = load_be<std::int16_t>(at + kProducerEpochAt);
    header.base_sequence = load_be<std::int32_t>(at + kBaseSequenceAt);
    header.count = load_be<std::int32_t>(at + kCountAt);
    if (const auto wrong = contradiction(header, last_delta); !wrong.empty()) {
        return base::fail(base::ErrorKind::Corrupt, at_offset(header.base_offset),
                          fmt::format("a record batch: {}", wrong));
    }
    return header;
}

} // namespace odradek::records
