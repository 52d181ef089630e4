// SPDX-License-Identifier: GPL-3.0-or-later
// What comes back when the program did not end by itself, and on screens that are not what they were.
#include "tests/window/ExplorerTest.h"

#include "ui/views/MessagesPage.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/TableView.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
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
