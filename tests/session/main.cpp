// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/residue_guard.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

int main(int argc, char** argv) {
    const odradek::testing::OwnTemporaryFolder temporary;
    QCoreApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    odradek::testing::ResidueGuard::install();
    return RUN_ALL_TESTS();
}
