// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace odradek::views {

/// What the program itself says of one of its kinds of errors ("timeout"), as Markdown: what it means, what to do,
/// whether it is tried again. Empty for a name that is none. Any thread.
QString errorKindNote(const QString& name);

/// A section for each error code that a broker can answer, as Markdown: third-level headings, by code. Any thread.
QString brokerErrorSections();

/// The heading of a broker's error: "NOT_COORDINATOR (16)". Any thread.
QString brokerErrorTitle(int code);

} // namespace odradek::views
