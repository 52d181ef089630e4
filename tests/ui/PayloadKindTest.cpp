// SPDX-License-Identifier: GPL-3.0-or-later
// What bytes are taken for.
#include "tests/ui/support/Main.h"
#include "ui/views/Payload.h"

#include <QTest>

using namespace odradek;
using views::PayloadKind;

namespace {

PayloadKind kindOf(const QByteArray& text) {
    return views::payloadKind(base::as_bytes(std::string_view(text.constData(), size_t(text.size()))));
}

} // namespace

class PayloadKindTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsNotEmpty() {
        QCOMPARE(views::payloadKind(std::nullopt), PayloadKind::Null);
        QCOMPARE(kindOf(QByteArrayLiteral("")), PayloadKind::Empty);
    }

    void textAndDocuments() {
        QCOMPARE(kindOf("plain\ttext\r\n"), PayloadKind::Text);
        QCOMPARE(kindOf("订单"), PayloadKind::Text);
        QCOMPARE(kindOf("  \n {\"a\": 1}"), PayloadKind::Json);
        QCOMPARE(kindOf("[1"), PayloadKind::Json);
        QCOMPARE(kindOf("\xff\xfe not UTF-8"), PayloadKind::Binary);
    }

    void aControlCharacterDoesNotMakeItBinary() {
        QCOMPARE(kindOf(QByteArray("{\"a\": \"x\0y\"}", 12)), PayloadKind::Json);
        QCOMPARE(kindOf("\x1b[31mERROR\x1b[0m"), PayloadKind::Text);
        QCOMPARE(kindOf(QByteArray(40, 'x') + '\0' + QByteArray(40, 'x')), PayloadKind::Text);
    }

    void lengthsAndMarksDo() {
        QCOMPARE(kindOf(QByteArray("\0\0\0\x04\x13{\"a\":1}", 12)), PayloadKind::Binary);
        QCOMPARE(kindOf("\x08" + QByteArray(100, 'x')), PayloadKind::Binary);
        QCOMPARE(kindOf("abc\x01\x02"), PayloadKind::Binary);
        QCOMPARE(kindOf("[abc\x01\x02"), PayloadKind::Binary);
    }

    void hiddenCharactersAreShown() {
        const QByteArray text("{\"a\": \"x\0y\"}", 12);
        const models::Cell cell =
            views::payloadCell(base::as_bytes(std::string_view(text.constData(), size_t(text.size()))), true, true);
        QCOMPARE(cell.kind, models::CellKind::Json);
        QCOMPARE(cell.text, QStringLiteral("{\"a\": \"x\\0y\"}"));
    }
};

ODRADEK_UI_TEST(PayloadKindTest)
#include "PayloadKindTest.moc"
