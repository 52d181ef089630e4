// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/configs.h"
#include "base/error.h"

#include <optional>
#include <string>
#include <vector>

/// What changes of a configuration lead to, worked out beforehand from what it is. Pure functions, any thread.
namespace odradek::admin {

/// What is done to a setting (numbers of IncrementalAlterConfigs, KIP-339).
enum class ConfigOperation : std::int8_t {
    Set = 0,      ///< It gets this value.
    Delete = 1,   ///< Its own value goes; what it inherits is in force.
    Append = 2,   ///< These items are added to its list.
    Subtract = 3, ///< These items are taken from its list.
};

/// A change of one setting. A value.
struct ConfigChange {
    ConfigOperation operation = ConfigOperation::Set; ///< What is done.
    std::string name;                                 ///< "retention.ms".
    std::string value;                                ///< Unused by Delete; items with commas for lists.

    friend bool operator==(const ConfigChange&, const ConfigChange&) = default;
};

/// A setting before and after its change. A value.
struct ConfigEffect {
    std::string name;                  ///< "retention.ms".
    std::optional<std::string> before; ///< What is in force; nothing: sensitive, or not set.
    bool own_before = false;           ///< Whether `before` was set for this very thing, not inherited.
    std::optional<std::string> after;  ///< What will be in force; nothing: not known beforehand (before 1.1), or none.
    bool own_after = false;            ///< Whether `after` is set for this very thing.
    bool sensitive = false;            ///< The values are secret: show neither.

    /// Whether anything changes.
    bool changes() const { return own_before != own_after || before != after; }

    friend bool operator==(const ConfigEffect&, const ConfigEffect&) = default;
};

/// What is to be done to a thing's configuration, and what comes of it. A value, any thread.
struct ConfigPlan {
    Resource resource;                  ///< Which thing.
    std::vector<ConfigChange> changes;  ///< What was asked for; each setting once.
    std::vector<ConfigEffect> effects;  ///< Beside `changes`.
    std::vector<ConfigChange> reverse;  ///< What brings the old state back; a secret value can't be.
    bool replaces_all = false;          ///< Brokers before 2.3: the other own settings are sent again as they are.
    std::vector<std::string> kept;      ///< Those settings' names, where replaces_all.
    std::optional<base::Error> refusal; ///< What the broker said to it when it was checked; nothing: it would do it.

    /// Whether anything changes.
    bool changes_anything() const;

    friend bool operator==(const ConfigPlan&, const ConfigPlan&) = default;
};

/// Works the effects out. Errors: Usage for a setting named twice or one that the thing does not have (with the nearest
/// name), a value that cannot be, a list's operation on what is no list, a setting that is read-only; `where` is the
/// setting's name.
base::Result<ConfigPlan> plan_changes(const ConfigDetail& now, std::vector<ConfigChange> changes);

/// The whole configuration of its own that a thing has after a plan, by name, for brokers that take it whole only.
/// Error: Unsupported where a secret value would be lost, which nobody can read to send it again.
base::Result<std::vector<std::pair<std::string, std::string>>> whole_after(const ConfigDetail& now,
                                                                           const ConfigPlan& plan);

/// What is different now from what a plan was made on; nothing: it holds. Error kind: Conflict.
std::optional<base::Error> changed_since(const ConfigDetail& now, const ConfigPlan& plan);

/// Whether a configuration is as a plan wants it.
bool holds(const ConfigDetail& now, const ConfigPlan& plan);

} // namespace odradek::admin
