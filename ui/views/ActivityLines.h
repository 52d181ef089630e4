// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/ActivityLog.h"
#include "ui/models/RowModel.h"

namespace odradek::views {

/// The columns of the table of what has ended, over models::Activity; times by the program's switch. GUI thread.
std::vector<models::RowColumn> activityColumns();

/// The key of an Activity: its id.
QString activityKey(const void* activity);

/// The day an activity began, as the head of its group: "Today, 2026-11-21"; `now` in epoch ms.
QString activityDay(const models::Activity& activity, qint64 now);

/// What can be done about an entry, or that its change was taken back; empty for most.
models::Cell deedCell(const models::Activity& activity);

/// How an activity ended (or stands), with shape or icon and tone.
models::Cell outcomeCell(const models::Activity& activity);

/// Everything about an activity as lines of plain text, for copying.
QString activityText(const models::Activity& activity);

} // namespace odradek::views
