// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/SpokenParts.h"

#include <QTimer>
#include <QWidget>

namespace odradek::widgets {

/// Draws the arc of something that runs: three quarters of a ring, turned by `degrees`.
void paintBusyArc(QPainter& painter, const QRect& rect, int degrees);

/// The only thing on the screen that moves by itself: an arc that turns once a second, while it is seen; with reduced
/// motion it stands. GUI thread.
class BusyArc final : public QWidget, public SpokenParts {
    Q_OBJECT
public:
    /// 14 pixels wide.
    explicit BusyArc(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QAccessible::Role spokenRole() const override { return QAccessible::Animation; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void turnOrStand();

    QTimer timer_;
    int degrees_ = 0;
};

/// Milliseconds between two frames of an arc, and the degrees it turns meanwhile.
inline constexpr int kBusyFrameMs = 50;
inline constexpr int kBusyFrameDegrees = 18;

} // namespace odradek::widgets
