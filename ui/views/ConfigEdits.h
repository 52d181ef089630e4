// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "admin/config_changes.h"

#include <QJsonObject>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace odradek::views {

/// What shall become of a setting. A value.
struct PendingValue {
    bool reset = false; ///< its own value goes
    QString value{};    ///< else what it gets

    friend bool operator==(const PendingValue&, const PendingValue&) = default;
};

/// Changes of a configuration that were entered and not applied: one a setting, none that would change nothing. GUI
/// thread.
class ConfigEdits {
public:
    /// A setting shall have this value; what it has of its own already is no change.
    void set(const admin::ConfigEntry& entry, const admin::Resource& resource, const QString& value);
    /// A setting's own value shall go; what has none needs no change.
    void reset(const admin::ConfigEntry& entry, const admin::Resource& resource);
    /// A setting shall stay as it is.
    void takeBack(const QString& name) { pending_.erase(name); }
    /// Everything shall stay as it is.
    void clear() { pending_.clear(); }
    /// Forgets what a fresh answer shows to be so, and settings that it no longer has.
    void settle(const admin::ConfigDetail& now);

    /// What is pending of a setting; nothing: no change.
    std::optional<PendingValue> find(const QString& name) const;
    /// How many settings shall change.
    int count() const { return int(pending_.size()); }
    /// What to plan, by name.
    std::vector<admin::ConfigChange> changes() const;
    /// All of it by name, null for a reset: what comes back with a tab that was closed, and after a restart.
    QJsonObject save() const;
    /// Takes what was saved; settle() then forgets what has come true meanwhile.
    void restore(const QJsonObject& saved);

private:
    std::map<QString, PendingValue> pending_;
};

} // namespace odradek::views
