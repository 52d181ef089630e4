// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "admin/writes.h"
#include "ui/models/ActivityLog.h"
#include "ui/widgets/Banner.h"

#include <QString>

#include <span>

/// How a change of many things ended, in the words of a dialog and of Activity. GUI thread.
namespace odradek::dialogs {

/// How many of them ended how. A value.
struct EndCounts {
    int done = 0;    ///< as wanted
    int refused = 0; ///< by a broker, or before anything was sent
    int unknown = 0; ///< sent, and no answer came
    int unsent = 0;  ///< somebody stopped before

    /// Whether all of them are done.
    bool complete() const { return refused + unknown + unsent == 0; }
};

/// Counts results by their end.
EndCounts countEnds(std::span<const admin::WriteResult> results);

/// Why a thing is not done, without its name; empty where nothing was said.
QString whyText(const admin::WriteResult& result);

/// Whether a thing was left alone because somebody stopped.
bool isUnsent(const admin::WriteResult& result);

/// "3 topics deleted, 1 refused, 2 not sent"; `done` is the first part, for none too.
QString endsText(const EndCounts& counts, const QString& done);

/// How bad it is.
widgets::Banner::Kind endsKind(const EndCounts& counts);

/// The end for Activity: what is done, then the names of what is not ("3 topics deleted; not deleted: orders,
/// payments"), of a single one why; and below it each thing that is not done, with the brokers' words. `nothing` is
/// "Not deleted".
models::ActivityEnd endsActivity(std::span<const admin::WriteResult> results, const QString& done,
                                 const QString& nothing);

/// The first of the brokers' words, for a dialog's second line; empty where nothing was refused.
QString firstTrouble(std::span<const admin::WriteResult> results);

} // namespace odradek::dialogs
