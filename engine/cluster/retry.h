// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "cluster/target.h"

#include <cstdint>

/// What to do after an attempt. Pure functions, any thread.
namespace odradek::cluster {

/// UNSUPPORTED_VERSION is believed after so many attempts (A21).
inline constexpr std::uint32_t kMostUnsupported = 3;

/// How one attempt went.
struct AttemptResult {
    base::Result<base::KafkaCode> code; ///< The response's routing code, or why there is no response.
    bool sent = false;                  ///< Whether the broker may have seen the request.
    bool decoded = true;                ///< False: there was an answer, and it could not be read.
    bool unconnected = false;           ///< No connection came about.
};

/// What comes next.
struct Verdict {
    bool again = false;              ///< Try again, after a pause.
    bool refresh = false;            ///< Ask for metadata before.
    bool forget_coordinator = false; ///< Look for the coordinator again.
    bool renegotiate = false;        ///< Ask the broker for its versions again.
};

/// Judges an attempt. `repeatable`: sending it twice does no harm. `unsupported`: how many attempts have ended in
/// UNSUPPORTED_VERSION, this one included.
Verdict judge(Target::Kind kind, const AttemptResult& result, bool repeatable, std::uint32_t unsupported);

} // namespace odradek::cluster
