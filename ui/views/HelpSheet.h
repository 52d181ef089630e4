// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace odradek::views {

/// A page of sections that are a table each (in Markdown, as the page of shortcuts) as HTML with the sections side by
/// side in so many columns, at least one: in their order from top to bottom, the columns as even as that allows. The
/// heads of the tables are left out: they all say the same. Pure, any thread.
QString sheetOf(const QString& markdown, int columns);

} // namespace odradek::views
