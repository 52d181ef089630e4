// SPDX-License-Identifier: GPL-3.0-or-later
// The palette of the real window: by keyboard, over a cluster, over a restart.
#include "tests/window/LiveExplorerTest.h"

#include "ui/views/MessagesPage.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/Palette.h"
#include "ui/widgets/TableView.h"

#include <QApplication>
#include <QLineEdit>

namespace odradek::testing {
namespace {

class PaletteInWindow : public ExplorerTest {
protected:
    void open(Qt::Key key) {
        QTest::keyClick(&window(), key, Qt::ControlModifier);
        ASSERT_TRUE(window().palette().isVisible());
    }
    void type(const QString& text) { QTest::keyClicks(window().palette().edit(), text); }
    void enter(Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(window().palette().edit(), Qt::Key_Return, modifiers);
    }
    QString chosen() {
        const auto& model = window().palette().model();
        return model.index(window().palette().currentRow(), 0).data().toString();
    }
};

/// The demo, and another cluster with a topic of the same name.
class PaletteOfTwoClusters : public LiveExplorerTest {
protected:
    PaletteOfTwoClusters() : LiveExplorerTest("shop.orders:2") {}

    /// What stands beside the first topic of that name, looked for while a cluster is in front.
    QString besideFirst(const QString& cluster) {
        window().openPage(cluster, QStringLiteral("topics"));
        QTest::keyClick(&window(), Qt::Key_P, Qt::ControlModifier);
        auto& palette = window().palette();
        QTest::keyClicks(palette.edit(), QStringLiteral("shop.orders"));
        const QString beside = palette.model().detailAt(palette.currentRow());
        QTest::keyClick(palette.edit(), Qt::Key_Escape);
        return beside;
    }
};

} // namespace

TEST_F(PaletteOfTwoClusters, SayWhichIsMeantAndOfferTheOneInFrontFirst) {
    connectAs(profiles::EnvironmentKind::Prod);
    window().connectTo(demo());
    awaitTopics();
    EXPECT_EQ(besideFirst(demo()), u"Demo cluster · 6 partitions");
    EXPECT_EQ(besideFirst(id_), u"live · 2 partitions");
}

TEST_F(PaletteInWindow, GoesToATopicByKeyboard) {
    start(true);
    open(Qt::Key_P);
    type(QStringLiteral("shoord"));
    EXPECT_EQ(chosen(), u"shop.orders");
    enter();
    EXPECT_FALSE(window().palette().isVisible());
    ASSERT_NE(topic(), nullptr);
    EXPECT_EQ(topic()->topic(), u"shop.orders");
    EXPECT_TRUE(window().tabs().currentIsPreview());
    EXPECT_TRUE(messages()->table()->hasFocus());
    awaitLoad();
}

TEST_F(PaletteInWindow, CtrlEnterKeepsTheTab) {
    start(true);
    open(Qt::Key_P);
    type(QStringLiteral("shop.log"));
    enter(Qt::ControlModifier);
    ASSERT_NE(topic(), nullptr);
    EXPECT_FALSE(window().tabs().currentIsPreview());
    awaitLoad();
}

TEST_F(PaletteInWindow, OtherWordsFindAnAction) {
    start(true);
    for (const auto& [typed, action] : {std::pair{"create topic", "New topic…"},
                                        {"purge", "Empty topic…"},
                                        {"preferences", "Settings…"},
                                        {"unlock", "Allow changes for a time…"}}) {
        open(Qt::Key_K);
        type(QLatin1StringView(typed));
        EXPECT_EQ(chosen().toStdString(), action) << typed;
        QTest::keyClick(window().palette().edit(), Qt::Key_Escape);
    }
    const auto& words = window().actions().otherWords();
    for (auto it = words.begin(); it != words.end(); ++it) {
        EXPECT_NE(window().actions().find(it.key()), nullptr) << it.key().toStdString();
        EXPECT_FALSE(it->isEmpty());
    }
}

TEST_F(PaletteInWindow, RunsAnActionAndOffersItFirstAfterARestart) {
    start(true);
    open(Qt::Key_K);
    type(QStringLiteral("activity"));
    EXPECT_EQ(chosen(), u"Activity");
    enter();
    EXPECT_EQ(window().tabs().currentKey().kind, u"activity");
    end();
    start(true);
    open(Qt::Key_K);
    EXPECT_EQ(window().palette().model().index(0, 0).data().toString(), u"Recent");
    EXPECT_EQ(chosen(), u"Activity");
    QTest::keyClick(window().palette().edit(), Qt::Key_Escape);
}

TEST_F(PaletteInWindow, FindsTabsConnectionsAndPages) {
    start(true);
    window().showConnections();
    open(Qt::Key_P);
    type(QStringLiteral("topics of"));
    EXPECT_EQ(chosen(), u"Topics of Demo cluster");
    enter();
    EXPECT_NE(topics(), nullptr);
    open(Qt::Key_P);
    type(QStringLiteral("connections"));
    EXPECT_EQ(chosen(), u"Connections");
    enter();
    EXPECT_NE(connections(), nullptr);
}

TEST_F(PaletteInWindow, ActionsFindTopicsToo) {
    start(true);
    open(Qt::Key_K);
    type(QStringLiteral("shop.payments.dlq"));
    EXPECT_EQ(chosen(), u"shop.payments.dlq");
    QTest::keyClick(window().palette().edit(), Qt::Key_Escape);
    EXPECT_NE(topics(), nullptr);
}

TEST_F(PaletteInWindow, WorksWithoutAnyCluster) {
    start();
    open(Qt::Key_P);
    type(QStringLiteral("demo"));
    enter();
    awaitTopics();
}

} // namespace odradek::testing
