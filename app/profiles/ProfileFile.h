// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profiles/Profile.h"

#include <filesystem>
#include <optional>

namespace odradek::profiles {

/// What loading a file gave. A value.
struct LoadedProfiles {
    ProfileSet set;                                  ///< Empty where the file is absent or broken.
    std::optional<base::Error> problem;              ///< Why the file could not be read; nothing if all is well.
    std::optional<std::filesystem::path> kept_aside; ///< Where a broken file was copied to, byte for byte.
    bool writable = true;                            ///< False: saving would lose what could not be read.
};

/// `$XDG_CONFIG_HOME/odradek/profiles.json`, with the home folder's `.config` where the variable is unset.
std::filesystem::path default_profile_file();

/// Holds the file of profiles against other programs of the same user while it is read, changed and written. Where the
/// folder cannot be opened nothing is held: saving says why. Any thread; blocks until others have let it go.
class FileLock {
public:
    /// Waits until nobody else holds it. Makes the folder of `file` where it is missing; the file itself need not be
    /// there.
    explicit FileLock(const std::filesystem::path& file);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

private:
    int folder_; // the lock goes with it; −1: none
};

/// Loads a file. An absent one is an empty set. A broken one is kept beside it as `.broken`, and named in `problem`;
/// one of a newer format is left untouched and is not written over. Any thread; blocks on the disk.
LoadedProfiles load(const std::filesystem::path& file);

/// Writes a file whole or not at all: a new file of mode 0600 beside it, fsync, rename. Errors: Io, which names the
/// file and the system's reason. Any thread; blocks on the disk.
base::Result<void> save(const std::filesystem::path& file, const ProfileSet& set);

} // namespace odradek::profiles
