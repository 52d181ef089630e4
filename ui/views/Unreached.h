// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace odradek::session {
class ClusterSession;
}
namespace odradek::widgets {
class EmptyState;
}

namespace odradek::views {

/// Whether nobody can be asked now: the cluster is not connected, and trying has failed. GUI thread.
bool isUnreached(const session::ClusterSession& cluster);

/// Says in place of what was never known that it comes as soon as the cluster answers; that it is away, why, and when
/// it is tried again, the banner above says. GUI thread.
void sayUnreached(widgets::EmptyState& empty);

} // namespace odradek::views
