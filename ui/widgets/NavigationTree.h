// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTreeView>

namespace odradek::models {
class TreeModel;
}

namespace odradek::widgets {

/// The tree of clusters at the window's side, over a TreeModel: clusters semibold with state, lock and chip, pages with
/// counts, pinned and recent resources. A click or Enter opens, a double click pins. GUI thread.
class NavigationTree final : public QTreeView {
    Q_OBJECT
public:
    /// A tree over a model, which must outlive it.
    explicit NavigationTree(models::TreeModel* model, QWidget* parent = nullptr);

    /// The ids of all open nodes, one path a list, for the settings.
    QList<QStringList> openPaths() const;
    /// Opens these nodes as far as they exist.
    void openPaths(const QList<QStringList>& paths);
    /// Marks the node of the active tab, without opening it.
    void showPath(const QStringList& path);

Q_SIGNALS:
    /// A click or Enter on a node: show it, as a preview.
    void openWanted(const QStringList& path);
    /// A double click or Ctrl+Enter: show it and keep it.
    void pinWanted(const QStringList& path);
    /// A right click or the menu key.
    void menuWanted(const QStringList& path, const QPoint& global);

protected:
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void collectOpen(const QModelIndex& at, QList<QStringList>& paths) const;
    bool onArrow(const QPoint& at) const;

    models::TreeModel* model_;
};

} // namespace odradek::widgets
