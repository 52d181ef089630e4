// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "admin/configs.h"
#include "ui/models/RowModel.h"
#include "ui/views/ConfigEdits.h"

#include <optional>

namespace odradek::views {

/// A row of a configuration. Immutable, GUI thread.
struct ConfigLine {
    std::shared_ptr<const admin::ConfigDetail> detail{}; ///< Keeps `entry` alive.
    const admin::ConfigEntry* entry = nullptr;           ///< The setting, in the detail.
    QString name{};                                      ///< Its name, as text.
    bool own = false;                                    ///< Set for this very thing.
    std::optional<QString> fallback{};     ///< What would be in force without its own value; nothing: not known.
    std::optional<PendingValue> pending{}; ///< What was entered for it and is not applied.
};

/// The settings of a thing: those set for itself first, then by name; with what was entered for them.
std::vector<models::Row> configRows(const std::shared_ptr<const admin::ConfigDetail>& detail,
                                    const ConfigEdits& edits = {});

/// How many settings were set for the thing itself.
int ownCount(const admin::ConfigDetail& detail);

/// Where a value comes from, in words: "dynamic, broker 4", "default".
QString sourceText(admin::ConfigSource source, const admin::Resource& resource);

/// The columns of a configuration, over ConfigLine.
std::vector<models::RowColumn> configColumns();

/// The key of a ConfigLine: the setting's name.
QString configKey(const void* line);

/// What a setting's value means, where its name tells: "7 d" of retention.ms, "1.00 GiB" of segment.bytes; else empty.
QString meaningOf(const QString& name, const QString& value);

} // namespace odradek::views
