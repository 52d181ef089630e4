// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/SettingPopup.h"

#include "ui/models/Format.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"
#include "ui/views/ConfigLines.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FieldNote.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QVBoxLayout>

namespace odradek::views {
namespace {

/// How wide the editor is at least.
constexpr int kLeast = 400;
/// How much of an inherited value is shown.
constexpr int kMostInherited = 60;

} // namespace

SettingPopup::SettingPopup(SettingForm form, const SettingState& state, QWidget* parent)
    : QFrame(parent, Qt::Popup), form_(std::move(form)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Value of %1").arg(form_.name));
    auto* column = new QVBoxLayout(this);
    const int margin = style::scaled(style::metric::kPadBar);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(style::scaled(style::metric::kGap));
    column->addWidget(
        widgets::plainLabel(models::format::visible(form_.name), style::monoFont(style::kSmallPx, QFont::DemiBold)));
    if (!form_.meaning.isEmpty()) addWords(*column, form_.meaning);
    buildField(*column, state);
    note_ = addWords(*column, {});
    problem_ = new widgets::FieldNote(field_, this);
    column->addWidget(problem_);
    buildFoot(*column, state);
    judge();
}

QLabel* SettingPopup::addWords(QBoxLayout& column, const QString& text) {
    auto* label = widgets::plainLabel(text, style::uiFont(style::kSmallPx), style::Token::Text2);
    label->setWordWrap(true);
    column.addWidget(label);
    return label;
}

void SettingPopup::buildField(QBoxLayout& column, const SettingState& state) {
    if (!form_.choices.isEmpty()) return buildChoices(column, state.value);
    field_ = new QLineEdit(state.value);
    field_->setFont(style::monoFont());
    field_->setAccessibleName(tr("Value of %1").arg(form_.name));
    column.addWidget(field_);
    connect(field_, &QLineEdit::textEdited, this, &SettingPopup::judge);
}

// A value that no choice knows (a newer broker's) is one more choice.
void SettingPopup::buildChoices(QBoxLayout& column, const QString& value) {
    const bool many = form_.kind == SettingKind::SomeOf;
    const QStringList chosen = many ? value.split(u',', Qt::SkipEmptyParts) : QStringList{value};
    for (const QString& word : chosen)
        if (!word.isEmpty() && !form_.choices.contains(word)) form_.choices.append(word);
    for (const QString& word : std::as_const(form_.choices)) {
        const QString text = models::format::visible(word);
        auto* choice = many ? static_cast<QAbstractButton*>(new QCheckBox(text)) : new QRadioButton(text);
        choice->setFont(style::monoFont());
        choice->setChecked(chosen.contains(word));
        column.addWidget(choice);
        choices_.append(choice);
        connect(choice, &QAbstractButton::toggled, this, &SettingPopup::judge);
    }
}

void SettingPopup::buildFoot(QBoxLayout& column, const SettingState& state) {
    if (state.own && state.inherited) {
        const QString shown = models::format::visible(*state.inherited, kMostInherited);
        addWords(column, tr("Without a value of its own it would be %1.").arg(shown));
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(style::scaled(style::metric::kGap));
    auto* reset = widgets::formButton(tr("Reset to default"), style::ButtonRole::Plain, style::Icon::Undo);
    auto* leave = widgets::formButton(tr("Cancel"));
    take_ = widgets::formButton(tr("OK"), style::ButtonRole::Primary);
    reset->setEnabled(state.own);
    reset->setToolTip(state.own ? tr("Takes its own value away: what it inherits is in force then.")
                                : tr("It has no value of its own."));
    row->addWidget(reset);
    row->addStretch(1);
    row->addWidget(leave);
    row->addWidget(take_);
    column.addLayout(row);
    connect(leave, &QPushButton::clicked, this, &QWidget::close);
    connect(take_, &QPushButton::clicked, this, &SettingPopup::tryTake);
    connect(reset, &QPushButton::clicked, this, [this] {
        Q_EMIT resetWanted();
        close();
    });
}

QString SettingPopup::value() const {
    if (field_ != nullptr) return valueOf(form_, field_->text());
    QStringList words;
    for (qsizetype i = 0; i < choices_.size(); ++i)
        if (choices_[i]->isChecked()) words.append(form_.choices[i]);
    return words.join(u',');
}

// What the value is without its unit, what it means, or how a unit is written; and what is wrong.
void SettingPopup::judge() {
    const QString now = value();
    const SettingVerdict verdict = judgeSetting(form_, now);
    refused_ = verdict.refused;
    QString note;
    if (!refused_) {
        note = meaningOf(form_.name, now);
        if (field_ != nullptr && now != field_->text().trimmed())
            note = note.isEmpty() ? now : tr("%1, which is %2").arg(now, note);
    }
    if (note.isEmpty() && form_.unit == SettingUnit::Milliseconds) note = tr("Milliseconds, or as 30 s, 12 h, 7 d");
    if (note.isEmpty() && form_.unit == SettingUnit::Bytes) note = tr("Bytes, or as 512 KiB, 1.5 GiB");
    note_->setText(note);
    note_->setVisible(!note.isEmpty());
    using Weight = widgets::FieldNote::Weight;
    problem_->setNote(refused_ ? Weight::Error : Weight::Warning, verdict.text);
    take_->setEnabled(!refused_);
    if (isVisible()) adjustSize();
}

void SettingPopup::tryTake() {
    judge();
    if (refused_) return;
    Q_EMIT taken(value());
    close();
}

void SettingPopup::open(const QRect& cell) {
    setMinimumWidth(std::max(cell.width(), style::scaled(kLeast)));
    adjustSize();
    const QRect room = parentWidget()->screen()->availableGeometry();
    const bool below = cell.bottom() + height() <= room.bottom() || cell.top() - height() < room.top();
    const int top = below ? cell.top() : cell.bottom() - height();
    const int left = isRightToLeft() ? cell.right() - width() : cell.left();
    move(std::clamp(left, room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(top, room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    if (field_ != nullptr) {
        field_->setFocus();
        return field_->selectAll();
    }
    for (auto* choice : std::as_const(choices_))
        if (choice->isChecked()) return choice->setFocus();
    if (!choices_.isEmpty()) choices_.first()->setFocus();
}

// Square: round corners need a ground that shows through, which not every desktop gives.
void SettingPopup::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    style::drawBox(painter, rect(), {style::color(style::Token::Raised), style::color(style::Token::LineCtl), 0, 1});
}

void SettingPopup::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) return QFrame::keyPressEvent(event);
    if (auto* button = qobject_cast<QPushButton*>(focusWidget())) return button->click();
    tryTake();
}

} // namespace odradek::views
