// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MissingProfile.h"

#include "app/window/MainWindow.h"
#include "ui/views/ConnectionsPage.h"

#include <QCoreApplication>

#include <cstdio>

namespace odradek::window {
namespace {

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

void tellMissingProfile(MainWindow& window, const QString& name, bool fileIsBroken) {
    const QString what = Words::tr("There is no saved connection \"%1\".").arg(name);
    std::fprintf(stderr, "odradek: %s\n", qUtf8Printable(what));
    window.showConnections();
    auto* page = window.findChild<views::ConnectionsPage*>();
    if (page == nullptr || fileIsBroken) return;
    page->setFileProblem(what, Words::tr("Choose one of these, or add it."));
}

} // namespace odradek::window
