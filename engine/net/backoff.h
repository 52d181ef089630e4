// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"

#include <cstdint>

namespace odradek::net {

/// Pauses that double from `first` to `most` and carry a jitter of ±20 %, as Kafka's clients make them (KIP-144,
/// KIP-580). No clock and no random source of its own. A value of the engine thread.
class Backoff {
public:
    /// Both spans are positive; the jitter may exceed `most` by its 20 %.
    Backoff(base::Duration first, base::Duration most) : first_(first), most_(most) {}

    /// The pause after one more failure, out of 64 random bits.
    base::Duration next(std::uint64_t random);

    /// Begins anew, after a success.
    void reset() noexcept { failures_ = 0; }

    /// How many failures in a row.
    std::uint32_t failures() const noexcept { return failures_; }

private:
    base::Duration first_;
    base::Duration most_;
    std::uint32_t failures_ = 0;
};

/// `span` × a factor between 0.8 and 1.2 out of 64 random bits.
base::Duration with_jitter(base::Duration span, std::uint64_t random);

} // namespace odradek::net
