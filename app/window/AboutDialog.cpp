// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/AboutDialog.h"

#include "app/window/Libraries.h"
#include "ui/style/Fonts.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSysInfo>
#include <QVBoxLayout>

namespace odradek::window {
namespace {

namespace metric = style::metric;
using style::Token;

/// The least that is seen of the libraries.
constexpr int kLeastTable = 96;

QLabel* line(const QString& words) {
    auto* label = widgets::plainLabel(words, style::uiFont(style::kBodyPx), Token::Text2);
    label->setWordWrap(true);
    return label;
}

QLayout* heading() {
    auto* row = new QHBoxLayout;
    auto* picture = new QLabel;
    picture->setPixmap(style::icon(style::Icon::Odradek).pixmap(style::scaled(metric::kIconEmpty)));
    row->addWidget(picture, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->addWidget(widgets::plainLabel(QStringLiteral("Odradek ") % QCoreApplication::applicationVersion(),
                                         style::uiFont(style::kTitlePx, QFont::DemiBold)));
    words->addWidget(line(AboutDialog::tr("An explorer for Apache Kafka clusters.")));
    row->addLayout(words, 1);
    row->setSpacing(style::scaled(metric::kPadDialog));
    return row;
}

// It scrolls where the screen is too small for it.
QScrollArea* table() {
    auto* list = new QWidget;
    auto* grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, style::scaled(metric::kPadDialog), 0);
    grid->setHorizontalSpacing(style::scaled(metric::kGroupGap));
    grid->setVerticalSpacing(style::scaled(metric::kPadNarrow));
    int row = 0;
    const QFont font = style::uiFont(style::kBodyPx);
    for (const Library& library : libraries()) {
        grid->addWidget(widgets::plainLabel(library.name, font), row, 0);
        grid->addWidget(widgets::plainLabel(library.version, style::monoFont(), Token::Text2), row, 1);
        grid->addWidget(widgets::plainLabel(library.licence, font, Token::Text2), row++, 2);
    }
    grid->setColumnStretch(2, 1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(list);
    scroll->setMinimumSize(list->minimumSizeHint().width(), style::scaled(kLeastTable));
    scroll->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false); // setWidget() wants it filled
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent), table_(table()) {
    setWindowTitle(tr("About Odradek"));
    auto* layout = new QVBoxLayout(this);
    const int pad = style::scaled(metric::kPadDialog);
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->setSpacing(pad);
    layout->addLayout(heading());
    layout->addWidget(line(tr("Free software under the GPL-3.0-or-later, without any warranty. The engine, which other "
                              "programs may use as a library, is under the Apache License 2.0. Odradek is not "
                              "affiliated with the Apache Software Foundation; Apache Kafka is its trademark.")));
    layout->addWidget(table_, 1);
    auto* foot = new QHBoxLayout;
    auto* copy = widgets::formButton(tr("Copy"), style::ButtonRole::Plain, style::Icon::Copy);
    auto* close = widgets::formButton(tr("Close"), style::ButtonRole::Primary);
    foot->addWidget(copy);
    foot->addStretch();
    foot->addWidget(close);
    layout->addLayout(foot);
    close->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(text()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    setMinimumWidth(style::scaled(metric::kDetail));
}

// The focus stays on the buttons: what there is to read moves by Page up and Page down.
void AboutDialog::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_PageDown)
        table_->verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd);
    else if (event->key() == Qt::Key_PageUp)
        table_->verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepSub);
    else
        QDialog::keyPressEvent(event);
}

QString AboutDialog::text() {
    QString all = QStringLiteral("Odradek ") % QCoreApplication::applicationVersion() % u'\n';
    for (const Library& library : libraries())
        all += library.name % u' ' % library.version % u'\n';
    return all % QSysInfo::prettyProductName() % u' ' % QSysInfo::currentCpuArchitecture() % u'\n';
}

} // namespace odradek::window
