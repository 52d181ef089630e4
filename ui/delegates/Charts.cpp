// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/Charts.h"

#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"

#include <QPainter>
#include <QPainterPath>

namespace odradek::delegates {

void paintBar(QPainter& painter, const QRect& rect, double fraction, const QColor& color) {
    const int height = style::scaled(4);
    const int width = qMax(height, qRound(rect.width() * qBound(0.0, fraction, 1.0)));
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const int x = mirrored ? rect.right() + 1 - width : rect.x();
    style::drawBox(painter, QRectF(x, rect.center().y() - height / 2.0 + 0.5, width, height),
                   {color, QColor(), height / 2.0, 0});
}

void paintTrack(QPainter& painter, const QRect& rect, const QColor& color) {
    paintBar(painter, rect, 1, color);
}

void paintLean(QPainter& painter, const QRect& rect, double fraction, const QColor& color, const QColor& tick) {
    const double lean = (qBound(0.0, fraction, 1.0) - 0.5) * (painter.layoutDirection() == Qt::RightToLeft ? -1 : 1);
    const int height = style::scaled(6);
    const int middle = rect.center().x();
    const int width = qMax(1, qRound(rect.width() * qAbs(lean)));
    const int top = rect.center().y() - height / 2 + 1;
    painter.fillRect(lean < 0 ? middle - width : middle, top, width, height, color);
    painter.fillRect(middle, rect.center().y() - height + 1, 1, 2 * height, tick);
}

void paintSpark(QPainter& painter, const QRect& rect, const std::vector<float>& series, const QColor& color,
                bool fill) {
    if (series.size() < 2) return;
    const QRectF area = QRectF(rect).adjusted(1, 3, -3, -3);
    const double step = area.width() / double(series.size() - 1);
    QPainterPath line;
    for (size_t i = 0; i < series.size(); ++i) {
        const QPointF point(area.x() + double(i) * step, area.bottom() - qBound(0.0F, series[i], 1.0F) * area.height());
        if (i == 0)
            line.moveTo(point);
        else
            line.lineTo(point);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (fill) {
        QPainterPath below = line;
        below.lineTo(area.bottomRight() + QPointF(0, 3));
        below.lineTo(area.bottomLeft() + QPointF(0, 3));
        QColor tint = color;
        tint.setAlpha(28);
        painter.fillPath(below, tint);
    }
    painter.strokePath(line, QPen(color, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(line.currentPosition(), 1.75, 1.75);
    painter.restore();
}

} // namespace odradek::delegates
