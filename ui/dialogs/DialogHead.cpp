// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/DialogHead.h"

#include "session/WriteAccess.h"
#include "ui/dialogs/WholeText.h"
#include "ui/models/Format.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/views/AccessText.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ElidedText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace odradek::dialogs {
namespace {

namespace metric = style::metric;
using style::Icon;
using style::Token;

/// How wide the connection's name grows: what the dialog is about comes first.
constexpr int kMostCluster = 240;

/// Above and below a name of several lines.
constexpr int kRoom = 4;

/// How thick the environment's line is.
constexpr int kEnvironmentLine = 3;

QPixmap picture(Icon icon, Token token, const QWidget& on, int size = 14) {
    style::IconLook look{style::color(token), style::scaled(size), on.devicePixelRatioF()};
    look.mirrored = on.isRightToLeft() && style::isMirrored(icon);
    return style::iconPixmap(icon, look);
}

QPixmap shapePicture(style::StateShape shape, const QWidget& on) {
    const int side = style::scaled(12);
    QPixmap drawn(QSize(side, side) * on.devicePixelRatioF());
    drawn.setDevicePixelRatio(on.devicePixelRatioF());
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    style::drawState(painter, {0, 0, side, side}, shape);
    return drawn;
}

} // namespace

DialogHead::DialogHead(const Place& place, QWidget* parent)
    : QWidget(parent),
      environment_(place.environment),
      chip_(new widgets::EnvironmentChip),
      cluster_(
          new widgets::ElidedText(models::format::visible(place.cluster), style::uiFont(style::kBodyPx), Token::Text2)),
      arrow_(new QLabel),
      subject_(new WholeText),
      shape_(new QLabel),
      state_(widgets::plainLabel({}, style::uiFont(style::kSmallPx), Token::Text2)),
      lock_(new QLabel),
      access_(widgets::plainLabel({}, style::uiFont(style::kSmallPx), Token::Text2)),
      lift_(widgets::barButton(tr("Allow changes…"))),
      clock_(new views::AccessClock(this)) {
    chip_->setEnvironment(place.environment, true);
    // A click leaves the focus where one was writing.
    lift_->setFocusPolicy(Qt::TabFocus);
    layOut();
    setSubject(place.subject);
    setState(style::StateShape::None, {});
    for (QWidget* part : std::initializer_list<QWidget*>{lock_, access_, lift_})
        part->hide();
    connect(lift_, &QPushButton::clicked, this, &DialogHead::liftWanted);
    connect(clock_, &views::AccessClock::changed, this, &DialogHead::showAccess);
    connect(&style::Theme::instance(), &style::Theme::changed, this, [this] {
        setSubject(shown_);
        showAccess();
    });
}

void DialogHead::layOut() {
    // As high as a long name wants.
    setMinimumHeight(style::scaled(kEnvironmentLine) + style::scaled(metric::kDialogHead));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    cluster_->setMaximumWidth(style::scaled(kMostCluster));
    auto* row = new QHBoxLayout(this);
    const int pad = style::scaled(metric::kPadDialog);
    row->setContentsMargins(pad, style::scaled(kEnvironmentLine + kRoom), pad, style::scaled(kRoom));
    row->setSpacing(style::scaled(metric::kGap));
    row->addWidget(chip_);
    row->addWidget(cluster_);
    row->addWidget(arrow_);
    row->addWidget(subject_, 1, Qt::AlignVCenter);
    // What grows is empty room where there is no long name.
    row->addStretch(0);
    row->addWidget(shape_);
    row->addWidget(state_);
    row->addSpacing(style::scaled(metric::kGap));
    row->addWidget(lock_);
    row->addWidget(access_);
    row->addWidget(lift_);
}

void DialogHead::setSubject(const QString& subject) {
    shown_ = subject;
    subject_->setParts({{models::format::visible(subject), style::uiFont(style::kDialogPx, QFont::DemiBold)}});
    subject_->setVisible(!subject.isEmpty());
    arrow_->setPixmap(picture(Icon::ChevronRight, Token::Text3, *this, metric::kIconCell));
    arrow_->setVisible(!subject.isEmpty());
}

void DialogHead::setState(style::StateShape shape, const QString& words) {
    state_->setText(words);
    state_->setVisible(!words.isEmpty());
    shape_->setVisible(!words.isEmpty() && shape != style::StateShape::None);
    if (shape != style::StateShape::None) shape_->setPixmap(shapePicture(shape, *this));
}

void DialogHead::setAccess(session::WriteAccess& access) {
    clock_->watch(&access);
}

void DialogHead::showAccess() {
    const auto* access = clock_->access();
    const QString words = access != nullptr ? views::accessText(*access) : QString();
    const bool open = access != nullptr && access->isOpen();
    access_->setText(words);
    lock_->setPixmap(picture(open ? Icon::Unlock : Icon::Lock, open ? Token::WarnMark : Token::Text2, *this));
    lock_->setVisible(!words.isEmpty());
    access_->setVisible(!words.isEmpty());
    const bool held = window()->focusWidget() == lift_;
    lift_->setVisible(!words.isEmpty() && !open);
    Q_EMIT accessChanged();
    if (held && lift_->isHidden()) Q_EMIT focusFreed();
}

void DialogHead::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), style::color(Token::Base));
    painter.fillRect(0, 0, width(), style::scaled(kEnvironmentLine), style::environmentLine(environment_));
    painter.fillRect(0, height() - 1, width(), 1, style::color(Token::Line));
}

} // namespace odradek::dialogs
