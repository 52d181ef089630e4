// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles/ProfileFile.h"

#include "tests/support/small_disk.h"

#include <cstdlib>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <sys/stat.h>
#include <unistd.h>

namespace odradek::profiles {
namespace {

namespace fs = std::filesystem;

class ProfileFile : public ::testing::Test {
protected:
    void SetUp() override {
        std::string pattern = (fs::temp_directory_path() / "odradek-profiles-XXXXXX").string();
        ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
        folder_ = pattern;
        file_ = folder_ / "odradek" / "profiles.json";
    }
    void TearDown() override { fs::remove_all(folder_); }

    void write(std::string_view text) {
        fs::create_directories(file_.parent_path());
        std::ofstream(file_, std::ios::binary) << text;
    }
    std::string read(const fs::path& file) {
        std::ifstream stream(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

    fs::path folder_;
    fs::path file_;
};

TEST_F(ProfileFile, AnAbsentFileIsAnEmptySet) {
    const auto loaded = load(file_);
    EXPECT_TRUE(loaded.set.profiles.empty());
    EXPECT_FALSE(loaded.problem);
    EXPECT_TRUE(loaded.writable);
}

TEST_F(ProfileFile, SavedForItsOwnerAloneAndReadAgain) {
    const ProfileSet set{{Profile{"x", "local", "localhost:9092", EnvironmentKind::Test, true, {}, {}}}};
    ASSERT_TRUE(save(file_, set));
    struct stat status{};
    ASSERT_EQ(::stat(file_.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
    EXPECT_EQ(load(file_).set, set);
}

TEST_F(ProfileFile, ABrokenFileIsKeptAsideByteForByte) {
    write("{ broken");
    const auto loaded = load(file_);
    ASSERT_TRUE(loaded.problem);
    ASSERT_TRUE(loaded.kept_aside);
    EXPECT_TRUE(loaded.writable);
    EXPECT_EQ(read(*loaded.kept_aside), "{ broken");
    EXPECT_NE(loaded.problem->detail.find("mend it, or remove it"), std::string::npos);
    EXPECT_EQ(load(file_).kept_aside, loaded.kept_aside) << "the same bytes once";
    write("{ broken otherwise");
    EXPECT_NE(load(file_).kept_aside, loaded.kept_aside);
}

TEST_F(ProfileFile, AFileOfANewerFormatIsNeverWrittenOver) {
    write(R"({"version":99,"profiles":[]})");
    const auto loaded = load(file_);
    ASSERT_TRUE(loaded.problem);
    EXPECT_FALSE(loaded.writable);
    EXPECT_FALSE(loaded.kept_aside);
}

TEST_F(ProfileFile, AFolderInItsPlaceIsNamed) {
    fs::create_directories(file_);
    const auto loaded = load(file_);
    ASSERT_TRUE(loaded.problem);
    EXPECT_EQ(loaded.problem->where, file_.string());
    EXPECT_NE(loaded.problem->detail.find("move it away"), std::string::npos);
    EXPECT_FALSE(loaded.writable);
}

TEST_F(ProfileFile, AFolderThatCannotBeMadeIsNamed) {
    std::ofstream(folder_ / "odradek") << "in the way";
    auto saved = save(file_, {});
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().where, file_.parent_path().string());
}

// The super-user may write anything: the test becomes somebody else for a while.
class SomebodyElse {
public:
    explicit SomebodyElse(const fs::path& owned) {
        constexpr uid_t kNobody = 65534;
        if (::geteuid() != 0) return;
        for (const auto& entry : fs::recursive_directory_iterator(owned))
            given_ += ::chown(entry.path().c_str(), kNobody, kNobody);
        given_ += ::chown(owned.c_str(), kNobody, kNobody);
        given_ += ::seteuid(kNobody);
    }
    SomebodyElse(const SomebodyElse&) = delete;
    SomebodyElse& operator=(const SomebodyElse&) = delete;
    ~SomebodyElse() {
        if (::getuid() == 0) given_ += ::seteuid(0);
    }
    /// Whether the files are theirs now.
    bool holds() const { return given_ == 0; }

private:
    int given_ = 0;
};

TEST_F(ProfileFile, AReadOnlyFileIsNamedAndLeftAsItIs) {
    ASSERT_TRUE(save(file_, {}));
    const std::string before = read(file_);
    const SomebodyElse somebody(folder_);
    ASSERT_TRUE(somebody.holds());
    fs::permissions(file_, fs::perms::owner_read);
    EXPECT_TRUE(load(file_).writable);
    const auto saved = save(file_, {{Profile{"x", "local", "localhost:9092", EnvironmentKind::Test, true, {}, {}}}});
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().where, file_.string());
    EXPECT_EQ(read(file_), before);
}

TEST_F(ProfileFile, AReadOnlyFolderIsNamedAndLeftAsItIs) {
    ASSERT_TRUE(save(file_, {}));
    const std::string before = read(file_);
    const SomebodyElse somebody(folder_);
    ASSERT_TRUE(somebody.holds());
    fs::permissions(file_.parent_path(), fs::perms::owner_read | fs::perms::owner_exec);
    const auto saved = save(file_, {});
    ASSERT_FALSE(saved);
    EXPECT_TRUE(saved.error().where.starts_with(file_.string()));
    EXPECT_EQ(read(file_), before);
    fs::permissions(file_.parent_path(), fs::perms::owner_all);
}

// The disk takes a few bytes and no more: the old file stays whole, and nothing half-written is left beside it.
TEST_F(ProfileFile, AFullDiskLeavesTheOldFileWhole) {
    ASSERT_TRUE(save(file_, {}));
    const std::string before = read(file_);
    {
        const odradek::testing::SmallDisk disk;
        const auto saved =
            save(file_, {{Profile{"x", "local", "localhost:9092", EnvironmentKind::Test, true, {}, {}}}});
        ASSERT_FALSE(saved);
        EXPECT_EQ(saved.error().kind, base::ErrorKind::Io);
    }
    EXPECT_EQ(read(file_), before);
    EXPECT_EQ(std::distance(fs::directory_iterator(file_.parent_path()), fs::directory_iterator()), 1);
}

} // namespace
} // namespace odradek::profiles
