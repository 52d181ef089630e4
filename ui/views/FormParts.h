// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QGridLayout;
class QString;
class QWidget;

/// What the forms of pages are put together from: captions in the first column, fields in the second. GUI thread; the
/// caller's layout owns what is made.
namespace odradek::views {

/// Adds the head of a group of fields, `gap` unscaled pixels below what stands before it.
void addFormHead(QGridLayout& grid, const QString& title, int gap);

/// Adds a field in a row of its own, with or without a caption. Words (a QLabel) take the whole width.
void addFormField(QGridLayout& grid, const QString& caption, QWidget* field);

} // namespace odradek::views
