// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/BusyArc.h"

#include "ui/style/Metrics.h"
#include "ui/style/Motion.h"
#include "ui/style/Theme.h"

#include <QPainter>

namespace odradek::widgets {

void paintBusyArc(QPainter& painter, const QRect& rect, int degrees) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style::color(style::Token::AccentFill), 1.6, Qt::SolidLine, Qt::RoundCap));
    const qreal side = style::scaled(10);
    const QPointF centre = QRectF(rect).center();
    painter.drawArc(QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side), (90 - degrees) * 16, -270 * 16);
    painter.restore();
}

BusyArc::BusyArc(QWidget* parent) : QWidget(parent) {
    installAccess();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Working"));
    timer_.setInterval(kBusyFrameMs);
    connect(&timer_, &QTimer::timeout, this, [this] {
        degrees_ = (degrees_ + kBusyFrameDegrees) % 360;
        update();
    });
    connect(&style::Motion::instance(), &style::Motion::changed, this, &BusyArc::turnOrStand);
}

void BusyArc::turnOrStand() {
    if (isVisible() && !style::Motion::instance().reduced())
        timer_.start();
    else
        timer_.stop();
}

QSize BusyArc::sizeHint() const {
    return {style::scaled(14), style::scaled(14)};
}

void BusyArc::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBusyArc(painter, rect(), degrees_);
}

void BusyArc::showEvent(QShowEvent*) {
    turnOrStand();
}

void BusyArc::hideEvent(QHideEvent*) {
    timer_.stop();
}

} // namespace odradek::widgets
