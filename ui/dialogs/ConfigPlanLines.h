// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "admin/config_changes.h"
#include "ui/models/RowModel.h"

#include <memory>
#include <optional>
#include <vector>

namespace odradek::dialogs {

/// A row of the preview: a setting before and after its change. Immutable, GUI thread.
struct ConfigPlanLine {
    admin::ConfigEffect effect{}; ///< what becomes of it
    bool known = true;            ///< `effect` was worked out; else it says what was asked for alone
    QString before{};             ///< where its value comes from now: "default", "topic"
    QString after{};              ///< where it will come from
    QString risk{};               ///< what goes with the change, in a sentence; may be empty
    QString refusal{};            ///< the brokers' words about it; empty: nothing against it
    bool done = false;            ///< it has been applied
};

/// Rows of a plan. `detail` tells where values come from, where it is known (not null); a refusal that names a setting
/// stands beside it.
std::vector<models::Row> planRows(const admin::ConfigPlan& plan, const admin::ConfigDetail* detail, bool done = false);

/// Rows of changes of which no plan could be made, with the reason beside the setting that it is about.
std::vector<models::Row> refusedRows(const std::vector<admin::ConfigChange>& changes, const admin::ConfigDetail* detail,
                                     const base::Error& error);

/// The columns of a preview, over ConfigPlanLine.
std::vector<models::RowColumn> planColumns();

/// The key of a ConfigPlanLine: the setting's name.
QString planKey(const void* line);

/// What goes with a change of a setting and cannot be brought back, in a sentence; empty where nothing does.
QString riskOf(const admin::ConfigEffect& effect);

} // namespace odradek::dialogs
