// SPDX-License-Identifier: GPL-3.0-or-later
// How settings are entered: kinds, units, verdicts; and the editor itself.
#include "ui/views/SettingForm.h"
#include "admin/topic_settings.h"
#include "tests/ui/support/Main.h"
#include "ui/views/SettingPopup.h"
#include "ui/widgets/FieldNote.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace odradek;
using admin::SettingType;
using views::SettingForm;
using views::SettingKind;
using views::SettingPopup;
using views::SettingUnit;

namespace {

const admin::Resource kTopic{admin::ResourceType::Topic, "orders"};
const admin::Resource kBroker{admin::ResourceType::Broker, "1"};

admin::ConfigEntry entry(const std::string& name, SettingType type = SettingType::Unknown) {
    admin::ConfigEntry made;
    made.name = name;
    made.type = std::int8_t(type);
    return made;
}

SettingForm topicForm(const std::string& name) {
    return views::formOf(entry(name), kTopic);
}

QString value(const std::string& name, const QString& typed) {
    return views::valueOf(topicForm(name), typed);
}

template <class T>
T* part(QWidget& popup, const QString& text) {
    for (auto* one : popup.findChildren<T*>())
        if (one->text() == text) return one;
    return nullptr;
}

} // namespace

class SettingFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theKindComesFromTheBrokerOrFromWhatIsKnown() {
        QCOMPARE(topicForm("retention.ms").kind, SettingKind::Number);
        QCOMPARE(topicForm("retention.ms").unit, SettingUnit::Milliseconds);
        QCOMPARE(topicForm("segment.bytes").unit, SettingUnit::Bytes);
        QCOMPARE(topicForm("cleanup.policy").kind, SettingKind::SomeOf);
        QCOMPARE(topicForm("compression.type").kind, SettingKind::OneOf);
        QCOMPARE(topicForm("preallocate").choices, QStringList({QStringLiteral("true"), QStringLiteral("false")}));
        QCOMPARE(topicForm("min.cleanable.dirty.ratio").kind, SettingKind::Fraction);
        QCOMPARE(topicForm("some.thing.new").kind, SettingKind::AnyText);
        const auto threads = views::formOf(entry("num.io.threads", SettingType::Int), kBroker);
        QCOMPARE(threads.kind, SettingKind::Number);
        QCOMPARE(threads.unit, SettingUnit::None);
        // A broker's setting is no topic's, though it has the same name.
        QCOMPARE(views::formOf(entry("compression.type", SettingType::String), kBroker).kind, SettingKind::AnyText);
    }

    void theBrokersWordsStandWhereNoneAreKnown() {
        auto threads = entry("num.io.threads", SettingType::Int);
        threads.documentation = "How many <b>threads</b>\nthere are.";
        QCOMPARE(views::formOf(threads, kBroker).meaning, QStringLiteral("How many <b>threads</b>\\nthere are."));
        QVERIFY(!topicForm("retention.ms").meaning.isEmpty());
    }

    void unitsAreTaken() {
        QCOMPARE(value("retention.ms", QStringLiteral("7 d")), QStringLiteral("604800000"));
        QCOMPARE(value("retention.ms", QStringLiteral(" 90min ")), QStringLiteral("5400000"));
        QCOMPARE(value("retention.ms", QStringLiteral("1,5 h")), QStringLiteral("5400000"));
        QCOMPARE(value("segment.bytes", QStringLiteral("512 KiB")), QStringLiteral("524288"));
        QCOMPARE(value("segment.bytes", QStringLiteral("1.5G")), QStringLiteral("1610612736"));
        QCOMPARE(value("segment.bytes", QStringLiteral("1 MB")), QStringLiteral("1000000"));
        QCOMPARE(value("segment.bytes", QStringLiteral("7 d")), QStringLiteral("7 d"));
        QCOMPARE(value("retention.ms", QStringLiteral("-1")), QStringLiteral("-1"));
        QCOMPARE(value("retention.ms", QStringLiteral("99999999999999 w")), QStringLiteral("99999999999999 w"));
        QCOMPARE(value("cleanup.policy", QStringLiteral("7 d")), QStringLiteral("7 d"));
    }

    void whatTheBrokerWouldRefuseIsSaid() {
        QVERIFY(views::judgeSetting(topicForm("retention.ms"), QStringLiteral("60000")).text.isEmpty());
        const auto below = views::judgeSetting(topicForm("retention.ms"), QStringLiteral("-2"));
        QVERIFY(below.refused);
        QVERIFY2(below.text.contains(QStringLiteral("retention.ms takes a whole number from -1")),
                 qPrintable(below.text));
        QVERIFY(views::judgeSetting(topicForm("retention.ms"), QStringLiteral("7 x")).refused);
        QVERIFY(views::judgeSetting(topicForm("compression.type"), QStringLiteral("rar")).refused);
        // A name that only the broker knows: it has told of it, so nothing is known against it.
        QVERIFY(views::judgeSetting(topicForm("retention.mss"), QStringLiteral("1")).text.isEmpty());
        const auto threads = views::formOf(entry("num.io.threads", SettingType::Int), kBroker);
        QVERIFY(views::judgeSetting(threads, QStringLiteral("many")).refused);
        QVERIFY(views::judgeSetting(threads, QStringLiteral("3000000000")).refused);
        QVERIFY(!views::judgeSetting(threads, QStringLiteral("16")).refused);
    }

    void whatIsFixedSaysWhy() {
        auto fixed = entry("log.dirs");
        QVERIFY(views::whyFixed(fixed).isEmpty());
        fixed.read_only = true;
        QVERIFY(views::whyFixed(fixed).contains(QStringLiteral("while the broker runs")));
        auto secret = entry("a.password");
        secret.sensitive = true;
        QVERIFY(!views::whyFixed(secret).isEmpty());
    }

    void aNumberIsReadAndRefusedAsOneTypes() {
        QWidget window;
        QPointer<SettingPopup> popup =
            new SettingPopup(topicForm("retention.ms"), {QStringLiteral("604800000"), {}, false}, &window);
        QSignalSpy taken(popup, &SettingPopup::taken);
        popup->open({10, 10, 200, 22});
        auto* field = popup->findChild<QLineEdit*>();
        QCOMPARE(popup->focusWidget(), field);
        const auto says = [&popup](const QString& words) {
            for (const auto* label : popup->findChildren<QLabel*>())
                if (label->isVisible() && label->text() == words) return true;
            return false;
        };
        QVERIFY(says(QStringLiteral("7 d")));
        QTest::keyClicks(field, QStringLiteral("12 h"));
        QVERIFY(says(QStringLiteral("43200000, which is 12 h")));
        QTest::keyClicks(field, QStringLiteral("x"));
        const auto* problem = popup->findChild<widgets::FieldNote*>();
        QVERIFY(problem->isVisible());
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(taken.count(), 0);
        QTest::keyClick(field, Qt::Key_Backspace);
        QVERIFY(!problem->isVisible());
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(taken.count(), 1);
        QCOMPARE(taken[0][0].toString(), QStringLiteral("43200000"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(popup.isNull());
    }

    void choicesAreChosenByKeyboard() {
        QWidget window;
        auto* one = new SettingPopup(topicForm("preallocate"), {QStringLiteral("false"), {}, false}, &window);
        QSignalSpy taken(one, &SettingPopup::taken);
        one->open({10, 10, 200, 22});
        QCOMPARE(one->focusWidget(), part<QRadioButton>(*one, QStringLiteral("false")));
        QTest::keyClick(one->focusWidget(), Qt::Key_Up);
        QTest::keyClick(one->focusWidget(), Qt::Key_Return);
        QCOMPARE(taken.at(0).at(0).toString(), QStringLiteral("true"));
        auto* some = new SettingPopup(topicForm("cleanup.policy"), {QStringLiteral("delete"), {}, true}, &window);
        QSignalSpy takenToo(some, &SettingPopup::taken);
        some->open({10, 10, 200, 22});
        part<QCheckBox>(*some, QStringLiteral("compact"))->click();
        QCOMPARE(some->value(), QStringLiteral("delete,compact"));
        QTest::keyClick(some->focusWidget(), Qt::Key_Return);
        QCOMPARE(takenToo.count(), 1);
    }

    void aChoiceThatNobodyKnowsIsKept() {
        QWidget window;
        SettingPopup popup(topicForm("compression.type"), {QStringLiteral("brotli"), {}, true}, &window);
        QCOMPARE(popup.value(), QStringLiteral("brotli"));
        QVERIFY(part<QRadioButton>(popup, QStringLiteral("brotli"))->isChecked());
    }

    void theWayBackIsOfferedWhereThereIsOne() {
        QWidget window;
        auto* own = new SettingPopup(topicForm("retention.ms"),
                                     {QStringLiteral("1"), QStringLiteral("604800000"), true}, &window);
        QSignalSpy reset(own, &SettingPopup::resetWanted);
        own->open({10, 10, 200, 22});
        auto* button = part<QPushButton>(*own, QStringLiteral("Reset to default"));
        QVERIFY(button->isEnabled());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QCOMPARE(reset.count(), 1);
        const SettingPopup inherited(topicForm("retention.ms"), {QStringLiteral("1"), {}, false}, &window);
        for (const auto* one : inherited.findChildren<QPushButton*>())
            if (one->text() == u"Reset to default") QVERIFY(!one->isEnabled() && !one->toolTip().isEmpty());
    }

    // catalogue B12
    void foreignWordsAreNoMarkup() {
        QWidget window;
        auto odd = entry("odd");
        odd.documentation = "<img src=x>\xe2\x80\xae";
        const SettingPopup popup(views::formOf(odd, kTopic), {QStringLiteral("<b>"), {}, false}, &window);
        for (const auto* label : popup.findChildren<QLabel*>()) {
            QCOMPARE(label->textFormat() == Qt::PlainText || label->text().isEmpty(), true);
            QVERIFY(!label->text().contains(QChar(0x202e)));
        }
    }
};

ODRADEK_UI_TEST(SettingFormTest)
#include "SettingFormTest.moc"
