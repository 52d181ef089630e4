// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/views/FilterWords.h"

#include <expected>
#include <functional>

namespace odradek::models {
struct Activity;
}

namespace odradek::views {

/// Whether an entry of Activity passes a filter.
using ActivityTest = std::function<bool(const models::Activity&)>;

/// Reads a filter of Activity: a word is looked for in what was done, to what, on which cluster, and how it ended;
/// `action:`, `target:`, `cluster:` and `outcome:` look into one of them, and a star at the end asks for its beginning
/// ("target:billing*"); `env:` takes dev, test or prod. All of them must hold. An empty text lets everything through.
/// Pure, any thread.
std::expected<ActivityTest, FilterFault> parseActivityFilter(const QString& text);

} // namespace odradek::views
