// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace odradek::cli {

/// Whether a name matches a pattern: `*` stands for any text, `?` for one byte; without either the pattern may stand
/// anywhere in the name. An empty pattern matches everything. Linear in the lengths but for stars (no backtracking
/// beyond the last one). Any thread.
bool matches(std::string_view pattern, std::string_view name) noexcept;

} // namespace odradek::cli
