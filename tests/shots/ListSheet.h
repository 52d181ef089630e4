// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/RowSource.h"
#include "ui/models/TreeModel.h"

namespace odradek::shots {

/// A grouped list with figures, bars, spark lines and replicas, and a tree of clusters. GUI thread.
class ListSheet final {
public:
    /// Everything in it.
    ListSheet();

    /// The list.
    models::RowSource* source() { return &source_; }
    /// The tree.
    models::TreeModel* tree() { return &tree_; }

private:
    models::RowModel model_;
    models::RowSource source_;
    models::TreeModel tree_;
};

} // namespace odradek::shots
