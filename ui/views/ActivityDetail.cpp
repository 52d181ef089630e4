// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ActivityDetail.h"

#include "ui/models/Format.h"
#include "ui/models/TimeFormat.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/views/ActivityLines.h"
#include "ui/widgets/Buttons.h"

#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QToolButton>

namespace odradek::views {
namespace {

using models::Activity;
namespace format = models::format;

/// How wide the facts are beside the story.
constexpr int kFacts = 460;

QString timeOf(const Activity& activity) {
    return models::TimeFormat::instance().dateTime(activity.begunMs, QDateTime::currentMSecsSinceEpoch());
}

} // namespace

ActivityDetail::ActivityDetail(QWidget* parent)
    : QWidget(parent),
      icon_(new QLabel),
      title_(widgets::plainLabel({}, style::uiFont(style::kBodyPx, QFont::DemiBold))),
      subject_(widgets::plainLabel({}, style::uiFont(style::kSmallPx), style::Token::Text2)),
      offer_(widgets::barButton({}, style::Icon::Undo)),
      other_(widgets::ghostButton({}, style::Icon::ArrowRight)),
      story_(new QPlainTextEdit) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(buildBody(), 1);
    connect(offer_, &QPushButton::clicked, this, &ActivityDetail::offerTaken);
    connect(other_, &QPushButton::clicked, this, [this] { Q_EMIT entryWanted(otherId_); });
}

QWidget* ActivityDetail::buildHead() {
    auto* head = new QWidget(this);
    head->setFixedHeight(style::scaled(style::metric::kBar));
    auto* row = new QHBoxLayout(head);
    const int pad = style::scaled(style::metric::kPadBar);
    row->setContentsMargins(pad, 0, pad, 0);
    row->setSpacing(style::scaled(style::metric::kGap));
    auto* copy = widgets::barButton(tr("Copy"), style::Icon::Copy);
    auto* close = widgets::iconButton(style::Icon::Close, tr("Close the details"));
    row->addWidget(icon_);
    row->addWidget(title_);
    row->addWidget(subject_, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{other_, offer_, copy, close})
        row->addWidget(widget);
    connect(copy, &QPushButton::clicked, this, &ActivityDetail::copyWanted);
    connect(close, &QToolButton::clicked, this, &ActivityDetail::closeWanted);
    return head;
}

QWidget* ActivityDetail::buildBody() {
    auto* body = new QWidget(this);
    body->setAutoFillBackground(true);
    body->setBackgroundRole(QPalette::Base);
    auto* row = new QHBoxLayout(body);
    const int pad = style::scaled(style::metric::kPadBar);
    row->setContentsMargins(pad, style::scaled(8), pad, style::scaled(8));
    row->setSpacing(2 * pad);
    auto* facts = new QWidget(body);
    facts->setFixedWidth(style::scaled(kFacts));
    facts_ = new QGridLayout(facts);
    facts_->setContentsMargins(0, 0, 0, 0);
    facts_->setHorizontalSpacing(style::scaled(16));
    facts_->setVerticalSpacing(style::scaled(4));
    facts_->setColumnStretch(1, 1);
    // At its place also where there is nothing to be told beside it.
    row->addWidget(facts, 0, Qt::AlignTop | Qt::AlignLeft);
    row->addWidget(story_, 1);
    story_->setReadOnly(true);
    story_->setFrameShape(QFrame::NoFrame);
    story_->setFont(style::monoFont());
    story_->document()->setDocumentMargin(0);
    story_->setAccessibleName(tr("Details"));
    story_->setTabChangesFocus(true);
    return body;
}

void ActivityDetail::addFact(const QString& caption, const QString& value) {
    const int row = facts_->rowCount();
    auto* name = widgets::plainLabel(caption, style::uiFont(style::kSmallPx), style::Token::Text2);
    auto* words = widgets::plainLabel(value, style::monoFont());
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    facts_->addWidget(name, row, 0, Qt::AlignTop);
    facts_->addWidget(words, row, 1, Qt::AlignTop);
}

void ActivityDetail::showOther(const Activity& activity, const Activity* other) {
    otherId_ = other != nullptr ? other->id : 0;
    other_->setVisible(other != nullptr);
    if (other == nullptr) return;
    const QString what = QStringLiteral("%1, %2").arg(other->action, timeOf(*other));
    const bool taken = activity.revertedBy == other->id;
    other_->setText(taken ? tr("Go to the revert") : tr("Go to the change"));
    addFact(taken ? tr("Reverted by") : tr("Reverts"), what);
}

void ActivityDetail::show(const Activity& activity, const Activity* other) {
    // The log tells of every change of any entry: what is the same stays, and does not blink.
    const quint64 otherId = other != nullptr ? other->id : 0;
    // Ages grow: these are written anew.
    const auto& times = models::TimeFormat::instance();
    if (shown_ == activity && otherId == otherId_ && times_ == times.word() && times.isClock()) return;
    shown_ = activity;
    times_ = times.word();
    icon_->setPixmap(
        style::iconPixmap(activity.icon, {style::color(style::Token::Text2), style::scaled(16), devicePixelRatioF()}));
    title_->setText(activity.action);
    subject_->setText(format::visible(activity.target));
    offer_->setText(activity.offer);
    offer_->setVisible(!activity.offer.isEmpty());
    while (facts_->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(facts_->takeAt(0));
        delete item->widget();
    }
    addFact(tr("Cluster"), format::visible(activity.cluster));
    addFact(tr("Began"), timeOf(activity));
    if (activity.endedMs > 0) addFact(tr("Took"), format::duration(activity.endedMs - activity.begunMs));
    addFact(tr("Outcome"), outcomeCell(activity).text);
    showOther(activity, other);
    // The same words again would take a selection away.
    if (story_->toPlainText() != activity.details) story_->setPlainText(activity.details);
    story_->setVisible(!activity.details.isEmpty());
}

} // namespace odradek::views
