// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/Payload.h"

#include "base/utf8.h"
#include "ui/models/Format.h"

#include <QCoreApplication>

#include <algorithm>

namespace odradek::views {
namespace {

using models::Cell;
using models::CellKind;

/// How many bytes are looked at to judge a payload, and shown in a cell that is never wider than a screen.
constexpr std::size_t kJudged = 1024;

/// The beginning, cut between two characters. A text that is not UTF-8 is cut anywhere.
std::string_view beginning(base::ByteView bytes, std::size_t most) {
    std::string_view text = base::as_text(bytes.first(std::min(bytes.size(), most)));
    if (text.size() == bytes.size()) return text;
    // A character has at most 4 bytes: look for the last first byte among the last ones.
    for (std::size_t back = 1; back <= 4 && back <= text.size(); ++back) {
        const std::string_view last = text.substr(text.size() - back);
        if ((static_cast<quint8>(last[0]) & 0xC0U) == 0x80U) continue;
        return base::utf8_character(last) == 0 ? text.substr(0, text.size() - back) : text;
    }
    return text;
}

constexpr char kEscape = 0x1b; // begins the colours of a terminal, which logs are full of

bool isQuiet(char c) {
    const auto byte = static_cast<quint8>(c);
    return byte >= 0x20 || c == '\t' || c == '\n' || c == '\r' || c == kEscape;
}

/// Whether a few control characters stand in what else is text. Binary forms begin with a length or a mark, and have
/// more.
bool isText(std::string_view start) {
    constexpr std::ptrdiff_t kAmong = 32;
    const auto loud = std::ranges::count_if(start, [](char c) { return !isQuiet(c); });
    return loud == 0 || (isQuiet(start.front()) && loud * kAmong <= std::ptrdiff_t(start.size()));
}

/// Whether it begins like an object or a list.
bool opensJson(std::string_view start) {
    const auto first = start.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (start[first] == '{' || start[first] == '[');
}

/// Whether all of it stands between the brackets of an object or a list.
bool isBracketed(base::ByteView bytes) {
    const std::string_view text = base::as_text(bytes);
    const auto first = text.find_first_not_of(" \t\r\n");
    const auto last = text.find_last_not_of(" \t\r\n");
    return opensJson(text.substr(0, kJudged)) && first < last && text[last] == (text[first] == '{' ? '}' : ']');
}

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

Cell longCell(base::ByteView bytes, const QString& preview) {
    Cell cell = models::kindCell(CellKind::Truncated);
    cell.note = Words::tr("first %1 of %2")
                    .arg(models::format::bytes(kCellPreview), models::format::bytes(qint64(bytes.size())));
    cell.text = preview;
    return cell;
}

} // namespace

PayloadKind payloadKind(const std::optional<base::ByteView>& bytes) {
    if (!bytes) return PayloadKind::Null;
    if (bytes->empty()) return PayloadKind::Empty;
    const std::string_view start = beginning(*bytes, kJudged);
    if (!base::is_utf8(start)) return PayloadKind::Binary;
    if (!isText(start) && !isBracketed(*bytes)) return PayloadKind::Binary;
    return opensJson(start) ? PayloadKind::Json : PayloadKind::Text;
}

QString textPreview(base::ByteView bytes, qsizetype most) {
    const std::string_view start = beginning(bytes, size_t(most));
    return QString::fromUtf8(start.data(), qsizetype(start.size()));
}

Cell payloadCell(const std::optional<base::ByteView>& bytes, bool isValue, bool hasKey) {
    const PayloadKind kind = payloadKind(bytes);
    switch (kind) {
    case PayloadKind::Null:
        return models::kindCell(isValue && hasKey ? CellKind::Tombstone : CellKind::Null);
    case PayloadKind::Empty:
        return models::kindCell(CellKind::Empty);
    case PayloadKind::Binary: {
        Cell cell = models::kindCell(CellKind::Binary);
        const QByteArrayView start(reinterpret_cast<const char*>(bytes->data()),
                                   qsizetype(std::min<std::size_t>(bytes->size(), 64)));
        cell.text = models::format::hex(start);
        return cell;
    }
    case PayloadKind::Json:
    case PayloadKind::Text:
        break;
    }
    const QString preview = models::format::visible(textPreview(*bytes, qsizetype(kJudged)), int(kJudged));
    if (bytes->size() > size_t(kCellPreview)) return longCell(*bytes, preview);
    Cell cell = models::textCell(preview);
    if (kind == PayloadKind::Json) cell.kind = CellKind::Json;
    return cell;
}

} // namespace odradek::views
