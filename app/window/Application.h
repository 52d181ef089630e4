// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/ConnectionHub.h"
#include "app/window/MainWindow.h"
#include "app/window/StateFile.h"
#include "app/window/WindowOptions.h"
#include "session/Engine.h"

#include <QTranslator>

#include <memory>

class QApplication;

namespace odradek::window {

/// The explorer as a whole: settings, the engine, the connections, the window, ended in the right order. GUI thread.
class Application {
public:
    /// Opens the window as the options say; `application` outlives it.
    Application(QApplication& application, const WindowOptions& options);
    ~Application();
    Application(const Application&) = delete;
    Application& operator=(const Application&) = delete;

    /// The window, for tests and pictures.
    MainWindow& window() { return *window_; }
    /// The connections, for tests and pictures.
    controllers::ConnectionHub& hub() { return *hub_; }

private:
    void loadTexts();
    void connectAsTold(const WindowOptions& options);

    QTranslator texts_;
    StateFile settings_;
    StateFile state_;
    session::Engine engine_;
    std::unique_ptr<controllers::ConnectionHub> hub_;
    std::unique_ptr<MainWindow> window_;
};

/// Name, version and the like, which settings and --version refer to. Before the QApplication is used.
void nameApplication();

} // namespace odradek::window
