// SPDX-License-Identifier: GPL-3.0-or-later
// Where a dialog begins: at what one types first, or at Cancel where something is destroyed. And the way of the Tab key
// through the page of connections.
#include "app/window/AboutDialog.h"
#include "app/window/HelpWindows.h"
#include "tests/window/LiveExplorerTest.h"
#include "ui/dialogs/ConfigPreviewDialog.h"
#include "ui/dialogs/DeleteConnectionDialog.h"
#include "ui/dialogs/TypedName.h"
#include "ui/views/ConfigPage.h"
#include "ui/views/ConnectionsPage.h"
#include "ui/views/ConnectionTestPanel.h"
#include "ui/views/RowTable.h"
#include "ui/views/SettingPopup.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace odradek::testing {
namespace {

class FirstFocus : public LiveExplorerTest, public ::testing::WithParamInterface<profiles::EnvironmentKind> {
protected:
    FirstFocus() : LiveExplorerTest("orders:2:2") {}

    static bool isProd() { return GetParam() == profiles::EnvironmentKind::Prod; }
    /// The dialog that an action opens, once it has read what it reads and has the keyboard.
    dialogs::Dialog* open(const char* action) {
        window().actions().refresh();
        window().actions().find(QLatin1StringView(action))->trigger();
        return inFront();
    }
    dialogs::Dialog* inFront() {
        dialogs::Dialog* shown = nullptr;
        EXPECT_TRUE(waitUntil([&] {
            for (auto* one : window().findChildren<dialogs::Dialog*>())
                if (one->isVisible()) shown = one;
            return shown != nullptr && !shown->isBusy();
        }));
        if (shown == nullptr) return nullptr;
        shown->activateWindow();
        EXPECT_TRUE(waitUntil([shown] { return QApplication::activeWindow() == shown; }));
        return shown;
    }
    /// What has the focus, in a word.
    static QString where(dialogs::Dialog& dialog) {
        const QWidget* has = QApplication::focusWidget();
        if (has == dialog.cancelButton()) return QStringLiteral("cancel");
        if (has == dialog.actionButton()) return QStringLiteral("action");
        if (has == dialog.typedName().field()) return QStringLiteral("typed name");
        if (has == nullptr) return QStringLiteral("nothing");
        return has->accessibleName().isEmpty() ? has->parentWidget()->accessibleName() : has->accessibleName();
    }
    void leave(dialogs::Dialog& dialog) {
        dialog.close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    }
    void expectAt(const char* action, const char* place) {
        SCOPED_TRACE(action);
        dialogs::Dialog* dialog = open(action);
        ASSERT_NE(dialog, nullptr);
        EXPECT_EQ(where(*dialog).toStdString(), place);
        leave(*dialog);
    }
};

} // namespace

TEST_P(FirstFocus, IsWhatOneTypesOrCancel) {
    connectAs(GetParam());
    live_.produce("orders", 0, 5);
    topics()->table()->setCurrentRow(0);
    expectAt("topic.create", "Name");
    expectAt("topic.clone", "Name");
    expectAt("topic.grow", "Partitions in all");
    expectAt("topic.empty", isProd() ? "typed name" : "cancel");
    expectAt("topic.delete", isProd() ? "typed name" : "cancel");
}

TEST_P(FirstFocus, OfAPreviewIsWhatItWaitsFor) {
    connectAs(GetParam());
    window().openPage(id_, QStringLiteral("configuration:orders"));
    auto& page = *topic()->configuration();
    ASSERT_TRUE(waitUntil([&page] { return page.table()->rowCount() > 0; }));
    ASSERT_TRUE(page.table()->goTo(QStringLiteral("min.insync.replicas")));
    page.table()->setFocus();
    QTest::keyClick(page.table(), Qt::Key_F2);
    auto* field = QApplication::activePopupWidget()->findChild<QLineEdit*>();
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field, QStringLiteral("2"));
    QTest::keyClick(field, Qt::Key_Return);
    page.preview();
    dialogs::Dialog* dialog = inFront();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(where(*dialog), isProd() ? u"typed name" : u"action");
    leave(*dialog);
}

TEST_P(FirstFocus, OfTheOthers) {
    connectAs(GetParam(), true);
    expectAt("access.allow", isProd() ? "typed name" : "Allow changes for");
    window().showConnections();
    auto* list = connections()->findChild<QListWidget*>();
    list->setCurrentRow(0);
    ASSERT_TRUE(waitUntil([this] { return button(*connections(), QStringLiteral("Delete…")) != nullptr; }));
    click(button(*connections(), QStringLiteral("Delete…")));
    dialogs::Dialog* dialog = inFront();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(where(*dialog), u"cancel");
    leave(*dialog);
    window().findChild<window::HelpWindows*>()->openAbout();
    auto* about = window().findChild<window::AboutDialog*>();
    about->activateWindow();
    ASSERT_TRUE(waitUntil([about] { return QApplication::activeWindow() == about; }));
    const auto* has = qobject_cast<QPushButton*>(QApplication::focusWidget());
    ASSERT_NE(has, nullptr);
    EXPECT_EQ(has->text(), u"Close");
    about->close();
}

INSTANTIATE_TEST_SUITE_P(Environments, FirstFocus,
                         ::testing::Values(profiles::EnvironmentKind::Dev, profiles::EnvironmentKind::Prod));

using ConnectionsOrder = ExplorerTest;

TEST_F(ConnectionsOrder, GoesFromTheListOverFormAndTestToTheFoot) {
    start();
    for (const QSize size : {QSize(1440, 900), QSize(1024, 640)}) {
        SCOPED_TRACE(size.width());
        window().resize(size);
        window().showConnections();
        auto& page = *connections();
        click(button(page, QStringLiteral("New connection")));
        QTest::keyClicks(page.findChild<QLineEdit*>(QStringLiteral("name")), QStringLiteral("elsewhere"));
        auto* list = page.findChild<QListWidget*>();
        auto* test = page.findChild<views::ConnectionTestPanel*>();
        auto* connect = button(page, QStringLiteral("Save and connect"));
        ASSERT_NE(connect, nullptr);
        const auto placeOf = [&](const QWidget* widget) {
            if (widget == list) return 0;
            if (test->isAncestorOf(widget)) return 2;
            return widget->parentWidget() == connect->parentWidget() ? 3 : 1;
        };
        list->setFocus();
        QList<int> places;
        for (int step = 0; step < 40; ++step) {
            const QWidget* has = QApplication::focusWidget();
            if (!page.isAncestorOf(has)) break;
            places.append(placeOf(has));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        EXPECT_TRUE(std::ranges::is_sorted(places));
        for (const int place : {0, 1, 2, 3})
            EXPECT_TRUE(places.contains(place)) << place;
    }
}

} // namespace odradek::testing
