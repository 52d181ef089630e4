// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FilterBar.h"
#include "tests/ui/support/FakeSource.h"
#include "tests/ui/support/Main.h"
#include "ui/widgets/Debounce.h"
#include "ui/widgets/FilterMemory.h"
#include "ui/widgets/TableView.h"

#include <QApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace odradek;
using widgets::FilterBar;
using widgets::FilterMemory;

namespace {

/// A pause that ends when the test says so.
class StillDebounce final : public widgets::Debounce {
public:
    void start() override { ++started; }
    void cancel() override { started = 0; }
    void flush() override {
        if (started > 0) fire();
    }
    void fire() {
        started = 0;
        Q_EMIT fired();
    }

    int started = 0;
};

/// A filter over the table that it leads to, in a window that has the focus.
struct Page {
    Page() : bar(new FilterBar(QStringLiteral("orders"), &window, pause)), table(&window), source(10) {
        table.setSource(&source);
        table.setGeometry(0, 30, 400, 200);
        bar->setGeometry(0, 0, 400, 24);
        bar->leadTo(table);
        window.show();
        QApplication::setActiveWindow(&window);
        if (!QTest::qWaitForWindowActive(&window)) qFatal("the window gets no focus");
    }
    ~Page() { table.setSource(nullptr); }
    Q_DISABLE_COPY_MOVE(Page)

    QWidget window{};
    StillDebounce* pause = new StillDebounce;
    FilterBar* bar;
    widgets::TableView table;
    testing::FakeSource source;
};

} // namespace

class FilterBarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        pause_ = new StillDebounce;
        bar_ = std::make_unique<FilterBar>(QStringLiteral("key:u-1*"), nullptr, pause_);
        bar_->resize(600, 24);
        bar_->show();
    }
    void cleanup() {
        bar_.reset();
        FilterMemory::instance().restoreState({});
    }

    void typingAsksOnceAfterThePause() {
        QSignalSpy wanted(bar_.get(), &FilterBar::filterWanted);
        QTest::keyClicks(bar_->edit(), QStringLiteral("key:a"));
        QCOMPARE(wanted.count(), 0);
        QCOMPARE(pause_->started, 5);
        QCOMPARE(bar_->state(), FilterBar::State::Waiting);
        pause_->fire();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].toString(), QStringLiteral("key:a"));
    }

    void withoutAPauseEachKeyAsksAtOnce() {
        FilterBar bar(QStringLiteral("orders"), nullptr, new widgets::Debounce(0));
        QSignalSpy wanted(&bar, &FilterBar::filterWanted);
        QTest::keyClick(bar.edit(), Qt::Key_A);
        QTest::keyClick(bar.edit(), Qt::Key_B);
        QTest::keyClick(bar.edit(), Qt::Key_Backspace);
        QCOMPARE(wanted.count(), 3);
        QCOMPARE(wanted[1][0].toString(), QStringLiteral("ab"));
        QCOMPARE(wanted[2][0].toString(), QStringLiteral("a"));
    }

    void validShowsCounts() {
        QTest::keyClicks(bar_->edit(), QStringLiteral("a"));
        bar_->setValid(212, 10'000);
        QCOMPARE(bar_->state(), FilterBar::State::Valid);
        QCOMPARE(bar_->note(), QStringLiteral("212 of 10,000"));
        QCOMPARE(bar_->edit()->accessibleDescription(), QStringLiteral("212 of 10,000"));
    }

    void whatIsNotKnownYetIsCountedOut() {
        QTest::keyClicks(bar_->edit(), QStringLiteral("size<1KiB"));
        bar_->setValid(2'460, 10'000, 7'540);
        QCOMPARE(bar_->note(), QStringLiteral("2,460 of 10,000 so far, 7,540 not known"));
        const QImage asking = bar_->grab().toImage();
        bar_->setValid(10'000, 10'000);
        QCOMPARE(bar_->note(), QStringLiteral("10,000 of 10,000"));
        QVERIFY(asking != bar_->grab().toImage());
    }

    void invalidShowsTheReasonAndKeepsTheText() {
        QTest::keyClicks(bar_->edit(), QStringLiteral("value~/decl(/"));
        bar_->setInvalid(QStringLiteral("closing ) is missing at 12"), {6, 7});
        QCOMPARE(bar_->state(), FilterBar::State::Invalid);
        QCOMPARE(bar_->text(), QStringLiteral("value~/decl(/"));
        QVERIFY(bar_->edit()->accessibleDescription().contains(u"closing )"));
        QTest::keyClicks(bar_->edit(), QStringLiteral("x"));
        QCOMPARE(bar_->state(), FilterBar::State::Waiting);
    }

    void emptyIsNeverValid() {
        bar_->setValid(10, 10);
        QCOMPARE(bar_->state(), FilterBar::State::Empty);
        QCOMPARE(bar_->note(), QString());
    }

    void escapeClearsAtOnce() {
        QTest::keyClicks(bar_->edit(), QStringLiteral("abc"));
        QSignalSpy wanted(bar_.get(), &FilterBar::filterWanted);
        QTest::keyClick(bar_->edit(), Qt::Key_Escape);
        QCOMPARE(bar_->text(), QString());
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(bar_->state(), FilterBar::State::Empty);
        QCOMPARE(pause_->started, 0);
    }

    void enterDoesNotWait() {
        QSignalSpy wanted(bar_.get(), &FilterBar::filterWanted);
        QSignalSpy committed(bar_.get(), &FilterBar::committed);
        QTest::keyClicks(bar_->edit(), QStringLiteral("a"));
        QTest::keyClick(bar_->edit(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(committed.count(), 1);
    }

    void enterOnAnInvalidTextCommitsNothing() {
        QTest::keyClicks(bar_->edit(), QStringLiteral("("));
        bar_->setInvalid(QStringLiteral("no"));
        QSignalSpy committed(bar_.get(), &FilterBar::committed);
        QTest::keyClick(bar_->edit(), Qt::Key_Return);
        QCOMPARE(committed.count(), 0);
    }

    void downAndEnterGoIntoTheRows_data() {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("down") << Qt::Key_Down;
        QTest::newRow("return") << Qt::Key_Return;
        QTest::newRow("enter") << Qt::Key_Enter;
    }

    void downAndEnterGoIntoTheRows() {
        QFETCH(const Qt::Key, key);
        Page page;
        page.table.setCurrentRow(-1);
        page.bar->focusText();
        QTest::keyClick(page.bar->edit(), key);
        QVERIFY(page.table.hasFocus());
        QCOMPARE(page.table.currentRow(), qint64{0});
        page.table.setCurrentRow(3);
        page.bar->focusText();
        QTest::keyClicks(page.bar->edit(), QStringLiteral("row"));
        QSignalSpy wanted(page.bar, &FilterBar::filterWanted);
        QSignalSpy activated(&page.table, &widgets::TableView::activated);
        connect(page.bar, &FilterBar::filterWanted, page.bar, [&] { page.bar->setValid(9, 10); });
        QTest::keyClick(page.bar->edit(), key);
        QCOMPARE(wanted.count(), 1);
        QVERIFY(page.table.hasFocus());
        QCOMPARE(page.table.currentRow(), qint64{3});
        QCOMPARE(activated.count(), 0);
    }

    void enterWaitsForWhatIsStillLookedThrough() {
        Page page;
        page.bar->focusText();
        QTest::keyClicks(page.bar->edit(), QStringLiteral("row"));
        QTest::keyClick(page.bar->edit(), Qt::Key_Return);
        QVERIFY(page.bar->edit()->hasFocus());
        page.bar->setValid(9, 10);
        QVERIFY(page.table.hasFocus());
        // Who types on wants another answer, who went elsewhere none.
        page.bar->focusText();
        QTest::keyClicks(page.bar->edit(), QStringLiteral("a"));
        QTest::keyClick(page.bar->edit(), Qt::Key_Return);
        QTest::keyClicks(page.bar->edit(), QStringLiteral("b"));
        page.bar->setValid(9, 10);
        QVERIFY(page.bar->edit()->hasFocus());
        QTest::keyClicks(page.bar->edit(), QStringLiteral("c"));
        QTest::keyClick(page.bar->edit(), Qt::Key_Return);
        page.bar->edit()->clearFocus();
        page.bar->setValid(9, 10);
        QVERIFY(!page.table.hasFocus());
    }

    void whereNothingIsLeftOrTheTextIsWrongTheCursorStays() {
        Page page;
        page.bar->focusText();
        QTest::keyClicks(page.bar->edit(), QStringLiteral("("));
        page.bar->setInvalid(QStringLiteral("no"));
        QTest::keyClick(page.bar->edit(), Qt::Key_Return);
        QVERIFY(page.bar->edit()->hasFocus());
        page.source.evict(page.source.rowCount());
        page.bar->setText(QStringLiteral("nothing"));
        page.bar->setValid(0, 10);
        for (const auto key : {Qt::Key_Return, Qt::Key_Down}) {
            QTest::keyClick(page.bar->edit(), key);
            QVERIFY(page.bar->edit()->hasFocus());
        }
    }

    void withoutAKindThereIsNeitherStarNorHistory() {
        QVERIFY(button("Save this filter")->isHidden());
        QVERIFY(button("Earlier and saved filters")->isHidden());
        QTest::keyClick(bar_->edit(), Qt::Key_Up);
        QCOMPARE(QApplication::activePopupWidget(), nullptr);
        bar_->keepAs(QStringLiteral("topics"));
        QVERIFY(button("Save this filter")->isVisible());
        QVERIFY(button("Earlier and saved filters")->isVisible());
    }

    void starSavesAndForgets() {
        bar_->keepAs(QStringLiteral("topics"));
        bar_->setText(QStringLiteral("key:a"));
        bar_->setValid(1, 2);
        QToolButton* star = button("Save this filter");
        star->click();
        QCOMPARE(FilterMemory::instance().saved(QStringLiteral("topics")), QStringList{QStringLiteral("key:a")});
        QCOMPARE(star->accessibleName(), QStringLiteral("Forget this filter"));
        star->click();
        QCOMPARE(FilterMemory::instance().saved(QStringLiteral("topics")), QStringList());
        QCOMPARE(star->accessibleName(), QStringLiteral("Save this filter"));
    }

    void whatOneBarKeepsEveryOtherOfItsKindOffers() {
        bar_->keepAs(QStringLiteral("topics"));
        for (const char* text : {"log", "pay", "log"}) {
            bar_->setText(QString::fromUtf8(text));
            QTest::keyClick(bar_->edit(), Qt::Key_Return);
        }
        button("Save this filter")->click();
        FilterBar other(QStringLiteral("orders"));
        other.keepAs(QStringLiteral("topics"));
        other.show();
        QCOMPARE(offered(other), (QStringList{QStringLiteral("log"), QStringLiteral("log"), QStringLiteral("pay")}));
        FilterBar elsewhere(QStringLiteral("orders"));
        elsewhere.keepAs(QStringLiteral("groups"));
        elsewhere.show();
        QCOMPARE(offered(elsewhere), QStringList{QStringLiteral("No earlier filters")});
    }

    void whatIsKeptIsBounded() {
        FilterMemory memory;
        for (int i = 0; i < 100; ++i) {
            memory.remember(QStringLiteral("topics"), QString::number(i));
            memory.star(QStringLiteral("topics"), QString::number(i), true);
        }
        QCOMPARE(memory.recent(QStringLiteral("topics")).size(), FilterMemory::kMostRecent);
        QCOMPARE(memory.recent(QStringLiteral("topics")).constFirst(), QStringLiteral("99"));
        QCOMPARE(memory.saved(QStringLiteral("topics")).size(), FilterMemory::kMostSaved);
    }

    void whatIsKeptComesBack() {
        FilterMemory memory;
        memory.remember(QStringLiteral("topics"), QStringLiteral("pay"));
        memory.star(QStringLiteral("groups"), QStringLiteral("lag>1"), true);
        FilterMemory next;
        next.remember(QStringLiteral("brokers"), QStringLiteral("gone"));
        next.restoreState(memory.saveState());
        QCOMPARE(next.recent(QStringLiteral("topics")), QStringList{QStringLiteral("pay")});
        QCOMPARE(next.saved(QStringLiteral("groups")), QStringList{QStringLiteral("lag>1")});
        QVERIFY(next.recent(QStringLiteral("brokers")).isEmpty());
        // Files are edited by hand, too.
        next.restoreState(
            {{QStringLiteral("topics"), 7},
             {QStringLiteral("groups"),
              QJsonObject{{QStringLiteral("saved"), QJsonArray{1, QStringLiteral("a"), {}, QStringLiteral("a")}}}}});
        QVERIFY(next.recent(QStringLiteral("topics")).isEmpty());
        QCOMPARE(next.saved(QStringLiteral("groups")), QStringList{QStringLiteral("a")});
    }

    void everyButtonHasAName() {
        const auto buttons = bar_->findChildren<QToolButton*>();
        QCOMPARE(buttons.size(), 3);
        for (const QToolButton* button : buttons)
            QVERIFY(!button->accessibleName().isEmpty());
    }

    void highlightingLeavesTextAndCursor() {
        bar_->setHighlighter(
            [](const QString& text) { return std::vector<delegates::ColorRun>{{0, int(text.size()), Qt::red}}; });
        QTest::keyClicks(bar_->edit(), QStringLiteral("key:value"));
        bar_->edit()->setCursorPosition(3);
        QTest::keyClicks(bar_->edit(), QStringLiteral("s"));
        QCOMPARE(bar_->text(), QStringLiteral("keys:value"));
        QCOMPARE(bar_->edit()->cursorPosition(), 4);
    }

private:
    QToolButton* button(const char* name) const {
        for (auto* one : bar_->findChildren<QToolButton*>())
            if (one->accessibleName() == QLatin1StringView(name)) return one;
        qFatal("no button %s", name);
    }

    /// What a bar offers of before.
    static QStringList offered(FilterBar& bar) {
        QTest::keyClick(bar.edit(), Qt::Key_Up);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QStringList texts;
        for (const QAction* action : menu != nullptr ? menu->actions() : QList<QAction*>())
            if (!action->isSeparator()) texts.append(action->text());
        if (menu != nullptr) menu->close();
        return texts;
    }

    std::unique_ptr<FilterBar> bar_;
    StillDebounce* pause_ = nullptr;
};

ODRADEK_UI_TEST(FilterBarTest)
#include "FilterBarTest.moc"
