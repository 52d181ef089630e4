// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and values of any size and depth.
#include "ui/views/PayloadView.h"
#include "records/batch_builder.h"
#include "records/decode.h"
#include "tests/ui/support/Main.h"
#include "ui/models/TimeFormat.h"
#include "ui/views/MessageDetail.h"
#include "ui/views/Payload.h"
#include "ui/widgets/HexView.h"
#include "ui/widgets/JsonTree.h"
#include "ui/widgets/PlainTextView.h"
#include "ui/widgets/Segments.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

using namespace odradek;
using views::PayloadView;

namespace {

constexpr std::size_t kMega = 1'000'000;

base::ByteView bytes(const std::string& text) {
    return base::as_bytes(text);
}

void open(QWidget& view) {
    view.resize(500, 400);
    view.show();
    view.grab();
}

QAbstractButton* button(QWidget& view, const QString& text) {
    for (auto* one : view.findChildren<QAbstractButton*>())
        if (one->text() == text) return one;
    return nullptr;
}

bool says(QWidget& view, const QString& text) {
    const auto labels = view.findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == text; });
}

widgets::PlainTextView& textOf(PayloadView& view) {
    return *qobject_cast<widgets::PlainTextView*>(view.currentView());
}

std::shared_ptr<const records::RecordBlock> blockOf(const std::string& value) {
    records::BatchBuilder builder{records::BatchOptions{}};
    records::NewRecord record;
    record.timestamp = 1'000;
    record.value = base::as_bytes(value);
    (void)builder.append(record);
    const auto batch = records::WireBatch::parse(builder.finish().value());
    return records::decode(*batch).value();
}

} // namespace

class PayloadViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // catalogue B14
    void aLineOfAMegabyteIsShownWhole() {
        PayloadView view;
        open(view);
        const std::string line(kMega, 'x');
        view.setBytes(bytes(line), false);
        view.grab();
        QCOMPARE(textOf(view).text().size(), qsizetype(kMega));
        const std::string document = "{\"a\":\"" + line + "\"}";
        view.setBytes(bytes(document), false);
        view.grab();
        QVERIFY(qobject_cast<widgets::JsonTree*>(view.currentView()));
    }

    // catalogue B14
    void ofAHundredMegabytesTheFirstIsShownAndTheRestOnDemand() {
        const auto block = blockOf(std::string(100 * kMega, 'y'));
        views::MessageDetail detail;
        open(detail);
        detail.showRecord(block, 0, 3);
        detail.grab();
        const auto views = detail.findChildren<PayloadView*>();
        const auto shown = std::ranges::find_if(views, [](const PayloadView* view) { return view->isVisible(); });
        QVERIFY(shown != views.end());
        PayloadView* view = *shown;
        QVERIFY(says(*view, QStringLiteral("first 1.00 MiB of 95.4 MiB")));
        QCOMPARE(textOf(*view).text().size(), views::kDetailPreview);
        auto* more = button(*view, QStringLiteral("Show all"));
        QVERIFY(more != nullptr);
        more->click();
        QCOMPARE(textOf(*view).text().size(), qsizetype(100 * kMega));
        QVERIFY(more->isHidden());
    }

    void theControlsAreWholeInTheNarrowestPane() {
        const auto block = blockOf("{\"a\":\"" + std::string(2 * kMega, 'y') + "\"}");
        views::MessageDetail detail;
        detail.resize(detail.minimumWidth(), 500);
        detail.show();
        detail.showRecord(block, 0, 3);
        detail.grab();
        const auto all = detail.findChildren<widgets::Segments*>();
        const auto forms = std::ranges::find_if(all, [](const auto* one) { return one->isVisible(); });
        QVERIFY(forms != all.end());
        QCOMPARE((*forms)->width(), (*forms)->sizeHint().width());
        bool offersAll = false;
        for (const auto* one : detail.findChildren<QAbstractButton*>()) {
            if (!one->isVisible()) continue;
            QCOMPARE(one->visibleRegion().boundingRect(), one->rect());
            if (!one->text().isEmpty())
                QVERIFY2(one->width() >= one->minimumSizeHint().width(), qPrintable(one->text()));
            offersAll = offersAll || one->text() == QStringLiteral("Show all");
        }
        QVERIFY(offersAll);
    }

    void theTimeIsWholeBesideALongZone() {
        auto& times = models::TimeFormat::instance();
        times.setMode(models::TimeMode::Zone, QTimeZone("America/Argentina/Buenos_Aires"));
        views::MessageDetail detail;
        detail.resize(detail.minimumWidth(), 500);
        detail.show();
        detail.showRecord(blockOf("x"), 0, 3);
        detail.grab();
        const QString shown = times.dateTime(0);
        const auto labels = detail.findChildren<QLabel*>();
        const auto time = std::ranges::find_if(labels, [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral(":")) && !label->toolTip().isEmpty();
        });
        times.setMode(models::TimeMode::Utc);
        QVERIFY(time != labels.end());
        QCOMPARE((*time)->text().size(), shown.size());
        QVERIFY((*time)->width() >= (*time)->sizeHint().width());
        QCOMPARE((*time)->visibleRegion().boundingRect(), (*time)->rect());
    }

    // catalogue B14
    void aCellTellsHowMuchOfItIsShown() {
        std::string value(4'300'000, 'z');
        const models::Cell cell = views::payloadCell(bytes(value), true, true);
        QCOMPARE(cell.kind, models::CellKind::Truncated);
        QCOMPARE(cell.note, QStringLiteral("first 64.0 KiB of 4.10 MiB"));
        QVERIFY(cell.text.size() <= views::kCellPreview);
    }

    // catalogue B15
    void aMillionBracketsAreRaw() {
        const std::string deep = std::string(kMega, '[') + "9007199254740993" + std::string(kMega, ']');
        PayloadView view;
        open(view);
        view.setBytes(bytes(deep), false);
        view.grab();
        QVERIFY(qobject_cast<widgets::PlainTextView*>(view.currentView()));
        auto* more = button(view, QStringLiteral("Show all"));
        more->click();
        QVERIFY(says(view, QStringLiteral("raw: it nests too deeply")));
        QCOMPARE(textOf(view).text().toStdString(), deep);
        QVERIFY(view.findChild<widgets::Segments*>()->isHidden());
        view.grab();
    }

    // catalogue B15
    void deepAndSmallIsRawToo() {
        const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
        PayloadView view;
        open(view);
        view.setBytes(bytes(deep), false);
        QCOMPARE(textOf(view).text().toStdString(), deep);
        view.setBytes(bytes("{\"a\": 1}"), false);
        QVERIFY(qobject_cast<widgets::JsonTree*>(view.currentView()));
        QVERIFY(!view.findChild<widgets::Segments*>()->isHidden());
    }

    // catalogue B15
    void numbersKeepEveryDigitInEachForm() {
        const std::string digits = "-123456789012345678901234567890.000000000000000000010e+00400";
        const std::string document = R"({"n":)" + digits + R"(,"i":9007199254740993})";
        PayloadView view;
        open(view);
        view.setBytes(bytes(document), false);
        auto* tree = qobject_cast<widgets::JsonTree*>(view.currentView());
        QVERIFY(tree != nullptr);
        tree->setCurrentLine(0);
        QCOMPARE(tree->currentText().toStdString(), digits);
        tree->setCurrentLine(1);
        QCOMPARE(tree->currentText(), QStringLiteral("9007199254740993"));
        auto* forms = view.findChild<widgets::Segments*>();
        for (const int form : {1, 2}) {
            forms->setCurrent(form);
            QVERIFY(textOf(view).text().contains(QString::fromStdString(digits)));
            QVERIFY(textOf(view).text().contains(QStringLiteral("9007199254740993")));
        }
    }

    void longLinesAreWrappedOrNot() {
        PayloadView view;
        open(view);
        view.setBytes(bytes(std::string(500, 'w')), false);
        auto* wrap = button(view, QString());
        for (auto* one : view.findChildren<QAbstractButton*>())
            if (one->toolTip() == QStringLiteral("Wrap long lines")) wrap = one;
        QVERIFY(wrap->isChecked());
        QVERIFY(textOf(view).wraps());
        wrap->click();
        QVERIFY(!textOf(view).wraps());
        view.setBytes(bytes("{}"), false);
        QVERIFY(!wrap->isEnabled());
    }

    void hiddenCharactersAreTold() {
        PayloadView view;
        open(view);
        const std::string plain = "a\tb\n";
        view.setBytes(bytes(plain), false);
        QVERIFY(!says(view, QStringLiteral("Hidden characters are shown as escapes.")));
        const std::string turned = "a\xe2\x80\xae"
                                   "b";
        view.setBytes(bytes(turned), false);
        QVERIFY(says(view, QStringLiteral("Hidden characters are shown as escapes.")));
    }
};

ODRADEK_UI_TEST(PayloadViewTest)
#include "PayloadViewTest.moc"
