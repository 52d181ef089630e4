// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/Main.h"

#include "tests/support/residue.h"
#include "ui/style/Theme.h"

#include <memory>
#include <QApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QTest>

namespace odradek::testing {

int runUiTest(int argc, char** argv, const std::function<QObject*()>& make) {
    const OwnTemporaryFolder temporary;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    style::Theme::instance().setChoice(style::ThemeChoice::Light);
    style::Theme::instance().install(application);
    const std::unique_ptr<QObject> test(make());
    const Residue before = Residue::now();
    int result = QTest::qExec(test.get(), argc, argv);
    const QWidgetList left = QApplication::topLevelWidgets();
    for (const QWidget* widget : left) {
        qCritical("a window was left: %s", widget->metaObject()->className());
        ++result;
    }
    for (const std::string& what : Residue::since(before)) {
        qCritical("left behind: %s", what.c_str());
        ++result;
    }
    return result;
}

} // namespace odradek::testing
