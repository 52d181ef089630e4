// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EmptyState.h"

#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/SpokenParts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace odradek::widgets {

using style::Token;

namespace {

/// Lower ones have no picture.
constexpr int kLeastForPicture = 150;
/// Between the picture and the words, and between these and what can be done.
constexpr int kApart = 16;

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      block_(new QWidget(this)),
      picture_(new QLabel),
      what_(plainLabel({}, style::uiFont(style::kTitlePx, QFont::DemiBold))),
      why_(plainLabel({}, style::uiFont(style::kBodyPx), Token::Text2)),
      belowPicture_(new QSpacerItem(0, 0)),
      aboveActions_(new QSpacerItem(0, 0)),
      actions_(new QHBoxLayout),
      column_(new QVBoxLayout(block_)) {
    installAccess();
    for (QLabel* label : {picture_, what_, why_})
        label->setAlignment(Qt::AlignCenter);
    what_->setWordWrap(true);
    why_->setWordWrap(true);
    actions_->setSpacing(style::scaled(style::metric::kGap));
    actions_->addStretch();
    actions_->addStretch();
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);
    column_->addWidget(picture_);
    column_->addSpacerItem(belowPicture_);
    column_->addWidget(what_);
    column_->addSpacing(style::scaled(8));
    column_->addWidget(why_);
    column_->addSpacerItem(aboveActions_);
    column_->addLayout(actions_);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(&style::Theme::instance(), &style::Theme::changed, this, &EmptyState::drawIcon);
}

void EmptyState::setMessage(style::Icon icon, const QString& what, const QString& why) {
    icon_ = icon;
    what_->setText(what);
    why_->setText(why);
    setAccessibleName(what);
    setAccessibleDescription(why);
    drawIcon();
    place();
}

void EmptyState::drawIcon() {
    if (icon_ == style::Icon::None) return;
    const bool mark = icon_ == style::Icon::Odradek;
    const int size = style::scaled(mark ? 56 : style::metric::kIconEmpty);
    picture_->setPixmap(style::iconPixmap(icon_, {style::color(Token::Text3), size, devicePixelRatioF(), 1.0}));
}

QPushButton* EmptyState::addAction(const QString& text, style::ButtonRole role, style::Icon icon) {
    QPushButton* button = formButton(text, role, icon);
    actions_->insertWidget(actions_->count() - 1, button);
    place();
    return button;
}

void EmptyState::clearActions() {
    while (actions_->count() > 2) {
        const std::unique_ptr<QLayoutItem> item(actions_->takeAt(1));
        delete item->widget();
    }
    place();
}

void EmptyState::setExtra(QWidget* widget) {
    delete extra_;
    extra_ = widget;
    if (widget) {
        if (!std::exchange(spaced_, true)) column_->addSpacing(style::scaled(24));
        column_->addWidget(widget, 0, Qt::AlignHCenter);
    }
    place();
}

QString EmptyState::what() const {
    return what_->text();
}

void EmptyState::resizeEvent(QResizeEvent*) {
    place();
}

bool EmptyState::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) place();
    return QWidget::event(event);
}

// Only where it differs: a layout that is told to begin anew asks for its place again.
void EmptyState::space(QSpacerItem& between, bool wanted) {
    const QSize size(0, wanted ? style::scaled(kApart) : 0);
    if (between.sizeHint() == size) return;
    between.changeSize(size.width(), size.height());
    column_->invalidate();
}

void EmptyState::place() {
    // Before it has a size nothing is to be placed: that size comes by a resize event.
    if (testAttribute(Qt::WA_PendingResizeEvent)) return;
    // Words before pictures, where there is no room for both.
    const bool pictured = this->height() >= style::scaled(kLeastForPicture);
    picture_->setVisible(pictured);
    space(*belowPicture_, pictured);
    space(*aboveActions_, actions_->count() > 2);
    const int width = qMin(style::scaled(660), qMax(0, this->width() - 2 * style::scaled(style::metric::kPadDialog)));
    const int height = qMax(block_->sizeHint().height(), block_->heightForWidth(width));
    // Its middle stands at 44 % of the height, which looks like the middle.
    const int top = qMax(0, qMin(qRound(this->height() * 0.44) - height / 2, this->height() - height));
    block_->setGeometry((this->width() - width) / 2, top, width, height);
}

} // namespace odradek::widgets
