// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/SpokenTabs.h"
#include "ui/widgets/TabBar.h"

namespace odradek::widgets {

/// The QTabBar inside a TabBar: keys, dragging and accessibility from Qt, painting ours. It is as wide as its tabs;
/// the TabBar shows a part of it. GUI thread.
class TabBar::Strip final : public SpokenTabs {
    Q_OBJECT
public:
    /// A strip in what shows a part of it.
    explicit Strip(QWidget* parent);

    /// Sets what a tab shows.
    void show(int index, const Tab& tab);
    /// What a tab shows.
    Tab shown(int index) const;
    /// Turns the arcs of busy tabs on by a step.
    void turn();
    /// Whether any tab is busy.
    bool anyBusy() const;

Q_SIGNALS:
    /// The cross, the middle button or Delete.
    void closeAsked(int index);
    /// A double click.
    void pinAsked(int index);
    /// A right click.
    void menuAsked(int index, const QPoint& global);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    bool keepsRoom(int index) const;
    QRect closeRect(int index) const;
    int closeAt(const QPoint& at) const;
    void paintTab(QPainter& painter, int index) const;
    void paintEnd(QPainter& painter, int index, const Tab& tab) const;
    void paintGround(QPainter& painter, const QRect& rect, int index) const;

    int pointed_ = -1;
    int pressedClose_ = -1;
    int degrees_ = 0;
};

} // namespace odradek::widgets
