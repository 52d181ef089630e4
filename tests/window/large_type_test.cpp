// SPDX-License-Identifier: GPL-3.0-or-later
// At the largest type and in the language of the longest words every page and every dialog can be read whole, on small
// screens too.
#include "app/window/AboutDialog.h"
#include "app/window/HelpWindows.h"
#include "tests/window/FitTest.h"
#include "tests/window/FitWalk.h"
#include "ui/dialogs/ConfigPreviewDialog.h"
#include "ui/dialogs/CreateTopicDialog.h"
#include "ui/views/ConfigPage.h"
#include "ui/views/HelpView.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/RowTable.h"
#include "ui/views/SettingPopup.h"
#include "ui/views/TopicsPage.h"
#include "ui/views/ValuePopup.h"
#include "ui/widgets/Palette.h"
#include "ui/widgets/TableView.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPointer>

namespace odradek::testing {
namespace {

constexpr int kLargest = 150;

/// Usual screens, the smallest ones that type of this size is chosen on.
constexpr QSize kSmall{1366, 768};
constexpr QSize kNarrow{1280, 800};
constexpr QSize kUsual{1440, 900};

class LargeType : public FitTest {
protected:
    void startLarge(const char* language = "de") {
        startAbroad(language);
        setScale(kLargest);
        window().resize(kSmall);
    }
    void end(QDialog& dialog) {
        dialog.close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// The configuration of a topic with a value entered, its popup measured on the way.
    views::ConfigPage& enterRetention() {
        show("configuration:shop.orders");
        auto& page = *topic()->configuration();
        EXPECT_TRUE(page.table()->goTo(QStringLiteral("retention.ms")));
        page.table()->setFocus();
        QTest::keyClick(page.table(), Qt::Key_F2);
        const QPointer<QWidget> popup = QApplication::activePopupWidget();
        EXPECT_FALSE(popup.isNull());
        if (popup.isNull()) return page;
        expectFits(*popup, "a setting");
        QTest::keyClicks(popup->findChild<QLineEdit*>(), QStringLiteral("14 d"));
        QTest::keyClick(popup->findChild<QLineEdit*>(), Qt::Key_Return);
        return page;
    }
};

} // namespace

TEST_F(LargeType, EveryPageCanBeReadWhole) {
    startLarge();
    eachPage([this](const char* page) {
        for (const QSize size : {kSmall, kNarrow, kUsual})
            expectAt(size, page);
    });
    while (window().tabs().count() > 0)
        window().tabs().closeCurrent();
    expectAt(kSmall, "start");
}

TEST_F(LargeType, EveryPageCanBeReadWholeInEnglish) {
    startLarge("en");
    eachPage([this](const char* page) { expectAt(kNarrow, page); });
}

TEST_F(LargeType, EveryDialogOfATopicCanBeReadWhole) {
    startLarge();
    topics()->table()->setCurrentRow(rowOf(*topics()->table(), QStringLiteral("shop.orders")));
    for (const char* action : {"topic.create", "topic.clone", "topic.grow", "topic.empty", "topic.delete"}) {
        QDialog* dialog = openDialog(action);
        ASSERT_NE(dialog, nullptr) << action;
        expectDialog(*dialog, action);
        if (auto* create = qobject_cast<dialogs::CreateTopicDialog*>(dialog)) {
            create->nameField()->setText(QStringLiteral("not a name"));
            expectDialog(*dialog, "findings");
        }
        end(*dialog);
    }
}

TEST_F(LargeType, EveryOtherDialogCanBeReadWhole) {
    startLarge();
    auto& configuration = enterRetention();
    for (const QSize size : {kNarrow, kSmall})
        expectAt(size, "a change");
    configuration.preview();
    QDialog* preview = awaitDialog();
    ASSERT_NE(preview, nullptr);
    expectDialog(*preview, "a preview");
    end(*preview);
    auto& helps = *window().findChild<window::HelpWindows*>();
    helps.openAbout();
    auto* about = window().findChild<window::AboutDialog*>();
    expectDialog(*about, "about");
    about->close();
    helps.openShortcuts();
    expectFits(*helps.help(), "help");
    helps.help()->close();
    openMessages(QStringLiteral("shop.orders"));
    messages()->askOffset();
    ASSERT_NE(popup(), nullptr);
    expectFits(*popup(), "an offset");
    popup()->close();
    window().openActions();
    expectFits(window(), "the palette");
    window().palette().hide();
}

} // namespace odradek::testing
