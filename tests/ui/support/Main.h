// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

class QObject;

namespace odradek::testing {

/// Runs a Qt Test object as the program does: the look installed, warnings fail, English locale, settings in a
/// temporary folder. Main thread.
int runUiTest(int argc, char** argv, const std::function<QObject*()>& make);

} // namespace odradek::testing

/// The main function of a test program over one test class.
#define ODRADEK_UI_TEST(Class)                                                                                         \
    int main(int argc, char** argv) {                                                                                  \
        return odradek::testing::runUiTest(argc, argv, [] { return new Class; });                                      \
    }
