// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profiles/Profile.h"
#include "tests/session/live_cluster.h"
#include "tests/window/ExplorerTest.h"
#include "ui/models/ActivityLog.h"

#include <QString>

#include <memory>
#include <string>

namespace odradek::testing {

/// The explorer with a saved connection to a cluster of the test's own, which the test may change and let fail. GUI
/// thread.
class LiveExplorerTest : public ExplorerTest {
protected:
    /// With these topics, as LiveCluster takes them.
    explicit LiveExplorerTest(const std::string& topics);

    /// Starts, saves the connection under a name, opens it and waits for its topics.
    void connectAs(profiles::EnvironmentKind environment, bool readOnly = false, const char* name = "live");
    /// The requests of an API meet a fault from now on, all but the first `skip`.
    void fault(wire::ApiKey api, sandbox::Fault fault, std::uint64_t skip = 0);
    /// The newest entry of Activity with this action; nullptr without one.
    std::shared_ptr<const models::Activity> last(const QString& action);

    LiveCluster live_; ///< The cluster, over TCP.
    QString id_;       ///< The connection's id.
};

} // namespace odradek::testing
