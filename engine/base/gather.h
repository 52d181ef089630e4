// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/async.h"

#include <vector>

namespace odradek::base {

/// Runs tasks side by side and answers when all have ended. When the waiting coroutine is cancelled, so are they. What
/// the tasks refer to must live until the answer. Engine thread only.
Task<void> gather(Environment& environment, std::vector<Task<void>> tasks);

} // namespace odradek::base
