// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says of a command line that it cannot follow: one sentence with the word that is wrong and what to
// do.
#include "app/window/WindowOptions.h"

#include <gtest/gtest.h>

namespace odradek::testing {
namespace {

std::string problemOf(const QStringList& words) {
    return window::parseOptions(QStringList{QStringLiteral("odradek")} + words)
        .problem.value_or(QString())
        .toStdString();
}

void expectNamed(const QStringList& words, const char* word, const char* cure) {
    const std::string problem = problemOf(words);
    EXPECT_NE(problem.find(word), std::string::npos) << problem;
    EXPECT_NE(problem.find(cure), std::string::npos) << problem;
    EXPECT_FALSE(problem.ends_with('.')) << problem;
}

} // namespace

TEST(Options, EachMistakeIsNamedWithAWayOut) {
    expectNamed({QStringLiteral("--bogus")}, "\"--bogus\"", "--help lists them");
    expectNamed({QStringLiteral("--bogus=1"), QStringLiteral("--worse")}, "\"--bogus\"", "--help lists them");
    expectNamed({QStringLiteral("-z")}, "\"-z\"", "--help lists them");
    expectNamed({QStringLiteral("stray")}, "\"stray\"", "--help lists them");
    expectNamed({QStringLiteral("--bootstrap")}, "bootstrap", "--help says what each option takes");
    expectNamed({QStringLiteral("--demo=yes")}, "demo", "--help says what each option takes");
    expectNamed({QStringLiteral("--profile"), QString()}, "--profile", "--help says what each option takes");
    expectNamed({QStringLiteral("--theme"), QStringLiteral("pink")}, "\"pink\"", "light, dark or system");
    expectNamed({QStringLiteral("--demo"), QStringLiteral("--profile"), QStringLiteral("a")}, "--demo", "give one");
    expectNamed({QStringLiteral("-b"), QStringLiteral("a:0")}, "a:0", "between 1 and 65535");
    expectNamed({QStringLiteral("--open"), QStringLiteral("topics")}, "--open", "--profile");
    expectNamed({QStringLiteral("--demo"), QStringLiteral("--open"), QStringLiteral("topcis")}, "\"topcis\"", "topics");
}

TEST(Options, WhatIsRightHasNoProblem) {
    EXPECT_EQ(problemOf({}), "");
    EXPECT_EQ(problemOf({QStringLiteral("--demo"), QStringLiteral("--theme"), QStringLiteral("dark")}), "");
    EXPECT_EQ(problemOf({QStringLiteral("-b"), QStringLiteral("one:9092,two"), QStringLiteral("--open"),
                         QStringLiteral("topics")}),
              "");
}

} // namespace odradek::testing
