// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <QWidget>

class QPushButton;

namespace odradek::widgets {
class FilterBar;
class TableView;
} // namespace odradek::widgets

namespace odradek::views {

class MessageFilter;

/// The bar over loaded messages: a text that their key, value or a header must hold, whether case counts, how times are
/// written, and the columns. It searches what is loaded, never the topic. GUI thread; the filter and the table outlive
/// it.
class MessageFilterBar final : public QWidget {
    Q_OBJECT
public:
    /// A bar over a filter; `table` has the columns that its button offers.
    MessageFilterBar(MessageFilter& filter, widgets::TableView& table, QWidget* parent = nullptr);

    /// Shows all rows again.
    void clear();
    /// How many records are loaded, of which the filter shows some.
    void setTotal(qint64 records);
    /// The text and the switch, for the next start.
    QJsonObject saveState() const;
    /// Takes a saved state, and applies it.
    void restoreState(const QJsonObject& state);

Q_SIGNALS:
    /// The text or the switch differs: something to save.
    void edited();
    /// The ways to write times are wanted as a menu at a place on the screen.
    void timesMenuWanted(const QPoint& global);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void apply();
    void showCount();
    QWidget* timesPicker();

    MessageFilter& filter_;
    widgets::FilterBar* text_;
    QPushButton* sensitive_;
    qint64 total_ = 0;
};

} // namespace odradek::views
