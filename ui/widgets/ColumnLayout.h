// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/Column.h"

#include <QJsonObject>
#include <vector>

namespace odradek::widgets {

/// Which columns stand where, how wide, and in which order: shared by a table and its head. Columns are named by their
/// index in the source. Widths in pixels, the theme's factor included. GUI thread.
class ColumnLayout {
public:
    /// Takes the columns of a source; what is known of a column with the same id stays. One that is as wide as the
    /// source wanted follows the source to another width.
    void setColumns(const std::vector<models::Column>& columns);
    /// The columns as given.
    const std::vector<models::Column>& columns() const { return columns_; }

    /// Lays the visible columns out over a width; the stretching one takes what is left. `start` is the gutter. Columns
    /// that yield are left out while there is no room, unless somebody asked for them; then those that may become
    /// narrower do. Those whose letters are known grow for them. A width that somebody has chosen stays.
    void fit(int width, int start);

    /// Visible columns in their order on the screen.
    const std::vector<int>& shown() const { return shown_; }
    /// All columns in their order, hidden ones too.
    const std::vector<int>& order() const { return order_; }
    /// The left edge of a column, as if left to right, before scrolling.
    int x(int column) const { return states_[size_t(column)].x; }
    /// The width of a column as laid out.
    int width(int column) const { return states_[size_t(column)].laid; }
    /// The right edge of the last column.
    int total() const { return total_; }
    /// The column at a place, −1 where there is none.
    int columnAt(int x) const;
    /// The column whose right edge is within 4 pixels, −1 where there is none.
    int edgeAt(int x) const;

    /// Whether a column is shown.
    bool isVisible(int column) const { return states_[size_t(column)].isShown(); }
    /// Shows or hides a column; the last one and fixed ones can't be hidden. One that is shown so yields to none.
    /// Returns whether it took effect.
    bool setVisible(int column, bool visible);
    /// Sets a width, at least 24 pixels.
    void setWidth(int column, int width);
    /// Moves a visible column to a place among the visible ones.
    void move(int column, int place);
    /// As the source gave it: order, widths, what is shown.
    void reset();

    /// Order, chosen widths and visibility by column id, for the settings.
    QJsonObject save() const;
    /// Takes a saved state; unknown ids are left out, columns it doesn't name keep their place at the end.
    void restore(const QJsonObject& saved);

private:
    struct State {
        int wanted = 0; // as the source and the title want it, or as somebody has chosen
        int whole = 0;  // for all letters of its cells
        int least = 0;  // as narrow as it becomes where there is no room
        int laid = 0;
        int x = 0;
        bool visible = true;
        bool chosen = false;  // somebody has set its width
        bool kept = false;    // somebody asked for it: it does not yield
        bool yielded = false; // left out for want of room

        bool isShown() const { return visible && !yielded; }
    };

    void collect();
    int wanted(int start) const;
    int nextToYield() const;
    void makeRoom(int width, int start);
    void grow(int spare);
    void shrink(int lacking);
    int stretching() const;
    int stretched(int column, int spare) const;

    std::vector<models::Column> columns_;
    std::vector<State> states_;
    std::vector<int> order_;
    std::vector<int> shown_;
    int total_ = 0;
};

} // namespace odradek::widgets
