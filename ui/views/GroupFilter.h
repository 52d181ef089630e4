// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/views/FilterWords.h"

#include <QString>

#include <expected>
#include <functional>
#include <optional>

namespace odradek::views {

/// What a filter of groups, or of a group's partitions, looks at in a row.
struct GroupFields {
    QString text;              ///< What words are looked for in: names, joined by line ends.
    QString member;            ///< The member that reads a partition; empty for groups.
    std::optional<qint64> lag; ///< The lag, where it is known.
    qint64 members = 0;        ///< How many members a group has.
};

/// Whether a row is shown.
using GroupTest = std::function<bool(const GroupFields&)>;

/// Reads a filter: words are looked for in the names, `member:x` in the member, `lag>1000`, `lag<10`, `members>3` and
/// `members<1` compare; all of them must hold. A lag that is not known is neither greater nor less. An empty text lets
/// everything through. Pure.
std::expected<GroupTest, FilterFault> parseGroupFilter(const QString& text);

} // namespace odradek::views
