// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace odradek::widgets {
class TableView;
}

namespace odradek::views {

/// The topics that are selected in a table of topics (of TopicLine), in the order shown; the one at the focus bar where
/// nothing is selected. The table shows topics. GUI thread.
QStringList selectedTopics(const widgets::TableView& table);

} // namespace odradek::views
