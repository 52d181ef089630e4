// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/GroupLines.h"
#include "base/kafka_errors.h"
#include "tests/ui/support/Main.h"
#include "ui/views/GroupMemberLines.h"
#include "ui/views/GroupPartitionLines.h"
#include "ui/views/RowTable.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace odradek;
using views::GroupLine;

namespace {

using Figures = std::shared_ptr<const session::GroupFigures>;
using FiguresOf = views::GroupLines::FiguresOf;

admin::GroupRow row(const std::string& id, const std::string& state = "Stable") {
    return {id, admin::GroupType::Classic, state, "consumer", base::BrokerId{1}};
}

admin::GroupList manyGroups(int count) {
    admin::GroupList list;
    for (int i = 0; i < count; ++i)
        list.groups.push_back(
            row(QStringLiteral("group-%1").arg(i, 5, 10, QLatin1Char('0')).toStdString(), i % 3 ? "Stable" : "Empty"));
    return list;
}

Figures lag(std::int64_t records) {
    session::GroupFigures figures;
    figures.members = 2;
    figures.lag = records;
    return std::make_shared<const session::GroupFigures>(figures);
}

Figures refused() {
    session::GroupFigures figures;
    figures.error = base::fail(base::code::GroupAuthorizationFailed, "shop").error();
    return std::make_shared<const session::GroupFigures>(figures);
}

Figures nothing(const std::string&) {
    return nullptr;
}

/// A lag that the name tells: group-00042 lags by 42.
Figures byName(const std::string& group) {
    return lag(std::stoll(group.substr(6)));
}

int columnOf(const models::RowModel& model, QLatin1StringView id) {
    for (size_t i = 0; i < model.rowColumns().size(); ++i)
        if (model.rowColumns()[i].head.id == id) return int(i);
    return -1;
}

models::Cell cellOf(const models::RowModel& model, int shown, const char* id) {
    const int column = columnOf(model, QLatin1StringView(id));
    return model.rowColumns()[size_t(column)].cell(model.row(shown).get());
}

bool holds(const QString& filter, const views::GroupFields& fields) {
    const auto test = views::parseGroupFilter(filter);
    return test && (*test)(fields);
}

admin::GroupReport shopReport() {
    admin::GroupReport report;
    admin::GroupMember member;
    member.member_id = "m-1";
    member.host = "/10.0.0.1";
    member.assignment = {{"orders", {0, 1, 2, 4}}};
    member.subscription = {"orders", "returns"};
    report.detail.members = {member};
    admin::PartitionLag read;
    read.partition = {"orders", 0};
    read.committed = 4;
    read.end = 10;
    read.lag = 6;
    read.member_id = "m-1";
    admin::PartitionLag unread;
    unread.partition = {"orders", 1};
    unread.end = 3;
    unread.member_id = "m-1";
    report.lag.partitions = {read, unread};
    return report;
}

} // namespace

class GroupLinesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // catalogue B26
    void tenThousandGroupsComeAndTheirLagAsItArrives() {
        views::GroupLines lines;
        models::RowModel model(views::groupColumns(lines.scale()), views::groupKey);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const admin::GroupList list = manyGroups(10'000);
        model.setRows(lines.update(list, nothing));
        QCOMPARE(model.rowCount(), 10'000);
        QCOMPARE(cellOf(model, 7, "lag").kind, models::CellKind::Loading);
        QCOMPARE(lines.totals().known, 0);
        model.sort(columnOf(model, QLatin1StringView("lag")), Qt::DescendingOrder);
        model.setRows(lines.update(list, byName));
        QCOMPARE(model.rowAs<GroupLine>(0).name, QStringLiteral("group-09999"));
        QCOMPARE(cellOf(model, 0, "lag").fraction, 1.0);
        QCOMPARE(lines.totals().known, 10'000);
        QCOMPARE(lines.totals().lag, qint64{9'999} * 10'000 / 2);
        QCOMPARE(lines.totals().empty, 3'334);
        QCOMPARE(model.verify(), QString());
    }

    void readersOfATopicShowHowManyOfItsPartitionsTheyHave() {
        views::GroupLines lines;
        models::RowModel model(views::readerColumns(lines.scale()), views::groupKey);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setRows(lines.update(manyGroups(10'000), byName));
        const int partitions = columnOf(model, QLatin1StringView("partitions"));
        QVERIFY(model.rowColumns()[size_t(partitions)].head.visible);
        QCOMPARE(cellOf(model, 7, "partitions").text, QStringLiteral("0"));
        model.sort(columnOf(model, QLatin1StringView("lag")), Qt::DescendingOrder);
        model.setRows(lines.update(manyGroups(9'000), byName));
        QCOMPARE(model.rowAs<GroupLine>(0).name, QStringLiteral("group-08999"));
        QCOMPARE(model.verify(), QString());
    }

    void aLineThatDidNotChangeIsKept() {
        views::GroupLines lines;
        const admin::GroupList list = manyGroups(3);
        const Figures known = lag(1);
        const FiguresOf same = [&known](const std::string&) {
            return known;
        };
        const auto before = lines.update(list, same);
        QVERIFY(lines.update(list, same) == before);
        QVERIFY(lines.update(list, byName) != before);
    }

    void linesAreKeptAroundThoseThatComeAndGo() {
        views::GroupLines lines;
        admin::GroupList list;
        list.groups = {row("a"), row("c"), row("e")};
        const auto before = lines.update(list, nothing);
        list.groups = {row("b"), row("c"), row("d"), row("e", "Empty")};
        const auto now = lines.update(list, nothing);
        QCOMPARE(now.size(), size_t{4});
        QCOMPARE(now[1], before[1]);
        QVERIFY(now[3] != before[2]);
        QCOMPARE(static_cast<const GroupLine*>(now[2].get())->name, QStringLiteral("d"));
    }

    void aRefusalIsSaidInTheRow() {
        views::GroupLines lines;
        models::RowModel model(views::groupColumns(lines.scale()), views::groupKey);
        admin::GroupList list;
        list.groups = {row("shop")};
        model.setRows(lines.update(list, [](const std::string&) { return refused(); }));
        const models::Cell cell = cellOf(model, 0, "lag");
        QCOMPARE(cell.text, QStringLiteral("No permission"));
        QCOMPARE(cell.icon, style::Icon::NoAccess);
        const auto& column = model.rowColumns()[size_t(columnOf(model, QLatin1StringView("lag")))];
        QVERIFY(column.toolTip(model.row(0).get()).contains(QStringLiteral("GROUP_AUTHORIZATION_FAILED (30)")));
        QCOMPARE(cellOf(model, 0, "members").kind, models::CellKind::Unknown);
        QCOMPARE(lines.totals().known, 0);
    }

    void statesHaveShapes() {
        namespace group = views::group;
        QCOMPARE(group::stateShape("Stable"), style::StateShape::Disc);
        QCOMPARE(group::stateShape("Empty"), style::StateShape::Ring);
        QCOMPARE(group::stateShape("PreparingRebalance"), style::StateShape::HalfDisc);
        QCOMPARE(group::stateShape("Dead"), style::StateShape::Square);
        QVERIFY(group::isRebalancing("Reconciling"));
        QCOMPARE(group::stateWord("SomethingNew"), QStringLiteral("SomethingNew"));
        QCOMPARE(group::stateCell("").kind, models::CellKind::Unknown);
        QCOMPARE(group::changeText(-7.2), QStringLiteral("-7.2 /s"));
        QCOMPARE(group::changeText(0.01), QStringLiteral("0"));
        QCOMPARE(group::rangesText({0, 1, 2, 5}), QStringLiteral("0–2, 5"));
    }

    void filtersCompareAndName() {
        const views::GroupFields shop{QStringLiteral("shop.billing"), QStringLiteral("m-1"), 1'200, 3};
        QVERIFY(holds(QString(), shop));
        QVERIFY(holds(QStringLiteral("BILL lag>1000"), shop));
        QVERIFY(!holds(QStringLiteral("bill lag>1200"), shop));
        QVERIFY(holds(QStringLiteral("lag<1201 members>2 member:M-1"), shop));
        QVERIFY(!holds(QStringLiteral("members<3"), shop));
        const views::GroupFields unknown{QStringLiteral("x"), {}, std::nullopt, 0};
        QVERIFY(!holds(QStringLiteral("lag>0"), unknown));
        QVERIFY(!holds(QStringLiteral("lag<1"), unknown));
        const auto wrong = views::parseGroupFilter(QStringLiteral("x lag>many"));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().part, (models::Span{2, 8}));
    }

    void membersAndTopicsAreSummedUp() {
        const auto report = std::make_shared<const admin::GroupReport>(shopReport());
        views::BarScale scale;
        models::RowModel members(views::groupMemberColumns(std::make_shared<views::BarScale>()), views::groupMemberKey);
        const QAbstractItemModelTester tester(&members, QAbstractItemModelTester::FailureReportingMode::Fatal);
        members.setRows(views::groupMemberRows(report, scale));
        QCOMPARE(members.rowCount(), 1);
        QCOMPARE(cellOf(members, 0, "assignment").text, QStringLiteral("orders 0–2, 4"));
        QCOMPARE(cellOf(members, 0, "host").text, QStringLiteral("10.0.0.1"));
        QCOMPARE(cellOf(members, 0, "lag").text, QStringLiteral("6"));
        QCOMPARE(cellOf(members, 0, "instance").kind, models::CellKind::Unknown);
        QCOMPARE(scale.most, qint64{6});
        models::RowModel topics(views::groupTopicColumns(std::make_shared<views::BarScale>()), views::groupTopicKey);
        topics.setRows(views::groupTopicRows(*report, cluster::MetadataSnapshot(), scale));
        QCOMPARE(topics.rowCount(), 2);
        QCOMPARE(cellOf(topics, 0, "assigned").text, QStringLiteral("2"));
        QCOMPARE(cellOf(topics, 0, "committed").text, QStringLiteral("1"));
        QCOMPARE(cellOf(topics, 1, "lag").kind, models::CellKind::Unknown);
    }

    // catalogue B13
    void hostileNamesAreCopiedAsTheyAre() {
        const std::string name = "shop\t\u202e<img src=x>";
        views::GroupLines lines;
        views::RowTable table(views::groupColumns(lines.scale()), views::groupKey, QStringLiteral("Groups"));
        admin::GroupList list;
        list.groups = {row(name)};
        table.model().setRows(lines.update(list, nothing));
        QCOMPARE(table.at<GroupLine>(0)->name, QString::fromStdString(name));
        const auto& column = table.model().rowColumns().front();
        QVERIFY(!column.toolTip(table.model().row(0).get()).contains(QChar(0x202e)));
        table.setCurrentRow(0);
        QVERIFY(table.selectedText().contains(QStringLiteral("shop\\t")));
        QCOMPARE(table.selectedText().count(u'\n'), 1);
    }
};

ODRADEK_UI_TEST(GroupLinesTest)
#include "GroupLinesTest.moc"
