// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringView>
#include <vector>

namespace odradek::delegates {

/// What a run of characters in JSON is.
enum class JsonPart : quint8 { Key, String, Number, Literal, Punctuation, Space };

/// A run of one part, in UTF-16 units.
struct JsonRun {
    int start = 0;
    int length = 0;
    JsonPart part = JsonPart::Punctuation;

    bool operator==(const JsonRun&) const = default;
};

/// Splits text that begins as JSON into runs that cover it without gaps. The text may end anywhere (a preview is cut)
/// and need not be valid: what is not understood is Punctuation. A string is a key when a colon follows it, or when it
/// is cut off where a key must stand. Linear, no allocation besides the result.
std::vector<JsonRun> jsonRuns(QStringView text);

} // namespace odradek::delegates
