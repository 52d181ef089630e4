// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Application.h"

#include "tests/support/residue_guard.h"

#include <QApplication>
#include <QLocale>

#include <gtest/gtest.h>

int main(int argc, char** argv) {
    const odradek::testing::OwnTemporaryFolder temporary;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    odradek::window::nameApplication();
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    testing::InitGoogleTest(&argc, argv);
    odradek::testing::ResidueGuard::install();
    return RUN_ALL_TESTS();
}
