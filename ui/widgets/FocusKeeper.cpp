// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FocusKeeper.h"

#include <QApplication>
#include <QEvent>

namespace odradek::widgets {
namespace {

constexpr QChar kApart = u':';

bool takesFocus(const QWidget& widget) {
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.isVisible() && widget.isEnabled();
}

bool isChildOfKind(const QObject& object, const QLatin1StringView kind) {
    return object.isWidgetType() && kind == QLatin1StringView(object.metaObject()->className());
}

// Which of its parent's widgets of the same class it is.
QString stepTo(const QWidget& widget) {
    const QLatin1StringView kind(widget.metaObject()->className());
    int number = 0;
    for (const QObject* child : widget.parentWidget()->children()) {
        if (child == &widget) break;
        if (isChildOfKind(*child, kind)) ++number;
    }
    return QString(kind) + kApart + QString::number(number);
}

// The step is "odradek::widgets::Picker:1": the number is behind the last mark.
QWidget* childAt(const QWidget& parent, const QString& step) {
    const qsizetype apart = step.lastIndexOf(kApart);
    const QByteArray kind = step.left(apart).toLatin1();
    int left = step.mid(apart + 1).toInt();
    for (QObject* child : parent.children()) {
        if (isChildOfKind(*child, QLatin1StringView(kind)) && left-- == 0) return static_cast<QWidget*>(child);
    }
    return nullptr;
}

// The next one in the order of Tab that lies within `around`.
QWidget* nextWithin(const QWidget& around, QWidget* from) {
    for (QWidget* next = from->nextInFocusChain(); next != nullptr && next != from; next = next->nextInFocusChain()) {
        if (around.isAncestorOf(next) && takesFocus(*next)) return next;
    }
    return nullptr;
}

} // namespace

FocusKeeper::FocusKeeper(QWidget& window) : QObject(&window), window_(window) {
    window.installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now != nullptr && now != &window_ && window_.isAncestorOf(now))
            remember(now);
        else
            checkSoon();
    });
}

void FocusKeeper::remember(QWidget* now) {
    had_.clear();
    for (QWidget* widget = now; widget != nullptr; widget = widget->isWindow() ? nullptr : widget->parentWidget())
        had_.emplace_back(widget);
}

bool FocusKeeper::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::WindowActivate) checkSoon();
    return QObject::eventFilter(object, event);
}

// What takes the focus from one gives it to another in the same turn.
void FocusKeeper::checkSoon() {
    if (pending_) return;
    pending_ = true;
    QMetaObject::invokeMethod(this, &FocusKeeper::check, Qt::QueuedConnection);
}

void FocusKeeper::check() {
    pending_ = false;
    if (QApplication::activeWindow() != &window_ || QApplication::activePopupWidget() != nullptr) return;
    const QWidget* now = QApplication::focusWidget();
    if (now != nullptr && now != &window_ && now->isVisible()) return;
    if (QWidget* next = neighbour()) next->setFocus(Qt::OtherFocusReason);
}

// From inside out: what had it, else its neighbours, else those of what is around it.
QWidget* FocusKeeper::neighbour() const {
    QWidget* from = nullptr; // the innermost that still is
    for (const QPointer<QWidget>& around : had_) {
        if (around.isNull()) continue;
        if (from == nullptr) from = around;
        if (around != &window_ && takesFocus(*around)) return around;
        if (QWidget* next = nextWithin(*around, from)) return next;
    }
    return nullptr;
}

QStringList FocusKeeper::placeOf(const QWidget& window) {
    QStringList place;
    for (const QWidget* at = window.focusWidget(); at != nullptr && at != &window; at = at->parentWidget())
        place.prepend(stepTo(*at));
    return place;
}

bool FocusKeeper::goTo(QWidget& window, const QStringList& place) {
    QWidget* at = place.isEmpty() ? nullptr : &window;
    for (const QString& step : place) {
        at = at == nullptr ? nullptr : childAt(*at, step);
    }
    if (at == nullptr || !takesFocus(*at)) return false;
    at->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace odradek::widgets
