// SPDX-License-Identifier: GPL-3.0-or-later
// The least Qt program with a window, of the size that the explorer's has: what its start is held against.
#include <QApplication>
#include <QMainWindow>
#include <QScreen>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(QSize(1440, 900).boundedTo(QGuiApplication::primaryScreen()->availableGeometry().size()));
    window.show();
    return QApplication::exec();
}
