// SPDX-License-Identifier: GPL-3.0-or-later
// The guard over these tests finds what it is there for.
#include "tests/support/residue.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <latch>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace odradek::testing {
namespace {

bool tells(const std::vector<std::string>& found, std::string_view part) {
    return std::ranges::any_of(found, [part](const std::string& one) { return one.contains(part); });
}

} // namespace

TEST(Residue, FindsThreadsSocketsAndFilesThatAreLeft) {
    const Residue before = Residue::now();
    std::latch end(1);
    std::thread thread([&end] { end.wait(); });
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    ASSERT_GE(socket, 0);
    const auto file = std::filesystem::temp_directory_path() / "left-behind";
    std::ofstream(file) << "x";
    const auto found = Residue::since(before, std::chrono::milliseconds(0));
    end.count_down();
    thread.join();
    ::close(socket);
    std::filesystem::remove(file);
    EXPECT_TRUE(tells(found, "thread"));
    EXPECT_TRUE(tells(found, "descriptor socket"));
    EXPECT_TRUE(tells(found, "temporary file left-behind"));
    EXPECT_TRUE(Residue::since(before).empty());
}

} // namespace odradek::testing
