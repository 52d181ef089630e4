// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/Renewal.h"

#include "tests/ui/support/Main.h"

#include <QSet>
#include <QTest>

using odradek::views::Renewal;

namespace {

QStringList rows(int count) {
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(QString::number(100'000 + i));
    return names;
}

/// Who has had an answer since the last refresh.
class Answers {
public:
    void take(const QStringList& names) { known_ += QSet<QString>(names.cbegin(), names.cend()); }
    void forget() { known_.clear(); }
    Renewal::Knows knows() const {
        return [this](const QString& name) {
            return known_.contains(name);
        };
    }

private:
    QSet<QString> known_;
};

} // namespace

/// Whose turn it is to be asked for anew after a refresh.
class RenewalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nobodyIsAskedBeforeARefresh() {
        Renewal turn;
        QVERIFY(turn.next(rows(3), Answers().knows()).isEmpty());
    }

    void everyRowHasItsTurnOnce() {
        Renewal turn;
        Answers answers;
        turn.begin();
        QStringList asked;
        for (QStringList batch = turn.next(rows(450), answers.knows()); !batch.isEmpty();
             batch = turn.next(rows(450), answers.knows())) {
            QVERIFY(batch.size() <= Renewal::kAtOnce);
            asked += batch;
            answers.take(batch);
        }
        QCOMPARE(asked, rows(450));
    }

    void theNextBatchWaitsForTheAnswers() {
        Renewal turn;
        Answers answers;
        turn.begin();
        const QStringList first = turn.next(rows(450), answers.knows());
        QCOMPARE(first.size(), Renewal::kAtOnce);
        QVERIFY(turn.next(rows(450), answers.knows()).isEmpty());
        answers.take(first);
        QCOMPARE(turn.next(rows(450), answers.knows()).constFirst(), rows(450).at(Renewal::kAtOnce));
    }

    void whoHasGoneIsNotWaitedFor() {
        Renewal turn;
        Answers answers;
        turn.begin();
        QCOMPARE(turn.next(rows(2), answers.knows()), rows(2));
        answers.take(rows(1));
        QCOMPARE(turn.next(rows(1) + QStringList(QStringLiteral("new")), answers.knows()),
                 QStringList(QStringLiteral("new")));
    }

    void theNextRefreshGoesOnWhereThisOneEnded() {
        Renewal turn;
        Answers answers;
        const QStringList all = rows(Renewal::kARefresh + 500);
        QSet<QString> asked;
        for (int refresh = 0; refresh < 2; ++refresh) {
            turn.begin();
            answers.forget();
            int count = 0;
            for (QStringList batch = turn.next(all, answers.knows()); !batch.isEmpty();
                 batch = turn.next(all, answers.knows())) {
                count += int(batch.size());
                asked += QSet<QString>(batch.cbegin(), batch.cend());
                answers.take(batch);
            }
            QCOMPARE(count, Renewal::kARefresh);
        }
        QCOMPARE(asked.size(), all.size());
    }

    void whoWasAskedForOtherReasonsIsNotAskedAgain() {
        Renewal turn;
        Answers answers;
        turn.begin();
        answers.take(rows(2));
        QCOMPARE(turn.next(rows(3), answers.knows()), QStringList(rows(3).constLast()));
    }
};

ODRADEK_UI_TEST(RenewalTest)
#include "RenewalTest.moc"
