// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/ShellShots.h"

#include "app/window/AboutDialog.h"
#include "app/window/Application.h"
#include "session/ConnectionTest.h"
#include "tests/session/live_cluster.h"
#include "tests/shots/Camera.h"
#include "ui/views/ConnectionsPage.h"
#include "ui/views/ConnectionTestPanel.h"
#include "ui/views/HelpView.h"
#include "ui/views/LoadBar.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/TopicPage.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/Picker.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

namespace odradek::shots {
namespace {

using window::MainWindow;

QString demo() {
    return QString::fromStdString(controllers::ConnectionHub::kDemoId);
}

/// Takes a popup that is open, and closes it.
void takePopup(Camera& camera, const QString& name) {
    const QPointer<QWidget> popup = QApplication::activePopupWidget();
    if (popup == nullptr) return;
    camera.take(*popup, name);
    popup->close();
}

/// Each menu of the bar, and those inside, over a page where most of it can be done.
void shootMenus(Camera& camera, MainWindow& window) {
    window.openPage(demo(), QStringLiteral("messages:shop.orders"));
    auto* page = qobject_cast<views::TopicPage*>(window.tabs().currentPage())->messages();
    Camera::until(QStringLiteral("messages"), [page] { return page->table()->rowCount() > 0; });
    page->table()->setCurrentRow(0);
    window.actions().refresh();
    int number = 0;
    const auto shoot = [&](QMenu* menu, const QString& name) {
        menu->popup(window.mapToGlobal(QPoint(200, 60)));
        takePopup(camera, name);
    };
    for (const QAction* title : window.menuBar()->actions()) {
        shoot(title->menu(), QStringLiteral("menu-%1").arg(++number));
        int inner = 0;
        for (const QAction* action : title->menu()->actions())
            if (action->menu() != nullptr) shoot(action->menu(), QStringLiteral("menu-%1-%2").arg(number).arg(++inner));
    }
    auto* pickers = page->findChild<views::LoadBar*>();
    number = 0;
    for (auto* picker : pickers->findChildren<widgets::Picker*>()) {
        picker->openPopup();
        takePopup(camera, QStringLiteral("picker-%1").arg(++number));
    }
}

/// The form of a connection, its test where all is well, and where nothing answers.
void shootConnection(Camera& camera, MainWindow& window) {
    const testing::LiveCluster live("orders:6:3", testing::LiveCluster::Over::Tcp);
    window.showConnections();
    auto* page = qobject_cast<views::ConnectionsPage*>(window.tabs().currentPage());
    camera.take(window, QStringLiteral("new-connection"));
    const auto test = [&](const std::string& bootstrap, const char* name) {
        page->findChild<QLineEdit*>(QStringLiteral("name"))->setText(QStringLiteral("staging"));
        page->findChild<QPlainTextEdit*>()->setPlainText(QString::fromStdString(bootstrap));
        page->findChild<views::ConnectionTestPanel*>()->findChildren<QPushButton*>().constFirst()->click();
        Camera::until(QLatin1StringView(name), [page] {
            const auto tests = page->findChildren<session::ConnectionTest*>();
            return !tests.isEmpty() && tests.constLast()->finished();
        });
        camera.take(window, QLatin1StringView(name));
    };
    test(live.bootstrap(), "connection-test");
    test("127.0.0.1:1", "connection-test-failed");
    window.resize(1024, 640);
    camera.take(window, QStringLiteral("connection-test-small"));
    window.resize(1440, 900);
}

template <class T>
T* topLevel() {
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* found = qobject_cast<T*>(widget)) return found;
    return nullptr;
}

void shootHelp(Camera& camera, MainWindow& window) {
    window.actions().find(QStringLiteral("help.open"))->trigger();
    auto* help = topLevel<views::HelpView>();
    camera.take(*help, QStringLiteral("help"));
    window.actions().find(QStringLiteral("help.shortcuts"))->trigger();
    camera.take(*help, QStringLiteral("help-shortcuts"));
    window.actions().find(QStringLiteral("help.errors"))->trigger();
    camera.take(*help, QStringLiteral("help-errors"));
    help->close();
    window.actions().find(QStringLiteral("help.about"))->trigger();
    auto* about = window.findChild<window::AboutDialog*>();
    camera.take(*about, QStringLiteral("about"));
    about->close();
}

} // namespace

void shootShell(Camera& camera, window::Application& explorer) {
    shootMenus(camera, explorer.window());
    shootConnection(camera, explorer.window());
    shootHelp(camera, explorer.window());
}

} // namespace odradek::shots
