// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/RowModel.h"
#include "ui/models/TableSource.h"

#include <QObject>
#include <QPointer>

namespace odradek::models {

/// A RowModel as the rows of a TableView, with group heads and gutter marks if wanted. Sorting goes to the model; with
/// groups, a group stands where its first row stands. The model must outlive it or be its child. GUI thread.
class RowSource final : public QObject, public TableSource {
    Q_OBJECT
public:
    /// Which group a row belongs to (its title).
    using GroupOf = std::function<QString(const void*)>;
    /// The quiet words behind a group's title, made from its rows.
    using GroupDetail = std::function<QString(const std::vector<const void*>&)>;
    /// The mark of a row.
    using GutterOf = std::function<style::Icon(const void*)>;

    /// The rows of this model.
    explicit RowSource(RowModel* model, QObject* parent = nullptr);

    /// Puts rows under heads; empty functions take the heads away.
    void setGrouping(GroupOf groupOf, GroupDetail detail = {});
    /// Gives rows a mark in the gutter; `word` says to a screen reader what any mark means.
    void setGutter(GutterOf gutter, const QString& word = {});
    /// The model.
    RowModel* model() const { return model_; }
    /// The model's row at a view row, −1 for a head and for no row.
    int modelRow(qint64 row) const;
    /// The view row of a model's row.
    qint64 viewRow(int modelRow) const;

    qint64 rowCount() const override;
    const std::vector<Column>& columns() const override { return heads_; }
    Cell cell(qint64 row, int column) const override;
    RowKind rowKind(qint64 row) const override;
    RowNote rowNote(qint64 row) const override;
    qint64 groupRow(qint64 row) const override;
    style::Icon gutterIcon(qint64 row) const override;
    QString gutterWord(qint64 row) const override;
    bool hasGutter() const override { return bool(gutter_); }
    QString toolTip(qint64 row, int column) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Group {
        QString title;
        QString detail;
        std::vector<int> rows;
    };

    void readColumns();
    void layOut();
    void moved(const std::vector<int>& map);
    void changed(int first, int last);

    QPointer<RowModel> model_;
    GroupOf groupOf_;
    GroupDetail groupDetail_;
    GutterOf gutter_;
    QString gutterWord_;
    std::vector<Column> heads_;
    std::vector<Group> groups_;
    std::vector<int> lines_;       // with groups: a model row, or −1−group for a head
    std::vector<qint64> lineOf_;   // with groups: the line of a model row
    std::vector<qint64> headLine_; // with groups: the line of the head of the group of a line
};

} // namespace odradek::models
