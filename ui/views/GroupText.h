// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "admin/groups.h"
#include "ui/models/Cell.h"
#include "ui/views/DataColumns.h"

#include <QString>

#include <optional>

/// Words and shapes of groups, the same on every page. Pure functions, GUI thread.
namespace odradek::views::group {

/// A state's name as it is shown: "Stable", "Preparing rebalance"; one that a later broker adds as the broker calls it,
/// made safe; a dash where it is not told.
QString stateWord(const std::string& state);

/// Its shape: stable a disc, empty a ring, anything on its way a half disc, dead a square.
style::StateShape stateShape(const std::string& state);

/// A state with its shape; a rebalance is said in the tone of a warning.
models::Cell stateCell(const std::string& state);

/// Whether members are joining or partitions are being handed over.
bool isRebalancing(const std::string& state);

/// "Consumer", "Classic", "Share", "Streams"; a dash where it is not told.
QString typeWord(admin::GroupType type);

/// The sum of the lags that are known; nothing where none is: a group without commits has none, which is no 0.
std::optional<qint64> knownLag(const admin::GroupLag& lag);

/// A lag as a figure, a dash where it is not known.
QString lagText(std::optional<qint64> lag);

/// By how much a lag grows: "+42 /s", "-7 /s", "0". Below one in twenty seconds it stands still.
QString changeText(double perSecond);

/// Whether changeText would say anything but 0.
bool changes(double perSecond);

/// The same as a cell: growing in the tone of a warning, shrinking in that of calm.
models::Cell changeCell(std::optional<double> perSecond);

/// When something was taken, by the program's switch for times, to the second; with its date where that is not today's.
QString takenText(qint64 epochMs);

/// Where a client connects from; the slash that Kafka puts in front of addresses is left out.
QString hostText(const std::string& host);

/// Partitions in few words: "0–3, 5".
QString rangesText(const std::vector<base::PartitionId>& ascending);

/// A lag with its bar; a dash where it is not known.
models::Cell lagCell(std::optional<qint64> lag, const BarScale& scale);

} // namespace odradek::views::group
