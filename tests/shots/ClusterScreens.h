// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace odradek::window {
class Application;
}

namespace odradek::shots {

class Camera;

/// Overview, brokers, one broker, partitions and a topic's configuration on the demo, wide and narrow. GUI thread.
void shootClusterPages(Camera& camera, window::Application& explorer);

/// The same pages on a cluster that has lost a broker and keeps its configurations to itself. GUI thread.
void shootTroubledCluster(Camera& camera, window::Application& explorer);

} // namespace odradek::shots
