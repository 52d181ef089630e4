// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace odradek::window {

/// What the program was started with. A value.
struct WindowOptions {
    bool demo = false;              ///< --demo: connect to the built-in cluster at once.
    QString bootstrap;              ///< --bootstrap: connect to these brokers at once.
    QString profile;                ///< --profile: connect to this saved connection at once.
    QStringList open;               ///< --open: words of PageWord.h, each a tab.
    QString theme;                  ///< --theme: "light", "dark", "system"; empty: as the settings say.
    std::optional<QString> problem; ///< Why the call is wrong; the program then prints it and ends with 2.
    QString help;                   ///< What --help or --version prints; the program then ends with 0.
};

/// Reads a command line; the first argument is the program's name. Any thread.
WindowOptions parseOptions(const QStringList& arguments);

} // namespace odradek::window
