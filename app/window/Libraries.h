// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <vector>

namespace odradek::window {

/// Somebody else's work that the program stands on. A value.
struct Library {
    QString name;
    QString version; ///< Qt's is the one in use, the others' those that the program was built with.
    QString licence; ///< Its SPDX name.
};

/// Every library of the window's program, Qt first. Any thread.
std::vector<Library> libraries();

} // namespace odradek::window
