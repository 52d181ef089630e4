// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StatusItem.h"

#include "ui/delegates/CellPainter.h"
#include "ui/delegates/Charts.h"
#include "ui/models/Format.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/SpokenParts.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMetaMethod>
#include <QPainter>

namespace odradek::widgets {
namespace {

using style::Token;

constexpr int kSpark = 56;
/// How wide a name that gives way is at most, and how narrow it becomes.
constexpr int kMostName = 320;
constexpr int kLeastName = 40;

QFont captionFont() {
    return style::uiFont(style::kSmallPx);
}

/// A hair line before a piece; it comes and goes with the piece. GUI thread.
class Separator final : public QWidget {
public:
    explicit Separator(QWidget* piece) {
        setFixedSize(1, style::scaled(10));
        setVisible(!piece->isHidden());
        piece->installEventFilter(this);
    }

    bool eventFilter(QObject* piece, QEvent* event) override {
        if (event->type() == QEvent::HideToParent || event->type() == QEvent::ShowToParent)
            setVisible(event->type() == QEvent::ShowToParent);
        return QWidget::eventFilter(piece, event);
    }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), style::color(Token::Line)); }
};

} // namespace

StatusItem::StatusItem(QWidget* parent) : QAbstractButton(parent) {
    installAccess();
    setFocusPolicy(Qt::NoFocus); // what it leads to has a shortcut
    hide();
}

void StatusItem::setWords(const QString& caption, const QString& value, models::Tone tone) {
    caption_ = caption;
    value_ = value;
    tone_ = tone;
    const QString words = QString(caption + u' ' + value).trimmed();
    const bool alarm = tone == models::Tone::Warn || tone == models::Tone::Err;
    // What the colour says is said in words, too.
    setAccessibleName(alarm && !words.isEmpty() ? QString(words % u", " % tr("warning")) : words);
    setVisible(!words.isEmpty());
    showTip();
    updateGeometry();
    update();
}

void StatusItem::setElided(bool elided) {
    elided_ = elided;
    setSizePolicy(elided ? QSizePolicy::Preferred : QSizePolicy::Minimum, QSizePolicy::Fixed);
    showTip();
    updateGeometry();
}

void StatusItem::showTip() {
    if (!elided_) return;
    const bool fits = width() >= sizeWithValue(QFontMetrics(valueFont()).horizontalAdvance(value_)).width();
    setToolTip(fits ? QString() : models::format::plainToolTip(value_));
}

void StatusItem::resizeEvent(QResizeEvent* event) {
    QAbstractButton::resizeEvent(event);
    showTip();
}

void StatusItem::setStatusIcon(style::Icon icon) {
    icon_ = icon;
    updateGeometry();
    update();
}

void StatusItem::setShape(style::StateShape shape) {
    shape_ = shape;
    updateGeometry();
    update();
}

void StatusItem::setStrong(bool strong) {
    strong_ = strong;
    updateGeometry();
}

void StatusItem::setSeries(std::vector<float> series) {
    series_ = std::move(series);
    updateGeometry();
    update();
}

bool StatusItem::leadsSomewhere() const {
    return isSignalConnected(QMetaMethod::fromSignal(&QAbstractButton::clicked));
}

QFont StatusItem::valueFont() const {
    return strong_ ? style::uiFont(style::kSmallPx, QFont::DemiBold) : style::monoFont();
}

QSize StatusItem::sizeHint() const {
    const int value = QFontMetrics(valueFont()).horizontalAdvance(value_);
    return sizeWithValue(elided_ ? qMin(value, style::scaled(kMostName)) : value);
}

QSize StatusItem::minimumSizeHint() const {
    if (!elided_) return sizeHint();
    return sizeWithValue(qMin(QFontMetrics(valueFont()).horizontalAdvance(value_), style::scaled(kLeastName)));
}

// With so many pixels for the value.
QSize StatusItem::sizeWithValue(int value) const {
    int width = 0;
    if (!series_.empty()) width += style::scaled(kSpark + 8);
    if (icon_ != style::Icon::None) width += style::scaled(18);
    if (shape_ != style::StateShape::None) width += style::scaled(14);
    if (!caption_.isEmpty()) width += QFontMetrics(captionFont()).horizontalAdvance(caption_);
    if (!value_.isEmpty()) width += value + (caption_.isEmpty() ? 0 : style::scaled(5));
    return {width + 2, style::scaled(style::metric::kTreeRow)};
}

void StatusItem::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    int x = 0;
    const auto take = [&](int width) {
        const QRect part = style::visual(*this, {x, 0, width, height()});
        x += width;
        return part;
    };
    if (!series_.empty()) {
        delegates::paintSpark(painter, take(style::scaled(kSpark)).adjusted(0, 3, 0, -3), series_,
                              style::color(Token::Ok), true);
        x += style::scaled(8);
    }
    if (icon_ != style::Icon::None) {
        style::drawIcon(painter, take(style::scaled(14)), icon_, style::color(Token::Text2), style::metric::kIconTab);
        x += style::scaled(4);
    }
    if (shape_ != style::StateShape::None) {
        style::drawState(painter, take(style::scaled(8)), shape_);
        x += style::scaled(6);
    }
    const QRect words(x, 0, width() - x, height());
    const int taken =
        style::drawText(painter, style::visual(*this, words), caption_, {captionFont(), style::color(Token::Text2)});
    x += taken + (taken > 0 ? style::scaled(5) : 0);
    style::drawText(painter, style::visual(*this, {x, 0, width() - x, height()}), value_,
                    {valueFont(), delegates::toneColor(tone_), Qt::AlignLeft, Qt::ElideMiddle});
}

StatusStrip::StatusStrip(QWidget* parent) : QWidget(parent), left_(new QHBoxLayout), right_(new QHBoxLayout) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(style::scaled(style::metric::kTreeRow));
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(style::scaled(8), 1, style::scaled(8), 0);
    whole->setSpacing(style::scaled(16));
    for (QBoxLayout* side : {left_, right_})
        side->setSpacing(style::scaled(12));
    whole->addLayout(left_);
    whole->addStretch(1);
    whole->addLayout(right_);
}

void StatusStrip::addLeft(QWidget* widget, bool separator) {
    if (separator) left_->addWidget(new Separator(widget));
    left_->addWidget(widget);
}

void StatusStrip::addRight(QWidget* widget, bool separator) {
    if (separator) right_->addWidget(new Separator(widget));
    right_->addWidget(widget);
}

QSize StatusStrip::sizeHint() const {
    return {style::scaled(400), style::scaled(style::metric::kTreeRow)};
}

void StatusStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), style::color(Token::Side));
    painter.fillRect(0, 0, width(), 1, style::color(Token::Line));
}

} // namespace odradek::widgets
