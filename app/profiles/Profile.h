// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Connection profiles: what the explorer and the command line know of the user's clusters.
namespace odradek::profiles {

/// What a cluster is for; its risk grows from Dev to Prod, and the window shows it by word and colour.
enum class EnvironmentKind : std::uint8_t { Dev, Test, Prod };

/// "dev", "test", "prod".
std::string_view name(EnvironmentKind kind) noexcept;

/// The kind of a name, or nothing.
std::optional<EnvironmentKind> environment_kind(std::string_view text) noexcept;

/// One saved connection. A value, any thread.
struct Profile {
    std::string id;                                     ///< Stable; never shown. Unique in a file.
    std::string name;                                   ///< Shown; unique in a file, not empty.
    std::string bootstrap;                              ///< "host:port,host:port" as the user wrote it.
    EnvironmentKind environment = EnvironmentKind::Dev; ///< Dev unless the user says otherwise.
    bool read_only = false;                             ///< Refuses every writing call below the window.
    std::map<std::string, std::string> properties;      ///< Kafka's option names (client.id, …); never a secret.
    std::string extra_json;                             ///< Fields of a newer version, kept as they came.

    friend bool operator==(const Profile&, const Profile&) = default;
};

/// All profiles of a user. A value, any thread.
struct ProfileSet {
    std::vector<Profile> profiles; ///< In the order in which the user sees them.

    friend bool operator==(const ProfileSet&, const ProfileSet&) = default;
};

/// The profile of a name (or id), or nullptr. The pointer lives as long as the set is unchanged.
const Profile* find(const ProfileSet& set, std::string_view name_or_id) noexcept;

/// Reads a set from JSON text. Errors: Usage, whose detail says line, field and what is expected there.
base::Result<ProfileSet> parse(std::string_view json, std::string_view file_name);

/// Says in an error of a property in which profile of which file it stands: "profiles.json, profile "prod", client.di".
base::Error in_profile(base::Error error, std::string_view file_name, const Profile& profile);

/// The JSON text of a set, with a newline at its end.
std::string to_json(const ProfileSet& set);

} // namespace odradek::profiles
