// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session/ClusterSession.h"
#include "session/Engine.h"
#include "ui/models/RowModel.h"
#include "ui/views/MessageSource.h"

#include <QString>

#include <string>

namespace odradek::testing {

/// A connected cluster, and its rows as the window's models have them. Each call prints its rows to standard output and
/// answers with the exit code, after saying on standard error what went wrong. GUI thread; it runs the event loop.
class Shown {
public:
    /// Connects; throws std::runtime_error for addresses that are none.
    explicit Shown(const std::string& bootstrap);

    /// The topics table: a row a topic, a member a column.
    int topics();
    /// The partitions table of a topic: the members are "topic" and a column each.
    int partitions(const QString& topic);
    /// The messages of a topic from the oldest on, bytes in base64, and as "shown" what the cells of key and value
    /// copy.
    int messages(const QString& topic, bool committed);

private:
    bool connected();
    void print(const models::RowModel& model, const QString& topic) const;
    static void print(const views::MessageSource& source, qint64 row);

    session::Engine engine_;
    session::ClusterSession cluster_;
};

} // namespace odradek::testing
