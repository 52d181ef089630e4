// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/PinControls.h"

#include "ui/models/RowSource.h"
#include "ui/style/Icons.h"
#include "ui/widgets/TableView.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>

namespace odradek::views {
namespace {

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

style::Icon starOf(bool pinned) {
    return pinned ? style::Icon::StarFilled : style::Icon::Star;
}

} // namespace

PinButton::PinButton(QWidget* parent) : QToolButton(parent) {
    setAutoRaise(true);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(Words::tr("Pinned to the tree"));
    hide();
    connect(this, &QToolButton::clicked, this, [this](bool on) {
        if (pins_) pins_->set(kind_, name_, on);
    });
}

void PinButton::setPins(Pins& pins, Pins::Kind kind, const QString& name) {
    if (pins_) pins_->disconnect(this);
    pins_ = &pins;
    kind_ = kind;
    name_ = name;
    connect(&pins, &Pins::changed, this, &PinButton::showNow);
    showNow();
    show();
}

void PinButton::showNow() {
    const bool pinned = pins_ && pins_->has(kind_, name_);
    setChecked(pinned);
    setIcon(style::icon(starOf(pinned)));
    setToolTip(Words::tr("%1 (%2)").arg(pinWords(pinned), pinKeys()));
}

QString pinWords(bool pinned) {
    return pinned ? Words::tr("Unpin from the tree") : Words::tr("Pin to the tree");
}

QString pinKeys() {
    return QKeySequence::fromString(Words::tr("Ctrl+Shift+P"), QKeySequence::PortableText)
        .toString(QKeySequence::NativeText);
}

void showPins(models::RowSource& rows, widgets::TableView& table, Pins& pins, Pins::Kind kind) {
    const auto* model = rows.model();
    const auto star = [&pins, kind, model](const void* row) {
        return pins.has(kind, model->keyOf(row)) ? style::Icon::StarFilled : style::Icon::None;
    };
    rows.setGutter(star, Words::tr("pinned"));
    QObject::connect(&pins, &Pins::changed, table.viewport(), qOverload<>(&QWidget::update));
}

void addPinEntry(QMenu& menu, Pins& pins, Pins::Kind kind, const QString& name) {
    const bool pinned = pins.has(kind, name);
    menu.addAction(style::icon(starOf(pinned)), QString(pinWords(pinned) % u'\t' % pinKeys()), &pins,
                   [&pins, kind, name, pinned] { pins.set(kind, name, !pinned); });
}

} // namespace odradek::views
