// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"

#include <memory>
#include <vector>

namespace odradek::net {

/// How long a connection attempt stays alone before the next address is tried beside it (RFC 8305, section 5).
inline constexpr base::Duration kAttemptDelay = std::chrono::milliseconds(250);

/// A stream, and which of the addresses it leads to.
struct Dialled {
    std::unique_ptr<base::Stream> stream; ///< Connected.
    base::Address address;                ///< Where to.
};

/// The order in which addresses are tried: families in turn, beginning with that of the first (RFC 8305, section 4).
std::vector<base::Address> interleaved(std::vector<base::Address> addresses);

/// Connects to the first address that answers: one after another, kAttemptDelay apart or as soon as one has failed, the
/// first to connect wins and the others are cancelled. All attempts have ended when it answers. Errors: that of the
/// last attempt that failed; Cancelled. The caller sets the deadline. The environment outlives it.
base::Task<base::Result<Dialled>> dial(base::Environment& environment, std::vector<base::Address> addresses,
                                       base::ConnectOptions options = {});

} // namespace odradek::net
