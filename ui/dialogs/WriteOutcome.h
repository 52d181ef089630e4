// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "admin/writes.h"
#include "ui/models/ActivityLog.h"

#include <QString>

/// How a change ended, in the words of a dialog and of Activity. GUI thread.
namespace odradek::dialogs {

class Dialog;

/// What was wanted, in the words for each way that it can end. The last ones are Activity's, where the subject stands
/// beside them.
struct Deed {
    QString done{};    ///< "Topic orders was created".
    QString notDone{}; ///< "Topic orders was not created".
    QString unknown{}; ///< "Nobody knows yet whether topic orders was created".
    QString nothing{}; ///< "Not created".
};

/// Shows how a change of one thing ended. True where it is done, or checked: what follows is the caller's. A failure
/// keeps dialog and input; an unknown end leaves Close alone.
bool showEnd(Dialog& dialog, const Deed& deed, const base::Result<admin::WriteResult>& result);

/// What did not happen, and why: "Not created: it exists already"; the one alone where the other is empty.
QString refusedText(const QString& nothing, const QString& why);

/// The same for Activity: of a change that failed or was refused it says first what did not happen.
models::ActivityEnd activityEnd(const Deed& deed, const base::Result<admin::WriteResult>& result);

} // namespace odradek::dialogs
