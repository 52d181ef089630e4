// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ActivityLog.h"
#include "tests/ui/support/Main.h"

#include <QSignalSpy>
#include <QTest>

using namespace odradek;
using models::Activity;
using models::ActivityLog;
using models::ActivityState;

namespace {

Activity job(const char* action) {
    Activity activity;
    activity.action = QString::fromUtf8(action);
    return activity;
}

QString words(const char* text) {
    return QString::fromUtf8(text);
}

} // namespace

class ActivityLogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aJobRunsAndEnds() {
        ActivityLog log;
        const QSignalSpy changed(&log, &ActivityLog::changed);
        const QSignalSpy ended(&log, &ActivityLog::ended);
        const quint64 id = log.begin(job("Load"), 1'000);
        QCOMPARE(log.running(), 1);
        log.update(id, 0.5, words("half"));
        log.update(id, 0.5, words("half"));
        QCOMPARE(changed.count(), 2); // the same again is no news
        log.update(id, 0.5, words("half"), ActivityState::Held);
        QCOMPARE(log.held(), 1);
        log.end(id, {ActivityState::Partly, words("9 of 10"), words("all of it")}, 3'500);
        QCOMPARE(log.running(), 0);
        QCOMPARE(ended.count(), 1);
        const auto entry = log.find(id);
        QCOMPARE(entry->outcome, words("9 of 10"));
        QCOMPARE(entry->endedMs - entry->begunMs, 2'500);
    }

    void whatHasEndedStaysAsItIs() {
        ActivityLog log;
        const quint64 id = log.note(job("Refresh"), {ActivityState::Failed, words("no"), {}}, 5);
        log.update(id, 1, words("late"));
        log.end(id, {ActivityState::Done, words("late"), {}}, 9);
        QCOMPARE(log.find(id)->outcome, words("no"));
        QCOMPARE(log.failed(), 1);
        log.end(77, {}, 9);
        log.update(77, 1, {});
        log.cancel(77);
        QCOMPARE(log.entries().size(), 1U);
    }

    void anEntryHeldElsewhereNeverChanges() {
        ActivityLog log;
        const quint64 id = log.begin(job("Load"), 1);
        const auto before = log.find(id);
        log.update(id, 0.9, words("more"));
        QCOMPARE(before->fraction, -1.0);
        QCOMPARE(log.find(id)->fraction, 0.9);
    }

    void cancelMayEndTheJobAtOnce() {
        ActivityLog log;
        quint64 id = 0;
        id = log.begin(job("Follow"), 1, [&] { log.end(id, {ActivityState::Cancelled, words("stopped"), {}}, 2); });
        QVERIFY(log.canCancel(id));
        log.cancel(id);
        QCOMPARE(log.find(id)->state, ActivityState::Cancelled);
        QVERIFY(!log.canCancel(id));
    }

    void whatWasTakenBackAndByWhatIsKnown() {
        ActivityLog log;
        const quint64 change = log.note(job("Change"), {}, 1);
        log.offer(change, words("Revert…"), [] {});
        QCOMPARE(log.find(change)->offer, words("Revert…"));
        log.takeOffer(change);
        QVERIFY(log.find(change)->offer.isEmpty());
        const quint64 revert = log.note(job("Revert"), {}, 2);
        log.markReverted(change, revert);
        QCOMPARE(log.find(change)->revertedBy, revert);
        QCOMPARE(log.find(revert)->reverts, change);
        log.markReverted(change, 99);
        QCOMPARE(log.find(change)->revertedBy, revert);
    }

    void whatTakesAChangeBackIsKeptUntilItIsDone() {
        ActivityLog log;
        const QSignalSpy offered(&log, &ActivityLog::offered);
        const QJsonObject undo{{words("name"), words("retention.ms")}};
        const quint64 change = log.note(job("Change"), {}, 1);
        log.offer(change, words("Revert…"), [] {}, undo);
        QCOMPARE(log.find(change)->undo, undo);
        QCOMPARE(offered.count(), 1);
        log.offer(change, words("Revert…"), [] {}, undo);
        QCOMPARE(offered.count(), 1); // the same again is no news
        log.takeOffer(change);
        QVERIFY2(log.find(change)->undo == undo, "who looks and leaves can come back");
        log.markReverted(change, log.note(job("Revert"), {}, 2));
        QVERIFY(log.find(change)->undo.isEmpty());
    }

    void whatHadEndedBeforeComesBackWithWhatRevertedIt() {
        Activity change = job("Change");
        change.id = 40;
        change.revertedBy = 41;
        change.state = ActivityState::Done;
        change.endedMs = 7;
        change.offer = words("Revert…");
        Activity revert = change;
        revert.id = 41;
        revert.reverts = 40;
        revert.revertedBy = 12; // gone since
        ActivityLog log;
        log.restore({change, revert});
        QCOMPARE(log.entries().size(), 2U);
        QCOMPARE(log.find(1)->revertedBy, 2ULL);
        QCOMPARE(log.find(2)->reverts, 1ULL);
        QCOMPARE(log.find(2)->revertedBy, 0ULL);
        QVERIFY2(log.find(1)->offer.isEmpty(), "nobody could keep it");
        QCOMPARE(log.note(job("Load"), {}, 9), 3ULL);
    }

    void theNewestThatEndedAreWorthKeeping() {
        ActivityLog log;
        log.note(job("first"), {}, 1);
        log.begin(job("running"), 1);
        for (std::size_t i = 0; i < ActivityLog::kMostKept; ++i)
            log.note(job("later"), {}, 2);
        const auto kept = log.newestEnded();
        QCOMPARE(kept.size(), ActivityLog::kMostKept);
        QCOMPARE(kept.front()->action, words("later"));
    }

    void theOldestThatEndedGoFirstAndWhatRunsStays() {
        ActivityLog log;
        const quint64 running = log.begin(job("Follow"), 0);
        const quint64 first = log.note(job("Load"), {}, 1);
        log.offer(first, words("Revert"), [] {});
        for (std::size_t i = 0; i < ActivityLog::kMost; ++i)
            log.note(job("Load"), {}, 2);
        QCOMPARE(log.entries().size(), ActivityLog::kMost);
        QVERIFY(log.find(running) != nullptr);
        QVERIFY(log.find(first) == nullptr);
        QVERIFY(log.offerOf(first).isEmpty());
    }
};

ODRADEK_UI_TEST(ActivityLogTest)
#include "ActivityLogTest.moc"
