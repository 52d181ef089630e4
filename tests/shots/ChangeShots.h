// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace odradek::window {
class Application;
}

namespace odradek::shots {

class Camera;

/// Configurations edited, previewed and refused, topics deleted and emptied, on a Prod cluster of its own. GUI thread.
void shootChanges(Camera& camera, window::Application& explorer);

} // namespace odradek::shots
