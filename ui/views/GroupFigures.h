// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/FigureStrip.h"

namespace odradek::session {
class ClusterSession;
class GroupSession;
} // namespace odradek::session

namespace odradek::views {

/// The figures over a group: state, protocol, lag with its course since somebody looks, the oldest unread record, when
/// it will have caught up, coordinator. Before the first answer they are grey. GUI thread; nothing is kept.
std::vector<widgets::FigureStrip::Figure> groupFigures(const session::GroupSession& group,
                                                       const session::ClusterSession& cluster);

} // namespace odradek::views
