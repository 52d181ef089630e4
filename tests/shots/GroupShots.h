// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace odradek::window {
class Application;
}

namespace odradek::shots {

class Camera;

/// Takes the pages of groups: on the demo, narrow, with thousands of them, without any, refused, and with a cluster
/// that went away. GUI thread.
void shootGroups(Camera& camera, window::Application& explorer);

} // namespace odradek::shots
