// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

class QObject;

namespace odradek::testing {

/// Runs a Qt Test object as the program does: the look installed, English locale, settings in a temporary folder. A
/// window, a thread, a socket or a temporary file that is left behind fails it. Main thread.
int runUiTest(int argc, char** argv, const std::function<QObject*()>& make);

} // namespace odradek::testing

/// The main function of a test program over one test class.
#define ODRADEK_UI_TEST(Class)                                                                                         \
    int main(int argc, char** argv) {                                                                                  \
        return odradek::testing::runUiTest(argc, argv, [] { return new Class; });                                      \
    }
