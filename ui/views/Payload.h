// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"
#include "ui/models/Cell.h"

#include <QString>

#include <optional>

namespace odradek::views {

/// What the bytes of a key or a value look like, judged by their beginning alone. A value; any thread.
enum class PayloadKind : quint8 { Null, Empty, Json, Text, Binary };

/// How many bytes a cell says it shows at most: the limit of a preview in a table.
inline constexpr qsizetype kCellPreview = 64 * 1024;

/// How many bytes the detail shows before more is asked for.
inline constexpr qsizetype kDetailPreview = 1024 * 1024;

/// Judges bytes. Text is UTF-8 with no more than a few control characters besides tabs, line ends and the escapes of a
/// terminal; JSON is text that begins like an object or a list, and has any if it ends so, too.
PayloadKind payloadKind(const std::optional<base::ByteView>& bytes);

/// A part of the beginning of a text that ends between two characters. `most` bytes at most.
QString textPreview(base::ByteView bytes, qsizetype most);

/// The cell of a key (`isValue` false) or a value. `hasKey` tells a tombstone from a bare null. Costs no more than what
/// can be seen.
models::Cell payloadCell(const std::optional<base::ByteView>& bytes, bool isValue, bool hasKey);

} // namespace odradek::views
