// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/ConnectionHub.h"
#include "app/window/ActivityFile.h"
#include "app/window/ActivityWatch.h"
#include "app/window/MainWindow.h"
#include "app/window/Settings.h"
#include "app/window/StateFile.h"
#include "app/window/WindowOptions.h"
#include "session/Engine.h"

#include <QLocale>
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

    /// What runs and has ended, for tests and pictures.
    models::ActivityLog& activity() { return log_; }
    /// The settings, for tests and pictures.
    Settings& settings() { return *settings_; }

private:
    void loadTexts();
    void forgetTexts();
    void openWindow();
    void openAnew();
    void connectAsTold(const WindowOptions& options);

    const QLocale desktop_; // as it was before a language was chosen
    std::unique_ptr<QTranslator> texts_;
    std::unique_ptr<QTranslator> qtTexts_; // what Qt itself says: standard buttons, menus of text fields
    StateFile settingsFile_;
    StateFile state_;
    std::unique_ptr<Settings> settings_;
    models::ActivityLog log_;
    ActivityFile activityFile_{log_, StateFile::statePath(QStringLiteral("activity.json"))};
    session::Engine engine_;
    std::unique_ptr<controllers::ConnectionHub> hub_;
    ActivityWatch watch_{log_};
    std::unique_ptr<MainWindow> window_;
    std::unique_ptr<QObject> guard_ = std::make_unique<QObject>(); // what is posted to this object dies with it
};

/// Name, version and the like, which settings and --version refer to. Before the QApplication is used.
void nameApplication();

} // namespace odradek::window
