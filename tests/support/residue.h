// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <map>
#include <string>
#include <vector>

namespace odradek::testing {

/// A folder of the process's own for temporary files ($TMPDIR), so that those of others are not taken for its own; it
/// goes with this. One a process, before anything makes a temporary file.
class OwnTemporaryFolder {
public:
    OwnTemporaryFolder();
    OwnTemporaryFolder(const OwnTemporaryFolder&) = delete;
    OwnTemporaryFolder& operator=(const OwnTemporaryFolder&) = delete;
    ~OwnTemporaryFolder();

private:
    std::string folder_;
};

/// What this process holds of the system: threads, sockets and other descriptors, files in its own temporary folder. A
/// value; any thread.
class Residue {
public:
    /// What is held now.
    static Residue now();

    /// What has come since `before` and is still there, a line each. What is just ending gets `grace`: a joined thread
    /// may stand in /proc for a moment longer.
    static std::vector<std::string> since(const Residue& before,
                                          std::chrono::milliseconds grace = std::chrono::seconds(2));

private:
    std::vector<std::string> more_than(const Residue& before) const;

    std::map<std::string, int> held_; // "thread odradek", "socket" …: how many
};

} // namespace odradek::testing
