// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/residue.h"

#include <gtest/gtest.h>

#include <utility>

namespace odradek::testing {

/// Fails each test that leaves threads, sockets or other descriptors, or temporary files behind. The thread that runs
/// the tests only.
class ResidueGuard final : public ::testing::EmptyTestEventListener {
public:
    /// Puts a guard over every test of the program; call it after InitGoogleTest.
    static void install() { ::testing::UnitTest::GetInstance()->listeners().Append(new ResidueGuard); }

    void OnTestStart(const ::testing::TestInfo&) override { before_ = Residue::now(); }
    void OnTestEnd(const ::testing::TestInfo& info) override {
        // The first test wakes what stays: caches of fonts and icons, a bus.
        if (std::exchange(warm_, true))
            for (const std::string& what : Residue::since(before_))
                ADD_FAILURE() << info.name() << " left behind: " << what;
    }

private:
    Residue before_;
    bool warm_ = false;
};

} // namespace odradek::testing
