// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ValuePopup.h"

#include "ui/style/ControlRoles.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace odradek::views {

ValuePopup::ValuePopup(const QString& caption, const QString& text, Check check, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      field_(new QLineEdit(text, this)),
      problem_(widgets::plainLabel({}, style::uiFont(style::kSmallPx), style::Token::Err)),
      check_(std::move(check)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(caption);
    auto* layout = new QVBoxLayout(this);
    const int margin = style::scaled(style::metric::kPadBar);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(widgets::plainLabel(caption, style::uiFont(style::kSmallPx), style::Token::Text2));
    auto* line = new QHBoxLayout;
    auto* take = widgets::formButton(tr("Apply"), style::ButtonRole::Primary);
    line->addWidget(field_, 1);
    line->addWidget(take);
    layout->addLayout(line);
    layout->addWidget(problem_);
    connect(take, &QPushButton::clicked, this, &ValuePopup::tryAccept);
    field_->setFont(style::monoFont());
    field_->setMinimumWidth(style::scaled(260));
    field_->setAccessibleName(caption);
    problem_->setParent(this);
    problem_->setWordWrap(true);
    problem_->hide();
    connect(field_, &QLineEdit::returnPressed, this, &ValuePopup::tryAccept);
    connect(field_, &QLineEdit::textEdited, this, [this] {
        if (problem_->isVisible()) judge();
    });
}

// Square: round corners need a ground that shows through, which not every desktop gives.
void ValuePopup::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    style::drawBox(painter, rect(), {style::color(style::Token::Raised), style::color(style::Token::LineCtl), 0, 1});
}

void ValuePopup::open(const QPoint& global) {
    move(global);
    show();
    field_->setFocus();
    field_->selectAll();
}

void ValuePopup::judge() {
    const QString problem = check_(field_->text());
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    style::setInvalid(field_, !problem.isEmpty());
    adjustSize();
}

void ValuePopup::tryAccept() {
    judge();
    if (!problem_->text().isEmpty()) return;
    Q_EMIT accepted(field_->text());
    close();
}

} // namespace odradek::views
