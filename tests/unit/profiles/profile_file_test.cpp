// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles/ProfileFile.h"

#include <cstdlib>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <sys/stat.h>

namespace odradek::profiles {
namespace {

namespace fs = std::filesystem;

class ProfileFile : public testing::Test {
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
    EXPECT_FALSE(loaded.writable);
}

TEST_F(ProfileFile, AFolderThatCannotBeMadeIsNamed) {
    std::ofstream(folder_ / "odradek") << "in the way";
    auto saved = save(file_, {});
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().where, file_.parent_path().string());
}

} // namespace
} // namespace odradek::profiles
