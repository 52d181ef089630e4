// SPDX-License-Identifier: Apache-2.0
#include "wire/message_writer.h"

#include <algorithm>
#include <iterator>
#include <ranges>

namespace odradek::wire {

MessageWriter::MessageWriter(Writer& out, std::int16_t version, bool flexible)
    : out_(&out), version_(version), flexible_(flexible) {}

MessageWriter::~MessageWriter() = default;

void MessageWriter::keep_tag(std::uint32_t tag, Writer& value) {
    tags_.push_back({tag, value.take()});
}

void MessageWriter::write_tags(std::size_t outer, const TaggedFields& unknown) {
    if (tags_.size() == outer) return out_->tagged_fields(unknown);
    const auto known = tags_ | std::views::drop(outer);
    TaggedFields all;
    std::ranges::merge(known, unknown, std::back_inserter(all), {}, &TaggedField::tag, &TaggedField::tag);
    tags_.resize(outer);
    out_->tagged_fields(all);
}

void MessageWriter::write_bytes(base::ByteView bytes) {
    out_->length(static_cast<std::int64_t>(bytes.size()), lengths_);
    out_->bytes(bytes);
}

} // namespace odradek::wire
