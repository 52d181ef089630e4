// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/RowModel.h"
#include "tests/ui/support/Main.h"
#include "ui/models/RowSource.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace odradek;

namespace {

struct Topic {
    QString name{};
    qint64 partitions = 0;
    double size = -1; // not known
    QString owner{};
};

std::vector<models::RowColumn> topicColumns() {
    models::Column name;
    name.id = name.title = QStringLiteral("Name");
    models::Column parts;
    parts.id = parts.title = QStringLiteral("Parts");
    models::Column size;
    size.id = size.title = QStringLiteral("Size");
    return {models::column<Topic>(
                name, [](const Topic& t) { return models::textCell(t.name); },
                [](const Topic& t) -> models::SortKey { return t.name; },
                [](const Topic& t) { return QString(u"<" + t.name + u">"); }),
            models::column<Topic>(
                parts, [](const Topic& t) { return models::textCell(QString::number(t.partitions)); },
                [](const Topic& t) -> models::SortKey { return t.partitions; }),
            models::column<Topic>(
                size, [](const Topic& t) { return models::textCell(QString::number(t.size)); },
                [](const Topic& t) -> models::SortKey {
                    return t.size < 0 ? models::SortKey() : models::SortKey(t.size);
                })};
}

QString topicKey(const void* row) {
    return static_cast<const Topic*>(row)->name;
}

std::vector<models::Row> rows(const std::vector<Topic>& topics) {
    std::vector<models::Row> result;
    for (const Topic& topic : topics)
        result.push_back(std::make_shared<const Topic>(topic));
    return result;
}

std::vector<models::Row> manyRows(int count, int step = 1) {
    std::vector<Topic> topics;
    for (int i = 0; i < count; i += step)
        topics.push_back({QStringLiteral("t%1").arg(i, 6), i % 97, i / 2.0, {}});
    return rows(topics);
}

QString shown(const models::RowModel& model) {
    QStringList names;
    for (int i = 0; i < model.rowCount(); ++i)
        names.append(model.rowAs<Topic>(i).name);
    return names.join(u' ');
}

} // namespace

class RowModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        model_ = std::make_unique<models::RowModel>(topicColumns(), topicKey);
        tester_ = std::make_unique<QAbstractItemModelTester>(model_.get(),
                                                             QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup() {
        QCOMPARE(model_->verify(), QString());
        tester_.reset();
        model_.reset();
    }

    void keepsArrivalOrderWithoutSort() {
        model_->setRows(rows({{QStringLiteral("b"), 1}, {QStringLiteral("a"), 2}}));
        QCOMPARE(shown(*model_), QStringLiteral("b a"));
    }

    void sortsBothWaysWithUnknownLast() {
        model_->setRows(rows({{QStringLiteral("a"), 1, 5}, {QStringLiteral("b"), 1, -1}, {QStringLiteral("c"), 1, 9}}));
        model_->sort(2, Qt::AscendingOrder);
        QCOMPARE(shown(*model_), QStringLiteral("a c b"));
        model_->sort(2, Qt::DescendingOrder);
        QCOMPARE(shown(*model_), QStringLiteral("c a b"));
    }

    void equalRowsKeepTheirOrder() {
        model_->setRows(rows({{QStringLiteral("c"), 7}, {QStringLiteral("a"), 7}, {QStringLiteral("b"), 7}}));
        model_->sort(1, Qt::DescendingOrder);
        QCOMPARE(shown(*model_), QStringLiteral("c a b"));
    }

    void sortIgnoresCase() {
        model_->setRows(rows({{QStringLiteral("b"), 1}, {QStringLiteral("A"), 1}, {QStringLiteral("C"), 1}}));
        model_->sort(0, Qt::AscendingOrder);
        QCOMPARE(shown(*model_), QStringLiteral("A b C"));
    }

    void filtersAndTellsWhereRowsWent() {
        model_->setRows(rows({{QStringLiteral("a"), 1}, {QStringLiteral("b"), 2}, {QStringLiteral("c"), 3}}));
        std::vector<int> map;
        connect(model_.get(), &models::RowModel::shownMoved, this, [&](const std::vector<int>& moved) { map = moved; });
        model_->setFilter([](const void* row) { return static_cast<const Topic*>(row)->partitions != 2; });
        QCOMPARE(shown(*model_), QStringLiteral("a c"));
        QCOMPARE(model_->totalCount(), 3);
        QCOMPARE(map, (std::vector<int>{0, -1, 1}));
        model_->setFilter({});
        QCOMPARE(shown(*model_), QStringLiteral("a b c"));
    }

    void filterSortsNothingAnew() {
        model_->setRows(manyRows(2'000));
        model_->sort(1, Qt::DescendingOrder);
        int asked = 0;
        const auto counting = [&](const void* row) {
            ++asked;
            return static_cast<const Topic*>(row)->partitions > 90;
        };
        model_->setFilter(counting);
        QCOMPARE(asked, 2'000);
        QCOMPARE(model_->rowAs<Topic>(0).partitions, qint64{96});
        model_->setFilter({});
        QCOMPARE(model_->rowCount(), 2'000);
        QCOMPARE(model_->rowAs<Topic>(0).partitions, qint64{96});
    }

    void refreshMergesByKey() {
        model_->setRows(rows({{QStringLiteral("a"), 1}, {QStringLiteral("b"), 2}, {QStringLiteral("c"), 3}}));
        model_->sort(0, Qt::AscendingOrder);
        const QPersistentModelIndex c(model_->index(2, 0));
        const QPersistentModelIndex b(model_->index(1, 0));
        QSignalSpy resets(model_.get(), &QAbstractItemModel::modelReset);
        QSignalSpy changes(model_.get(), &QAbstractItemModel::dataChanged);
        model_->setRows(rows({{QStringLiteral("c"), 30}, {QStringLiteral("aa"), 5}, {QStringLiteral("a"), 1}}));
        QCOMPARE(shown(*model_), QStringLiteral("a aa c"));
        QCOMPARE(c.row(), 2);
        QVERIFY(!b.isValid());
        QCOMPARE(resets.count(), 0);
        QVERIFY(changes.count() > 0);
        QCOMPARE(model_->rowAs<Topic>(2).partitions, qint64{30});
    }

    void unchangedRefreshTellsNothingMoved() {
        const auto same = rows({{QStringLiteral("a"), 1}, {QStringLiteral("b"), 2}});
        model_->setRows(same);
        QSignalSpy moves(model_.get(), &models::RowModel::shownMoved);
        QSignalSpy changes(model_.get(), &QAbstractItemModel::dataChanged);
        model_->setRows(same);
        QCOMPARE(moves.count(), 0);
        QCOMPARE(changes.count(), 0);
    }

    void aRefreshThatChangesNoSortKeySortsNothing() {
        int asked = 0;
        auto columns = topicColumns();
        columns[1].sortKey = [&asked, key = columns[1].sortKey](const void* row) {
            ++asked;
            return key(row);
        };
        models::RowModel model(std::move(columns), topicKey);
        auto many = manyRows(2'000);
        model.setRows(many);
        model.sort(1, Qt::DescendingOrder);
        asked = 0;
        Topic changed = *static_cast<const Topic*>(many[500].get());
        changed.size = 7;
        many[500] = std::make_shared<const Topic>(changed);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setRows(many);
        QCOMPARE(asked, 2); // the row as it was and as it is
        QCOMPARE(changes.count(), 1);
        changed.partitions = 1'000;
        many[500] = std::make_shared<const Topic>(changed);
        model.setRows(many);
        QCOMPARE(model.rowAs<Topic>(0).name, changed.name);
        QCOMPARE(model.verify(), QString());
    }

    void rowsThatComeAndGoInTheMiddleMoveNoOthers() {
        model_->setRows(manyRows(100));
        const QPersistentModelIndex before(model_->index(49, 0));
        const QPersistentModelIndex after(model_->index(51, 0));
        QSignalSpy layouts(model_.get(), &QAbstractItemModel::layoutChanged);
        auto next = manyRows(100);
        next[50] = std::make_shared<const Topic>(Topic{QStringLiteral("new"), 1});
        next.insert(next.begin() + 50, std::make_shared<const Topic>(Topic{QStringLiteral("newer"), 2}));
        model_->setRows(next);
        QCOMPARE(model_->rowCount(), 101);
        QCOMPARE(before.row(), 49);
        QCOMPARE(after.row(), 52);
        QCOMPARE(layouts.count(), 0);
    }

    void reorderKeepsPersistentIndexes() {
        model_->setRows(rows({{QStringLiteral("a"), 3}, {QStringLiteral("b"), 2}, {QStringLiteral("c"), 1}}));
        const QPersistentModelIndex a(model_->index(0, 1));
        model_->sort(1, Qt::AscendingOrder);
        QCOMPARE(shown(*model_), QStringLiteral("c b a"));
        QCOMPARE(a.row(), 2);
        QCOMPARE(a.column(), 1);
    }

    void aKeyThatStandsTwiceBreaksNothing() {
        model_->setRows(rows({{QStringLiteral("a"), 1}, {QStringLiteral("a"), 2}}));
        model_->setRows(rows({{QStringLiteral("a"), 3}, {QStringLiteral("a"), 4}, {QStringLiteral("b"), 5}}));
        QCOMPARE(model_->rowCount(), 3);
    }

    void manyScatteredChangesAreOneReset() {
        model_->setRows(manyRows(20'000));
        QSignalSpy resets(model_.get(), &QAbstractItemModel::modelReset);
        QSignalSpy moves(model_.get(), &models::RowModel::shownMoved);
        model_->setFilter([](const void* row) { return static_cast<const Topic*>(row)->partitions % 2 == 0; });
        QCOMPARE(resets.count(), 1);
        QCOMPARE(moves.count(), 1);
    }

    void toolTipsAreNeverMarkup() {
        model_->setRows(rows({{QStringLiteral("b"), 1}}));
        QCOMPARE(model_->index(0, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("&lt;b&gt;"));
    }

    void sourceGroupsRowsUnderHeads() {
        model_->setRows(rows({{QStringLiteral("a"), 1, 0, QStringLiteral("x")},
                              {QStringLiteral("b"), 1, 0, QStringLiteral("y")},
                              {QStringLiteral("c"), 1, 0, QStringLiteral("x")}}));
        models::RowSource source(model_.get());
        source.setGrouping([](const void* row) { return static_cast<const Topic*>(row)->owner; },
                           [](const std::vector<const void*>& members) { return QString::number(members.size()); });
        QCOMPARE(source.rowCount(), qint64{5});
        QCOMPARE(source.rowKind(0), models::RowKind::Group);
        QCOMPARE(source.rowNote(0).text, QStringLiteral("x"));
        QCOMPARE(source.rowNote(0).detail, QStringLiteral("2"));
        QCOMPARE(source.cell(2, 0).text, QStringLiteral("c"));
        QCOMPARE(source.groupRow(2), qint64{0});
        QCOMPARE(source.groupRow(4), qint64{3});
        QCOMPARE(source.viewRow(1), qint64{4});
        QCOMPARE(source.modelRow(3), -1);
    }

private:
    std::unique_ptr<models::RowModel> model_;
    std::unique_ptr<QAbstractItemModelTester> tester_;
};

ODRADEK_UI_TEST(RowModelTest)
#include "RowModelTest.moc"
