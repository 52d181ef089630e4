// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/PageParts.h"
#include "tests/ui/support/Main.h"
#include "ui/style/Fonts.h"
#include "ui/widgets/Buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTest>

using namespace odradek;

class PagePartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsOfABarAppearWhenTheyAreKnown() {
        QWidget page;
        const views::Bar bar = views::makeBar(&page);
        auto* words = widgets::plainLabel({}, style::uiFont(style::kSmallPx));
        bar.layout->addStretch(1);
        bar.addWords(words);
        bar.widget->resize(600, bar.widget->height());
        page.resize(600, 100);
        page.show();
        QVERIFY(!words->isVisible());
        views::setBarWords(*words, QStringLiteral("18 partitions"));
        QTRY_VERIFY(words->isVisible());
        views::setBarWords(*words, QString(400, u'x'));
        QTRY_VERIFY(!words->isVisible());
        views::setBarWords(*words, QStringLiteral("3 partitions"));
        QTRY_VERIFY2(words->isVisible(), "shorter words have room again");
        views::setBarWords(*words, {});
        QTRY_VERIFY(!words->isVisible());
    }
};

ODRADEK_UI_TEST(PagePartsTest)
#include "PagePartsTest.moc"
