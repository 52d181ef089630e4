// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/Main.h"
#include "ui/models/TreeModel.h"
#include "ui/style/Fonts.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FigureStrip.h"
#include "ui/widgets/NavigationTree.h"
#include "ui/widgets/Picker.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/StatusItem.h"
#include "ui/widgets/SubTabs.h"
#include "ui/widgets/TabBar.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLayout>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace odradek;

namespace {

QString words(const char* text) {
    return QString::fromUtf8(text);
}

} // namespace

class WidgetsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pickerChangesByKeys() {
        widgets::Picker picker(words("From"));
        picker.setItems({{words("Oldest"), 1}, {words("Newest"), 2, words("New")}, {words("Offset…"), 3}});
        picker.show();
        QSignalSpy changed(&picker, &widgets::Picker::currentChanged);
        QTest::keyClick(&picker, Qt::Key_Down);
        QCOMPARE(picker.currentData().toInt(), 2);
        QCOMPARE(picker.valueText(), words("New"));
        QCOMPARE(picker.accessibleName(), words("From New"));
        picker.setCurrent(1);
        QCOMPARE(changed.count(), 1);
        QTest::keyClick(&picker, Qt::Key_Up);
        QTest::keyClick(&picker, Qt::Key_Up);
        QCOMPARE(picker.current(), 0);
    }

    void pickerKeepsItsChoiceOverNewItems() {
        widgets::Picker picker(words("Partitions"));
        picker.setItems({{words("All"), -1}, {words("0"), 0}, {words("1"), 1}});
        picker.setCurrentData(1);
        picker.setItems({{words("All"), -1}, {words("1"), 1}});
        QCOMPARE(picker.currentData().toInt(), 1);
        picker.setItems({{words("All"), -1}});
        QCOMPARE(picker.current(), 0);
    }

    void pickerOpensAListThatEscapesAmpersands() {
        widgets::Picker picker(words("Key"));
        picker.setItems({{words("a&b"), 1}});
        picker.show();
        QTest::keyClick(&picker, Qt::Key_Return);
        auto* menu = picker.findChild<QMenu*>();
        QVERIFY(menu);
        QCOMPARE(menu->actions()[0]->text(), words("a&&b"));
        menu->close();
    }

    void segmentsAreRadioButtons() {
        widgets::Segments segments({words("Tree"), words("Pretty"), words("Raw")});
        segments.show();
        QSignalSpy changed(&segments, &widgets::Segments::currentChanged);
        const auto buttons = segments.findChildren<QRadioButton*>();
        QCOMPARE(buttons.size(), 3);
        QApplication::setActiveWindow(&segments);
        buttons[0]->setFocus();
        QTest::keyClick(buttons[0], Qt::Key_Right);
        QCOMPARE(segments.current(), 1);
        QTest::mouseClick(buttons[2], Qt::LeftButton);
        QCOMPARE(segments.current(), 2);
        QCOMPARE(changed.count(), 2);
    }

    void tabComesToTheSegmentThatIsOn() {
        widgets::Segments segments({words("As the desktop"), words("Light"), words("Dark")});
        segments.show();
        const auto reached = [&segments] {
            QStringList found;
            for (const auto* segment : segments.findChildren<QRadioButton*>())
                if ((segment->focusPolicy() & Qt::TabFocus) != 0) found << segment->text();
            return found;
        };
        QCOMPARE(reached(), QStringList{words("As the desktop")});
        segments.setCurrent(2);
        QCOMPARE(reached(), QStringList{words("Dark")});
        segments.setSegmentEnabled(2, false);
        QCOMPARE(reached(), (QStringList{words("As the desktop"), words("Light"), words("Dark")}));
    }

    void bannerIsPlainTextAndCopiesAll() {
        widgets::Banner banner;
        banner.setMessage(widgets::Banner::Kind::Error, words("<b>no</b>"), words("why"));
        banner.setDetails(words("NOT_LEADER (6)"));
        banner.show();
        const auto labels = banner.findChildren<QLabel*>();
        for (const QLabel* label : labels)
            if (!label->text().isEmpty()) QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(banner.accessibleName(), words("Error: <b>no</b>"));
        for (QPushButton* button : banner.findChildren<QPushButton*>())
            if (button->text() == words("Copy")) button->click();
        QCOMPARE(QApplication::clipboard()->text(), words("<b>no</b>\nwhy\nNOT_LEADER (6)"));
    }

    void bannerClosesAndTells() {
        widgets::Banner banner;
        banner.setMessage(widgets::Banner::Kind::Info, words("what"));
        banner.show();
        QSignalSpy closed(&banner, &widgets::Banner::closed);
        auto* cross = banner.findChild<QToolButton*>();
        QVERIFY(!cross->accessibleName().isEmpty());
        cross->click();
        QVERIFY(banner.isHidden());
        QCOMPARE(closed.count(), 1);
    }

    void emptyStateStandsAbove() {
        widgets::EmptyState state;
        state.resize(800, 600);
        state.setMessage(style::Icon::Acl, words("You may not see this"), words("The broker wants DESCRIBE."));
        QPushButton* again = state.addAction(words("Ask again"));
        state.show();
        QVERIFY(again->mapTo(&state, QPoint()).y() < 400);
        QCOMPARE(state.accessibleName(), words("You may not see this"));
        state.clearActions();
        QVERIFY(state.findChildren<QPushButton*>().isEmpty());
    }

    void figuresAreReadOut() {
        widgets::FigureStrip strip;
        strip.setFigures({{words("Brokers"), words("6"), words("of 6")}, {words("Size"), words("24.1 TiB")}});
        QCOMPARE(strip.accessibleName(), words("Brokers 6 of 6, Size 24.1 TiB"));
        strip.resize(400, 64);
        strip.grab();
    }

    void aFigureIsWorthMoreThanTheCourseOfAnother() {
        widgets::FigureStrip strip;
        widgets::FigureStrip::Figure rate{words("Messages in"), words("1.0 /s")};
        rate.series = {0, 1, 0.5F};
        strip.setFigures({rate, {words("Size"), words("24.1 TiB")}});
        strip.resize(260, 64);
        QVERIFY(!strip.spokenPart(1).rect.isEmpty());
        strip.resize(120, 64);
        QVERIFY2(strip.spokenPart(1).rect.isEmpty(), "there is no room for both");
    }

    void linesOfTheStatusBarGoWithTheirItems() {
        widgets::StatusStrip strip;
        auto* first = new widgets::StatusItem;
        auto* second = new widgets::StatusItem;
        strip.addLeft(first);
        strip.addLeft(second, true);
        strip.resize(400, 24);
        strip.show();
        const auto seen = [&strip] {
            const auto children = strip.findChildren<QWidget*>();
            return std::ranges::count_if(children, [](const QWidget* child) { return !child->isHidden(); });
        };
        first->setWords(words("one"), {});
        QCOMPARE(seen(), 1);
        second->setWords(words("two"), {});
        QCOMPARE(seen(), 3);
        second->setWords({}, {});
        QCOMPARE(seen(), 1);
    }

    void labelsKeepTheirColourOnDataGround() {
        QWidget ground;
        ground.setBackgroundRole(QPalette::Base);
        ground.setAutoFillBackground(true);
        auto* label = widgets::plainLabel(words("MMMM"), style::uiFont(style::kTitlePx), style::Token::Err);
        label->setParent(&ground);
        ground.resize(120, 30);
        label->resize(ground.size());
        const QImage image = ground.grab().toImage();
        int red = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                red += pixel.red() - pixel.blue() > 60 ? 1 : 0;
            }
        }
        QVERIFY(red > 20);
    }

    void statusItemHidesWhenItHasNothingToSay() {
        widgets::StatusItem item;
        item.setWords(words("Lag"), words("12"));
        QVERIFY(!item.isHidden());
        item.setWords({}, {});
        QVERIFY(item.isHidden());
    }

    void aNameInTheStatusBarGivesWay() {
        widgets::StatusStrip strip;
        auto* name = new widgets::StatusItem;
        name->setElided(true);
        name->setWords({}, QString(300, u'n'));
        auto* jobs = new widgets::StatusItem;
        jobs->setWords(QStringLiteral("No jobs"), {});
        strip.addLeft(name);
        strip.addRight(jobs);
        QVERIFY(strip.minimumSizeHint().width() < 200);
        strip.resize(400, 24);
        strip.show();
        QCOMPARE(jobs->width(), jobs->sizeHint().width());
        QVERIFY(name->geometry().right() < jobs->x());
        QVERIFY2(name->toolTip().contains(QString(300, u'n')), "the tip has all of it");
        name->setWords({}, QStringLiteral("prod-eu"));
        strip.layout()->activate();
        QVERIFY(name->toolTip().isEmpty());
    }

    void tabsCloseAndPin() {
        widgets::TabBar bar;
        bar.resize(900, 32);
        bar.show();
        bar.addTab({words("orders"), style::Icon::Topic, style::Environment::Prod, true});
        bar.addTab({words("billing"), style::Icon::Group});
        QSignalSpy closes(&bar, &widgets::TabBar::closeWanted);
        QSignalSpy pins(&bar, &widgets::TabBar::pinWanted);
        auto* strip = bar.findChild<QTabBar*>();
        QTest::mouseClick(strip, Qt::MiddleButton, {}, strip->tabRect(1).center());
        QTest::keyClick(strip, Qt::Key_Delete);
        QCOMPARE(closes.count(), 2);
        QCOMPARE(closes[0][0].toInt(), 1);
        QCOMPARE(closes[1][0].toInt(), 0);
        QTest::mouseDClick(strip, Qt::LeftButton, {}, strip->tabRect(1).center());
        QCOMPARE(pins.count(), 1);
        QCOMPARE(strip->accessibleTabName(0), words("orders, PROD, live"));
        QCOMPARE(bar.tab(0).environment, style::Environment::Prod);
    }

    void tabCrossClosesOnlyWhereItIsPressed() {
        widgets::TabBar bar;
        bar.resize(900, 32);
        bar.show();
        bar.addTab({words("orders"), style::Icon::Topic});
        QSignalSpy closes(&bar, &widgets::TabBar::closeWanted);
        auto* strip = bar.findChild<QTabBar*>();
        const QPoint cross = strip->tabRect(0).topRight() + QPoint(-15, 16);
        QTest::mouseClick(strip, Qt::LeftButton, {}, cross);
        QCOMPARE(closes.count(), 1);
        QTest::mousePress(strip, Qt::LeftButton, {}, cross);
        QTest::mouseRelease(strip, Qt::LeftButton, {}, strip->tabRect(0).topLeft() + QPoint(20, 16));
        QCOMPARE(closes.count(), 1);
    }

    void theCrossOfATabThatIsPointedAtCoversNothing_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const char* which = direction == Qt::LeftToRight ? "left to right" : "right to left";
            QTest::addRow("short, %s", which) << words("a") << direction;
            QTest::addRow("long, %s", which)
                << words("a.topic.with.a.long.name.that.is.cut.in.the.middle") << direction;
        }
    }

    void theCrossOfATabThatIsPointedAtCoversNothing() {
        QFETCH(const QString, name);
        QFETCH(const Qt::LayoutDirection, direction);
        widgets::TabBar bar;
        bar.setLayoutDirection(direction);
        bar.resize(900, 32);
        bar.show();
        bar.addTab({words("orders"), style::Icon::Topic});
        bar.addTab({name, style::Icon::Topic, style::Environment::Prod});
        auto* strip = bar.findChild<QTabBar*>();
        const QRect tab = strip->tabRect(1);
        const auto chip = [&] {
            const QImage image = strip->grab(tab).toImage();
            int pixels = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    pixels += int(image.pixelColor(x, y) == style::color(style::Token::ProdSoft));
            return pixels;
        };
        const int whole = chip();
        QVERIFY(whole > 100);
        const QImage resting = strip->grab(tab).toImage();
        QTest::mouseMove(strip, tab.center());
        QVERIFY2(strip->grab(tab).toImage() != resting, "the cross is there");
        QCOMPARE(chip(), whole);
        QCOMPARE(strip->tabRect(1), tab);
        QSignalSpy closes(&bar, &widgets::TabBar::closeWanted);
        const QPoint end(direction == Qt::LeftToRight ? tab.right() - 10 : tab.left() + 10, tab.center().y());
        QTest::mouseClick(strip, Qt::LeftButton, {}, end);
        QCOMPARE(closes.count(), 1);
    }

    void tabsThatDoNotFitAreCounted_data() {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void tabsThatDoNotFitAreCounted() {
        QFETCH(const Qt::LayoutDirection, direction);
        widgets::TabBar bar;
        bar.setLayoutDirection(direction);
        bar.resize(700, 32);
        bar.show();
        for (int i = 0; i < 12; ++i)
            bar.addTab({words("a.topic.with.a.name") + QString::number(i), style::Icon::Topic});
        const auto* more = bar.findChild<QToolButton*>();
        const auto* strip = bar.findChild<QTabBar*>();
        for (const int current : {0, 5, 11}) {
            bar.setCurrentIndex(current);
            QVERIFY(!more->isHidden());
            int whole = 0;
            for (int i = 0; i < strip->count(); ++i) {
                const QRect seen = strip->visibleRegion().boundingRect() & strip->tabRect(i);
                QVERIFY2(seen.isEmpty() || seen == strip->tabRect(i), "a tab is seen whole or not at all");
                whole += int(!seen.isEmpty());
                if (i == current) QCOMPARE(seen, strip->tabRect(i));
            }
            QVERIFY(whole > 1);
            QCOMPARE(more->text(), u'+' + QString::number(strip->count() - whole));
        }
        const QRect last = strip->tabRect(11).translated(strip->mapTo(&bar, QPoint()));
        QVERIFY(bar.rect().contains(last));
        QVERIFY(!last.intersects(more->geometry()));
    }

    void subTabsTellTheirCounts() {
        widgets::SubTabs bar;
        bar.resize(700, 36);
        bar.show();
        bar.addPage(words("Messages"));
        bar.addPage(words("Partitions"), words("12"));
        bar.setFacts({{words("RF"), words("3")}});
        QSignalSpy changed(&bar, &widgets::SubTabs::currentChanged);
        auto* tabs = bar.findChild<QTabBar*>();
        QCOMPARE(tabs->accessibleTabName(1), words("Partitions 12"));
        QTest::keyClick(tabs, Qt::Key_Right);
        QCOMPARE(bar.currentIndex(), 1);
        QCOMPARE(changed.count(), 1);
        bar.grab();
    }

    void treeOpensPinsAndRemembers() {
        models::TreeModel model;
        models::TreeNode cluster;
        cluster.item.id = cluster.item.text = words("prod");
        cluster.item.shape = style::StateShape::Disc;
        models::TreeNode topics;
        topics.item.id = topics.item.text = words("topics");
        cluster.children = {topics};
        model.setTree({cluster});
        widgets::NavigationTree tree(&model);
        tree.resize(256, 300);
        tree.show();
        QSignalSpy opens(&tree, &widgets::NavigationTree::openWanted);
        QSignalSpy pins(&tree, &widgets::NavigationTree::pinWanted);
        tree.showPath({words("prod"), words("topics")});
        QVERIFY(tree.isExpanded(model.index(0, 0)));
        QCOMPARE(tree.openPaths(), (QList<QStringList>{{words("prod")}}));
        QTest::keyClick(&tree, Qt::Key_Return);
        QTest::keyClick(&tree, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(opens[0][0].toStringList(), (QStringList{words("prod"), words("topics")}));
        QCOMPARE(pins.count(), 1);
        tree.grab();
    }

    void iconButtonsHaveNames() {
        const std::unique_ptr<QToolButton> button(widgets::iconButton(style::Icon::Refresh, words("Refresh")));
        QCOMPARE(button->accessibleName(), words("Refresh"));
        QCOMPARE(button->toolTip(), words("Refresh"));
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
    }
};

ODRADEK_UI_TEST(WidgetsTest)
#include "WidgetsTest.moc"
