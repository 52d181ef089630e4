// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NewRowsPill.h"

#include "ui/models/Format.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"
#include "ui/widgets/SpokenParts.h"

#include <QPainter>

namespace odradek::widgets {

NewRowsPill::NewRowsPill(QWidget* parent) : QAbstractButton(parent) {
    installAccess();
    setFocusPolicy(Qt::NoFocus); // the End key does the same
    setCursor(Qt::PointingHandCursor);
    hide();
}

void NewRowsPill::setCount(qint64 count) {
    if (count > 0) {
        setText(tr("%1 new").arg(models::format::count(count)));
        setAccessibleName(tr("Go to the end, %1 new rows").arg(models::format::count(count)));
        resize(sizeHint());
    }
    setVisible(count > 0);
}

QSize NewRowsPill::sizeHint() const {
    const QFontMetrics metrics(style::uiFont(style::kSmallPx, QFont::DemiBold));
    return {metrics.horizontalAdvance(text()) + style::scaled(42), style::scaled(24)};
}

void NewRowsPill::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor fill = style::color(style::Token::AccentFill);
    style::drawBox(painter, rect(), {isDown() ? fill.darker(112) : fill, QColor(), height() / 2.0, 0});
    const QColor ink = style::color(style::Token::OnAccent);
    const int side = style::scaled(16);
    style::drawIcon(painter, QRect(style::scaled(10), 0, side, height()), style::Icon::SortDesc, ink);
    style::drawText(painter, rect().adjusted(style::scaled(30), 0, 0, 0), text(),
                    {style::uiFont(style::kSmallPx, QFont::DemiBold), ink});
}

} // namespace odradek::widgets
