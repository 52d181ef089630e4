// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NavigationTree.h"

#include "ui/delegates/TreeItemPainter.h"
#include "ui/models/TreeModel.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace odradek::widgets {
namespace {

/// How high a connection's row is: what begins with one stands apart.
constexpr int kHeadRow = 28;

/// Hands a node to the painter. GUI thread.
class NodeDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto* model = qobject_cast<const models::TreeModel*>(index.model());
        int level = 0;
        for (QModelIndex at = index.parent(); at.isValid(); at = at.parent())
            ++level;
        delegates::paintTreeItem(*painter, option.rect, model->item(index), level);
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const int height = index.parent().isValid() ? style::metric::kTreeRow : kHeadRow;
        return {style::scaled(100), style::scaled(height)};
    }
};

} // namespace

NavigationTree::NavigationTree(models::TreeModel* model, QWidget* parent) : QTreeView(parent), model_(model) {
    installAccess();
    setModel(model);
    setItemDelegate(new NodeDelegate(this));
    setHeaderHidden(true);
    setFrameShape(NoFrame);
    setExpandsOnDoubleClick(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection); // the current node is all there is
    setIndentation(style::scaled(16));
    setMouseTracking(true);
    setAccessibleName(tr("Clusters"));
    viewport()->setAttribute(Qt::WA_Hover);
    const auto tint = [this] {
        QPalette colours = palette();
        colours.setColor(QPalette::Base, style::color(style::Token::Side));
        setPalette(colours);
    };
    tint();
    connect(&style::Theme::instance(), &style::Theme::changed, this, tint);
}

// The ground of a row reaches over its indentation, where QTreeView repaints from the name on alone.
void NavigationTree::updateRow(const QModelIndex& index) {
    const QRect named = visualRect(index);
    viewport()->update(0, named.y(), viewport()->width(), named.height());
}

void NavigationTree::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    updateRow(previous);
    updateRow(current);
}

void NavigationTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int margin = style::scaled(4);
    const QRect row = option.rect.adjusted(margin - option.rect.x(), 0, -margin, 0);
    const bool hovered = row.contains(viewport()->mapFromGlobal(QCursor::pos())) && viewport()->underMouse();
    QColor ground;
    if (index == currentIndex())
        ground = style::color(hasFocus() ? style::Token::SelSide : style::Token::HoverSide);
    else if (hovered)
        ground = style::color(style::Token::HoverSide);
    if (ground.isValid())
        style::drawBox(*painter, row, {ground, QColor(), qreal(style::scaled(style::metric::kRadiusControl)), 0});
    QTreeView::drawRow(painter, option, index);
}

void NavigationTree::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const {
    if (!model_->hasChildren(index)) return;
    const int side = indentation();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect spot(mirrored ? rect.left() - style::scaled(6) : rect.right() + 1 - side + style::scaled(6), rect.y(),
                     side, rect.height());
    painter->setLayoutDirection(layoutDirection());
    style::drawIcon(*painter, spot, isExpanded(index) ? style::Icon::ChevronDown : style::Icon::ChevronRight,
                    style::color(style::Token::Text2), style::metric::kIconCell);
}

bool NavigationTree::onArrow(const QPoint& at) const {
    const QModelIndex index = indexAt(at);
    const QRect row = visualRect(index);
    const int slack = style::scaled(6);
    return layoutDirection() == Qt::RightToLeft ? at.x() > row.right() - slack : at.x() < row.left() + slack;
}

void NavigationTree::mouseReleaseEvent(QMouseEvent* event) {
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && !onArrow(event->pos()))
        Q_EMIT openWanted(model_->path(index));
}

void NavigationTree::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid() || onArrow(event->pos()))
        return QTreeView::mouseDoubleClickEvent(event);
    if (!index.parent().isValid()) setExpanded(index, !isExpanded(index));
    Q_EMIT pinWanted(model_->path(index));
}

void NavigationTree::keyPressEvent(QKeyEvent* event) {
    const bool step = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (step && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        Q_EMIT moveWanted(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !currentIndex().isValid()) return QTreeView::keyPressEvent(event);
    if (event->modifiers() & Qt::ControlModifier)
        Q_EMIT pinWanted(model_->path(currentIndex()));
    else
        Q_EMIT openWanted(model_->path(currentIndex()));
}

void NavigationTree::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid()) return;
    const QPoint at = byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos();
    Q_EMIT menuWanted(model_->path(index), at);
}

// The nodes that are not inside a closed one, from the top.
QModelIndexList NavigationTree::rows() const {
    QModelIndexList rows;
    for (QModelIndex index = model_->index(0, 0); index.isValid(); index = indexBelow(index))
        rows.append(index);
    return rows;
}

// Qt counts from the head on when it tells of a row: the head takes part, although nobody sees it.
int NavigationTree::spokenPartCount() const {
    return 1 + int(rows().size());
}

SpokenPart NavigationTree::spokenPart(int number) const {
    QAccessible::State state;
    if (number == 0) {
        state.invisible = true;
        return {QAccessible::ColumnHeader, model_->headerData(0, Qt::Horizontal).toString(), {}, {}, state};
    }
    const QModelIndex index = rows().value(number - 1);
    state.selectable = true;
    state.selected = index == currentIndex();
    state.expandable = model_->hasChildren(index);
    state.expanded = state.expandable && isExpanded(index);
    state.collapsed = state.expandable && !isExpanded(index);
    return {QAccessible::TreeItem, index.data(Qt::AccessibleTextRole).toString(), {}, visualRect(index), state};
}

int NavigationTree::spokenFocus() const {
    const auto row = rows().indexOf(currentIndex());
    return row < 0 ? -1 : 1 + int(row);
}

void NavigationTree::pressPart(int number) {
    const QModelIndex index = rows().value(number - 1);
    if (!index.isValid()) return;
    setCurrentIndex(index);
    Q_EMIT openWanted(model_->path(index));
}

void NavigationTree::collectOpen(const QModelIndex& at, QList<QStringList>& paths) const {
    for (int i = 0; i < model_->rowCount(at); ++i) {
        const QModelIndex child = model_->index(i, 0, at);
        if (!isExpanded(child)) continue;
        paths.append(model_->path(child));
        collectOpen(child, paths);
    }
}

QList<QStringList> NavigationTree::openPaths() const {
    QList<QStringList> paths;
    collectOpen({}, paths);
    return paths;
}

void NavigationTree::openPaths(const QList<QStringList>& paths) {
    for (const QStringList& path : paths)
        expand(model_->find(path));
}

bool NavigationTree::showPath(const QStringList& path) {
    const QModelIndex index = model_->find(path);
    if (!index.isValid() || index == currentIndex()) return index.isValid();
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        expand(above);
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

void NavigationTree::keepShowing(const QStringList& path) {
    if (hasFocus()) return;
    QModelIndex index = model_->find(path);
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        if (!isExpanded(above)) index = above;
    if (index.isValid() && index != currentIndex()) setCurrentIndex(index);
}

} // namespace odradek::widgets
