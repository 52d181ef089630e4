// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/AboutDialog.h"
#include "app/window/HelpWindows.h"
#include "app/window/Libraries.h"
#include "tests/window/ExplorerTest.h"
#include "ui/views/ConnectionsPage.h"
#include "ui/views/HelpView.h"
#include "ui/views/HelpWish.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/TableView.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMenuBar>

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

TEST_F(Help, TellsTheShortcutsOfTheMenus) {
    start();
    const auto shortcuts = window::shortcutsOf(*window().menuBar());
    const auto told = [&shortcuts](const QString& text, const QString& keys) {
        return std::ranges::any_of(shortcuts, [&](const auto& one) { return one.text == text && one.keys == keys; });
    };
    EXPECT_TRUE(told(QStringLiteral("Help"), QStringLiteral("F1")));
    EXPECT_TRUE(told(QStringLiteral("Refresh"), QStringLiteral("F5")));
    const views::HelpBook book(shortcuts);
    for (const auto& shortcut : shortcuts)
        EXPECT_TRUE(book.page(QStringLiteral("shortcuts"))->markdown.contains(shortcut.keys));
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
