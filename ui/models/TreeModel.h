// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/Painting.h"

#include <memory>
#include <QAbstractItemModel>
#include <vector>

namespace odradek::models {

/// What a node of the navigation tree shows. `id` names it among its brothers over refreshes.
struct TreeItem {
    QString id{};
    QString text{};
    style::Icon icon = style::Icon::None;
    style::StateShape shape = style::StateShape::None;
    style::Environment environment = style::Environment::None;
    bool strong = false;     ///< a cluster: semibold
    bool quiet = false;      ///< not connected: text2
    bool link = false;       ///< "All 10,214 topics": accent words
    bool locked = false;     ///< read-only
    bool warning = false;    ///< a triangle before the count
    bool pinned = false;     ///< said to screen readers, which see no star
    bool expandable = false; ///< has an arrow also while it has no children yet: they come when it is opened
    QString count{};         ///< right, mono: "10,214", "connecting…"

    bool operator==(const TreeItem&) const = default;
};

/// A node with what is below it, as handed to TreeModel::setTree.
struct TreeNode {
    TreeItem item;
    std::vector<TreeNode> children;
};

/// A tree whose bookkeeping is written once: hand over the whole wanted tree, it is merged by ids, so that what is
/// open, current or selected stays. For hundreds of nodes. GUI thread.
class TreeModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    /// An empty tree.
    explicit TreeModel(QObject* parent = nullptr);
    ~TreeModel() override;

    /// Makes the tree show this, moving nothing that need not move.
    void setTree(const std::vector<TreeNode>& roots);
    /// The node's content; the index must be valid.
    const TreeItem& item(const QModelIndex& index) const;
    /// The ids from the root down to the node.
    QStringList path(const QModelIndex& index) const;
    /// The node with these ids, invalid when there is none.
    QModelIndex find(const QStringList& path) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    using QObject::parent;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node;

    Node* nodeOf(const QModelIndex& index) const;
    static QString tipOf(const TreeItem& item);
    static QString spoken(const TreeItem& item);
    void merge(Node& node, const QModelIndex& at, const std::vector<TreeNode>& wanted);
    void dropMissing(Node& node, const QModelIndex& at, const std::vector<TreeNode>& wanted);
    void place(Node& node, const QModelIndex& at, int row, const TreeNode& wanted);

    std::unique_ptr<Node> root_;
};

} // namespace odradek::models
