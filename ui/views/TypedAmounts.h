// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <optional>

/// Amounts as people type them, in filters and settings alike: a number, with a point or a comma, and a unit in any
/// case, blanks between them or not. Pure functions, any thread.
namespace odradek::views {

/// Bytes: "512", "10 MiB", "1.5GB", "2k". "KiB", "MiB" and so on are powers of 1024, "kB", "MB" and so on powers of
/// 1000, as IEC 80000-13 has them; a letter alone is meant as brokers count, in powers of 1024. Nothing where it is
/// none.
std::optional<double> bytesOf(const QString& text);

/// Milliseconds: "250", "250 ms", "90min", "1,5 h", "7d", "2 w". Nothing where it is none.
std::optional<double> millisecondsOf(const QString& text);

} // namespace odradek::views
