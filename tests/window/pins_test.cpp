// SPDX-License-Identifier: GPL-3.0-or-later
// Topics and groups that are pinned to the tree: by row, tree, head, keyboard and palette; what becomes of them.
#include "session/TopicWrites.h"
#include "tests/window/LiveExplorerTest.h"

#include "ui/models/TreeModel.h"
#include "ui/views/ClusterPage.h"
#include "ui/views/GroupPage.h"
#include "ui/views/GroupsPage.h"
#include "ui/views/PinControls.h"
#include "ui/views/RowTable.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/NavigationTree.h"
#include "ui/widgets/Palette.h"
#include "ui/widgets/TableView.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>

namespace odradek::testing {
namespace {

const QString kTopics = QStringLiteral("topics");
const QString kGroups = QStringLiteral("groups");
const QString kOrders = QStringLiteral("topic:shop.orders");
const QString kLog = QStringLiteral("topic:shop.log");

/// What the tree of a window says.
class TreeReader {
public:
    explicit TreeReader(window::MainWindow& window)
        : model_(qobject_cast<models::TreeModel*>(window.tree()->model())), window_(window) {}

    QModelIndex node(const QStringList& path) const { return model_->find(path); }
    /// The ids of the pinned nodes below a node.
    QStringList pinned(const QStringList& path) const {
        QStringList ids;
        const QModelIndex above = node(path);
        for (int row = 0; row < model_->rowCount(above); ++row) {
            const auto& item = model_->item(model_->index(row, 0, above));
            if (item.pinned) ids.append(item.id);
        }
        return ids;
    }
    QString spoken(const QStringList& path) const {
        return model_->data(node(path), Qt::AccessibleTextRole).toString();
    }
    void press(const QStringList& path, Qt::Key key, Qt::KeyboardModifiers modifiers) {
        window_.tree()->setFocus();
        window_.tree()->setCurrentIndex(node(path));
        QTest::keyClick(window_.tree(), key, modifiers);
    }

private:
    models::TreeModel* model_;
    window::MainWindow& window_;
};

/// Chooses an entry of the menu that is open.
void chooseEntry(const QString& start) {
    QMenu* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    for (QAction* action : menu->actions()) {
        if (!action->text().startsWith(start)) continue;
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        return;
    }
    menu->close();
    ADD_FAILURE() << "no entry " << start.toStdString();
}

void openMenu(QWidget* on, const QPoint& at) {
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, on->mapToGlobal(at));
    QApplication::sendEvent(on, &event);
}

class Pinned : public ExplorerTest {
protected:
    void pinInFront() {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    }
};

class PinnedLive : public LiveExplorerTest {
protected:
    PinnedLive() : LiveExplorerTest("orders:1,clicks:1") {}
};

} // namespace

TEST_F(Pinned, ARowOfTheListIsPinnedByItsMenuAndHasAStar) {
    start(true);
    auto* table = topics()->table();
    const qint64 row = rowOf(*table, QStringLiteral("shop.orders"));
    openMenu(table->viewport(), table->rowRect(row).center());
    chooseEntry(QStringLiteral("Pin to the tree"));
    EXPECT_EQ(table->source()->gutterIcon(row), style::Icon::StarFilled);
    const TreeReader tree(window());
    EXPECT_EQ(tree.pinned({demo(), kTopics}), QStringList(kOrders));
    EXPECT_EQ(tree.spoken({demo(), kTopics, kOrders}), u"shop.orders, pinned");
    openMenu(table->viewport(), table->rowRect(row).center());
    chooseEntry(QStringLiteral("Unpin"));
    EXPECT_EQ(tree.pinned({demo(), kTopics}), QStringList());
}

TEST_F(Pinned, TheKeyIsAboutTheRowTheTreeAndThePage) {
    start(true);
    const TreeReader tree(window());
    auto* table = topics()->table();
    table->setFocus();
    table->setCurrentRow(rowOf(*table, QStringLiteral("shop.log")));
    pinInFront();
    EXPECT_EQ(tree.pinned({demo(), kTopics}), QStringList(kLog));
    openMessages(QStringLiteral("shop.orders"));
    pinInFront();
    EXPECT_EQ(tree.pinned({demo(), kTopics}), QStringList({kLog, kOrders}));
    TreeReader(window()).press({demo(), kTopics, kLog}, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(tree.pinned({demo(), kTopics}), QStringList(kOrders)) << "not that of the page in front";
}

TEST_F(Pinned, TheHeadOfATopicAndOfAGroupHaveAStar) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    auto* star = topic()->findChild<views::PinButton*>();
    ASSERT_NE(star, nullptr);
    click(star);
    const TreeReader tree(window());
    EXPECT_EQ(tree.pinned({demo(), kTopics}), QStringList(kOrders));
    window().openPage(demo(), QStringLiteral("group:billing"));
    star = window().tabs().currentPage()->findChild<views::PinButton*>();
    ASSERT_NE(star, nullptr);
    click(star);
    EXPECT_EQ(tree.pinned({demo(), kGroups}), QStringList(QStringLiteral("group:billing")));
    EXPECT_TRUE(star->isChecked());
}

TEST_F(Pinned, ThePaletteNamesWhatItWouldPin) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    window().openActions();
    auto* field = window().palette().findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("pin shop.orders"));
    QTest::keyClick(field, Qt::Key_Return);
    const TreeReader tree(window());
    EXPECT_EQ(tree.pinned({demo(), kTopics}), QStringList(kOrders));
    window().actions().refresh();
    EXPECT_EQ(window().actions().find(QStringLiteral("go.pin"))->text(), u"Unp&in shop.orders");
}

TEST_F(Pinned, AGroupIsPinnedFromItsRow) {
    start(true);
    window().openPage(demo(), kGroups);
    auto* groups = qobject_cast<views::GroupsPage*>(cluster()->current());
    ASSERT_TRUE(waitUntil([groups] { return groups->table()->rowCount() == 4; }));
    const qint64 row = rowOf(*groups->table(), QStringLiteral("billing"));
    openMenu(groups->table()->viewport(), groups->table()->rowRect(row).center());
    chooseEntry(QStringLiteral("Pin to the tree"));
    EXPECT_EQ(groups->table()->source()->gutterIcon(row), style::Icon::StarFilled);
    EXPECT_EQ(TreeReader(window()).pinned({demo(), kGroups}), QStringList(QStringLiteral("group:billing")));
}

TEST_F(Pinned, TheirOrderIsChosenInTheTree) {
    start(true);
    for (const char* name : {"shop.orders", "shop.log"}) {
        openMessages(QLatin1StringView(name));
        pinInFront();
    }
    TreeReader tree(window());
    EXPECT_EQ(tree.pinned({demo(), kTopics}), QStringList({kOrders, kLog}));
    tree.press({demo(), kTopics, kLog}, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(tree.pinned({demo(), kTopics}), QStringList({kLog, kOrders}));
    EXPECT_EQ(window().tree()->currentIndex(), tree.node({demo(), kTopics, kLog})) << "what was moved stays chosen";
    const QRect place = window().tree()->visualRect(tree.node({demo(), kTopics, kLog}));
    openMenu(window().tree()->viewport(), place.center());
    chooseEntry(QStringLiteral("Move pin down"));
    EXPECT_EQ(tree.pinned({demo(), kTopics}), QStringList({kOrders, kLog}));
}

TEST_F(Pinned, TheyComeBackAfterARestart) {
    start(true);
    for (const char* name : {"shop.orders", "shop.log"}) {
        openMessages(QLatin1StringView(name));
        pinInFront();
    }
    window().openPage(demo(), QStringLiteral("group:billing"));
    pinInFront();
    TreeReader(window()).press({demo(), kTopics, kLog}, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    end();
    start(true);
    const TreeReader tree(window());
    EXPECT_EQ(tree.pinned({demo(), kTopics}), QStringList({kLog, kOrders}));
    EXPECT_EQ(tree.pinned({demo(), kGroups}), QStringList(QStringLiteral("group:billing")));
}

TEST_F(PinnedLive, OneThatIsGoneStaysAndIsSaidToBeGone) {
    connectAs(profiles::EnvironmentKind::Dev);
    window().openPage(id_, QStringLiteral("messages:orders"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList path{id_, kTopics, QStringLiteral("topic:orders")};
    const TreeReader tree(window());
    EXPECT_EQ(tree.spoken(path), u"orders, pinned");
    auto& session = *explorer().hub().find(id_.toStdString())->session;
    session::TopicWrites writes(session);
    const auto job = writes.deleteTopics({{"orders", {}}});
    ASSERT_TRUE(waitUntil([&] { return !writes.isRunning(job); }));
    // What was known of a topic outlives one answer without it.
    ASSERT_TRUE(waitUntil([&session] {
        const bool there = session.metadata()->find_topic("orders") != nullptr;
        if (there && !session.refreshing()) session.refresh();
        return !there;
    }));
    EXPECT_TRUE(waitUntil([&] { return tree.spoken(path) == u"orders, pinned, gone"; }))
        << tree.spoken(path).toStdString();
    window().tree()->setFocus();
    window().tree()->setCurrentIndex(tree.node(path));
    QTest::keyClick(window().tree(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(tree.node(path).isValid()) << "and can be taken away";
}

TEST_F(PinnedLive, TheyBelongToTheirConnection) {
    connectAs(profiles::EnvironmentKind::Dev);
    window().openPage(id_, QStringLiteral("messages:orders"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    window().connectTo(demo());
    const TreeReader tree(window());
    EXPECT_EQ(tree.pinned({id_, kTopics}).size(), 1);
    EXPECT_EQ(tree.pinned({demo(), kTopics}).size(), 0);
    end();
    QFile file(stateFile(QStringLiteral("window.json")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject pins = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("pins")).toObject();
    EXPECT_EQ(pins.keys(), QStringList(id_));
}

} // namespace odradek::testing
