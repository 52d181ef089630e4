// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session/MessagesSession.h"
#include "ui/models/TableSource.h"
#include "ui/views/TextMatch.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <optional>

namespace odradek::views {

/// Which of a session's rows are shown: all of them, or the records that hold a text. A new text is looked for in
/// slices between two frames; until all rows were looked at, those of the text before stay. Rows that come and go are
/// taken up as they do. GUI thread; the session outlives it.
class MessageFilter final : public QObject {
    Q_OBJECT
public:
    /// Lets all rows through.
    explicit MessageFilter(session::MessagesSession& session, QObject* parent = nullptr);

    /// Shows what holds a text; an empty one shows all rows, at once. finished() tells the end.
    void setMatch(const TextMatch& match);
    /// What the rows that are shown hold.
    const TextMatch& match() const { return shown_.match; }
    /// Whether rows are hidden.
    bool isActive() const { return !shown_.match.isEmpty(); }
    /// Whether a text is still looked for.
    bool isLooking() const { return next_.has_value(); }

    /// Rows that are shown.
    qint64 rowCount() const;
    /// The session's row of a shown one.
    qint64 storeRow(qint64 row) const;
    /// Where a row of the session is shown, −1: nowhere.
    qint64 shownRow(qint64 storeRow) const;

Q_SIGNALS:
    /// What happened to the rows that are shown; as TableObserver has it.
    void rowsAppended(qint64 count);
    void rowsEvicted(qint64 count);
    void rowsMoved(const models::RowMap& map);
    void rowsReset();
    /// The rows are those of the last text.
    void finished();
    /// rowCount() or the number of all rows differs.
    void counted();

private:
    // The session's rows have numbers that never change: their index, and how many went before them.
    using Numbers = std::deque<qint64>;
    struct Choice {
        TextMatch match;
        Numbers rows; // ascending; of no use while the match is empty
    };
    struct Search {
        Choice choice;
        qint64 next = 0; // the first number that was not looked at
    };

    bool holds(const TextMatch& match, qint64 number) const;
    qint64 placeOf(const Choice& choice, qint64 number) const;
    qint64 sizeOf(const Choice& choice) const;
    qint64 numberAt(const Choice& choice, qint64 row) const;
    void become(Choice choice);
    void look();
    void append(qint64 count);
    void prepend(qint64 count);
    void evict(qint64 count);
    void reset();

    session::MessagesSession& session_;
    Choice shown_;
    std::optional<Search> next_;
    qint64 base_ = 0; // the number of the session's first row
    QTimer slice_;
};

} // namespace odradek::views
