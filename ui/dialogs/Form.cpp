// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/Form.h"

#include "ui/models/Format.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FieldNote.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace odradek::dialogs {
namespace {

namespace metric = style::metric;
using style::Token;

constexpr int kCaption = 132; ///< the least width of the captions

QLabel* captionOf(const QString& text, QWidget* buddy) {
    auto* caption = widgets::plainLabel(text, style::uiFont(style::kBodyPx), Token::Text2);
    caption->setBuddy(buddy);
    caption->setFixedHeight(style::scaled(metric::kControlForm));
    caption->setMinimumWidth(style::scaled(kCaption));
    return caption;
}

} // namespace

Form::Form(QWidget* parent) : QWidget(parent), grid_(new QGridLayout) {
    auto* column = new QVBoxLayout(this);
    const int pad = style::scaled(metric::kPadDialog);
    column->setContentsMargins(pad, pad, pad, pad);
    column->addLayout(grid_);
    column->addStretch(1);
    grid_->setHorizontalSpacing(style::scaled(metric::kGap));
    grid_->setVerticalSpacing(style::scaled(metric::kGap));
    grid_->setColumnStretch(1, 1);
}

widgets::FieldNote* Form::addField(const QString& caption, QWidget* field) {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::scaled(metric::kPadNarrow));
    auto* note = new widgets::FieldNote(field);
    column->addWidget(field);
    column->addWidget(note);
    grid_->addWidget(captionOf(caption, field), rows_, 0, Qt::AlignTop);
    grid_->addWidget(part, rows_++, 1);
    field->setAccessibleName(models::format::withoutMnemonic(caption));
    return note;
}

void Form::addPart(const QString& caption, QWidget* part) {
    grid_->addWidget(captionOf(caption, part), rows_, 0, Qt::AlignTop);
    grid_->addWidget(part, rows_++, 1);
}

void Form::addWords(const QString& words) {
    auto* label = widgets::plainLabel(words, style::uiFont(style::kSmallPx), Token::Text2);
    label->setWordWrap(true);
    grid_->addWidget(label, rows_++, 0, 1, 2);
}

} // namespace odradek::dialogs
