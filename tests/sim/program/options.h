// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "world/simulation.h"

#include <string>
#include <vector>

namespace odradek::sim {

/// What the program is to run. A value.
struct Plan {
    Options options;              ///< Of every world.
    std::uint64_t first_seed = 1; ///< The seed of the first world; the others follow.
    std::uint64_t seeds = 1;      ///< How many worlds.
    bool hashes = false;          ///< Prints each world's hash (-v).
    bool aloud = false;           ///< Prints everything that happens (-vv).
    bool every = false;           ///< A fault that no world has met is a failure (--every).
};

/// Reads the arguments. Error: Usage.
base::Result<Plan> parse(const std::vector<std::string>& arguments);

/// The command that runs one world again.
std::string command_for(const Options& options);

} // namespace odradek::sim
