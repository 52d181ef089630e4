// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/async.h"
#include "session/Engine.h"

#include <memory>

namespace odradek::cluster {
class Cluster;
}

namespace odradek::session {

/// The engine's side of a cluster session: the client and the jobs that use it. Shared by the sessions of one cluster;
/// its members are the engine thread's alone, but `engine`, which is constant.
struct ClusterLink {
    /// A link on an engine that outlives it.
    explicit ClusterLink(Engine& owner) : engine(owner) {}

    Engine& engine;                            ///< Constant after construction.
    std::shared_ptr<cluster::Cluster> cluster; ///< Null until it was created, and after it was closed.
    base::JobGroup jobs;                       ///< All jobs of this cluster; cancelled and joined when it closes.
};

} // namespace odradek::session
