// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QString>

namespace odradek::window {

/// What else people call the window's actions, by the ids of these: words of the command line, of Kafka and of other
/// programs, in the language of the window, apart by spaces. GUI thread.
QHash<QString, QString> actionWords();

} // namespace odradek::window
