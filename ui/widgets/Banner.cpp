// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Banner.h"

#include "ui/style/ControlRoles.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Buttons.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace odradek::widgets {
namespace {

using style::Icon;
using style::Token;

struct Look {
    Icon icon;
    Token tint;
    Token mark;
};

Look lookOf(Banner::Kind kind) {
    switch (kind) {
    case Banner::Kind::Ok:
        return {Icon::Ok, Token::OkSoft, Token::Ok};
    case Banner::Kind::Warn:
        return {Icon::Warning, Token::WarnSoft, Token::WarnMark};
    case Banner::Kind::Error:
        return {Icon::Error, Token::ErrSoft, Token::Err};
    case Banner::Kind::Info:
        break;
    }
    return {Icon::Info, Token::InfoSoft, Token::Info};
}

QString kindWord(Banner::Kind kind) {
    switch (kind) {
    case Banner::Kind::Ok:
        return Banner::tr("Done");
    case Banner::Kind::Warn:
        return Banner::tr("Warning");
    case Banner::Kind::Error:
        return Banner::tr("Error");
    case Banner::Kind::Info:
        break;
    }
    return Banner::tr("Note");
}

} // namespace

Banner::Banner(QWidget* parent)
    : QWidget(parent),
      icon_(new QLabel),
      what_(plainLabel({}, style::uiFont(style::kBodyPx, QFont::DemiBold))),
      why_(plainLabel({}, style::uiFont(style::kSmallPx), Token::Text2)),
      detailsButton_(ghostButton(tr("Details"), Icon::ChevronRight)),
      copyButton_(ghostButton(tr("Copy"), Icon::Copy)),
      close_(iconButton(Icon::Close, tr("Close this message"))),
      actions_(new QHBoxLayout),
      line_(new QHBoxLayout) {
    layOut();
    connect(detailsButton_, &QPushButton::clicked, this, &Banner::toggleDetails);
    connect(copyButton_, &QPushButton::clicked, this, &Banner::copyAll);
    connect(qobject_cast<QToolButton*>(close_), &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    connect(&style::Theme::instance(), &style::Theme::changed, this,
            [this] { setMessage(kind_, what_->text(), why_->text()); });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setDetails({});
    hide();
}

void Banner::layOut() {
    what_->setWordWrap(true);
    why_->setWordWrap(true);

    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(what_);
    words->addWidget(why_);
    actions_->setSpacing(style::scaled(style::metric::kGap));
    for (QWidget* widget : std::initializer_list<QWidget*>{detailsButton_, copyButton_, close_})
        actions_->addWidget(widget, 0, Qt::AlignTop);
    line_->setSpacing(style::scaled(style::metric::kGap));
    line_->addWidget(icon_, 0, Qt::AlignTop);
    line_->addLayout(words, 1);
    line_->addLayout(actions_);
    auto* whole = new QVBoxLayout(this);
    const int pad = style::scaled(style::metric::kPadBar);
    whole->setContentsMargins(pad, style::scaled(8), pad, style::scaled(8));
    whole->addLayout(line_);
}

// Made when it is wanted: every page has a banner, and hardly one is ever unfolded.
void Banner::makeStory() {
    story_ = new QPlainTextEdit(details_);
    story_->setReadOnly(true);
    story_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    story_->setFont(style::monoFont());
    story_->setMaximumHeight(style::scaled(160));
    story_->setAccessibleName(tr("Details"));
    story_->hide();
    layout()->addWidget(story_);
}

void Banner::setMessage(Kind kind, const QString& what, const QString& why) {
    kind_ = kind;
    const Look look = lookOf(kind);
    icon_->setPixmap(style::iconPixmap(look.icon, {style::color(look.mark), style::scaled(16), devicePixelRatioF()}));
    icon_->setAccessibleName(kindWord(kind));
    what_->setText(what);
    setWhy(why);
    line_->setAlignment(icon_, why.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop);
    setAccessibleName(kindWord(kind) % u": " % what);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    update();
}

void Banner::setWhy(const QString& why) {
    why_->setText(why);
    why_->setVisible(!why.isEmpty());
    setAccessibleDescription(why);
}

// Who reads it goes on reading: only other words take its place, and what goes with them is the selection.
void Banner::setDetails(const QString& details) {
    if (story_ != nullptr && details != details_) story_->setPlainText(details);
    details_ = details;
    if (details.isEmpty() && story_ != nullptr) showStory(false);
    detailsButton_->setVisible(!details.isEmpty());
    copyButton_->setVisible(!details.isEmpty());
}

void Banner::showStory(bool open) {
    story_->setVisible(open);
    detailsButton_->setIcon(style::icon(open ? Icon::ChevronDown : Icon::ChevronRight));
}

QPushButton* Banner::addAction(const QString& text, Icon icon, style::ButtonRole role) {
    auto* button = new QPushButton(style::icon(icon), text);
    style::setBarControl(button);
    style::setButtonRole(button, role);
    actions_->insertWidget(actions_->count() - 1, button, 0, Qt::AlignTop);
    added_.append(button);
    return button;
}

void Banner::clearActions() {
    for (QPushButton* button : std::as_const(added_))
        button->deleteLater();
    added_.clear();
}

void Banner::setClosable(bool closable) {
    close_->setVisible(closable);
}

QString Banner::what() const {
    return what_->text();
}

QString Banner::why() const {
    return why_->text();
}

void Banner::toggleDetails() {
    if (story_ == nullptr) makeStory();
    showStory(story_->isHidden());
}

void Banner::copyAll() const {
    const QStringList lines{what_->text(), why_->text(), details_};
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void Banner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Look look = lookOf(kind_);
    painter.fillRect(rect(), style::color(look.tint));
    painter.fillRect(style::visual(*this, {0, 0, style::scaled(3), height()}), style::color(look.mark));
}

} // namespace odradek::widgets
