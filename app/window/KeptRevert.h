// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/config_changes.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace odradek::window {

/// What takes a change of a configuration back, as Activity keeps it over a restart. A value.
struct KeptRevert {
    QString connection{};                       ///< The connection's id.
    admin::Resource resource{};                 ///< Whose configuration it is.
    std::vector<admin::ConfigChange> changes{}; ///< What brings the old state back.
    std::vector<admin::ConfigEffect>
        written{};         ///< What the change made of the settings; names and what holds after it.
    std::string cluster{}; ///< The id of the cluster that was changed; empty before Kafka 0.10.1, which tells none.

    friend bool operator==(const KeptRevert&, const KeptRevert&) = default;
};

/// As it is kept; empty where it is too large to be (kMostKept characters of values). Secret values are never in it:
/// nobody can read them.
QJsonObject toJson(const KeptRevert& revert);

/// What was kept so; nothing where the file says something else.
std::optional<KeptRevert> revertOf(const QJsonObject& json);

/// How many characters of values are kept.
inline constexpr qsizetype kMostKept = 16'000;

} // namespace odradek::window
