// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/SubTabs.h"

namespace odradek::views {

/// When what a page shows was told (ms since 1970 UTC), for the end of its sub tabs; of what is `stale` it warns, with
/// a clock. GUI thread.
widgets::SubTabs::Fact asOf(qint64 takenAt, bool stale);

} // namespace odradek::views
