// SPDX-License-Identifier: GPL-3.0-or-later
// The side of the window: the way to the palette, the tree, the buttons below it.
#include "app/window/MainWindow.h"

#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/GoToField.h"
#include "ui/widgets/NavigationTree.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace odradek::window {
namespace {

/// What is around the tree has its ground: the side is one surface, also after a change of theme.
void tint(QWidget& side) {
    QPalette colours = side.palette();
    colours.setColor(QPalette::Window, style::color(style::Token::Side));
    side.setPalette(colours);
}

/// The hair line above the buttons below the tree.
QWidget* footLine() {
    auto* line = new QWidget;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

} // namespace

QWidget* MainWindow::buildSide() {
    const int gap = style::scaled(style::metric::kGap);
    const auto bar = [gap](QWidget* side) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(gap, 0, gap, 0);
        row->setSpacing(0);
        auto* box = new QWidget(side);
        box->setLayout(row);
        box->setFixedHeight(style::scaled(style::metric::kBar));
        return row;
    };
    auto* side = new QWidget;
    side->setAutoFillBackground(true);
    tint(*side);
    connect(&style::Theme::instance(), &style::Theme::changed, side, [side] { tint(*side); });
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = bar(side);
    auto* go = new widgets::GoToField(tr("Go to…"), shownKeys(tr("Ctrl+P")));
    actions_->bind(go, QStringLiteral("go.to"));
    top->addWidget(go);
    auto* foot = bar(side);
    auto* add = widgets::ghostButton(tr("New connection"), style::Icon::Add);
    auto* hide = widgets::iconButton(style::Icon::Sidebar, tr("Hide the side bar"));
    auto* settings = widgets::iconButton(style::Icon::Settings, tr("Settings"));
    actions_->bind(add, QStringLiteral("file.new"));
    actions_->bind(hide, QStringLiteral("view.side"));
    actions_->bind(settings, QStringLiteral("file.settings"));
    foot->addWidget(add);
    foot->addStretch();
    foot->addWidget(hide);
    foot->addWidget(settings);
    column->addWidget(top->parentWidget());
    column->addWidget(tree_, 1);
    column->addWidget(footLine());
    column->addWidget(foot->parentWidget());
    tree_->setAccessibleName(tr("Connections and topics"));
    return side;
}

// Shown, it has the focus; hidden, the page has it.
void MainWindow::showSide(bool shown) {
    side_->setVisible(shown);
    if (shown)
        tree_->setFocus();
    else if (auto* page = tabs_->currentPage())
        page->setFocus();
    storeLater_.start();
}

} // namespace odradek::window
