// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/Camera.h"

#include "app/window/MainWindow.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QEventLoop>
#include <QPixmap>
#include <QWidget>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace odradek::shots {

Camera::Camera(const QString& folder, const QString& theme) : folder_(folder), theme_(theme) {
    folder_.mkpath(QStringLiteral("."));
}

void Camera::until(const QString& what, const std::function<bool()>& condition) {
    const QDeadlineTimer limit(std::chrono::seconds(30));
    while (!condition()) {
        if (limit.hasExpired()) {
            std::fprintf(stderr, "shots: waited in vain: %s\n", qUtf8Printable(what));
            std::exit(1);
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    }
}

void Camera::take(QWidget& window, const QString& name) {
    QCoreApplication::sendPostedEvents();
    // What is to be deleted later waits for the event loop of main(), which never runs here.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    // The tree gathers news for a moment; a picture shows window and tree of one time.
    if (auto* main = qobject_cast<window::MainWindow*>(&window)) main->settle();
    const QString number = QStringLiteral("%1").arg(++number_, 3, 10, QLatin1Char('0'));
    const QString file =
        folder_.filePath(number % QLatin1Char('-') % name % QLatin1Char('-') % theme_ % QStringLiteral(".png"));
    if (window.grab().save(file)) return;
    std::fprintf(stderr, "shots: %s cannot be written\n", qUtf8Printable(file));
    std::exit(1);
}

} // namespace odradek::shots
