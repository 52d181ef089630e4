// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/TypedName.h"

#include "ui/dialogs/WholeText.h"
#include "ui/models/Format.h"
#include "ui/style/ControlRoles.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Chip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

namespace odradek::dialogs {
namespace {

namespace metric = style::metric;
using style::Token;

constexpr int kLeastField = 160;
constexpr int kMostField = 320;

} // namespace

TypedName::TypedName(QWidget* parent)
    : QWidget(parent),
      asked_(new WholeText),
      chip_(new widgets::EnvironmentChip),
      field_(new QLineEdit),
      mark_(new QLabel) {
    auto* row = new QHBoxLayout(this);
    const int pad = style::scaled(metric::kPadDialog);
    row->setContentsMargins(pad, style::scaled(10), pad, style::scaled(10));
    row->setSpacing(style::scaled(6));
    row->addWidget(asked_, 0, Qt::AlignVCenter);
    row->addWidget(chip_);
    row->addSpacing(style::scaled(6));
    row->addWidget(field_, 3);
    row->addWidget(mark_);
    // In a wide dialog the words stay together: what is left stands behind them.
    row->addStretch(1);
    // Names are to be typed by whoever means them: no word list helps, and data run from left to right.
    field_->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    field_->setLayoutDirection(Qt::LeftToRight);
    field_->setFont(style::monoFont());
    field_->setMinimumWidth(style::scaled(kLeastField));
    field_->setMaximumWidth(style::scaled(kMostField));
    mark_->setFixedWidth(style::scaled(metric::kIconBar));
    connect(field_, &QLineEdit::textChanged, this, [this] {
        showMatch();
        Q_EMIT changed();
    });
    connect(&style::Theme::instance(), &style::Theme::changed, this, &TypedName::showMatch);
    hide();
}

void TypedName::ask(const QString& name, const QString& sentence, style::Environment environment) {
    const QString place = QStringLiteral("%1");
    const qsizetype at = sentence.indexOf(place);
    const QString shown = models::format::visible(name);
    name_ = name;
    const QFont words = style::uiFont(style::kBodyPx);
    std::vector<WholeText::Part> parts{{at < 0 ? sentence : sentence.left(at), words}};
    if (at >= 0) {
        parts.push_back({shown, style::monoFont(style::kBodyPx, QFont::DemiBold)});
        parts.push_back({sentence.mid(at + place.size()), words});
    }
    asked_->setParts(std::move(parts));
    chip_->setEnvironment(environment, true);
    QString spoken = sentence;
    field_->setAccessibleName(spoken.replace(place, shown));
    setVisible(!name.isEmpty());
    clear();
    showMatch();
}

void TypedName::clear() {
    field_->clear();
}

bool TypedName::matches() const {
    return name_.isEmpty() || field_->text() == name_;
}

void TypedName::showMatch() {
    const QString typed = field_->text();
    const bool good = !name_.isEmpty() && typed == name_;
    const bool wrong = !name_.startsWith(typed);
    style::setInvalid(field_, wrong);
    field_->setAccessibleDescription(wrong ? tr("This is not the name.") : good ? tr("The name is right.") : QString());
    if (good)
        mark_->setPixmap(style::iconPixmap(
            style::Icon::Check, {style::color(Token::Ok), style::scaled(metric::kIconBar), devicePixelRatioF()}));
    else
        mark_->clear();
}

void TypedName::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), style::color(Token::Base));
    painter.fillRect(0, 0, width(), 1, style::color(Token::Line));
}

} // namespace odradek::dialogs
