// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

#include <functional>

class QWidget;

namespace odradek::shots {

/// Takes pictures of the real window, numbered in the order of the story. GUI thread.
class Camera {
public:
    /// Writes into a folder, which it makes; `theme` ends the names.
    Camera(const QString& folder, const QString& theme);

    /// Runs events until a condition holds; ends the program with a sentence where it never does (30 s: a bound, not a
    /// wait).
    static void until(const QString& what, const std::function<bool()>& condition);

    /// Writes NNN-name-theme.png once the window has painted what it has to paint.
    void take(QWidget& window, const QString& name);

private:
    QDir folder_;
    QString theme_;
    int number_ = 0;
};

} // namespace odradek::shots
