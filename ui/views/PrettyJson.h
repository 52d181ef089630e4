// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace odradek::views {

/// A JSON text with line ends and indents: only white space between tokens changes, so that every digit and every
/// escape stays as it came. Text that is no JSON comes out with the same tokens. At most `most` characters, then an
/// ellipsis. Any thread.
QString prettyJson(QByteArrayView json, qsizetype most);

} // namespace odradek::views
