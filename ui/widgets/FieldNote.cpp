// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FieldNote.h"

#include "ui/style/ControlRoles.h"
#include "ui/style/Fonts.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Buttons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

namespace odradek::widgets {
namespace {

using style::Icon;
using style::Token;
using Weight = FieldNote::Weight;

struct Look {
    Icon icon;
    Token mark;
    Token words;
};

Look lookOf(Weight weight) {
    switch (weight) {
    case Weight::Error:
        return {Icon::Error, Token::Err, Token::Err};
    case Weight::Warning:
        return {Icon::Warning, Token::WarnMark, Token::Warn};
    case Weight::Hint:
        break;
    }
    return {Icon::None, Token::Text3, Token::Text3};
}

QString weightWord(Weight weight) {
    if (weight == Weight::Error) return FieldNote::tr("Error");
    return weight == Weight::Warning ? FieldNote::tr("Warning") : QString();
}

} // namespace

FieldNote::FieldNote(QWidget* field, QWidget* parent)
    : QWidget(parent), field_(field), mark_(new QLabel), words_(plainLabel({}, style::uiFont(style::kSmallPx))) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::scaled(6));
    row->addWidget(mark_, 0, Qt::AlignTop);
    row->addWidget(words_, 1);
    words_->setWordWrap(true);
    connect(&style::Theme::instance(), &style::Theme::changed, this, &FieldNote::showMark);
    hide();
}

void FieldNote::setNote(Weight weight, const QString& words) {
    if (weight == weight_ && words == words_->text() && isHidden() == words.isEmpty()) return;
    weight_ = weight;
    words_->setText(words);
    showMark();
    setAccessibleName(weight == Weight::Hint ? words : QString(weightWord(weight) % u": " % words));
    setVisible(!words.isEmpty());
    if (!field_) return;
    style::setInvalid(field_, weight == Weight::Error && !words.isEmpty());
    field_->setAccessibleDescription(words.isEmpty() ? QString() : accessibleName());
    QAccessibleEvent described(field_, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
}

void FieldNote::clear() {
    setNote(Weight::Hint, {});
}

QString FieldNote::words() const {
    return words_->text();
}

void FieldNote::showMark() {
    const Look look = lookOf(weight_);
    mark_->setVisible(look.icon != Icon::None);
    if (look.icon != Icon::None)
        mark_->setPixmap(
            style::iconPixmap(look.icon, {style::color(look.mark), style::scaled(14), devicePixelRatioF()}));
    QPalette colours = words_->palette();
    colours.setColor(QPalette::WindowText, style::color(look.words));
    words_->setPalette(colours);
}

} // namespace odradek::widgets
