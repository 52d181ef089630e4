// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session/MessagesSession.h"

#include <QString>
#include <QStringList>

namespace odradek::views {

/// How far a session has come, or how it ended, in one line: "Complete · 500 messages · 512 of 68,812 offsets". GUI
/// thread.
QString scanText(const session::MessagesSession& session);

/// A notice of a scan in one sentence: a partition that cannot be read, a topic that has gone. GUI thread.
QString noticeText(const consumer::ScanEvent& notice, const consumer::ScanRequest& request);

/// The partitions that a scan could not read to their end, a line each with the reason. GUI thread.
QStringList troubleLines(const consumer::ScanSummary& summary, const consumer::ScanRequest& request);

/// The first few of several lines as one sentence, and how many more there are: "orders-1: …; orders-3: …; and 4 more".
/// GUI thread.
QString headlineOf(const QStringList& lines);

} // namespace odradek::views
