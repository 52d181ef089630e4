// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/StepList.h"

#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>

namespace odradek::dialogs {
namespace {

using style::scaled;
using style::Token;

constexpr int kWidth = 188;
constexpr int kDisc = 20;
constexpr int kTop = 16;
constexpr int kTitle = 24; ///< height of a title's line
constexpr int kNote = 16;  ///< height of a note's line
constexpr int kApart = 20; ///< between two steps

} // namespace

StepList::StepList(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setFixedWidth(scaled(kWidth));
    hide();
}

void StepList::setTitles(const QStringList& titles) {
    titles_ = titles;
    notes_ = QStringList(titles.size(), QString());
    current_ = 0;
    setVisible(!titles.isEmpty());
    describe();
}

void StepList::setCurrent(int step) {
    current_ = std::clamp(step, 0, std::max(0, int(titles_.size()) - 1));
    describe();
}

void StepList::setNote(int step, const QString& note) {
    if (step < 0 || step >= notes_.size()) return;
    notes_[step] = note;
    describe();
}

void StepList::describe() {
    if (!titles_.isEmpty())
        setAccessibleName(tr("Step %1 of %2: %3").arg(current_ + 1).arg(titles_.size()).arg(titles_.at(current_)));
    QAccessibleEvent named(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
    updateGeometry();
    update();
}

int StepList::heightOf(qsizetype step) const {
    const qsizetype lines = notes_.at(step).isEmpty() ? 0 : notes_.at(step).count(u'\n') + 1;
    return scaled(kTitle) + int(lines) * scaled(kNote) + scaled(kApart);
}

QSize StepList::sizeHint() const {
    int height = 2 * scaled(kTop);
    for (qsizetype step = 0; step < titles_.size(); ++step)
        height += heightOf(step);
    return {scaled(kWidth), height};
}

void StepList::paintStep(QPainter& painter, qsizetype step, int top) const {
    const bool done = step < current_;
    const bool now = step == current_;
    const int pad = scaled(14);
    const int disc = scaled(kDisc);
    const QRect circle = style::visual(*this, {pad, top + (scaled(kTitle) - disc) / 2, disc, disc});
    const style::Box box{style::color(now    ? Token::AccentFill
                                      : done ? Token::AccentSoft
                                             : Token::Base),
                         now || done ? QColor() : style::color(Token::LineCtl), disc / 2.0, 1};
    style::drawBox(painter, circle, box);
    const QFont number = style::uiFont(style::kHeadPx, QFont::DemiBold);
    if (done)
        style::drawIcon(painter, circle, style::Icon::Check, style::color(Token::Accent), 12, 2);
    else
        style::drawText(painter, circle, QString::number(step + 1),
                        {number, style::color(now ? Token::OnAccent : Token::Text3), Qt::AlignHCenter});
    const int x = pad + disc + scaled(10);
    const int room = width() - x - scaled(8);
    const QFont title = style::uiFont(style::kBodyPx, now ? QFont::DemiBold : QFont::Normal);
    style::drawText(painter, style::visual(*this, {x, top, room, scaled(kTitle)}), titles_.at(step),
                    {title, style::color(now ? Token::Text : Token::Text2)});
    int y = top + scaled(kTitle);
    const QStringList notes = notes_.at(step).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& note : notes) {
        style::drawText(painter, style::visual(*this, {x, y, room, scaled(kNote)}), note,
                        {style::uiFont(style::kHeadPx), style::color(Token::Text3), Qt::AlignLeft, Qt::ElideMiddle});
        y += scaled(kNote);
    }
}

void StepList::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), style::color(Token::Side));
    painter.fillRect(style::visual(*this, {width() - 1, 0, 1, height()}), style::color(Token::Line));
    int top = scaled(kTop);
    for (qsizetype step = 0; step < titles_.size(); ++step) {
        if (step + 1 < titles_.size()) {
            const int line = top + (scaled(kTitle) + scaled(kDisc)) / 2 + 4;
            painter.fillRect(
                style::visual(*this, {scaled(14) + scaled(kDisc) / 2, line, 1, heightOf(step) - scaled(kDisc) - 8}),
                style::color(Token::Line));
        }
        paintStep(painter, step, top);
        top += heightOf(step);
    }
}

} // namespace odradek::dialogs
