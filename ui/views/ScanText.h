// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session/MessagesSession.h"

#include <QString>

namespace odradek::views {

/// How far a session has come, or how it ended, in one line: "Complete · 500 messages · 512 of 68,812 offsets". GUI
/// thread.
QString scanText(const session::MessagesSession& session);

/// A notice of a scan in one sentence: a partition that cannot be read, a topic that has gone. GUI thread.
QString noticeText(const consumer::ScanEvent& notice, const consumer::ScanRequest& request);

} // namespace odradek::views
