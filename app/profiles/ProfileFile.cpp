// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles/ProfileFile.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace odradek::profiles {
namespace {

using base::ErrorKind;
namespace fs = std::filesystem;

/// Above this a profile file is not one of ours: refuse it before it is read into memory (bytes).
constexpr std::uintmax_t kLargestFile = 16U << 20U;

std::unexpected<base::Error> io_error(const fs::path& file, const char* what, int reason) {
    return base::fail(ErrorKind::Io, file.string(), std::string(what) + ": " + std::strerror(reason));
}

base::Result<std::string> read_file(const fs::path& file) {
    std::error_code error;
    const auto status = fs::status(file, error);
    if (!fs::is_regular_file(status))
        return base::fail(ErrorKind::Io, file.string(), "it is not a regular file: move it away");
    const auto size = fs::file_size(file, error);
    if (error) return base::fail(ErrorKind::Io, file.string(), error.message());
    if (size > kLargestFile)
        return base::fail(ErrorKind::TooLarge, file.string(),
                          "it is larger than 16 MiB, as no file of connections is: move it away");
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        return base::fail(ErrorKind::Io, file.string(),
                          std::string("it cannot be read: ") + std::strerror(errno) +
                              "; make it yours and readable, or move it away");
    }
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int fd) : fd_(fd) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (fd_ >= 0) ::close(fd_);
    }
    int get() const { return fd_; }

private:
    int fd_;
};

base::Result<void> write_whole(const fs::path& file, std::string_view text) {
    const Descriptor fd(::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (fd.get() < 0) return io_error(file, "it cannot be written", errno);
    while (!text.empty()) {
        const ssize_t written = ::write(fd.get(), text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return io_error(file, "it cannot be written", errno);
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    if (::fsync(fd.get()) != 0) return io_error(file, "it cannot be written to the disk", errno);
    return {};
}

bool is_same(const fs::path& file, const std::string& text) {
    const auto other = read_file(file);
    return other && *other == text;
}

/// Where the file's text is kept beside it: `.broken`, `.broken-2`, …; the first that has it already, or is not taken.
fs::path place_beside(const fs::path& file, const std::string& text) {
    fs::path candidate = file;
    candidate += ".broken";
    std::error_code ignored;
    for (int i = 2; fs::exists(candidate, ignored) && !is_same(candidate, text); ++i) {
        candidate = file;
        candidate += ".broken-" + std::to_string(i);
    }
    return candidate;
}

/// Keeps a broken file beside itself, once. Where it lies, or nothing where it cannot be kept.
std::optional<fs::path> keep_aside(const fs::path& file, const std::string& text) {
    fs::path aside = place_beside(file, text);
    std::error_code error;
    if (fs::exists(aside, error)) return aside;
    fs::copy_file(file, aside, error);
    return error ? std::nullopt : std::optional(aside);
}

bool is_newer_format(const base::Error& error) {
    return error.detail.find("newer Odradek") != std::string::npos;
}

} // namespace

fs::path default_profile_file() {
    const char* config = std::getenv("XDG_CONFIG_HOME");
    const char* home = std::getenv("HOME");
    fs::path folder;
    if (config != nullptr && *config == '/') {
        folder = config;
    } else {
        folder = fs::path(home != nullptr ? home : ".") / ".config";
    }
    return folder / "odradek" / "profiles.json";
}

// Of the folder: the file itself is another one after each save.
FileLock::FileLock(const fs::path& file) : folder_(-1) {
    std::error_code ignored;
    fs::create_directories(file.parent_path(), ignored);
    folder_ = ::open(file.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder_ < 0) return;
    while (::flock(folder_, LOCK_EX) != 0 && errno == EINTR) {
    }
}

FileLock::~FileLock() {
    if (folder_ >= 0) ::close(folder_);
}

LoadedProfiles load(const fs::path& file) {
    LoadedProfiles loaded;
    std::error_code error;
    if (!fs::exists(fs::symlink_status(file, error))) return loaded;
    auto text = read_file(file);
    if (!text) {
        loaded.problem = text.error();
        loaded.writable = false;
        return loaded;
    }
    auto set = parse(*text, file.string());
    if (set) {
        loaded.set = std::move(*set);
        return loaded;
    }
    loaded.problem = set.error();
    if (is_newer_format(set.error())) {
        loaded.writable = false;
        return loaded;
    }
    loaded.problem->detail += "; mend it, or remove it and save your connections anew";
    loaded.kept_aside = keep_aside(file, *text);
    loaded.writable = loaded.kept_aside.has_value();
    return loaded;
}

base::Result<void> save(const fs::path& file, const ProfileSet& set) {
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    if (error) return base::fail(ErrorKind::Io, file.parent_path().string(), error.message());
    // A file that its owner has made read-only is not to be replaced, which the folder alone would allow.
    if (fs::exists(file) && ::faccessat(AT_FDCWD, file.c_str(), W_OK, AT_EACCESS) != 0)
        return io_error(file, "it cannot be written", errno);
    fs::path fresh = file;
    fresh += ".new";
    if (auto written = write_whole(fresh, to_json(set)); !written) {
        fs::remove(fresh, error);
        return written;
    }
    fs::rename(fresh, file, error);
    if (error) return base::fail(ErrorKind::Io, file.string(), error.message());
    return {};
}

} // namespace odradek::profiles
