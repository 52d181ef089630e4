// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/AboutDialog.h"
#include "app/window/HelpWindows.h"
#include "app/window/Libraries.h"
#include "tests/window/ExplorerTest.h"
#include "ui/views/HelpView.h"

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
