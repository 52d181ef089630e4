// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TreeModel.h"

#include <algorithm>

namespace odradek::models {

struct TreeModel::Node {
    TreeItem item;
    Node* parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    int row() const {
        const auto& brothers = parent->children;
        return int(std::ranges::find(brothers, this, &std::unique_ptr<Node>::get) - brothers.begin());
    }
};

TreeModel::TreeModel(QObject* parent) : QAbstractItemModel(parent), root_(std::make_unique<Node>()) {}

TreeModel::~TreeModel() = default;

TreeModel::Node* TreeModel::nodeOf(const QModelIndex& index) const {
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : root_.get();
}

void TreeModel::setTree(const std::vector<TreeNode>& roots) {
    merge(*root_, {}, roots);
}

void TreeModel::merge(Node& node, const QModelIndex& at, const std::vector<TreeNode>& wanted) {
    dropMissing(node, at, wanted);
    for (int row = 0; row < int(wanted.size()); ++row) {
        const TreeNode& next = wanted[size_t(row)];
        place(node, at, row, next);
        const QModelIndex here = index(row, 0, at);
        Node& child = *node.children[size_t(row)];
        if (child.item != next.item) {
            child.item = next.item;
            Q_EMIT dataChanged(here, here);
        }
        merge(child, here, next.children);
    }
    // What is left over stood twice.
    const int count = int(node.children.size());
    if (count <= int(wanted.size())) return;
    beginRemoveRows(at, int(wanted.size()), count - 1);
    node.children.resize(wanted.size());
    endRemoveRows();
}

void TreeModel::dropMissing(Node& node, const QModelIndex& at, const std::vector<TreeNode>& wanted) {
    for (int row = int(node.children.size()) - 1; row >= 0; --row) {
        const QString& id = node.children[size_t(row)]->item.id;
        if (std::ranges::any_of(wanted, [&](const TreeNode& other) { return other.item.id == id; })) continue;
        beginRemoveRows(at, row, row);
        node.children.erase(node.children.begin() + row);
        endRemoveRows();
    }
}

void TreeModel::place(Node& node, const QModelIndex& at, int row, const TreeNode& wanted) {
    auto& children = node.children;
    const auto from = children.begin() + qMin(row, int(children.size()));
    const auto found = std::find_if(from, children.end(), [&](const auto& c) { return c->item.id == wanted.item.id; });
    const int old = int(found - children.begin());
    if (found == children.end()) {
        beginInsertRows(at, row, row);
        auto fresh = std::make_unique<Node>();
        fresh->item = wanted.item;
        fresh->parent = &node;
        children.insert(children.begin() + row, std::move(fresh));
        endInsertRows();
    } else if (old != row) {
        beginMoveRows(at, old, old, at, row);
        std::rotate(children.begin() + row, children.begin() + old, children.begin() + old + 1);
        endMoveRows();
    }
}

const TreeItem& TreeModel::item(const QModelIndex& index) const {
    return nodeOf(index)->item;
}

QStringList TreeModel::path(const QModelIndex& index) const {
    QStringList ids;
    for (const Node* node = nodeOf(index); node->parent; node = node->parent)
        ids.prepend(node->item.id);
    return ids;
}

QModelIndex TreeModel::find(const QStringList& path) const {
    QModelIndex at;
    for (const QString& id : path) {
        const auto& children = nodeOf(at)->children;
        const auto found = std::ranges::find_if(children, [&](const auto& child) { return child->item.id == id; });
        if (found == children.end()) return {};
        at = index(int(found - children.begin()), 0, at);
    }
    return at;
}

QModelIndex TreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, nodeOf(parent)->children[size_t(row)].get());
}

QModelIndex TreeModel::parent(const QModelIndex& child) const {
    if (!child.isValid()) return {};
    Node* above = nodeOf(child)->parent;
    return above->parent ? createIndex(above->row(), 0, above) : QModelIndex();
}

int TreeModel::rowCount(const QModelIndex& parent) const {
    return int(nodeOf(parent)->children.size());
}

bool TreeModel::hasChildren(const QModelIndex& parent) const {
    const Node* node = nodeOf(parent);
    return node->item.expandable || !node->children.empty();
}

int TreeModel::columnCount(const QModelIndex&) const {
    return 1;
}

QVariant TreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const TreeItem& item = nodeOf(index)->item;
    switch (role) {
    case Qt::DisplayRole:
        return item.text;
    case Qt::ToolTipRole:
        return tipOf(item);
    case Qt::AccessibleTextRole:
        return spoken(item);
    default:
        return {};
    }
}

// Words about a state have no room in a narrow tree.
QString TreeModel::tipOf(const TreeItem& item) {
    const bool words = !item.count.isEmpty() && !item.count.at(0).isDigit();
    const QString tip = words ? QString(item.text % QStringLiteral(", ") % item.count) : item.text;
    return tip.toHtmlEscaped();
}

// What the drawing says by shape and chip is said in words too.
QString TreeModel::spoken(const TreeItem& item) {
    QStringList words{item.text};
    if (item.environment != style::Environment::None) words.append(style::environmentWord(item.environment));
    if (item.locked) words.append(tr("read-only"));
    if (item.pinned) words.append(tr("pinned"));
    if (item.warning) words.append(tr("has problems"));
    if (!item.count.isEmpty())
        words.append(item.count);
    else if (item.shape == style::StateShape::Disc)
        words.append(tr("connected"));
    else if (item.shape == style::StateShape::Ring)
        words.append(tr("not connected"));
    return words.join(QStringLiteral(", "));
}

// The head is hidden; screen readers ask for it all the same.
QVariant TreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool head = section == 0 && orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return head ? tr("Name") : QVariant();
}

} // namespace odradek::models
