// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CheckList.h"

#include "ui/style/Fonts.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/BusyArc.h"
#include "ui/widgets/Buttons.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace odradek::dialogs {
namespace {

namespace metric = style::metric;
using State = Check::State;
using style::Icon;
using style::Token;

/// The list is set in two columns from this width on.
constexpr int kWide = 680;
constexpr int kMarkSide = 14;

struct Look {
    Icon icon;
    Token mark;
    Token words;
};

Look lookOf(State state) {
    switch (state) {
    case State::Ok:
        return {Icon::Ok, Token::Ok, Token::Text2};
    case State::Note:
        return {Icon::Info, Token::Info, Token::Text2};
    case State::Warning:
        return {Icon::Warning, Token::WarnMark, Token::Text};
    case State::Error:
        return {Icon::Error, Token::Err, Token::Err};
    case State::Busy:
        return {Icon::Busy, Token::Text2, Token::Text2};
    case State::Open:
        break;
    }
    return {Icon::Remove, Token::Text3, Token::Text3};
}

QString stateWord(State state) {
    switch (state) {
    case State::Ok:
        return CheckList::tr("All right");
    case State::Note:
        return CheckList::tr("Note");
    case State::Warning:
        return CheckList::tr("Warning");
    case State::Error:
        return CheckList::tr("Error");
    case State::Busy:
        return CheckList::tr("Being checked");
    case State::Open:
        break;
    }
    return CheckList::tr("Not checked yet");
}

QWidget* markOf(State state) {
    if (state == State::Busy) return new widgets::BusyArc;
    auto* mark = new QLabel;
    const auto paint = [mark, state] {
        const Look look = lookOf(state);
        mark->setPixmap(style::iconPixmap(
            look.icon, {style::color(look.mark), style::scaled(kMarkSide), mark->devicePixelRatioF()}));
    };
    paint();
    QObject::connect(&style::Theme::instance(), &style::Theme::changed, mark, paint);
    return mark;
}

QWidget* rowOf(const Check& check) {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(style::scaled(metric::kGap));
    line->addWidget(markOf(check.state), 0, Qt::AlignTop);
    auto* words = widgets::plainLabel(check.words, style::uiFont(style::kSmallPx), lookOf(check.state).words);
    words->setWordWrap(true);
    words->setAccessibleName(QString(stateWord(check.state) % u": " % check.words));
    line->addWidget(words, 1);
    return row;
}

} // namespace

CheckList::CheckList(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    const int pad = style::scaled(metric::kPadDialog);
    grid_->setContentsMargins(pad, style::scaled(10), pad, style::scaled(10));
    grid_->setHorizontalSpacing(style::scaled(metric::kGroupGap));
    grid_->setVerticalSpacing(style::scaled(metric::kPadNarrow));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Checks"));
    hide();
}

void CheckList::setChecks(const QList<Check>& checks) {
    if (checks == checks_) return;
    checks_ = checks;
    qDeleteAll(rows_);
    rows_.clear();
    for (const Check& check : checks_)
        rows_.append(rowOf(check));
    columns_ = 0;
    layOut();
    setVisible(!checks_.isEmpty());
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void CheckList::layOut() {
    const int columns = width() >= style::scaled(kWide) && rows_.size() > 1 ? 2 : 1;
    if (columns == columns_) return;
    columns_ = columns;
    const int lines = int(rows_.size() + columns - 1) / columns;
    for (int i = 0; i < rows_.size(); ++i) {
        grid_->removeWidget(rows_.at(i));
        grid_->addWidget(rows_.at(i), i % lines, i / lines, Qt::AlignTop);
    }
    for (int column = 0; column < 2; ++column)
        grid_->setColumnStretch(column, column < columns ? 1 : 0);
    updateGeometry();
}

void CheckList::resizeEvent(QResizeEvent*) {
    layOut();
}

void CheckList::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), style::color(Token::Sunken));
    painter.fillRect(0, 0, width(), 1, style::color(Token::Line));
}

} // namespace odradek::dialogs
