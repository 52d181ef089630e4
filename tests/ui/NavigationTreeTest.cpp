// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NavigationTree.h"
#include "tests/ui/support/Main.h"
#include "ui/models/TreeModel.h"
#include "ui/style/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTest>

using namespace odradek;

namespace {

models::TreeNode node(const char* id, std::vector<models::TreeNode> children = {}) {
    models::TreeItem item;
    item.id = item.text = QString::fromUtf8(id);
    return {item, std::move(children)};
}

/// What a widget was asked to paint. GUI thread.
class Painted final : public QObject {
public:
    explicit Painted(QWidget& widget) { widget.installEventFilter(this); }

    QRegion region;

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint) region += static_cast<QPaintEvent*>(event)->region();
        return false;
    }
};

} // namespace

class NavigationTreeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anotherCurrentNodeRepaintsBothRowsWhole() {
        models::TreeModel model;
        widgets::NavigationTree tree(&model);
        model.setTree({node("demo", {node("topics", {node("orders")}), node("groups")})});
        tree.resize(256, 300);
        tree.expandAll();
        tree.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tree));
        tree.showPath({QStringLiteral("demo"), QStringLiteral("topics"), QStringLiteral("orders")});
        for (const auto key : {Qt::Key_Up, Qt::Key_Down}) {
            QCoreApplication::processEvents();
            const QRect before = tree.visualRect(tree.currentIndex());
            Painted painted(*tree.viewport());
            QTest::keyClick(&tree, key);
            QCoreApplication::processEvents();
            const QRect after = tree.visualRect(tree.currentIndex());
            QVERIFY(before.y() != after.y());
            for (const QRect& row : {before, after}) {
                const QRegion whole(0, row.y(), tree.viewport()->width(), row.height());
                QVERIFY2((whole - painted.region).isEmpty(), "a part of the row keeps what it showed");
            }
        }
    }

    void aNodeHasTheFocusOnlyWhereTheTreeHasIt() {
        models::TreeModel model;
        QWidget window;
        widgets::NavigationTree tree(&model, &window);
        QLineEdit other(&window);
        model.setTree({node("demo", {node("topics", {node("orders")}), node("groups")})});
        tree.setGeometry(0, 0, 256, 300);
        tree.expand(model.index(0, 0));
        window.show();
        QApplication::setActiveWindow(&window);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        tree.setCurrentIndex(model.find({QStringLiteral("demo"), QStringLiteral("topics")}));
        other.setFocus();
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&tree);
        QCOMPARE(access->role(), QAccessible::Tree);
        QCOMPARE(access->childCount(), 1 + 3);
        QCOMPARE(focusedNodes(*access), QStringList());
        QCOMPARE(access->focusChild(), nullptr);
        QAccessibleInterface* topics = access->child(2);
        QCOMPARE(topics->role(), QAccessible::TreeItem);
        QCOMPARE(topics->text(QAccessible::Name), QStringLiteral("topics"));
        QVERIFY(topics->state().selected && topics->state().collapsed && !access->child(3)->state().expandable);
        QCOMPARE(access->childAt(topics->rect().center().x(), topics->rect().center().y()), topics);
        tree.setFocus();
        QCOMPARE(focusedNodes(*access), QStringList{QStringLiteral("topics")});
        QCOMPARE(access->focusChild(), topics);
        QTest::keyClick(&tree, Qt::Key_Right);
        QVERIFY(topics->state().expanded);
        QTest::keyClick(&tree, Qt::Key_Down);
        QCOMPARE(focusedNodes(*access), QStringList{QStringLiteral("orders")});
    }

    void newContentLeavesWhereOneIsAndWhatOneHasClosed() {
        const QStringList orders{QStringLiteral("demo"), QStringLiteral("topics"), QStringLiteral("orders")};
        const QStringList topics = orders.first(2);
        models::TreeModel model;
        QWidget window;
        widgets::NavigationTree tree(&model, &window);
        QLineEdit other(&window);
        QVERIFY(!tree.showPath(orders));
        model.setTree({node("demo", {node("topics", {node("orders")}), node("groups")})});
        window.show();
        QApplication::setActiveWindow(&window);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(tree.showPath(orders));
        QCOMPARE(model.path(tree.currentIndex()), orders);
        tree.setFocus();
        QTest::keyClick(&tree, Qt::Key_Down);
        tree.keepShowing(orders);
        QCOMPARE(model.path(tree.currentIndex()).constLast(), QStringLiteral("groups"));
        tree.collapse(model.find(topics));
        other.setFocus();
        tree.keepShowing(orders);
        QCOMPARE(model.path(tree.currentIndex()), topics);
        QVERIFY(!tree.isExpanded(model.find(topics)));
        tree.expand(model.find(topics));
        tree.keepShowing(orders);
        QCOMPARE(model.path(tree.currentIndex()), orders);
    }

    void aReaderCanPressANode() {
        models::TreeModel model;
        widgets::NavigationTree tree(&model);
        model.setTree({node("demo", {node("topics")})});
        tree.expandAll();
        const QSignalSpy opened(&tree, &widgets::NavigationTree::openWanted);
        QAccessibleInterface* topics = QAccessible::queryAccessibleInterface(&tree)->child(2);
        topics->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].toStringList(), (QStringList{QStringLiteral("demo"), QStringLiteral("topics")}));
        QVERIFY(topics->state().selected);
    }

private:
    /// The names of all nodes that say they have the focus.
    static QStringList focusedNodes(QAccessibleInterface& tree) {
        QStringList names;
        for (int i = 0; i < tree.childCount(); ++i)
            if (tree.child(i)->state().focused) names.append(tree.child(i)->text(QAccessible::Name));
        return names;
    }
};

ODRADEK_UI_TEST(NavigationTreeTest)
#include "NavigationTreeTest.moc"
