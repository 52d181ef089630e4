// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace odradek::window {
class Application;
}

namespace odradek::shots {

class Camera;

/// A topic created, refused, cloned and grown, and a read-only connection lifted, on a Prod cluster of its own. GUI
/// thread.
void shootDialogs(Camera& camera, window::Application& explorer);

} // namespace odradek::shots
