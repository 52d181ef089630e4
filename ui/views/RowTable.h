// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/RowModel.h"
#include "ui/models/RowSource.h"
#include "ui/widgets/TableView.h"

namespace odradek::widgets {
class EmptyState;
}

namespace odradek::views {

/// A table over rows of one type: the model, its source, the view and what stands there while there are none, ended in
/// the order that lets nothing call back into a page that is going. GUI thread.
class RowTable final : public widgets::TableView {
    Q_OBJECT
public:
    /// A table without rows; `name` is what a screen reader calls it.
    RowTable(std::vector<models::RowColumn> columns, models::RowModel::KeyOf keyOf, const QString& name,
             QWidget* parent = nullptr);
    ~RowTable() override;

    /// The rows, their sort and filter.
    models::RowModel& model() { return *model_; }
    /// Group heads and gutter marks.
    models::RowSource& rows() { return *source_; }
    /// What stands over the table while it has no rows.
    widgets::EmptyState& empty() { return *empty_; }

    /// What a view row shows, or nullptr below the rows and for a head.
    template <class T>
    const T* at(qint64 row) const {
        const int line = row < 0 || row >= rowCount() ? -1 : source_->modelRow(row);
        return line < 0 ? nullptr : &model_->rowAs<T>(line);
    }

    /// Moves the focus bar to the row of a key; answers whether it is shown.
    bool goTo(const QString& key);

    /// The height that all its rows take, one at least, with the head.
    int wholeHeight() const;

    /// High enough for its rows and no higher, from one to `most` of them.
    void fitHeight(int most);

private:
    int heightOf(int rows) const;

    models::RowModel* model_;
    models::RowSource* source_;
    widgets::EmptyState* empty_;
};

} // namespace odradek::views
