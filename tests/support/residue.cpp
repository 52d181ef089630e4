// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/residue.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <thread>

namespace odradek::testing {
namespace {

namespace fs = std::filesystem;

constexpr const char* kOwnFolder = "odradek-test-";

/// Threads of the libraries below us, which come when first used and stay: Qt's pool, its bus, the sanitizers' own.
bool is_foreign(const std::string& thread) {
    for (const char* start : {"QDBus", "Thread (pooled)", "QThread", "gmain", "gdbus", "pool-", "asan", "tsan"})
        if (thread.starts_with(start)) return true;
    return false;
}

/// Whether a pipe may be the thread sanitizer's: the first report that a suppression matches starts its symbolizer, and
/// the pipes to that stay.
constexpr bool kSymbolizerPipes =
#if __has_feature(thread_sanitizer)
    true;
#else
    false;
#endif

/// "socket:[123]" is a socket whichever it is; "anon_inode:[eventpoll]" and files keep their names.
std::string kind_of(const std::string& target) {
    const auto bracket = target.starts_with("anon_inode") ? std::string::npos : target.find(":[");
    return bracket == std::string::npos ? target : target.substr(0, bracket);
}

/// Counts our threads; returns how many there are of the libraries'.
int count_threads(std::map<std::string, int>& held) {
    int foreign = 0;
    std::error_code error;
    for (const auto& task : fs::directory_iterator("/proc/self/task", error)) {
        std::ifstream stream(task.path() / "comm");
        std::string name;
        if (!std::getline(stream, name)) continue;
        if (is_foreign(name))
            ++foreign;
        else
            ++held["thread " + name];
    }
    return foreign;
}

// Whatever was opened: sockets, the descriptors of an event loop, files. Devices and libraries' data stay out.
void count_descriptors(std::map<std::string, int>& held) {
    std::error_code error;
    for (const auto& entry : fs::directory_iterator("/proc/self/fd", error)) {
        const std::string target = fs::read_symlink(entry.path(), error).string();
        if (error || target.starts_with("/proc/") || target.starts_with("/dev/") || target.starts_with("/usr/"))
            continue;
        const std::string kind = kind_of(target);
        if (!kSymbolizerPipes || kind != "pipe") ++held["descriptor " + kind];
    }
}

void count_files(std::map<std::string, int>& held) {
    std::error_code error;
    const fs::path folder = fs::temp_directory_path(error);
    if (!folder.filename().string().starts_with(kOwnFolder)) return;
    for (const auto& entry : fs::directory_iterator(folder, error))
        ++held["temporary file " + entry.path().filename().string()];
}

} // namespace

OwnTemporaryFolder::OwnTemporaryFolder() {
    folder_ = (fs::temp_directory_path() / kOwnFolder).string() + "XXXXXX";
    if (::mkdtemp(folder_.data()) == nullptr || ::setenv("TMPDIR", folder_.c_str(), 1) != 0) folder_.clear();
}

OwnTemporaryFolder::~OwnTemporaryFolder() {
    std::error_code error;
    if (!folder_.empty()) fs::remove_all(folder_, error);
}

Residue Residue::now() {
    Residue residue;
    const int foreign = count_threads(residue.held_);
    count_descriptors(residue.held_);
    // Each of Qt's threads wakes by an event of its own.
    int& events = residue.held_["descriptor anon_inode:[eventfd]"];
    events = std::max(0, events - foreign);
    count_files(residue.held_);
    return residue;
}

std::vector<std::string> Residue::more_than(const Residue& before) const {
    std::vector<std::string> found;
    for (const auto& [what, count] : held_) {
        const auto known = before.held_.find(what);
        const int more = count - (known == before.held_.end() ? 0 : known->second);
        if (more > 0) found.push_back(what + (more > 1 ? " × " + std::to_string(more) : std::string()));
    }
    return found;
}

std::vector<std::string> Residue::since(const Residue& before, std::chrono::milliseconds grace) {
    const auto until = std::chrono::steady_clock::now() + grace;
    std::vector<std::string> found = now().more_than(before);
    while (!found.empty() && std::chrono::steady_clock::now() < until) {
        std::this_thread::yield();
        found = now().more_than(before);
    }
    return found;
}

} // namespace odradek::testing
