// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Application.h"

#include "tests/support/residue_guard.h"

#include <QApplication>
#include <QLocale>

#include <gtest/gtest.h>

namespace {

QtMessageHandler before = nullptr;

/// Drops what the offscreen platform cannot do, which it says for every window: nobody would find a failure among it.
void withoutPlatform(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (!message.startsWith(QLatin1StringView("This plugin does not support "))) before(type, context, message);
}

} // namespace

int main(int argc, char** argv) {
    const odradek::testing::OwnTemporaryFolder temporary;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    odradek::window::nameApplication();
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    before = qInstallMessageHandler(withoutPlatform);
    testing::InitGoogleTest(&argc, argv);
    odradek::testing::ResidueGuard::install();
    return RUN_ALL_TESTS();
}
