// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/Painting.h"

#include <QString>

namespace odradek::dialogs {

/// Where a dialog acts: "PROD prod-eu › billing". A value; the names are foreign, who shows them makes them safe.
struct Place {
    QString cluster{};                                         ///< Name of the connection.
    style::Environment environment = style::Environment::None; ///< Its environment.
    QString subject{};                                         ///< The topic; may be empty.
};

} // namespace odradek::dialogs
