// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/Painting.h"

#include <QTimer>
#include <QWidget>

class QTabBar;
class QToolButton;

namespace odradek::widgets {

/// The tabs of the window, one a resource: icon, name, environment, a live dot or a busy arc, close. Tabs that do not
/// fit whole go behind "+3". Names and keys are QTabBar's, so that screen readers know them. GUI thread.
class TabBar final : public QWidget {
    Q_OBJECT
public:
    /// What a tab shows.
    struct Tab {
        QString text{};
        style::Icon icon = style::Icon::None;
        style::Environment environment = style::Environment::None;
        bool live = false;
        bool busy = false;
        bool preview = false; ///< italic: the next single click takes its place
        bool waiting = false; ///< what would be live is held: its cluster is away

        bool operator==(const Tab&) const = default;
    };

    /// A bar without tabs, 32 px high.
    explicit TabBar(QWidget* parent = nullptr);

    /// Adds a tab at the end; returns its index.
    int addTab(const Tab& tab);
    /// Inserts a tab; returns its index.
    int insertTab(int index, const Tab& tab);
    /// Changes what a tab shows.
    void setTab(int index, const Tab& tab);
    /// What a tab shows.
    Tab tab(int index) const;
    /// Takes a tab out; the owner has closed what it showed.
    void removeTab(int index);
    /// Moves a tab to another place, as a drag does; moved() tells. Places that do not exist change nothing.
    void moveTab(int from, int to);
    /// How many tabs there are.
    int count() const;
    /// The active tab, −1 without any.
    int currentIndex() const;
    /// Makes a tab active and brings it into sight.
    void setCurrentIndex(int index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another tab is active.
    void currentChanged(int index);
    /// The cross, the middle button or Delete: the owner may close it.
    void closeWanted(int index);
    /// A double click: keep a preview.
    void pinWanted(int index);
    /// A tab was dragged.
    void moved(int from, int to);
    /// A right click on a tab.
    void menuWanted(int index, const QPoint& global);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    class Strip;

    void place();
    int edge(int index, bool end) const;
    void openOverflow();
    void refreshBusy();

    QWidget* sight_; // as wide as the tabs that are seen whole; it holds the strip
    Strip* strip_;
    QToolButton* overflow_;
    QTimer timer_;
};

} // namespace odradek::widgets
