// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consumer/fetcher.h"
#include "consumer/scan_state.h"

#include <memory>

namespace odradek::consumer {

/// Asks again for the ranges of partitions that a tail could not have when it began, with a backoff that doubles, until
/// all of them read or it is cancelled. A job of its own: such a question may take long, and nothing else should wait
/// for it. `fetcher` outlives it. Engine thread only.
base::Task<void> attend_late(std::shared_ptr<ScanState> state, Fetcher& fetcher);

} // namespace odradek::consumer
