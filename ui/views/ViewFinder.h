// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/views/Finder.h"

#include <QPointer>
#include <QString>

class QWidget;

namespace odradek::views {

/// Finds a text in whichever view shows a payload: a JSON tree, a text, or bytes; it marks what it finds and brings it
/// into sight. GUI thread.
class ViewFinder {
public:
    /// What was found.
    struct Found {
        qint64 current = 0; ///< The number of the match in front, from 1; 0 for none.
        qint64 total = 0;   ///< How many there are, or how many were counted.
        bool more = false;  ///< There are more than were counted.
    };

    /// Looks for a text in a view and goes to its first match. Another view's marks go. Views of other kinds hold
    /// nothing.
    Found find(QWidget* view, const QString& sought);
    /// Goes on to the next match, or back.
    Found step(bool backwards);
    /// Takes the marks away.
    void clear();

private:
    Found show(bool found) const;
    void mark(const QString& sought);

    QPointer<QWidget> view_;
    QString sought_;
    Finder places_; // in a text or among bytes; a tree goes by its nodes
};

} // namespace odradek::views
