// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

/// Sentences and lists that are put together while the program runs, with the marks and blanks of the window's
/// language. Pure, GUI thread for the language's sake.
namespace odradek::models::prose {

/// Words as a sentence: with a full stop behind them.
QString sentence(const QString& words);

/// Sentences one behind the other; empty ones are left out.
QString text(const QStringList& sentences);

/// Clauses of one line: "a; b; c".
QString clauses(const QStringList& parts);

} // namespace odradek::models::prose
