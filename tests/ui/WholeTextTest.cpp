// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/WholeText.h"
#include "tests/ui/support/Main.h"
#include "ui/style/Fonts.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QTest>

using namespace odradek;

namespace {

/// How many columns of pixels have ink, in a text beside a field as dialogs have it.
int inkedColumns(Qt::LayoutDirection direction) {
    QApplication::setLayoutDirection(direction);
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    auto* text = new dialogs::WholeText;
    row->addWidget(text);
    row->addStretch(1);
    text->setParts({{QStringLiteral("Type "), style::uiFont(style::kBodyPx)},
                    {QStringLiteral("billing.invoices"), style::monoFont(style::kBodyPx, QFont::DemiBold)},
                    {QStringLiteral(" to change its configuration in"), style::uiFont(style::kBodyPx)}});
    window.resize(800, 60);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window)) return -1;
    const QImage image = text->grab().toImage();
    int inked = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) == image.pixel(0, image.height() - 1)) continue;
            ++inked;
            break;
        }
    }
    return inked;
}

} // namespace

class WholeTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void aMirroredWindowHasAllItsLetters() {
        const int whole = inkedColumns(Qt::LeftToRight);
        QVERIFY(whole > 100);
        QCOMPARE(inkedColumns(Qt::RightToLeft), whole);
    }
};

ODRADEK_UI_TEST(WholeTextTest)
#include "WholeTextTest.moc"
