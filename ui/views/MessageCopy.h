// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace odradek::widgets {
class TableView;
}

namespace odradek::views {

class MessageSource;

/// What of the selected messages goes to the clipboard. GUI thread.
enum class CopyForm : quint8 { Table, Json, Keys, Values };

/// Messages as text, and how many of the wanted ones they are.
struct MessageCopy {
    QByteArray text{};   ///< UTF-8.
    qint64 copied = 0;   ///< Messages in the text.
    qint64 selected = 0; ///< Messages that were wanted.
};

/// The selected rows of a table over a source: JSON objects a line each, as `odradek-cli consume -o json` prints them;
/// or keys or values, a line each, as they came. At most 100,000 of them, and 64 MiB; rows that are no messages count
/// for nothing.
MessageCopy copyOf(const widgets::TableView& table, const MessageSource& source, CopyForm form);

/// Puts the selection on the clipboard and answers how much of it; Table is what Ctrl+C copies.
MessageCopy copyToClipboard(const widgets::TableView& table, const MessageSource& source, CopyForm form);

/// The word of a form in menus: "Copy as JSON".
QString copyWords(CopyForm form);

} // namespace odradek::views
