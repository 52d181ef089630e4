// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FilterBar.h"
#include "tests/ui/support/Main.h"
#include "ui/widgets/Debounce.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace odradek;
using widgets::FilterBar;

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
    void cleanup() { bar_.reset(); }

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

    void starSavesAndForgets() {
        QSignalSpy saved(bar_.get(), &FilterBar::savedChanged);
        bar_->setText(QStringLiteral("key:a"));
        bar_->setValid(1, 2);
        const auto buttons = bar_->findChildren<QToolButton*>();
        QToolButton* star = nullptr;
        for (QToolButton* button : buttons)
            if (button->accessibleName() == u"Save this filter") star = button;
        QVERIFY(star);
        star->click();
        QCOMPARE(saved.count(), 1);
        QCOMPARE(saved[0][1].toBool(), true);
        QCOMPARE(star->accessibleName(), QStringLiteral("Forget this filter"));
        star->click();
        QCOMPARE(saved[1][1].toBool(), false);
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
    std::unique_ptr<FilterBar> bar_;
    StillDebounce* pause_ = nullptr;
};

ODRADEK_UI_TEST(FilterBarTest)
#include "FilterBarTest.moc"
