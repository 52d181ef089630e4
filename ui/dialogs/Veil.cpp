// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/Veil.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QTimer>

namespace odradek::dialogs {
namespace {

constexpr float kDarkness = 0.1F;

} // namespace

Veil::Veil(QWidget& window) : QWidget(&window) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(window.rect());
    window.installEventFilter(this);
    show();
    raise();
}

bool Veil::eventFilter(QObject* window, QEvent* event) {
    if (event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
    // Not at once: the window is still being activated.
    if (event->type() == QEvent::WindowActivate)
        QTimer::singleShot(0, this, [] {
            if (auto* dialog = QApplication::activeModalWidget()) dialog->activateWindow();
        });
    return QWidget::eventFilter(window, event);
}

void Veil::paintEvent(QPaintEvent*) {
    QColor dark(Qt::black);
    dark.setAlphaF(kDarkness);
    QPainter(this).fillRect(rect(), dark);
}

} // namespace odradek::dialogs
