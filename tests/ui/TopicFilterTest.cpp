// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/TopicFilter.h"
#include "tests/ui/support/Main.h"
#include "tests/ui/support/Snapshots.h"
#include "ui/views/TopicLines.h"

#include <QTest>

using namespace odradek;
using views::TopicLine;

namespace {

TopicLine line() {
    TopicLine line;
    line.topic = testing::topic("orders.events", {testing::partition(0, {1, 2}), testing::partition(1, {2, 1})});
    line.name = QStringLiteral("orders.events");
    return line;
}

bool holds(const TopicLine& line, const char* text) {
    const auto filter = views::parseTopicFilter(QLatin1StringView(text));
    return filter && filter->test(line);
}

} // namespace

class TopicFilterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsAreLookedForInTheName() {
        QVERIFY(holds(line(), ""));
        QVERIFY(holds(line(), "EVENTS orders"));
        QVERIFY(!holds(line(), "orders payments"));
        QVERIFY2(!holds(line(), "a>b"), "a sign behind an unknown word is a part of a name");
    }

    void figuresAreCompared() {
        TopicLine topic = line();
        QVERIFY(holds(topic, "parts>1 parts<3 rf>1"));
        QVERIFY(!holds(topic, "parts>2"));
        QVERIFY2(!holds(topic, "size>0") && !holds(topic, "size<1TiB"), "a size that is not known is neither");
        topic.figures = session::TopicFigures{100, 3 * 1024 * 1024, {}};
        QVERIFY(holds(topic, "size>2MiB size<4m messages>99"));
        QVERIFY(!holds(topic, "size>3MiB"));
        topic.rate = 0.5;
        QVERIFY(holds(topic, "in>0.4") && !holds(topic, "in>1"));
    }

    void policiesAreLookedInto() {
        TopicLine topic = line();
        QVERIFY(!holds(topic, "cleanup:compact"));
        topic.settings = session::TopicSettings{"compact,delete", {}, {}};
        QVERIFY(holds(topic, "cleanup:compact") && holds(topic, "cleanup:DELETE"));
    }

    void whatIsLateIsSaid() {
        QVERIFY(!views::parseTopicFilter(QStringLiteral("orders parts>1"))->figures);
        QVERIFY(views::parseTopicFilter(QStringLiteral("size>1"))->figures);
        QVERIFY(views::parseTopicFilter(QStringLiteral("cleanup:x"))->settings);
    }

    void aFaultNamesItsPart() {
        const auto bad = views::parseTopicFilter(QStringLiteral("orders size>1XB"));
        QVERIFY(!bad);
        QCOMPARE(bad.error().part, (models::Span{7, 8}));
        QVERIFY(bad.error().reason.contains(QStringLiteral("size>")));
        for (const char* text : {"parts>", "rf<x", "messages>1k", "size<GiB"})
            QVERIFY2(!views::parseTopicFilter(QLatin1StringView(text)), text);
    }
};

ODRADEK_UI_TEST(TopicFilterTest)
#include "TopicFilterTest.moc"
