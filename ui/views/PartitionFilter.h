// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/Cell.h"
#include "ui/views/ClusterPartitionLines.h"

#include <expected>
#include <functional>

namespace odradek::views {

/// Why the text of a partitions filter does not hold, and which part of it is to blame.
struct FilterFault {
    QString reason{};    ///< One translated sentence.
    models::Span part{}; ///< Where it stands in the text.

    bool operator==(const FilterFault&) const = default;
};

/// Whether a partition is shown.
using PartitionTest = std::function<bool(const ClusterPartitionLine&)>;

/// Reads the filter of the partitions: words are looked for in the topic's name, `leader:4`, `replica:4`, `p:0` name
/// numbers, `isr<3` and `isr>1` compare; all of them must hold. An empty text lets everything through. Pure.
std::expected<PartitionTest, FilterFault> parsePartitionFilter(const QString& text);

} // namespace odradek::views
