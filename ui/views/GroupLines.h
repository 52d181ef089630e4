// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session/GroupsSession.h"
#include "ui/models/RowModel.h"
#include "ui/views/GroupFilter.h"
#include "ui/views/GroupText.h"

#include <functional>
#include <memory>
#include <vector>

namespace odradek::views {

/// A row of the groups table. Immutable, GUI thread.
struct GroupLine {
    admin::GroupRow row;                                  ///< What the list says.
    QString name;                                         ///< Its name, as text.
    std::shared_ptr<const session::GroupFigures> figures; ///< Null: not known yet.

    /// Its state, from whichever tells it.
    const std::string& state() const { return row.state.empty() && figures ? figures->state : row.state; }
    /// The sum of its known lags.
    std::optional<qint64> lag() const;
};

/// A cluster's groups summed up. A value.
struct GroupTotals {
    int groups = 0;      ///< All of them.
    int stable = 0;      ///< With members that read.
    int rebalancing = 0; ///< Whose members join or hand over.
    int empty = 0;       ///< Without members.
    int known = 0;       ///< Those whose figures are known.
    qint64 members = 0;  ///< Members of the known ones.
    qint64 lag = 0;      ///< Lag of the known ones.
};

/// Makes the rows of the groups table, and keeps those of groups that did not change: a refresh of ten thousand groups
/// makes few new ones. GUI thread.
class GroupLines {
public:
    GroupLines() : scale_(std::make_shared<BarScale>()) {}

    /// What is known of a group beyond the list; null: nothing yet.
    using FiguresOf = std::function<std::shared_ptr<const session::GroupFigures>(const std::string&)>;

    /// The rows of a list, in its order, with what is known of each.
    std::vector<models::Row> update(const admin::GroupList& list, const FiguresOf& figuresOf);

    /// All of them summed up.
    const GroupTotals& totals() const { return totals_; }

    /// The scale of the bars of lag: the greatest of them all; shared with the cells.
    std::shared_ptr<const BarScale> scale() const { return scale_; }

private:
    void count(const GroupLine& line);

    std::vector<std::shared_ptr<const GroupLine>> lines_; // by name, as lists are
    GroupTotals totals_;
    std::shared_ptr<BarScale> scale_;
};

/// The columns of the groups table, over GroupLine.
std::vector<models::RowColumn> groupColumns(const std::shared_ptr<const BarScale>& scale);

/// The same for groups that read one topic, whose figures are those of that topic.
std::vector<models::RowColumn> readerColumns(const std::shared_ptr<const BarScale>& scale);

/// The key of a GroupLine: the group's name.
QString groupKey(const void* line);

/// What a filter looks at in a group.
GroupFields fieldsOf(const GroupLine& line);

} // namespace odradek::views
