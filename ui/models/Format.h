// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>
#include <QString>

/// How figures, sizes, times and foreign text are written, the same on every page. Pure functions of their arguments;
/// thousands and plural forms follow the program's locale.
namespace odradek::models::format {

/// A count with the locale's thousands mark: 68,812,487. Ids, ports and configuration values take none: they don't
/// come here.
QString count(qint64 value);

/// A count in few digits for captions: 16.4 k, 1.2 M.
QString shortCount(double value);

/// Bytes in IEC units with three digits: 9.12 KiB, 512 B, 1.31 GiB. Negative is a dash.
QString bytes(qint64 value);

/// Bytes exactly, for tool tips: "9,341 B".
QString exactBytes(qint64 value);

/// Messages a second: "0", "64 /s", "1.2 k/s", "0.3 /s".
QString rate(double perSecond);

/// Bytes a second: "412 MiB/s".
QString byteRate(double perSecond);

/// A length of time in milliseconds: "31 ms", "54 s", "2 min 31 s", "3 h 5 min", "7 d".
QString duration(qint64 ms);

/// How long ago, in milliseconds: "now", "4 s ago", "13 min ago", "2 d ago".
QString ago(qint64 ms);

/// In how long something ends: a duration, or "never" for negative.
QString eta(qint64 ms);

/// A share in whole percent: "4 %".
QString percent(double fraction);

/// Cuts a name to `most` characters in its middle: "inventory.sto…vel.changelog". Grapheme pairs are kept whole.
QString middle(const QString& text, int most);

/// Makes foreign text safe for one line: control characters, line ends and marks that turn the direction of text become
/// visible escapes (⏎ is not used: "\n", "\t", "\u202e"). At most `most` characters are read, so that a value of
/// megabytes costs no more than what is seen.
QString visible(QStringView text, int most = 4096);

/// Whether `visible` would change anything.
bool hasHidden(QStringView text);

/// The first bytes in hex, in pairs: "89 50 4e 47". At most `most` bytes.
QString hex(QByteArrayView bytes, int most = 64);

/// The words of an entry of a menu without the mark of its letter, also where that stands behind them in brackets:
/// "&Copy" and "复制(&C)". A doubled & is one.
QString withoutMnemonic(const QString& text);

/// Text for a tool tip: escaped, so that nothing of a cluster is ever read as markup.
QString plainToolTip(const QString& text);

} // namespace odradek::models::format
