// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Compositing.h"

#include <QBitmap>
#include <QGuiApplication>
#include <QPainter>

#ifdef ODRADEK_HAS_XCB
#    include <cstdlib>
#    include <memory>
#    include <QByteArray>
#    include <xcb/xcb.h>
#endif

namespace odradek::style {
namespace {

std::optional<bool>& assumed() {
    static std::optional<bool> answer;
    return answer;
}

#ifdef ODRADEK_HAS_XCB
struct Free {
    void operator()(void* answer) const { std::free(answer); }
};
template <class T>
using Answer = std::unique_ptr<T, Free>;

/// The number of the screen that the program was started on, the end of ":0.1".
QByteArray screenNumber() {
    const QByteArray display = qgetenv("DISPLAY");
    const qsizetype dot = display.lastIndexOf('.');
    return dot > display.lastIndexOf(':') ? display.mid(dot + 1) : QByteArray("0");
}

// A compositing manager owns the selection _NET_WM_CM_Sn (EWMH).
bool managerRuns(xcb_connection_t* connection) {
    const QByteArray name = "_NET_WM_CM_S" + screenNumber();
    const Answer<xcb_intern_atom_reply_t> atom(xcb_intern_atom_reply(
        connection, xcb_intern_atom(connection, 0, std::uint16_t(name.size()), name.constData()), nullptr));
    if (!atom) return false;
    const Answer<xcb_get_selection_owner_reply_t> owner(
        xcb_get_selection_owner_reply(connection, xcb_get_selection_owner(connection, atom->atom), nullptr));
    return owner && owner->owner != XCB_NONE;
}
#endif

bool ask() {
    if (QGuiApplication::platformName() != u"xcb") return true;
#ifdef ODRADEK_HAS_XCB
    const auto* x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return x11 != nullptr && managerRuns(x11->connection());
#else
    return false;
#endif
}

} // namespace

bool composites() {
    return assumed().value_or(false) || (!assumed() && ask());
}

void assumeCompositing(std::optional<bool> answer) {
    assumed() = answer;
}

QRegion roundShape(const QRect& rect, int radius) {
    QBitmap shape(rect.size());
    shape.clear();
    QPainter painter(&shape);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::color1);
    painter.drawRoundedRect(QRect(QPoint(), rect.size()), radius, radius);
    painter.end();
    return QRegion(shape).translated(rect.topLeft());
}

} // namespace odradek::style
