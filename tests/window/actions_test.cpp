// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of the window: shown with its shortcut, reached by keyboard, said why not where it cannot be done.
#include "tests/window/ExplorerTest.h"

#include "ui/views/MessagesPage.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/NavigationTree.h"
#include "ui/widgets/StatusItem.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>

namespace odradek::testing {
namespace {

class Actions : public ExplorerTest {
protected:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QWidget* at = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &window();
        QTest::keyClick(at, key, modifiers);
    }

    /// Every action of a menu and of those inside it.
    static void collect(const QMenu& menu, QList<QAction*>& found) {
        for (QAction* action : menu.actions()) {
            if (action->menu() != nullptr) collect(*action->menu(), found);
            if (!action->isSeparator() && action->menu() == nullptr) found.append(action);
        }
    }
};

} // namespace

TEST_F(Actions, NoTwoShareAShortcut) {
    start(true);
    EXPECT_EQ(window().actions().clashes(), QStringList());
    // Nor does anything that was not declared there.
    QHash<QString, QString> owners;
    for (const QAction* action : window().findChildren<QAction*>()) {
        for (const QKeySequence& keys : action->shortcuts()) {
            EXPECT_FALSE(owners.contains(keys.toString()))
                << keys.toString().toStdString() << " of " << action->text().toStdString();
            owners.insert(keys.toString(), action->text());
        }
    }
    for (const QShortcut* shortcut : window().findChildren<QShortcut*>())
        EXPECT_FALSE(owners.contains(shortcut->key().toString())) << shortcut->key().toString().toStdString();
    EXPECT_GE(owners.size(), 20);
}

TEST_F(Actions, EveryMenuEntryIsDeclaredAndNamed) {
    start(true);
    QList<QAction*> found;
    for (const QAction* top : window().menuBar()->actions())
        collect(*top->menu(), found);
    EXPECT_GE(found.size(), 30);
    for (const QAction* action : found) {
        EXPECT_EQ(window().actions().find(action->objectName()), action) << action->text().toStdString();
        EXPECT_FALSE(action->toolTip().isEmpty());
    }
    for (const auto& spec : window().actions().specs()) {
        EXPECT_FALSE(spec.text.isEmpty()) << spec.id.toStdString();
        EXPECT_FALSE(spec.where.isEmpty()) << spec.id.toStdString();
    }
}

TEST_F(Actions, TheTipHasTheShortcut) {
    start();
    EXPECT_EQ(window().actions().tip(QStringLiteral("tab.close")), u"Close (Ctrl+W)");
    EXPECT_EQ(window().actions().tip(QStringLiteral("messages.pause")), u"Pause or go on (Space)");
    EXPECT_EQ(window().actions().tip(QStringLiteral("nothing")), QString());
}

TEST_F(Actions, WhatCannotBeDoneSaysWhy) {
    start();
    auto* close = window().actions().find(QStringLiteral("tab.close"));
    window().actions().refresh();
    EXPECT_FALSE(close->isEnabled());
    EXPECT_EQ(close->toolTip(), u"No tab is open.");
    EXPECT_FALSE(window().actions().find(QStringLiteral("cluster.disconnect"))->isEnabled());
    window().showConnections();
    EXPECT_TRUE(close->isEnabled());
    EXPECT_EQ(close->toolTip(), u"Close (Ctrl+W)");
}

TEST_F(Actions, AKeyThatCannotBeFollowedSaysWhy) {
    start();
    const auto says = [this](const QString& words) {
        for (const auto* item : window().findChildren<widgets::StatusItem*>())
            if (item->isVisible() && item->accessibleName().contains(words)) return true;
        return false;
    };
    press(Qt::Key_W, Qt::ControlModifier);
    EXPECT_TRUE(says(QStringLiteral("Close: No tab is open."))) << "from wherever the focus is";
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(says(QStringLiteral("New topic…: Open a page of a cluster first.")));
    EXPECT_FALSE(says(QStringLiteral("Close:"))) << "the last one alone";
    window().tree()->setFocus();
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(says(QStringLiteral("Reopen closed tab: No tab was closed.")));
    press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_FALSE(says(QStringLiteral("Reopen closed tab:"))) << "the next deed takes it away";
    ASSERT_NE(connections(), nullptr);
}

// What decides it has changed since anybody asked.
TEST_F(Actions, AKeyIsFollowedAsSoonAsItCanBe) {
    start();
    auto* add = new widgets::ActionRegistry(&window());
    bool can = false;
    int runs = 0;
    widgets::ActionSpec spec;
    spec.id = spec.text = QStringLiteral("late");
    spec.keys = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_J);
    spec.whyNot = [&can] {
        return can ? QString() : QStringLiteral("not yet");
    };
    spec.run = [&runs] {
        ++runs;
    };
    const auto* action = add->add(spec);
    QStringList refusals;
    QObject::connect(add, &widgets::ActionRegistry::refused, add,
                     [&refusals](const QString& what, const QString& why) { refusals << what + u':' + why; });
    const QKeyEvent key(QEvent::KeyPress, Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_TRUE(add->takeKey(key));
    EXPECT_EQ(refusals, QStringList(QStringLiteral("late:not yet")));
    can = true;
    EXPECT_TRUE(add->takeKey(key));
    EXPECT_EQ(runs, 1);
    EXPECT_TRUE(action->isEnabled());
    EXPECT_FALSE(add->takeKey(QKeyEvent(QEvent::KeyPress, Qt::Key_J, Qt::ControlModifier)));
    delete add;
}

// With Shift the row of digits has other signs, on each keyboard its own.
TEST_F(Actions, DigitsAreFoundByTheirPlace) {
    start();
    QStringList refusals;
    auto* actions = &window().actions();
    QObject::connect(actions, &widgets::ActionRegistry::refused, &window(),
                     [&refusals](const QString& what) { refusals << what; });
    const auto modifiers = Qt::ControlModifier | Qt::ShiftModifier;
    EXPECT_TRUE(actions->takeKey(QKeyEvent(QEvent::KeyPress, Qt::Key_QuoteDbl, modifiers, 11, 0, 0)));
    EXPECT_EQ(refusals, QStringList(QStringLiteral("Topics")));
}

TEST_F(Actions, TheFilterHasTheFocusByCtrlF) {
    start(true);
    topics()->table()->setFocus();
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(topics()->findChild<widgets::FilterBar*>()->edit()->hasFocus());
    window().showConnections();
    EXPECT_TRUE(window().actions().find(QStringLiteral("edit.filter"))->isEnabled());
    window().showSettings();
    EXPECT_FALSE(window().actions().find(QStringLiteral("edit.filter"))->isEnabled());
}

TEST_F(Actions, ShiftF10OpensTheMenuOfWhatHasTheFocus) {
    start(true);
    const auto entries = [] {
        QStringList names;
        const QPointer<QMenu> menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (menu == nullptr) return names;
        for (const QAction* action : menu->actions())
            names << action->text().remove(u'&').section(u'\t', 0, 0);
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return names;
    };
    topics()->table()->setFocus();
    topics()->table()->setCurrentRow(0);
    press(Qt::Key_F10, Qt::ShiftModifier);
    EXPECT_TRUE(entries().contains(QStringLiteral("Clone topic…")));
    auto* tree = window().tree();
    tree->setCurrentIndex(qobject_cast<models::TreeModel*>(tree->model())->find({demo()}));
    tree->setFocus();
    press(Qt::Key_F10, Qt::ShiftModifier);
    EXPECT_TRUE(entries().contains(QStringLiteral("Disconnect"))) << "of the connection, not of the table";
}

TEST_F(Actions, MessagesAreFollowedFromTheMenu) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    window().actions().find(QStringLiteral("messages.follow"))->trigger();
    ASSERT_TRUE(
        waitUntil([this] { return messages()->session().state() == session::MessagesSession::State::Following; }));
    window().actions().find(QStringLiteral("messages.stop"))->trigger();
    EXPECT_TRUE(waitUntil([this] { return messages()->session().state() == session::MessagesSession::State::Idle; }));
}

TEST_F(Actions, TheClusterInFrontIsDisconnected) {
    start(true);
    window().actions().find(QStringLiteral("cluster.disconnect"))->trigger();
    EXPECT_EQ(window().tabs().count(), 0);
    EXPECT_EQ(explorer().hub().find(controllers::ConnectionHub::kDemoId)->session, nullptr);
}

} // namespace odradek::testing
