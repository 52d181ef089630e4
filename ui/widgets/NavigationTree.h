// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/SpokenParts.h"

#include <QTreeView>

namespace odradek::models {
class TreeModel;
}

namespace odradek::widgets {

/// The tree of clusters at the window's side, over a TreeModel: clusters semibold with state, lock and chip, pages with
/// counts, pinned and recent resources. A click or Enter opens, a double click pins. To a screen reader a node has the
/// focus only where the tree has it (Qt's own says so of the current one always). GUI thread.
class NavigationTree final : public QTreeView, public SpokenParts {
    Q_OBJECT
public:
    /// A tree over a model, which must outlive it.
    explicit NavigationTree(models::TreeModel* model, QWidget* parent = nullptr);

    /// The ids of all open nodes, one path a list, for the settings.
    QList<QStringList> openPaths() const;
    /// Opens these nodes as far as they exist.
    void openPaths(const QList<QStringList>& paths);
    /// Marks the node of the tab that came to the front, without opening it; false where there is none.
    bool showPath(const QStringList& path);
    /// Marks it again after the tree's content changed: what one has closed stays closed, and while one moves about in
    /// the tree the mark stays where it is.
    void keepShowing(const QStringList& path);

    QAccessible::Role spokenRole() const override { return QAccessible::Tree; }
    int spokenPartCount() const override;
    SpokenPart spokenPart(int number) const override;
    int spokenFocus() const override;
    bool pressesParts() const override { return true; }
    void pressPart(int number) override;

Q_SIGNALS:
    /// A click or Enter on a node: show it, as a preview.
    void openWanted(const QStringList& path);
    /// A double click or Ctrl+Enter: show it and keep it.
    void pinWanted(const QStringList& path);
    /// Ctrl+Shift+Up or Down on a node: it is to stand `by` places further down.
    void moveWanted(int by);
    /// A right click or the menu key.
    void menuWanted(const QStringList& path, const QPoint& global);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QModelIndexList rows() const;
    void updateRow(const QModelIndex& index);
    void collectOpen(const QModelIndex& at, QList<QStringList>& paths) const;
    bool onArrow(const QPoint& at) const;

    models::TreeModel* model_;
};

} // namespace odradek::widgets
