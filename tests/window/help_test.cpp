// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/AboutDialog.h"
#include "app/window/HelpWindows.h"
#include "app/window/Libraries.h"
#include "tests/window/ExplorerTest.h"
#include "ui/views/ConnectionsPage.h"
#include "ui/views/HelpText.h"
#include "ui/views/HelpView.h"
#include "ui/views/HelpWish.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/TableView.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>

namespace odradek::testing {
namespace {

class Help : public ExplorerTest {
protected:
    /// Presses a key in the explorer's window, which has the focus first.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        window().activateWindow();
        QTest::keyClick(&window(), key, modifiers);
    }
    views::HelpView* help() { return window().findChild<window::HelpWindows*>()->help(); }
};

QAction* entry(const QMenuBar& bar, const QString& text) {
    for (const QAction* menu : bar.actions())
        for (QAction* action : menu->menu()->actions())
            if (action->text().remove(u'&') == text) return action;
    return nullptr;
}

} // namespace

TEST_F(Help, OpensByItsKeyAndIsUsedAgain) {
    start();
    press(Qt::Key_F1);
    ASSERT_NE(help(), nullptr);
    EXPECT_TRUE(help()->isVisible());
    EXPECT_EQ(help()->place().page, u"start");
    auto* first = help();
    press(Qt::Key_F1, Qt::ShiftModifier);
    EXPECT_EQ(help(), first);
    EXPECT_EQ(help()->place().page, u"shortcuts");
    EXPECT_TRUE(help()->windowTitle().contains(help()->title()));
}

TEST_F(Help, EscEndsTheSearchThenClosesIt) {
    start();
    press(Qt::Key_F1);
    ASSERT_TRUE(QTest::qWaitForWindowActive(help()));
    help()->search(QStringLiteral("topic"));
    auto* words = help()->findChild<QLineEdit*>();
    words->setText(QStringLiteral("topic"));
    QTest::keyClick(help(), Qt::Key_Escape);
    EXPECT_TRUE(words->text().isEmpty());
    EXPECT_TRUE(help()->isVisible());
    QTest::keyClick(help(), Qt::Key_Escape);
    EXPECT_FALSE(help()->isVisible());
}

TEST_F(Help, TellsEveryShortcutOnce) {
    start();
    using widgets::ActionRegistry;
    const auto shortcuts = window::shortcutsOf(window().actions());
    const auto timesTold = [&shortcuts](const QString& text, const QString& keys) {
        return std::ranges::count_if(shortcuts, [&](const auto& one) { return one.text == text && one.keys == keys; });
    };
    // What menus and palette show, whoever listens to the key.
    for (const auto& spec : window().actions().specs()) {
        const QString keys = ActionRegistry::keysText(spec);
        if (keys.isEmpty() || spec.menu == u"tabs") continue;
        EXPECT_EQ(timesTold(ActionRegistry::plainText(spec).remove(u'…'), keys), 1) << spec.id.toStdString();
    }
    EXPECT_EQ(timesTold(QStringLiteral("Tab 1 … 9"), QStringLiteral("Ctrl+1 … 9")), 1) << "nine are one";
    EXPECT_EQ(timesTold(QStringLiteral("Find next"), QStringLiteral("F3")), 1);
    EXPECT_EQ(timesTold(QStringLiteral("Delete topic"), QStringLiteral("Del")), 1);
    const views::HelpBook book(shortcuts);
    const auto* page = book.page(QStringLiteral("shortcuts"));
    QStringList titles;
    for (const auto& section : page->sections)
        titles.append(section.title);
    EXPECT_EQ(titles.removeDuplicates(), 0) << titles.join(u' ').toStdString();
    for (const auto& shortcut : shortcuts)
        EXPECT_EQ(page->markdown.count(QStringLiteral("| ") % shortcut.text % QStringLiteral(" | `") % shortcut.keys %
                                       QStringLiteral("` |")),
                  1)
            << shortcut.text.toStdString();
}

TEST_F(Help, ShowsAllShortcutsOnAboutOneScreen) {
    start();
    window().findChild<window::HelpWindows*>()->openShortcuts();
    auto* text = help()->findChild<views::HelpText*>();
    help()->resize(1424, 852); // of a screen of 1440 by 900, without the frame
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(text->columns(), 3);
    // A shortcut more need not fail this.
    EXPECT_LE(text->verticalScrollBar()->maximum(), text->viewport()->height() / 10);
    EXPECT_EQ(text->horizontalScrollBar()->maximum(), 0);
    const QString words = text->toPlainText();
    for (const auto& shortcut : window::shortcutsOf(window().actions()))
        EXPECT_TRUE(words.contains(shortcut.keys)) << shortcut.keys.toStdString();
    help()->resize(980, 720);
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(text->columns(), 2);
    help()->open({QStringLiteral("topics"), {}});
    EXPECT_EQ(text->columns(), 0);
}

TEST_F(Help, ExplainsAnError) {
    start();
    window().findChild<window::HelpWindows*>()->openError(
        {base::ErrorKind::Resolve, base::KafkaCode::None, "b1", "no such host"});
    EXPECT_EQ(help()->place().page, u"troubleshooting");
    EXPECT_TRUE(help()->place().anchor.startsWith(u"resolve-"));
}

TEST_F(Help, IsAboutWhereTheFocusIs) {
    start(true);
    topics()->table()->setFocus();
    press(Qt::Key_F1);
    EXPECT_EQ(help()->place().page, u"topics");
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    openMessages(QStringLiteral("shop.orders"));
    messages()->table()->setFocus();
    ASSERT_TRUE(messages()->table()->hasFocus());
    press(Qt::Key_F1);
    EXPECT_EQ(help()->place().page, u"messages");
}

TEST_F(Help, EachPageOfTheWindowHasOneOfTheHelp) {
    start(true);
    const views::HelpBook book;
    for (const char* page : {"overview", "brokers", "topics", "groups", "partitions", "broker:1", "group:analytics",
                             "topic:shop.orders", "configuration:shop.orders", "messages:shop.orders"}) {
        window().openPage(demo(), QLatin1StringView(page));
        const QString about = views::helpWishOf(window().tabs().currentPage()).page;
        EXPECT_NE(book.page(about), nullptr) << page;
    }
    window().showConnections();
    EXPECT_EQ(views::helpWishOf(connections()).page, u"connecting");
}

// An error's banner leads to what is said of that error: by its button, and by F1 inside it.
TEST_F(Help, ABannerLeadsToItsError) {
    window::WindowOptions options;
    options.bootstrap = QStringLiteral("127.0.0.1:1");
    start(options);
    const auto* session = explorer().hub().connections().front()->session.get();
    ASSERT_TRUE(waitUntil([session] { return session->error().has_value(); }));
    QAbstractButton* ask = nullptr;
    ASSERT_TRUE(waitUntil([&] {
        ask = button(*window().tabs().currentPage(), QStringLiteral("Help"));
        return ask != nullptr;
    }));
    click(ask);
    ASSERT_NE(help(), nullptr);
    EXPECT_EQ(help()->place().anchor, u"connect-nobody-answers");
    help()->open({QStringLiteral("start"), {}});
    window().activateWindow();
    ask->setFocus();
    QTest::keyClick(ask, Qt::Key_F1);
    EXPECT_EQ(help()->place().anchor, u"connect-nobody-answers");
}

TEST_F(Help, EndsWithTheWindowThatItBelongsTo) {
    start();
    press(Qt::Key_F1);
    EXPECT_FALSE(help()->testAttribute(Qt::WA_QuitOnClose));
    end();
    EXPECT_TRUE(QApplication::topLevelWidgets().isEmpty());
}

TEST_F(Help, SaysWhatTheProgramIs) {
    start();
    entry(*window().menuBar(), QStringLiteral("About Odradek"))->trigger();
    auto* about = window().findChild<window::AboutDialog*>();
    ASSERT_NE(about, nullptr);
    EXPECT_TRUE(about->isVisible());
    click(button(*about, QStringLiteral("Copy")));
    const QString copied = QApplication::clipboard()->text();
    EXPECT_TRUE(copied.startsWith(QStringLiteral("Odradek ") + QApplication::applicationVersion()));
    EXPECT_TRUE(copied.contains(QStringLiteral("Qt ") + QLatin1StringView(qVersion())));
    for (const auto& library : window::libraries()) {
        EXPECT_FALSE(library.version.isEmpty() || library.licence.isEmpty()) << library.name.toStdString();
        EXPECT_TRUE(copied.contains(library.name + u' ' + library.version));
    }
    click(button(*about, QStringLiteral("Close")));
    EXPECT_FALSE(about->isVisible());
}

} // namespace odradek::testing
