// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

#include <functional>

namespace odradek::views {

/// Whose turn it is to be asked for anew, in a list that is in an order by what is asked for row by row: after a
/// refresh the rows out of sight still have their old figures, by which some stand where they do not belong. A batch at
/// a time, at most some thousand a refresh, and the next refresh goes on where this one ended, so that each has its
/// turn however often that is. GUI thread.
class Renewal {
public:
    /// How many rows a batch has at most.
    static constexpr int kAtOnce = 200;
    /// How many rows are asked for after one refresh, at most.
    static constexpr int kARefresh = 2'000;

    /// Whether a row was asked for since the refresh, and has its answer.
    using Knows = std::function<bool(const QString&)>;

    /// Everything that is known is old now.
    void begin();

    /// Whom to ask for now, of all rows in an order that stays; nobody while those of the last call have no answer yet,
    /// or where every one has had its turn.
    QStringList next(const QStringList& names, const Knows& knows);

private:
    QStringList asked_;
    QString last_; // who was asked last
    int left_ = 0; // how many more after this refresh
};

} // namespace odradek::views
