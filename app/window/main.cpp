// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Application.h"
#include "app/window/Display.h"
#include "ui/style/FontReader.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <span>
#include <string_view>

namespace {

/// Whether the call wants words alone, which need no display.
bool asksOnly(std::span<char*> arguments) {
    return std::ranges::any_of(arguments.subspan(1), [](std::string_view word) {
        return word == "-h" || word == "--help" || word == "--help-all" || word == "-v" || word == "--version";
    });
}

/// The arguments as Qt has them, before there is an application.
QStringList wordsOf(int argc, char** argv) {
    QStringList words;
    for (char* word : std::span(argv, static_cast<std::size_t>(argc)))
        words.append(QString::fromLocal8Bit(word));
    return words;
}

/// Prints why the call is wrong, or what it asked for, and answers with the exit code; nothing if a window is wanted.
std::optional<int> answer(const odradek::window::WindowOptions& options) {
    if (options.problem) {
        std::fprintf(stderr, "odradek: %s\n", qUtf8Printable(*options.problem));
        return 2;
    }
    if (options.help.isEmpty()) return std::nullopt;
    std::fputs(qUtf8Printable(options.help), stdout);
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    odradek::window::nameApplication();
    if (asksOnly({argv, static_cast<std::size_t>(argc)})) {
        const QCoreApplication words(argc, argv);
        return answer(odradek::window::parseOptions(QCoreApplication::arguments())).value_or(2);
    }
    if (const auto problem = odradek::window::displayProblem(wordsOf(argc, argv))) {
        const QCoreApplication words(argc, argv);
        if (const auto code = answer(odradek::window::parseOptions(QCoreApplication::arguments()))) return *code;
        std::fprintf(stderr, "odradek: %s\n", qUtf8Printable(*problem));
        return 1;
    }
    std::optional<odradek::style::FontReader> fonts(std::in_place);
    QApplication application(argc, argv);
    const auto options = odradek::window::parseOptions(QApplication::arguments());
    if (const auto code = answer(options)) return *code;
    fonts.reset();
    const odradek::window::Application explorer(application, options);
    return QApplication::exec();
}
