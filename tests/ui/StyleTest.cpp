// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/Main.h"
#include "ui/style/Compositing.h"
#include "ui/style/Fonts.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPalette>
#include <QPlainTextEdit>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace odradek;
using style::Token;

namespace {

int inkCount(const QPixmap& picture) {
    const QImage image = picture.toImage().convertToFormat(QImage::Format_ARGB32);
    int ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ink += qAlpha(image.pixel(x, y)) > 32 ? 1 : 0;
    return ink;
}

// Where the ink lies on the average, in device pixels from the left.
double inkCentre(const QPixmap& picture) {
    const QImage image = picture.toImage().convertToFormat(QImage::Format_ARGB32);
    double weight = 0;
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            weight += qAlpha(image.pixel(x, y));
            sum += x * qAlpha(image.pixel(x, y));
        }
    }
    return sum / weight;
}

} // namespace

class StyleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() {
        style::Theme::instance().setChoice(style::ThemeChoice::Light);
        style::Theme::instance().setScale(1.0);
    }

    void everyTokenHasItsOwnName() {
        QSet<QString> names;
        for (size_t i = 0; i < style::kTokenCount; ++i)
            names.insert(style::tokenName(Token(i)));
        QCOMPARE(names.size(), qsizetype(style::kTokenCount));
    }

    void editsOfManyLinesAreFieldsToo() {
        for (const auto choice : {style::ThemeChoice::Light, style::ThemeChoice::Dark}) {
            style::Theme::instance().setChoice(choice);
            QWidget ground;
            QPlainTextEdit edit(&ground);
            edit.setGeometry(10, 10, 200, 80);
            ground.resize(220, 100);
            const QImage image = ground.grab().toImage();
            QCOMPARE(image.pixelColor(110, 10), style::color(Token::LineCtl));
            QCOMPARE(image.pixelColor(110, 50), style::color(Token::Base));
            QVERIFY2(image.pixelColor(10, 10) != style::color(Token::LineCtl), "round corners");
            QVERIFY2(image.pixelColor(10, 10) != style::color(Token::Base), "round corners");
        }
    }

    void menusAreCutToTheirShapeWhereNothingShowsThrough() {
        for (const bool composites : {false, true}) {
            style::assumeCompositing(composites);
            QMenu menu;
            menu.addAction(QStringLiteral("Copy"));
            menu.popup({10, 10});
            QVERIFY(QTest::qWaitForWindowExposed(&menu));
            const QRegion shape = menu.mask();
            QCOMPARE(shape.isEmpty(), composites);
            if (!composites) {
                QCOMPARE(shape.boundingRect(), menu.rect());
                for (const QPoint& corner : {menu.rect().topLeft(), menu.rect().bottomRight()})
                    QVERIFY2(!shape.contains(corner), "a square corner");
                // What is seen of a soft edge is of the border's colour, not of what no one painted.
                const QImage image = menu.grab().toImage();
                QCOMPARE(image.pixelColor(0, 0), style::color(Token::LineCtl));
            }
        }
        style::assumeCompositing({});
    }

    void buttonsOfIconsShowTheFocusOfTheKeyboard() {
        QWidget window;
        QToolButton button(&window);
        button.setAutoRaise(true);
        button.setFocusPolicy(Qt::TabFocus);
        button.setGeometry(10, 10, 24, 24);
        QLineEdit other(&window);
        other.setGeometry(50, 10, 50, 24);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other.setFocus();
        const auto edge = [&] {
            return window.grab().toImage().pixelColor(11, 22);
        };
        QVERIFY(edge() != style::focusColor());
        QTest::keyClick(&other, Qt::Key_Backtab);
        QVERIFY(button.hasFocus());
        QCOMPARE(edge(), style::focusColor());
    }

    void brokenTokensAreRefused() {
        QVERIFY(!style::Tokens::parse("not json", u"light"));
        QVERIFY(!style::Tokens::parse("{\"light\":{\"window\":\"#fff\"}}", u"light"));
    }

    void choiceChangesColoursAndPalette() {
        auto& theme = style::Theme::instance();
        QCOMPARE(style::color(Token::Window), QColor(0xF6, 0xF7, 0xF9));
        QSignalSpy changed(&theme, &style::Theme::changed);
        theme.setChoice(style::ThemeChoice::Dark);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(style::color(Token::Window), QColor(0x1B, 0x1D, 0x22));
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0x1B, 0x1D, 0x22));
        theme.setChoice(style::ThemeChoice::Dark);
        QCOMPARE(changed.count(), 1);
    }

    void scaleIsHeldToItsRange() {
        auto& theme = style::Theme::instance();
        theme.setScale(1.5);
        QCOMPARE(style::scaled(22), 33);
        QCOMPARE(style::uiFont(style::kBodyPx).pixelSize(), 20);
        theme.setScale(7);
        QCOMPARE(theme.scale(), 1.5);
        theme.setScale(0.1);
        QCOMPARE(theme.scale(), 0.9);
    }

    void wordsHaveNoLigatures() {
        const QFontMetrics metrics(style::uiFont(style::kBodyPx));
        QCOMPARE(metrics.horizontalAdvance(QStringLiteral("a->b")),
                 metrics.horizontalAdvance(QStringLiteral("a-")) + metrics.horizontalAdvance(QStringLiteral(">b")));
    }
    void monoHasNoLigatures() { QVERIFY(style::monoFont().styleStrategy() & QFont::PreferNoShaping); }

    void everyIconDraws() {
        for (int i = 0; i < style::kIconCount; ++i) {
            const auto icon = style::Icon(i);
            const QPixmap picture = style::iconPixmap(icon, {Qt::red, 32, 2.0});
            QVERIFY2(inkCount(picture) > 20, style::iconName(icon).data());
            QCOMPARE(picture.width(), 64);
        }
    }

    void iconsTakeTheirColour() {
        const QImage image = style::iconPixmap(style::Icon::StarFilled, {QColor(0, 128, 0), 16, 1.0}).toImage();
        const QColor middle = image.pixelColor(8, 8);
        QVERIFY(middle.green() > 100 && middle.red() < 20);
    }

    void directedIconsMirror() {
        const double plain = inkCentre(style::iconPixmap(style::Icon::ArrowRight, {Qt::red, 16, 2.0}));
        const double turned = inkCentre(style::iconPixmap(style::Icon::ArrowRight, {Qt::red, 16, 2.0, 1.5, true}));
        QVERIFY(plain > 16.5);
        QVERIFY(qAbs(plain + turned - 31) < 0.5);
        QVERIFY(style::isMirrored(style::Icon::Undo));
        QVERIFY(!style::isMirrored(style::Icon::Search));
    }

    void iconsFollowTheTheme() {
        const QIcon icon = style::icon(style::Icon::StarFilled);
        const QColor light = icon.pixmap(16, 16).toImage().pixelColor(8, 8);
        style::Theme::instance().setChoice(style::ThemeChoice::Dark);
        const QColor dark = icon.pixmap(16, 16).toImage().pixelColor(8, 8);
        QVERIFY(dark.lightness() > light.lightness() + 40);
    }
};

ODRADEK_UI_TEST(StyleTest)
#include "StyleTest.moc"
