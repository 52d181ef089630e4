// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "base/ids.h"

#include <QString>
#include <QTimeZone>

#include <expected>
#include <vector>

namespace odradek::views {

/// What a user typed for a range, or a translated sentence that says what was expected. Pure functions, any thread.
template <class T>
using Typed = std::expected<T, QString>;

/// "0, 2-4": partition numbers, ascending, each once; empty text: none (all of them).
Typed<std::vector<base::PartitionId>> typedPartitions(const QString& text);

/// An offset, at least 0; the locale's thousands marks are allowed.
Typed<base::Offset> typedOffset(const QString& text);

/// A time: ISO 8601 with or without zone (without: `zone`), a date alone, epoch milliseconds, or "-15m", "-2h", "-7d"
/// before `now`. ms since 1970 UTC.
Typed<base::TimestampMs> typedTime(const QString& text, const QTimeZone& zone, base::TimestampMs now);

/// Partition numbers in few characters: "0, 2–4".
QString partitionsText(const std::vector<base::PartitionId>& partitions);

} // namespace odradek::views
