// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StatusFigures.h"

#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"
#include "ui/widgets/StatusItem.h"

#include <QEvent>

namespace odradek::widgets {
namespace {

constexpr int kApart = 12;

} // namespace

StatusFigures::StatusFigures(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StatusFigures::setFigures(std::vector<StatusFigure> figures) {
    if (figures == figures_) return;
    figures_ = std::move(figures);
    while (items_.size() < figures_.size())
        items_.push_back(new StatusItem(this));
    measure();
}

void StatusFigures::measure() {
    fill(true);
    whole_ = wanted();
    updateGeometry();
    place();
}

void StatusFigures::fill(bool series) {
    for (std::size_t i = 0; i < items_.size(); ++i) {
        StatusItem& item = *items_[i];
        const StatusFigure figure = i < figures_.size() ? figures_[i] : StatusFigure();
        item.setSeries(series ? figure.series : std::vector<float>());
        item.setWords(figure.caption, figure.value, figure.tone);
        item.setToolTip(figure.toolTip);
    }
}

int StatusFigures::wanted() const {
    int width = 0;
    for (std::size_t i = 0; i < figures_.size(); ++i)
        width += items_[i]->sizeHint().width() + (i > 0 ? style::scaled(kApart) : 0);
    return width;
}

// From the right, where the last figure stands; one without room takes those before it along.
void StatusFigures::place() {
    fill(whole_ <= width());
    int right = width();
    for (std::size_t i = figures_.size(); i-- > 0;) {
        StatusItem& item = *items_[i];
        const int wide = item.sizeHint().width();
        const bool fits = wide <= right;
        item.setVisible(fits);
        if (fits) item.setGeometry(style::visual(*this, {right - wide, 0, wide, height()}));
        right = fits ? right - wide - style::scaled(kApart) : -1;
    }
}

QSize StatusFigures::sizeHint() const {
    return {whole_, style::scaled(style::metric::kTreeRow)};
}

QSize StatusFigures::minimumSizeHint() const {
    return {0, style::scaled(style::metric::kTreeRow)};
}

void StatusFigures::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void StatusFigures::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) measure();
}

} // namespace odradek::widgets
