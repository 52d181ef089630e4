// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace odradek::window {
class Application;
}

namespace odradek::shots {

class Camera;

/// What belongs to no page: the menus, the form of a connection and its test, the help, what the program is. GUI
/// thread.
void shootShell(Camera& camera, window::Application& explorer);

} // namespace odradek::shots
