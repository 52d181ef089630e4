// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Segments.h"

#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPainter>
#include <QRadioButton>

namespace odradek::widgets {
namespace {

using style::Token;

// A radio button that looks like a part of a strip; keys and accessibility are Qt's own.
class Segment final : public QRadioButton {
public:
    explicit Segment(const QString& text) : QRadioButton(text) {
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override {
        const QFontMetrics metrics(style::uiFont(style::kSmallPx, QFont::DemiBold));
        return {metrics.horizontalAdvance(text()) + style::scaled(24),
                style::scaled(style::metric::kControlBar) - 2 * style::scaled(2)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint& at) const override { return rect().contains(at); }

    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const qreal radius = style::scaled(style::metric::kRadiusChip);
        if (isChecked()) style::drawBox(painter, rect(), {style::color(Token::Raised), QColor(), radius, 0});
        if (hasFocus()) style::drawBox(painter, rect(), {QColor(), style::focusColor(), radius, style::metric::kFocus});
        const bool lively = isChecked() || underMouse();
        const Token token = !isEnabled() ? Token::TextOff : lively ? Token::Text : Token::Text2;
        const QFont font = style::uiFont(style::kSmallPx, isChecked() ? QFont::DemiBold : QFont::Medium);
        style::drawText(painter, rect(), text(), {font, style::color(token), Qt::AlignHCenter});
    }
};

} // namespace

Segments::Segments(const QStringList& words, QWidget* parent) : QWidget(parent), group_(new QButtonGroup(this)) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* layout = new QHBoxLayout(this);
    const int pad = style::scaled(2);
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->setSpacing(0);
    for (int i = 0; i < words.size(); ++i) {
        auto* segment = new Segment(words[i]);
        group_->addButton(segment, i);
        layout->addWidget(segment);
    }
    if (QAbstractButton* first = group_->button(0)) first->setChecked(true);
    leadTab();
    connect(group_, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on) return;
        leadTab();
        Q_EMIT currentChanged(id);
    });
}

// Tab comes to the one that is on. Qt does so only once one of them has had the focus.
void Segments::leadTab() {
    const QAbstractButton* on = group_->checkedButton();
    const bool one = on != nullptr && on->isEnabled();
    for (QAbstractButton* segment : group_->buttons())
        segment->setFocusPolicy(!one || segment == on ? Qt::StrongFocus : Qt::ClickFocus);
}

int Segments::current() const {
    return group_->checkedId();
}

void Segments::setCurrent(int index) {
    if (QAbstractButton* button = group_->button(index)) button->setChecked(true);
}

void Segments::setSegmentEnabled(int index, bool enabled) {
    if (QAbstractButton* button = group_->button(index)) button->setEnabled(enabled);
    leadTab();
}

void Segments::setWord(int index, const QString& word) {
    QAbstractButton* button = group_->button(index);
    if (button == nullptr || button->text() == word) return;
    button->setText(word);
    button->updateGeometry();
    updateGeometry();
}

QSize Segments::sizeHint() const {
    return layout()->sizeHint();
}

void Segments::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    style::drawBox(painter, rect(),
                   {style::color(Token::Line), QColor(), qreal(style::scaled(style::metric::kRadiusControl)), 0});
}

} // namespace odradek::widgets
