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
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace odradek::window {
namespace {

namespace metric = style::metric;
using style::Token;

QLabel* line(const QString& words, Token token = Token::Text2) {
    auto* label = widgets::plainLabel(words, style::uiFont(style::kBodyPx), token);
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

QLayout* table() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(style::scaled(metric::kGroupGap));
    grid->setVerticalSpacing(style::scaled(metric::kPadNarrow));
    int row = 0;
    for (const Library& library : libraries()) {
        grid->addWidget(line(library.name, Token::Text), row, 0);
        grid->addWidget(widgets::plainLabel(library.version, style::monoFont(), Token::Text2), row, 1);
        grid->addWidget(line(library.licence), row++, 2);
    }
    grid->setColumnStretch(2, 1);
    return grid;
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("About Odradek"));
    auto* layout = new QVBoxLayout(this);
    const int pad = style::scaled(metric::kPadDialog);
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->setSpacing(pad);
    layout->addLayout(heading());
    layout->addWidget(line(tr("Free software under the GPL-3.0-or-later, without any warranty. The engine, which other "
                              "programs may use as a library, is under the Apache License 2.0. Odradek is not "
                              "affiliated with the Apache Software Foundation; Apache Kafka is its trademark.")));
    layout->addLayout(table());
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

QString AboutDialog::text() {
    QString all = QStringLiteral("Odradek ") % QCoreApplication::applicationVersion() % u'\n';
    for (const Library& library : libraries())
        all += library.name % u' ' % library.version % u'\n';
    return all % QSysInfo::prettyProductName() % u' ' % QSysInfo::currentCpuArchitecture() % u'\n';
}

} // namespace odradek::window
