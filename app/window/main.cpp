// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Application.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char** argv) {
    odradek::window::nameApplication();
    QApplication application(argc, argv);
    const auto options = odradek::window::parseOptions(QApplication::arguments());
    if (options.problem) {
        std::fprintf(stderr, "odradek: %s\n", qUtf8Printable(*options.problem));
        return 2;
    }
    if (!options.help.isEmpty()) {
        std::fputs(qUtf8Printable(options.help), stdout);
        return 0;
    }
    const odradek::window::Application explorer(application, options);
    return QApplication::exec();
}
