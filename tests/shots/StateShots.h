// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace odradek::window {
class Application;
}

namespace odradek::shots {

class Camera;

/// The topics and the messages of clusters of their own while they are busy, empty, refused, stale, very wide, many,
/// followed and paused. GUI thread.
void shootStates(Camera& camera, window::Application& explorer);

} // namespace odradek::shots
