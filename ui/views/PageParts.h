// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "ui/style/Icons.h"

#include <QString>

#include <functional>
#include <optional>

class QHBoxLayout;
class QLabel;
class QWidget;

namespace odradek::widgets {
class EmptyState;
class TableView;
} // namespace odradek::widgets

/// What the pages are put together from. GUI thread; the caller's layout owns what is made.
namespace odradek::views {

/// A bar 36 px high with the paddings of the look.
struct Bar {
    QWidget* widget = nullptr;     ///< The bar.
    QHBoxLayout* layout = nullptr; ///< Where its controls go.

    /// Adds words that are left out while there is no room for them.
    void addWords(QLabel* words) const;
    /// The same for words that stand in it already; those that came first go first, and empty ones are never there.
    void leaveOut(QLabel* words) const;
};

/// Sets words that a bar may leave out, and lets it look anew whether they have room: Qt tells no layout about what a
/// hidden label says.
void setBarWords(QLabel& words, const QString& text);

/// An empty bar.
Bar makeBar(QWidget* parent);

/// A bar that heads a part of a page: a title, quiet words behind it.
struct Heading {
    Bar bar{};               ///< The bar; more controls go behind its stretch.
    QLabel* words = nullptr; ///< The quiet words, which change.
    QLabel* title = nullptr; ///< The title.
};

/// A heading with a title and a hair line above it.
Heading makeHeading(const QString& title, QWidget* parent);

/// The button of a bar that offers a table's columns.
QWidget* columnsButton(widgets::TableView& table);

/// What stands in place of data that is not there yet, or may not be seen.
struct Refusal {
    QString what{};      ///< "You may not see the log directories".
    QString operation{}; ///< The ACL operation that is missing: "Describe".
    QString resource{};  ///< Its resource as kafka-acls takes it: "--cluster", "--topic orders".
    QString request{};   ///< The request: "DescribeLogDirs".
    QString waiting{};   ///< What is being asked, while it is: "Asking broker 3 for its configuration."
};

/// Says in place of data that it is on its way (no error), that a permission is missing (which operation, the answer,
/// the command that gives it), or that asking failed; `again` asks once more. Saying the same again changes nothing, so
/// that the focus stays where it is.
void showAbsence(widgets::EmptyState& state, const std::optional<base::Error>& error, const Refusal& refusal,
                 const std::function<void()>& again);

/// Takes away what showAbsence has said, for words of the page's own.
void forgetAbsence(widgets::EmptyState& state);

} // namespace odradek::views
