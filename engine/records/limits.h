// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace odradek::records {

/// Where bytes come from. A producer's offsets mean nothing in magic 0 and 1 (some write −1 or 0 everywhere): they are
/// then numbered from 0, as a broker does.
enum class Origin : std::uint8_t { Log, Producer };

/// What becomes of a message that was compressed twice (a wrapper inside a wrapper, magic 0 and 1).
enum class Nested : std::uint8_t {
    Keep, ///< One record, its value the inner bytes as they are, flagged `nested`.
    Skip, ///< No record.
};

/// How far foreign bytes are trusted. Immutable, any thread.
struct Limits {
    /// Most bytes of a batch, both on the wire and after decompression. At most 2 GiB − 1, whatever is set.
    std::size_t batch_bytes = std::size_t{256} << 20U;
    Nested nested = Nested::Keep; ///< Messages compressed twice.
    Origin origin = Origin::Log;  ///< A log, or a producer's request.

    /// `batch_bytes`, held below 2 GiB: positions inside a batch take 31 bits.
    constexpr std::size_t cap() const noexcept {
        constexpr std::size_t kMost = 0x7fffffff;
        return batch_bytes < kMost ? batch_bytes : kMost;
    }
};

} // namespace odradek::records
