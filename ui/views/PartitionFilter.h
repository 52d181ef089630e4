// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cluster/metadata.h"
#include "ui/views/FilterWords.h"

#include <expected>
#include <functional>

namespace odradek::views {

/// What a filter of partitions looks at in a row.
struct PartitionFields {
    QString text;                            ///< What words are looked for in.
    const cluster::PartitionInfo& partition; ///< Its metadata.
};

/// Whether a partition is shown.
using PartitionTest = std::function<bool(const PartitionFields&)>;

/// Reads the filter of partitions: words are looked for in the text of a row, `leader:4`, `replica:4`, `p:0` name
/// numbers, `isr<3` and `isr>1` compare; all of them must hold. An empty text lets everything through. Pure.
std::expected<PartitionTest, FilterFault> parsePartitionFilter(const QString& text);

} // namespace odradek::views
