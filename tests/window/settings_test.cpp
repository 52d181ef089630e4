// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: chosen in the real window, in force at once, kept over a restart, and files that are not what they should
// be.
#include "tests/support/small_disk.h"
#include "tests/window/ExplorerTest.h"

#include "ui/style/Motion.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/SettingsPage.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Picker.h"
#include "ui/widgets/Segments.h"

#include <QCheckBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>

namespace odradek::testing {
namespace {

using models::TimeFormat;
using models::TimeMode;
using style::Theme;
using views::Preferences;
using views::SettingsPage;

const QString kFile = QStringLiteral("settings.json");

class SettingsInWindow : public ExplorerTest {
protected:
    ~SettingsInWindow() override {
        end();
        Theme::instance().setChoice(style::ThemeChoice::System);
        Theme::instance().setScale(1);
        TimeFormat::instance().setMode(TimeMode::Utc);
        style::Motion::instance().setReduced(false);
    }

    SettingsPage* open() {
        QTest::keyClick(&window(), Qt::Key_Comma, Qt::ControlModifier);
        return qobject_cast<SettingsPage*>(window().tabs().currentPage());
    }

    void write(const QByteArray& bytes) const {
        QDir().mkpath(QFileInfo(configFile(kFile)).path());
        QFile file(configFile(kFile));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray read(const QString& suffix = {}) const {
        QFile file(configFile(kFile) + suffix);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QJsonObject kept() const { return QJsonDocument::fromJson(read()).object(); }
    const Preferences& held() { return explorer().settings().preferences(); }

    /// What the window says over its tabs; empty while it says nothing.
    QString said() {
        for (const auto* banner : window().findChildren<widgets::Banner*>()) {
            if (banner->isVisible()) return banner->why();
        }
        return {};
    }
};

} // namespace

TEST_F(SettingsInWindow, TheThemeHoldsAtOnceAndOverARestart) {
    start();
    auto* page = open();
    ASSERT_NE(page, nullptr);
    click(page->findChildren<QRadioButton*>().at(2));
    EXPECT_EQ(Theme::instance().scheme(), style::Scheme::Dark);
    EXPECT_EQ(kept().value(QStringLiteral("theme")).toString(), u"dark"); // written before anything ends
    EXPECT_EQ(kept().value(QStringLiteral("version")).toInt(), 1);
    end();
    Theme::instance().setChoice(style::ThemeChoice::Light);
    start();
    EXPECT_EQ(Theme::instance().scheme(), style::Scheme::Dark);
    EXPECT_NE(qobject_cast<SettingsPage*>(window().tabs().currentPage()), nullptr);
}

TEST_F(SettingsInWindow, TimesAreOneSwitch) {
    start();
    auto* page = open();
    choose(*page, QStringLiteral("Times"), QStringLiteral("A time zone"));
    auto* zone = page->findChild<QLineEdit*>();
    zone->selectAll();
    QTest::keyClicks(zone, QStringLiteral("Asia/Kathmand"));
    EXPECT_EQ(held().zone, QString());
    EXPECT_EQ(TimeFormat::instance().word(), u"UTC");
    QTest::keyClicks(zone, QStringLiteral("u"));
    EXPECT_EQ(held().zone, u"Asia/Kathmandu");
    EXPECT_EQ(TimeFormat::instance().time(0), u"05:30:00.000");
    end();
    TimeFormat::instance().setMode(TimeMode::Utc);
    start();
    EXPECT_EQ(TimeFormat::instance().time(0), u"05:30:00.000");
}

TEST_F(SettingsInWindow, AMenuAndThePageSayTheSame) {
    start();
    auto* page = open();
    window().actions().find(QStringLiteral("times.epoch"))->trigger();
    EXPECT_EQ(TimeFormat::instance().mode(), TimeMode::Epoch);
    EXPECT_EQ(page->preferences().timeMode, TimeMode::Epoch);
    EXPECT_EQ(picker(*page, QStringLiteral("Times"))->valueText(), u"Epoch milliseconds");
    EXPECT_TRUE(window().actions().find(QStringLiteral("times.epoch"))->isChecked());
    EXPECT_FALSE(window().actions().find(QStringLiteral("times.utc"))->isChecked());
}

TEST_F(SettingsInWindow, TheTimesOfMessagesAreChosenBesideThem) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    auto* times = picker(*window().tabs().currentPage(), QStringLiteral("Times"));
    EXPECT_EQ(times->valueText(), u"UTC");
    click(times);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    QAction* epoch = window().actions().find(QStringLiteral("times.epoch"));
    ASSERT_TRUE(menu->actions().contains(epoch));
    menu->close();
    epoch->trigger();
    EXPECT_EQ(TimeFormat::instance().mode(), TimeMode::Epoch);
    EXPECT_EQ(times->valueText(), TimeFormat::instance().word());
}

TEST_F(SettingsInWindow, MotionIsReduced) {
    start();
    auto* page = open();
    page->findChild<QCheckBox*>()->click();
    EXPECT_TRUE(style::Motion::instance().reduced());
    EXPECT_EQ(QApplication::cursorFlashTime(), 0);
    end();
    style::Motion::instance().setReduced(false);
    start();
    EXPECT_TRUE(style::Motion::instance().reduced());
}

// Sizes are taken when a window is made: it is made anew, and connections stay open.
TEST_F(SettingsInWindow, AnotherSizeBringsTheSameWindowBack) {
    start(true);
    const auto* session = explorer().hub().find(controllers::ConnectionHub::kDemoId)->session.get();
    const QPointer<window::MainWindow> before = &window();
    auto* page = open();
    choose(*page, QStringLiteral("Size of type"), QStringLiteral("125 %"));
    ASSERT_TRUE(waitUntil([&before] { return before.isNull(); }));
    EXPECT_DOUBLE_EQ(Theme::instance().scale(), 1.25);
    EXPECT_EQ(explorer().hub().find(controllers::ConnectionHub::kDemoId)->session.get(), session);
    EXPECT_EQ(window().tabs().count(), 2);
    EXPECT_NE(qobject_cast<SettingsPage*>(window().tabs().currentPage()), nullptr);
}

TEST_F(SettingsInWindow, ATopicOpensAsTheSettingsSay) {
    start(true);
    auto* page = open();
    choose(*page, QStringLiteral("Load from"), QStringLiteral("Oldest"));
    choose(*page, QStringLiteral("Most messages of a load"), QStringLiteral("50"));
    openMessages(QStringLiteral("shop.orders"));
    EXPECT_EQ(picker(*messages(), QStringLiteral("From"))->valueText(), u"Oldest");
    EXPECT_EQ(messages()->session().store().records(), 50);
    // What the tab was set to stays with the tab.
    choose(*messages(), QStringLiteral("Limit"), QStringLiteral("500"));
    awaitLoad();
    end();
    start(true);
    ASSERT_NE(messages(), nullptr);
    EXPECT_EQ(picker(*messages(), QStringLiteral("Limit"))->valueText(), u"500");
    awaitLoad();
}

TEST_F(SettingsInWindow, ValuesThatAreNotWhatTheyShouldBeCountAsAbsent) {
    write(R"({"version": 1, "theme": 7, "time": "<img src=x>", "zone": "No/Where", "scale": 9999, "limit": -4,
              "from": ["oldest"], "ago": 1e300, "reducedMotion": "yes", "language": "tlh", "later": {"kept": true}})");
    start();
    EXPECT_EQ(held(), Preferences());
    EXPECT_TRUE(
        said().contains(QStringLiteral("(ago, from, language, limit, reducedMotion, scale, theme, time, zone)")))
        << said().toStdString();
    window().actions().find(QStringLiteral("theme.dark"))->trigger();
    EXPECT_EQ(kept().value(QStringLiteral("later")).toObject().value(QStringLiteral("kept")).toBool(), true);
}

TEST_F(SettingsInWindow, ABrokenFileIsKeptAsideAndSaid) {
    write("{\"theme\": \"dark\"");
    start();
    EXPECT_TRUE(said().contains(kFile + QStringLiteral(".broken"))) << said().toStdString();
    EXPECT_EQ(held(), Preferences());
    window().actions().find(QStringLiteral("theme.light"))->trigger();
    EXPECT_EQ(read(QStringLiteral(".broken")), "{\"theme\": \"dark\"");
    EXPECT_EQ(kept().value(QStringLiteral("theme")).toString(), u"light");
}

TEST_F(SettingsInWindow, ABrokenFileIsKeptOnceHoweverOftenOneStarts) {
    const QByteArray broken = "{\"theme\": \"dark\"";
    for (int i = 0; i < 3; ++i) {
        write(broken);
        start();
        EXPECT_TRUE(said().contains(kFile + QStringLiteral(".broken"))) << said().toStdString();
        end();
    }
    EXPECT_EQ(read(QStringLiteral(".broken")), broken);
    EXPECT_FALSE(QFile::exists(configFile(kFile) + QStringLiteral(".broken-2")));
    write("{\"theme\": 1");
    start();
    EXPECT_EQ(read(QStringLiteral(".broken-2")), "{\"theme\": 1") << "another one is kept beside";
}

// A million brackets and a line of 17 MB are refused, not parsed until the stack or the memory ends.
TEST_F(SettingsInWindow, HostileFilesAreRefused) {
    write(QByteArray(1'000'000, '['));
    start();
    EXPECT_TRUE(said().contains(QStringLiteral(".broken")));
    end();
    write("{\"theme\": \"" + QByteArray(17 << 20, 'x') + "\"}");
    start();
    EXPECT_TRUE(said().contains(QStringLiteral("16 MiB")));
    window().actions().find(QStringLiteral("theme.dark"))->trigger();
    EXPECT_EQ(read().size(), (17 << 20) + 13);
}

TEST_F(SettingsInWindow, ANewerFileIsLeftAloneAndSaid) {
    const QByteArray newer = R"({"version": 2, "theme": {"day": "light", "night": "dark"}})";
    write(newer);
    start();
    EXPECT_TRUE(said().contains(QStringLiteral("newer")));
    window().actions().find(QStringLiteral("theme.dark"))->trigger();
    EXPECT_EQ(Theme::instance().scheme(), style::Scheme::Dark);
    end();
    EXPECT_EQ(read(), newer);
}

// A file stands where the folder should be: nothing can be written, and that stops the super-user too.
TEST_F(SettingsInWindow, AFolderThatCannotBeWrittenIsSaidAndTheProgramGoesOn) {
    QFile blocker(folder_->filePath(QStringLiteral("config")));
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
    start();
    EXPECT_EQ(said(), QString());
    auto* page = open();
    click(page->findChildren<QRadioButton*>().at(2));
    EXPECT_EQ(Theme::instance().scheme(), style::Scheme::Dark);
    EXPECT_TRUE(said().contains(kFile)) << said().toStdString();
    blocker.remove();
    click(page->findChildren<QRadioButton*>().at(1));
    EXPECT_EQ(said(), QString());
    EXPECT_EQ(kept().value(QStringLiteral("theme")).toString(), u"light");
}

// The disk takes a few bytes and no more, in the middle of the writing: what stood there stays whole.
TEST_F(SettingsInWindow, AFullDiskLeavesTheOldFileWhole) {
    write(R"({"version": 1, "theme": "light"})");
    const QByteArray before = read();
    start();
    {
        const SmallDisk disk;
        window().actions().find(QStringLiteral("theme.dark"))->trigger();
    }
    EXPECT_EQ(read(), before);
    EXPECT_TRUE(said().contains(kFile)) << said().toStdString();
    EXPECT_EQ(Theme::instance().scheme(), style::Scheme::Dark);
}

TEST_F(SettingsInWindow, TheKeyboardAloneReachesEveryField) {
    start();
    auto* page = open();
    EXPECT_TRUE(tabTo(picker(*page, QStringLiteral("Most messages of a load"))));
    for (const auto* widget : page->findChildren<QWidget*>()) {
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && widget->isEnabled() &&
            widget->focusProxy() == nullptr && qobject_cast<const QAbstractScrollArea*>(widget) == nullptr) {
            auto* access = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            EXPECT_FALSE(access->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
        }
    }
}

} // namespace odradek::testing
