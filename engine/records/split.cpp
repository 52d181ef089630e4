// SPDX-License-Identifier: Apache-2.0
#include "records/split.h"

#include "records/endian.h"
#include "records/header_layout.h"
#include "records/legacy_run.h"

#include <algorithm>
#include <limits>

#include <fmt/format.h>

namespace odradek::records {
namespace {

/// A run of plain messages ends before this, so that one look at one message does not index megabytes.
constexpr std::size_t kRunBytes = 256 * 1024;

/// The least length field that stands before something: a message of magic 0 without key and value.
constexpr std::int32_t kLeastLength = 14;

/// Walks over the bytes, batch by batch. One thread.
class Splitter {
public:
    Splitter(const base::SharedBytes& bytes, const Limits& limits) : bytes_(bytes), limits_(limits) {}

    BatchRun run() {
        while (at_ < bytes_.size() && step()) {
        }
        flush();
        return std::move(result_);
    }

private:
    /// Takes the next piece; false at the end.
    bool step() {
        const auto left = bytes_.size() - at_;
        if (left < kLogOverhead) {
            return tail(0);
        }
        const auto length = load_be<std::int32_t>(bytes_.view().data() + at_ + kLengthAt);
        if (length < kLeastLength) {
            return corrupt(left,
                           base::fail(base::ErrorKind::Corrupt, where(), fmt::format("a batch length of {}", length)));
        }
        const auto size = kLogOverhead + static_cast<std::size_t>(length);
        if (size > limits_.cap()) {
            return corrupt(
                left, base::fail(base::ErrorKind::TooLarge, where(),
                                 fmt::format("a batch of {} bytes is above the limit of {}", size, limits_.cap())));
        }
        // Brokers cut an answer at its limit, in the middle of a batch: what was cut is fetched again.
        if (size > left) {
            return tail(size);
        }
        const auto magic = load_be<std::int8_t>(bytes_.view().data() + at_ + kMagicAt);
        return magic == 0 || magic == 1 ? take_message(size) : take_batch(size);
    }

    bool take_batch(std::size_t size) {
        flush();
        auto batch = WireBatch::parse(bytes_.part(at_, size), limits_);
        if (!batch) {
            return corrupt(size, base::forward(batch));
        }
        result_.batches.push_back(std::make_shared<const WireBatch>(*std::move(batch)));
        at_ += size;
        return true;
    }

    /// Plain messages gather in open_; a wrapper, and a message that fails its checksum, stand alone.
    bool take_message(std::size_t size) {
        const auto bytes = bytes_.view().subspan(at_, size);
        LegacyMessage message;
        auto fault = parse_message(bytes, 0, message);
        if (fault == Fault::None && message.offset < 0 && limits_.origin == Origin::Log) {
            fault = Fault::Offset;
        }
        if (fault != Fault::None) {
            return corrupt(size, fault_error(load_be<base::Offset>(bytes.data()), {fault, 0}));
        }
        // A bad message must not spoil the run that it would stand in: skipped alone, it takes nothing with it.
        const bool alone = !intact(bytes, message);
        if (open_ && !alone && has_room(size) && may_join(*open_, message, limits_.origin)) {
            join(*open_, message, limits_.origin);
        } else {
            flush();
            open_ = begin_run(message, limits_.origin);
            begin_ = at_;
        }
        at_ += size;
        if (alone) {
            flush();
        }
        return true;
    }

    bool has_room(std::size_t size) const { return open_ && open_->size + size <= std::min(kRunBytes, limits_.cap()); }

    /// Ends the run of plain messages that is open.
    void flush() {
        if (open_) {
            result_.batches.push_back(std::make_shared<const WireBatch>(bytes_.part(begin_, open_->size), *open_));
            open_.reset();
        }
    }

    bool tail(std::size_t needs) {
        result_.tail_bytes = bytes_.size() - at_;
        result_.tail_needs = needs;
        return false;
    }

    bool corrupt(std::size_t size, std::unexpected<base::Error> error) {
        const auto rest = at_ + size;
        const auto bytes = bytes_.part(at_, size);
        result_.corrupt = CorruptBatch{std::move(error).error(), load_be<base::Offset>(bytes.view().data()),
                                       last_offset_of(bytes.view()), bytes, bytes_.part(rest, bytes_.size() - rest)};
        return false;
    }

    /// What a batch of magic 2 that is otherwise wrong says of its end, if that makes sense.
    static base::Offset last_offset_of(base::ByteView bytes) {
        if (bytes.size() < kHeaderBytes || load_be<std::int8_t>(bytes.data() + kMagicAt) != 2) {
            return -1;
        }
        const auto first = load_be<base::Offset>(bytes.data());
        const auto delta = load_be<std::int32_t>(bytes.data() + kLastDeltaAt);
        constexpr auto kMost = std::numeric_limits<base::Offset>::max();
        return first >= 0 && delta >= 0 && first <= kMost - delta ? first + delta : -1;
    }

    std::string where() const { return at_offset(load_be<base::Offset>(bytes_.view().data() + at_)); }

    base::SharedBytes bytes_;
    Limits limits_;
    std::size_t at_ = 0;
    std::optional<BatchHeader> open_;
    std::size_t begin_ = 0;
    BatchRun result_;
};

} // namespace

BatchRun split(const base::SharedBytes& bytes, const Limits& limits) {
    return Splitter(bytes, limits).run();
}

} // namespace odradek::records
