// SPDX-License-Identifier: GPL-3.0-or-later
// Words are read at 4.5 : 1, marks and rings are seen at 3 : 1 (WCAG 2, 1.4.3 and 1.4.11), in both themes, on every
// ground that they stand on.
#include "tests/ui/support/Main.h"
#include "ui/delegates/TextRuns.h"
#include "ui/style/Fonts.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"

#include <QPainter>
#include <QTest>

#include <cmath>

using namespace odradek;
using style::Token;

namespace {

constexpr double kWords = 4.5;
constexpr double kMarks = 3.0;

double linear(double channel) {
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

/// Inks and the grounds that each of them stands on.
struct Pairs {
    std::vector<Token> inks;
    std::vector<Token> grounds;
    double least;
};

// Grounds of bars, lists and data; the last ones are tints that words stand on, too.
const std::vector<Token> kGrounds{Token::Window, Token::Side,    Token::Base,       Token::Raised,   Token::Sunken,
                                  Token::Sel,    Token::SelOff,  Token::SelSide,    Token::Hover,    Token::HoverSide,
                                  Token::Press,  Token::OkSoft,  Token::AccentSoft, Token::WarnSoft, Token::ErrSoft,
                                  Token::Line,   Token::LineSoft};
const std::vector<Token> kRows{Token::Base, Token::Sunken, Token::Hover, Token::Sel, Token::SelOff};

std::vector<Pairs> pairs() {
    return {{{Token::Text, Token::Text2, Token::Text3, Token::Accent, Token::Ok, Token::Warn, Token::Err, Token::Info},
             kGrounds,
             kWords},
            {{Token::JKey, Token::JStr, Token::JNum, Token::JLit, Token::JPun}, kRows, kWords},
            {{Token::Text}, {Token::Hit}, kWords},
            {{Token::OnAccent}, {Token::AccentFill, Token::ErrFill}, kWords},
            {{Token::OnProd}, {Token::Prod}, kWords},
            {{Token::ProdText}, {Token::ProdSoft}, kWords},
            {{Token::Test}, {Token::TestSoft}, kWords},
            {{Token::Dev}, kGrounds, kWords},
            {{Token::AddText}, {Token::Add}, kWords},
            {{Token::DelText}, {Token::DelBg}, kWords},
            // Replicas: the leader is written in the colour of the ground.
            {{Token::Base}, {Token::Text2, Token::Text3}, kWords},
            {{Token::WarnMark, Token::Err, Token::Ok}, kGrounds, kMarks},
            {{Token::Chart, Token::Spark}, kRows, kMarks},
            {{Token::AccentFill, Token::Prod}, {Token::Window, Token::Side, Token::Base}, kMarks},
            {{Token::HitLine}, {Token::Base}, kMarks}};
}

} // namespace

class ContrastTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { style::Theme::instance().setChoice(style::ThemeChoice::Light); }

    void everyPairCanBeRead_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void everyPairCanBeRead() {
        QFETCH(bool, dark);
        style::Theme::instance().setChoice(dark ? style::ThemeChoice::Dark : style::ThemeChoice::Light);
        QStringList poor;
        for (const Pairs& pair : pairs())
            for (const Token ink : pair.inks)
                for (const Token ground : pair.grounds)
                    if (contrast(style::color(ink), style::color(ground)) < pair.least)
                        poor.append(style::tokenName(ink) % QStringLiteral(" on ") % style::tokenName(ground));
        QVERIFY2(poor.isEmpty(), qPrintable(poor.join(u'\n')));
    }

    void theFocusStandsOut_data() { everyPairCanBeRead_data(); }
    void theFocusStandsOut() {
        QFETCH(bool, dark);
        style::Theme::instance().setChoice(dark ? style::ThemeChoice::Dark : style::ThemeChoice::Light);
        for (const Token ground : kGrounds)
            QVERIFY2(contrast(style::focusColor(), style::color(ground)) >= kMarks, style::tokenName(ground).data());
    }

    // A match in a quiet colour is written in the colour of text.
    void matchesCanBeRead_data() { everyPairCanBeRead_data(); }
    void matchesCanBeRead() {
        QFETCH(bool, dark);
        style::Theme::instance().setChoice(dark ? style::ThemeChoice::Dark : style::ThemeChoice::Light);
        QImage image(200, 24, QImage::Format_ARGB32);
        image.fill(style::color(Token::Base));
        QPainter painter(&image);
        delegates::DataLine line;
        line.text = QStringLiteral("||||||||");
        line.font = style::monoFont(20);
        line.color = style::color(Token::JPun);
        line.hits = {{2, 4}};
        line.runs = {{0, 8, style::color(Token::JPun)}};
        delegates::paintDataLine(painter, {0, 0, 200, 24}, line);
        painter.end();
        double best = 0;
        const int advance = QFontMetrics(line.font).horizontalAdvance(u'|');
        for (int x = 2 * advance; x < 6 * advance; ++x)
            best = qMax(best, contrast(image.pixelColor(x, 12), style::color(Token::Hit)));
        QVERIFY2(best >= kWords, qPrintable(QString::number(best)));
    }
};

ODRADEK_UI_TEST(ContrastTest)
#include "ContrastTest.moc"
