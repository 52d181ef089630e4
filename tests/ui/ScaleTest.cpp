// SPDX-License-Identifier: GPL-3.0-or-later
// Screens of 100 to 200 per cent: hair lines of one width, icons made for the screen's pixels, words that fit.
#include "tests/ui/support/FakeSource.h"
#include "tests/ui/support/Main.h"
#include "ui/style/Fonts.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Picker.h"
#include "ui/widgets/StatusItem.h"
#include "ui/widgets/TableView.h"

#include <memory>
#include <QImage>
#include <QPushButton>
#include <QSet>
#include <QTest>

using namespace odradek;

namespace {

QString words(const char* text) {
    return QString::fromUtf8(text);
}

/// How thick the lines of this colour are that a column of pixels crosses.
QSet<int> thicknesses(const QImage& image, int x, const QColor& color) {
    QSet<int> found;
    int run = 0;
    for (int y = 0; y < image.height(); ++y) {
        const bool line = image.pixelColor(x, y) == color;
        if (!line && run > 0) found.insert(run);
        run = line ? run + 1 : 0;
    }
    return found;
}

} // namespace

class ScaleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { style::Theme::instance().setScale(1.0); }

    void hairLinesAreAllTheSame_data() {
        QTest::addColumn<double>("ratio");
        for (const int percent : {100, 125, 150, 175, 200})
            QTest::newRow(qPrintable(QString::number(percent))) << percent / 100.0;
    }
    void hairLinesAreAllTheSame() {
        QFETCH(double, ratio);
        testing::FakeSource source(12);
        widgets::TableView view;
        view.setSource(&source);
        view.resize(400, 260);
        QImage image((QSizeF(view.size()) * ratio).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        view.render(&image);
        const QSet<int> found =
            thicknesses(image, image.width() - qRound(40 * ratio), style::color(style::Token::LineSoft));
        QCOMPARE(found.size(), qsizetype(1));
        QVERIFY(*found.begin() <= qCeil(ratio));
    }

    void iconsAreMadeForTheScreensPixels_data() { hairLinesAreAllTheSame_data(); }
    void iconsAreMadeForTheScreensPixels() {
        QFETCH(double, ratio);
        const QPixmap picture = style::iconPixmap(style::Icon::Topic, {Qt::black, 16, ratio});
        QCOMPARE(picture.devicePixelRatio(), ratio);
        QCOMPARE(picture.width(), qRound(16 * ratio));
    }

    // The size of type is a setting of ours, beside the screen's.
    void wordsFitIntoTheirControls_data() {
        QTest::addColumn<double>("scale");
        for (const int percent : {90, 100, 125, 150})
            QTest::newRow(qPrintable(QString::number(percent))) << percent / 100.0;
    }
    void wordsFitIntoTheirControls() {
        QFETCH(double, scale);
        style::Theme::instance().setScale(scale);
        const auto widthOf = [](const QString& text, int px, QFont::Weight weight = QFont::Medium) {
            return QFontMetrics(style::uiFont(px, weight)).horizontalAdvance(text);
        };
        const QString text = words("Überprüfung der Partitionen");
        widgets::Picker picker(words("Ab"));
        picker.setItems({{text, 1}});
        QVERIFY(picker.sizeHint().width() > widthOf(words("Ab"), style::kSmallPx) + widthOf(text, style::kSmallPx));
        const widgets::Chip chip(text);
        QVERIFY(chip.sizeHint().width() > widthOf(text, style::kHeadPx));
        widgets::StatusItem item;
        item.setWords(text, {});
        QVERIFY(item.sizeHint().width() >= widthOf(text, style::kSmallPx, QFont::Normal));
        const std::unique_ptr<QPushButton> button(widgets::formButton(text));
        QVERIFY(button->sizeHint().width() > widthOf(text, style::kBodyPx));
        QVERIFY(button->sizeHint().height() >= QFontMetrics(style::uiFont(style::kBodyPx)).height());
    }
};

ODRADEK_UI_TEST(ScaleTest)
#include "ScaleTest.moc"
