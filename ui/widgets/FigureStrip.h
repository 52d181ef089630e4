// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/Cell.h"
#include "ui/widgets/SpokenParts.h"

#include <QWidget>

namespace odradek::widgets {

/// The strip of figures over a page: caption, value, a quiet note, perhaps a state or a spark line. Read out as one
/// list of them. GUI thread.
class FigureStrip final : public QWidget, public SpokenParts {
    Q_OBJECT
public:
    /// One figure. An empty value is not known yet: a grey bar.
    struct Figure {
        QString caption{};
        QString value{};
        QString note{};
        models::Tone tone = models::Tone::Text;
        style::Icon icon = style::Icon::None;
        style::StateShape shape = style::StateShape::None;
        std::vector<float> series{}; ///< 0 … 1, oldest first
        QString toolTip{};           ///< plain text
    };

    /// An empty strip, 64 px high.
    explicit FigureStrip(QWidget* parent = nullptr);

    /// Replaces the figures; where they do not fit, spark lines go first, then figures from the right.
    void setFigures(std::vector<Figure> figures);
    /// Shows what was known while nothing is; what was not known then is not on its way: a dash.
    void setStale(bool stale);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QAccessible::Role spokenRole() const override { return QAccessible::List; }
    int spokenPartCount() const override { return int(figures_.size()); }
    SpokenPart spokenPart(int number) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void tell();
    int widthOf(const Figure& figure, bool chart) const;
    bool hasRoomForCharts() const;
    std::vector<QRect> places() const;
    void paintFigure(QPainter& painter, const QRect& rect, const Figure& figure, bool chart) const;

    std::vector<Figure> figures_;
    bool stale_ = false;
};

} // namespace odradek::widgets
