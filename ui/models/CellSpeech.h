// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/Cell.h"

namespace odradek::models {

/// What a cell says to someone who does not see it, in one line: its text, and in words what colours, icons, shapes,
/// bars and spark lines add to it ("3 of 12, warning", "41 %", "rising"). Never empty: a dash says "not known". Plain
/// text in the window's language. GUI thread.
QString spokenCell(const Cell& cell);

/// Replicas in words: "1 leader, 2 in sync, 3 out of sync, 4 offline". GUI thread.
QString spokenReplicas(const std::vector<ReplicaMark>& replicas);

/// Where a spark line leads, in a word: "rising", "falling", "steady"; empty for fewer than two points. GUI thread.
QString spokenTrend(const std::vector<float>& series);

} // namespace odradek::models
