// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace odradek::session {
class ClusterSession;
}

namespace odradek::views {

/// All that is known of why a cluster cannot be reached, a line each: the last error with its kind or code and what can
/// be done, then each address with its own last failure and how often it was tried. Empty while there is no error.
/// Plain text whose foreign parts are made safe. GUI thread.
QString reachDetails(const session::ClusterSession& cluster);

} // namespace odradek::views
