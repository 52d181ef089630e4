// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/Cell.h"

#include <QWidget>

#include <vector>

namespace odradek::widgets {

class StatusItem;

/// A figure of the page in front, for the status bar. A value.
struct StatusFigure {
    QString caption{};                      ///< "Received"; may be empty
    QString value{};                        ///< "1,284,310"
    models::Tone tone = models::Tone::Text; ///< of the value
    std::vector<float> series{};            ///< 0 … 1, oldest first: a spark line before it; empty: none
    QString toolTip{};                      ///< what it counts, where its caption does not say so

    bool operator==(const StatusFigure&) const = default;
};

/// The figures of a page in a row, from the right: where there is no room, spark lines go first, then the figures at
/// the left. It never widens the window. GUI thread.
class StatusFigures final : public QWidget {
    Q_OBJECT
public:
    /// Without figures.
    explicit StatusFigures(QWidget* parent = nullptr);

    /// What is shown, from left to right; the same again costs nothing.
    void setFigures(std::vector<StatusFigure> figures);
    /// What is to be shown, whether or not there is room.
    const std::vector<StatusFigure>& figures() const { return figures_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void measure();
    void fill(bool series);
    int wanted() const;
    void place();

    std::vector<StatusFigure> figures_;
    std::vector<StatusItem*> items_; // at least as many; the rest is hidden
    int whole_ = 0;                  // the width that all of it takes
};

} // namespace odradek::widgets
