// SPDX-License-Identifier: Apache-2.0
#include "records/wire_batch.h"

#include "records/crc.h"
#include "records/endian.h"
#include "records/header_layout.h"
#include "records/legacy_run.h"

#include <fmt/format.h>

namespace odradek::records {
namespace {

base::Result<BatchHeader> parse_any(base::ByteView bytes, const Limits& limits) {
    if (bytes.size() <= kMagicAt) {
        return base::fail(base::ErrorKind::Corrupt, {}, "a record batch is shorter than its header");
    }
    const auto offset = load_be<base::Offset>(bytes.data());
    if (bytes.size() > limits.cap()) {
        return base::fail(base::ErrorKind::TooLarge, at_offset(offset),
                          fmt::format("a batch of {} bytes is above the limit of {}", bytes.size(), limits.cap()));
    }
    const auto magic = load_be<std::int8_t>(bytes.data() + kMagicAt);
    if (magic == 0 || magic == 1) {
        return parse_run(bytes, limits.origin);
    }
    if (magic != 2) {
        return base::fail(base::ErrorKind::Unsupported, at_offset(offset), fmt::format("magic {} is not known", magic));
    }
    if (load_be<std::uint32_t>(bytes.data() + kLengthAt) != bytes.size() - kLogOverhead) {
        return base::fail(base::ErrorKind::Corrupt, at_offset(offset),
                          "a record batch has another length than it says");
    }
    return parse_header(bytes);
}

std::unexpected<base::Error> wrong_crc(base::Offset offset, std::uint32_t written, std::uint32_t counted) {
    return base::fail(base::ErrorKind::Corrupt, at_offset(offset),
                      fmt::format("the checksum is {:08x}, the bytes give {:08x}", written, counted));
}

base::Result<void> check_messages(base::ByteView bytes) {
    LegacyMessage message;
    for (std::size_t at = 0, index = 0; at < bytes.size(); at = message.end, ++index) {
        if (const auto fault = parse_message(bytes, at, message); fault != Fault::None) {
            return fault_error(message.offset, {fault, index});
        }
        if (!intact(bytes, message)) {
            const auto from = message.begin + kMagicAt;
            return wrong_crc(message.offset, message.crc, crc32(bytes.subspan(from, message.end - from)));
        }
    }
    return {};
}

} // namespace

base::Result<WireBatch> WireBatch::parse(base::SharedBytes bytes, const Limits& limits) {
    const auto header = parse_any(bytes.view(), limits);
    if (!header) {
        return base::forward(header);
    }
    return WireBatch(std::move(bytes), *header);
}

base::Result<void> WireBatch::verify(const Limits& limits) const {
    const auto again = parse_any(bytes_.view(), limits);
    if (!again) {
        return base::forward(again);
    }
    if (*again != header_) {
        return base::fail(base::ErrorKind::Internal, at_offset(header_.base_offset),
                          "the header is not that of the bytes");
    }
    return {};
}

base::Result<void> check_crc(const WireBatch& batch) {
    const auto bytes = batch.bytes().view();
    if (batch.header().magic < 2) {
        return check_messages(bytes);
    }
    const auto counted = crc32c(bytes.subspan(kAttributesAt));
    if (counted != batch.header().crc) {
        return wrong_crc(batch.header().base_offset, batch.header().crc, counted);
    }
    return {};
}

} // namespace odradek::records
