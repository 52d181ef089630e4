// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TreeModel.h"
#include "tests/ui/support/Main.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace odradek;

namespace {

// A tree from text: a line a node, two blanks a level.
std::vector<models::TreeNode> tree(const QString& text) {
    models::TreeNode root;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    std::vector<models::TreeNode*> path{&root};
    for (const QString& line : lines) {
        const QString id = line.trimmed();
        const auto level = size_t(line.indexOf(id)) / 2;
        path.resize(level + 1);
        path.back()->children.push_back({{.id = id, .text = id}, {}});
        path.push_back(&path.back()->children.back());
    }
    return root.children;
}

QString dump(const QAbstractItemModel& model, const QModelIndex& at = {}, int level = 0) {
    QString text;
    for (int i = 0; i < model.rowCount(at); ++i) {
        const QModelIndex child = model.index(i, 0, at);
        text += QString(level * 2, u' ') + child.data().toString() + u'\n' + dump(model, child, level + 1);
    }
    return text;
}

} // namespace

class TreeModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mergesWholeTrees_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const QString base = QStringLiteral("prod\n  topics\n    a\n    b\n  groups\ntest\n");
        QTest::newRow("from nothing") << QString() << base;
        QTest::newRow("to nothing") << base << QString();
        QTest::newRow("same") << base << base;
        QTest::newRow("removed and added") << base << QStringLiteral("prod\n  topics\n    b\n    c\nlocal\n");
        QTest::newRow("moved") << base << QStringLiteral("test\nprod\n  groups\n  topics\n    b\n    a\n");
        QTest::newRow("twice") << QStringLiteral("x\nx\n") << QStringLiteral("x\ny\nx\n");
    }

    void mergesWholeTrees() {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        models::TreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTree(tree(before));
        QCOMPARE(dump(model), before);
        model.setTree(tree(after));
        QCOMPARE(dump(model), after);
    }

    void nodesThatStayKeepTheirIndexes() {
        models::TreeModel model;
        model.setTree(tree(QStringLiteral("prod\n  topics\n    a\n    b\n")));
        const QPersistentModelIndex b(
            model.find({QStringLiteral("prod"), QStringLiteral("topics"), QStringLiteral("b")}));
        QVERIFY(b.isValid());
        model.setTree(tree(QStringLiteral("dev\nprod\n  brokers\n  topics\n    0\n    b\n    a\n")));
        QVERIFY(b.isValid());
        QCOMPARE(model.path(b), (QStringList{QStringLiteral("prod"), QStringLiteral("topics"), QStringLiteral("b")}));
    }

    void onlyWhatDiffersIsTold() {
        models::TreeModel model;
        auto nodes = tree(QStringLiteral("prod\n  topics\n"));
        model.setTree(nodes);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        nodes[0].children[0].item.count = QStringLiteral("12");
        model.setTree(nodes);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes[0][0].toModelIndex().data().toString(), QStringLiteral("topics"));
    }

    void anExpandableNodeHasAnArrowBeforeItsChildren() {
        models::TreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto nodes = tree(QStringLiteral("prod\ntest\n"));
        nodes[0].item.expandable = true;
        model.setTree(nodes);
        QVERIFY(model.hasChildren(model.index(0, 0)));
        QVERIFY(!model.hasChildren(model.index(1, 0)));
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    }

    void wordsSayWhatShapesShow() {
        models::TreeModel model;
        models::TreeNode node{{.id = QStringLiteral("p"), .text = QStringLiteral("prod-eu")}, {}};
        node.item.environment = style::Environment::Prod;
        node.item.locked = true;
        model.setTree({node});
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("prod-eu, PROD, read-only"));
    }
};

ODRADEK_UI_TEST(TreeModelTest)
#include "TreeModelTest.moc"
