// SPDX-License-Identifier: GPL-3.0-or-later
// Words fit where they stand, in every language of the program, also in a narrow window.
#include "app/window/AboutDialog.h"
#include "app/window/HelpWindows.h"
#include "tests/window/FitTest.h"
#include "tests/window/FitWalk.h"
#include "ui/views/HelpView.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/TableView.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>

namespace odradek::testing {
namespace {

/// The languages of the program; the parameter of the tests.
class Fit : public FitTest, public ::testing::WithParamInterface<const char*> {};

} // namespace

TEST_P(Fit, ThePagesOfACluster) {
    startAbroad(GetParam());
    for (const char* page : pages()) {
        SCOPED_TRACE(page);
        show(page);
        expectBoth(page);
    }
    EXPECT_EQ(letterFaults(window()).join(u'\n').toStdString(), "");
}

// Between the usual sizes, and on the widest screens.
TEST_P(Fit, ThePagesInOtherSizes) {
    startAbroad(GetParam());
    eachPage([this](const char* page) {
        for (const QSize size : {QSize(1200, 800), QSize(3440, 1440)})
            expectAt(size, page);
    });
}

// Also where type is large on a small screen.
TEST_P(Fit, TheWindowStaysAsSmallAsTheSmallestScreens) {
    struct Screen {
        int scale;
        QSize size;
    };
    startAbroad(GetParam());
    for (const auto& [scale, size] : {Screen{100, {1024, 640}}, {125, {1280, 720}}, {150, {1366, 768}}}) {
        SCOPED_TRACE(scale);
        setScale(scale);
        visitAll();
        const QSize least = window().minimumSizeHint();
        EXPECT_LE(least.width(), size.width()) << wants(window()).toStdString();
        EXPECT_LE(least.height(), size.height()) << wants(window()).toStdString();
        window().resize(size);
        EXPECT_EQ(window().size(), size);
    }
}

TEST_P(Fit, TheOtherPages) {
    startAbroad(GetParam());
    openMessages(QStringLiteral("shop.orders"));
    expectBoth("messages");
    messages()->table()->setCurrentRow(messages()->table()->rowCount() - 1);
    expectBoth("a message");
    window().showSettings();
    expectBoth("settings");
    window().showConnections();
    expectBoth("connections");
    window().showActivity();
    expectBoth("activity");
    while (window().tabs().count() > 0)
        window().tabs().closeCurrent();
    expectBoth("start");
}

TEST_P(Fit, TheDialogs) {
    startAbroad(GetParam());
    topics()->table()->setCurrentRow(rowOf(*topics()->table(), QStringLiteral("shop.orders")));
    for (const char* id : {"topic.create", "topic.clone", "topic.grow", "topic.empty", "topic.delete"}) {
        SCOPED_TRACE(id);
        QDialog* dialog = openDialog(id);
        ASSERT_NE(dialog, nullptr);
        expectDialog(*dialog, id);
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    window().findChild<window::HelpWindows*>()->openAbout();
    auto* about = window().findChild<window::AboutDialog*>();
    expectFits(*about, "about");
    about->close();
    window().findChild<window::HelpWindows*>()->openShortcuts();
    expectFits(*window().findChild<window::HelpWindows*>()->help(), "help");
}

INSTANTIATE_TEST_SUITE_P(Languages, Fit, ::testing::Values("en", "de", "zh_CN"));

TEST(FitWalk, SeesWhatHasNoRoom) {
    QWidget window;
    auto* label = new QLabel(QStringLiteral("Mindestens so viele synchrone Replikate"), &window);
    auto* button = new QPushButton(QStringLiteral("Änderungen verwerfen"), &window);
    window.resize(400, 100);
    label->setGeometry(0, 0, label->sizeHint().width(), 20);
    button->setGeometry(0, 40, button->sizeHint().width(), 24);
    window.show();
    EXPECT_EQ(fitFaults(window).join(u'\n').toStdString(), "");
    label->resize(40, 20);
    EXPECT_EQ(fitFaults(window).size(), 1);
    button->resize(40, 24);
    EXPECT_EQ(fitFaults(window).size(), 2);
    button->setGeometry(390, 40, button->sizeHint().width(), 24);
    EXPECT_EQ(fitFaults(window).size(), 2) << "half of it stands outside";
}

} // namespace odradek::testing
