// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "admin/writes.h"
#include "base/ids.h"
#include "ui/models/RowModel.h"

#include <QString>

#include <optional>
#include <vector>

namespace odradek::dialogs {

/// A row of the topics that shall go. Immutable, GUI thread.
struct DoomedTopicLine {
    QString topic{};                            ///< its name
    bool internal = false;                      ///< Kafka's own: it is left alone
    bool gone = false;                          ///< the cluster does not have it (any more): nothing to delete
    qint64 partitions = 0;                      ///< how many
    std::optional<qint64> messages{};           ///< the sum of end − begin, once known
    std::optional<qint64> size{};               ///< bytes on the leaders' disks, once known
    bool asked = false;                         ///< the answer with messages and size has come
    std::optional<QStringList> groups{};        ///< those with commits in it, once known
    std::optional<admin::WriteResult> result{}; ///< how its deletion ended
};

/// The columns of the topics that shall go, over DoomedTopicLine.
std::vector<models::RowColumn> doomedTopicColumns();

/// The key of a DoomedTopicLine: the topic's name.
QString doomedTopicKey(const void* line);

/// How a change of one thing ended, as a cell: "deleted", the brokers' words, "unknown".
models::Cell outcomeCell(const admin::WriteResult& result, const QString& done);

/// The whole of it, for a tip.
QString outcomeTip(const admin::WriteResult& result);

} // namespace odradek::dialogs
