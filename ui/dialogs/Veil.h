// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace odradek::dialogs {

/// A tenth of darkness over a window while a dialog stands before it; it follows the window's size. Where the window
/// manager lets the window behind be activated, the keyboard goes back to the dialog. GUI thread; a child of the
/// window.
class Veil final : public QWidget {
    Q_OBJECT
public:
    /// Covers a window at once.
    explicit Veil(QWidget& window);

    bool eventFilter(QObject* window, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace odradek::dialogs
