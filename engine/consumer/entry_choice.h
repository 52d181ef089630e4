// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consumer/run_decoder.h"
#include "records/record_block.h"

#include <vector>

namespace odradek::consumer {

/// The entries of a block that a run delivers: within the wanted offsets, not excluded, within the times. Pure.
std::vector<EntryRange> choose_entries(const records::RecordBlock& block, const RunJob& job);

/// How many entries the ranges hold.
std::uint32_t count_of(const std::vector<EntryRange>& ranges) noexcept;

} // namespace odradek::consumer
