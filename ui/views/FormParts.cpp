// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/FormParts.h"

#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Buttons.h"

#include <QGridLayout>
#include <QLabel>

namespace odradek::views {

void addFormHead(QGridLayout& grid, const QString& title, int gap) {
    int row = grid.rowCount();
    // An empty grid has a row.
    if (row > 1) grid.setRowMinimumHeight(row++, style::scaled(gap));
    grid.addWidget(widgets::plainLabel(title, style::uiFont(style::kBodyPx, QFont::DemiBold)), row, 0, 1, 2);
}

void addFormField(QGridLayout& grid, const QString& caption, QWidget* field) {
    const int row = grid.rowCount();
    if (!caption.isEmpty())
        grid.addWidget(widgets::plainLabel(caption, style::uiFont(style::kBodyPx), style::Token::Text2), row, 0);
    // Words take the whole width: they go on in a next line where that is short.
    const bool words = qobject_cast<QLabel*>(field) != nullptr;
    grid.addWidget(field, row, 1, words ? Qt::Alignment() : Qt::AlignLeft);
}

} // namespace odradek::views
