// SPDX-License-Identifier: GPL-3.0-or-later
// What comes back when the program did not end by itself, and on screens that are not what they were.
#include "tests/window/ExplorerTest.h"

#include "ui/dialogs/Dialog.h"
#include "ui/views/ConnectionsPage.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/TableView.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>

namespace odradek::testing {
namespace {

class Crash : public ExplorerTest {
protected:
    QByteArray onDisk() const {
        QFile file(stateFile(QStringLiteral("window.json")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray& bytes) const {
        QDir().mkpath(QFileInfo(stateFile(QStringLiteral("window.json"))).path());
        QFile file(stateFile(QStringLiteral("window.json")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// Starts with a window that was left at a place.
    void startAt(const QRect& place) {
        QWidget left;
        left.setGeometry(place);
        const QJsonObject state{{QStringLiteral("version"), 1},
                                {QStringLiteral("geometry"), QString::fromLatin1(left.saveGeometry().toBase64())}};
        put(QJsonDocument(state).toJson());
        start();
    }
    /// Whether the window can be taken by its upper edge.
    bool reachable() {
        const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
        const QRect frame = window().frameGeometry();
        // The screen of these tests is smaller than the window can be.
        const QSize most = screen.size().expandedTo(window().minimumSizeHint());
        return screen.contains(frame.topLeft()) && window().width() <= most.width() &&
               window().height() <= most.height();
    }
};

} // namespace

// What is on the disk while the program runs is what a crash leaves.
TEST_F(Crash, TabsAreOnTheDiskBeforeTheEnd) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    ASSERT_TRUE(waitUntil([this] { return onDisk().contains("shop.orders"); }));
    const QByteArray left = onDisk();
    end();
    put(left);
    start(true);
    EXPECT_EQ(window().tabs().count(), 2);
    ASSERT_NE(topic(), nullptr);
    EXPECT_EQ(topic()->topic(), u"shop.orders");
    awaitLoad();
}

// Of a connection that was saved, or deleted, nothing that was typed is left over.
TEST_F(Crash, WhatWasSavedIsNoDraftAnyMore) {
    start();
    window().showConnections();
    QTest::keyClicks(connections()->findChild<QLineEdit*>(QStringLiteral("name")), QStringLiteral("mended"));
    QTest::keyClicks(connections()->findChild<QPlainTextEdit*>(), QStringLiteral("127.0.0.1:1"));
    ASSERT_TRUE(waitUntil([this] { return onDisk().contains("mended"); })) << "a draft outlives a crash";
    click(button(*connections(), QStringLiteral("Save")));
    ASSERT_TRUE(waitUntil([this] { return !onDisk().contains("mended"); }));
    auto* name = connections()->findChild<QLineEdit*>(QStringLiteral("name"));
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral(" twice"));
    ASSERT_TRUE(waitUntil([this] { return onDisk().contains("mended twice"); }));
    click(button(*connections(), QStringLiteral("Delete…")));
    auto* question = window().findChild<dialogs::Dialog*>();
    ASSERT_NE(question, nullptr);
    click(question->actionButton());
    EXPECT_TRUE(waitUntil([this] { return !onDisk().contains("mended"); }));
}

TEST_F(Crash, ADuplicateIsADraftFromTheFirstMoment) {
    start();
    profiles::Profile profile;
    profile.name = "first";
    profile.bootstrap = "127.0.0.1:1";
    window().showConnections(QString::fromStdString(explorer().hub().save(profile).value()));
    click(button(*connections(), QStringLiteral("Duplicate")));
    EXPECT_TRUE(waitUntil([this] { return onDisk().contains("first copy"); }));
}

TEST_F(Crash, TheWindowAndItsFrameFitTheScreen) {
    for (const QRect place : {QRect(), QRect(0, 0, 1'440, 900), QRect(200, 200, 790, 790)}) {
        if (place.isValid())
            startAt(place);
        else
            start();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window()));
        const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
        EXPECT_TRUE(screen.contains(window().frameGeometry()))
            << window().frameGeometry().width() << 'x' << window().frameGeometry().height() << " at "
            << window().frameGeometry().x() << ',' << window().frameGeometry().y();
        end();
    }
}

TEST_F(Crash, AWindowOnAScreenThatIsGoneComesBack) {
    startAt({9'000, 7'000, 800, 600});
    EXPECT_TRUE(reachable());
}

TEST_F(Crash, AWindowWhoseEdgeIsBeyondTheScreenComesBack) {
    startAt({-780, -580, 800, 600});
    EXPECT_TRUE(reachable());
}

TEST_F(Crash, AWindowLargerThanTheScreenFits) {
    startAt({0, 0, 6'000, 5'000});
    EXPECT_TRUE(reachable());
}

TEST_F(Crash, NonsenseInTheStateIsNoWindow) {
    put(R"({"version": 1, "geometry": "AAAA", "splitter": 7, "tabs": {"tabs": [7, {"kind": "topic"}, null, [[]]],
            "current": "x"}, "recent": [1], "palette": {"a": 1}})");
    start(true);
    EXPECT_EQ(window().tabs().count(), 1);
    EXPECT_NE(topics(), nullptr);
}

} // namespace odradek::testing
