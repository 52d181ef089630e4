// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FindBar.h"

#include "ui/models/Format.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Buttons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace odradek::widgets {

FindBar::FindBar(QWidget* parent)
    : QWidget(parent),
      edit_(new QLineEdit(this)),
      note_(plainLabel({}, style::monoFont(style::kHeadPx), style::Token::Text2)) {
    setFixedHeight(style::scaled(style::metric::kBar));
    auto* row = new QHBoxLayout(this);
    const int pad = style::scaled(style::metric::kPadBar);
    row->setContentsMargins(pad, 0, pad / 2, 0);
    row->setSpacing(style::scaled(style::metric::kGap) / 2);
    edit_->setFont(style::monoFont());
    edit_->setPlaceholderText(tr("Find"));
    edit_->setAccessibleName(tr("Find"));
    edit_->installEventFilter(this);
    auto* previous = iconButton(style::Icon::ChevronUp, tr("Match before (Shift+F3)"));
    auto* next = iconButton(style::Icon::ChevronDown, tr("Next match (F3)"));
    auto* shut = iconButton(style::Icon::Close, tr("Close"));
    row->addWidget(edit_, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{note_, previous, next, shut})
        row->addWidget(widget);
    setFocusProxy(edit_);
    connect(edit_, &QLineEdit::textChanged, this, &FindBar::sought);
    connect(previous, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(true); });
    connect(next, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(false); });
    connect(shut, &QToolButton::clicked, this, &FindBar::close);
    hide();
}

void FindBar::open() {
    const bool opened = isHidden();
    show();
    edit_->setFocus(Qt::ShortcutFocusReason);
    edit_->selectAll();
    if (opened) Q_EMIT sought(edit_->text());
}

void FindBar::close() {
    if (isHidden()) return;
    hide();
    Q_EMIT closed();
}

QString FindBar::text() const {
    return edit_->text();
}

void FindBar::setCount(qint64 current, qint64 total, bool more) {
    const QString all = models::format::count(total) % (more ? QStringLiteral("+") : QString());
    QString note = tr("%1 of %2").arg(models::format::count(current), all);
    if (edit_->text().isEmpty() || total < 0) note.clear();
    if (total == 0 && !edit_->text().isEmpty()) note = tr("none");
    note_->setText(note);
    // What a sighted person reads at the right is said too.
    edit_->setAccessibleDescription(note);
}

QString FindBar::note() const {
    return note_->text();
}

bool FindBar::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(object, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F3:
        Q_EMIT stepWanted(key->modifiers() & Qt::ShiftModifier);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QWidget::eventFilter(object, event);
    }
}

void FindBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), style::color(style::Token::Window));
    painter.fillRect(0, height() - 1, width(), 1, style::color(style::Token::Line));
}

} // namespace odradek::widgets
