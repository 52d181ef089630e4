// SPDX-License-Identifier: GPL-3.0-or-later
// The kit of dialogs: who has the focus, what Enter and Esc do, what a name, a refusal and a wait change.
#include "ui/dialogs/Dialog.h"

#include "base/kafka_errors.h"
#include "tests/ui/support/Main.h"
#include "ui/dialogs/CheckList.h"
#include "ui/dialogs/Form.h"
#include "ui/dialogs/StepList.h"
#include "ui/dialogs/TypedName.h"
#include "ui/dialogs/Veil.h"
#include "ui/dialogs/WholeText.h"
#include "ui/style/ControlRoles.h"
#include "ui/widgets/FieldNote.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace odradek;
using dialogs::Check;
using dialogs::Dialog;

namespace {

QString words(const char* text) {
    return QString::fromUtf8(text);
}

dialogs::Place place(style::Environment environment = style::Environment::Prod) {
    return {words("prod-eu"), environment, words("orders")};
}

base::Error refusal() {
    return base::fail(base::code::InvalidPartitions, "orders", "Number of partitions must be larger than 0.").error();
}

/// A window with a field that has the focus, and a dialog over it with two fields. GUI thread.
class Scene {
public:
    explicit Scene(Dialog::Act act = Dialog::Act::Makes) {
        behind = new QLineEdit(&window);
        window.resize(1024, 640);
        window.show();
        behind->setFocus();
        dialog = new Dialog(words("Create topic"), place(), &window);
        auto* form = new dialogs::Form;
        first = new QLineEdit;
        second = new QLineEdit;
        note = form->addField(words("&Name"), first);
        form->addField(words("&Partitions"), second);
        dialog->setContent(form);
        dialog->setAction(words("Create"), act);
    }
    ~Scene() { delete dialog; }
    Q_DISABLE_COPY_MOVE(Scene)

    void open() {
        dialog->open();
        dialog->activateWindow();
        // A window counts as active to Qt while its parent is: that is not enough here.
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
    }
    bool closed() const { return dialog == nullptr || !dialog->isVisible(); }

    QWidget window;
    QPointer<Dialog> dialog;
    QLineEdit* behind;
    QLineEdit* first;
    QLineEdit* second;
    widgets::FieldNote* note;
};

} // namespace

class DialogTest : public QObject {
    Q_OBJECT
public:
    // With the first window that gets the keyboard Qt starts threads of its own, which stay: they are no test's
    // residue.
    DialogTest() {
        QLineEdit first;
        first.show();
        (void)QTest::qWaitForWindowActive(&first);
    }

private Q_SLOTS:
    void theFirstFieldHasTheFocusAndTheWindowGetsItBack() {
        Scene scene;
        scene.open();
        QCOMPARE(QApplication::focusWidget(), scene.first);
        QCOMPARE(scene.window.findChildren<dialogs::Veil*>().size(), 1);
        QTest::keyClick(scene.dialog, Qt::Key_Escape);
        QVERIFY(scene.closed());
        QVERIFY(scene.window.findChildren<dialogs::Veil*>().isEmpty());
        QTRY_COMPARE(QApplication::activeWindow(), &scene.window);
        QCOMPARE(QApplication::focusWidget(), scene.behind);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY2(scene.dialog.isNull(), "it deletes itself");
    }

    void enterMakes() {
        Scene scene;
        QSignalSpy acted(scene.dialog, &Dialog::acted);
        scene.open();
        QTest::keyClick(scene.first, Qt::Key_Return);
        QCOMPARE(acted.count(), 1);
        QVERIFY2(!scene.closed(), "who acts closes it");
    }

    void enterMakesOnceEverythingIsRead() {
        Scene scene;
        QSignalSpy acted(scene.dialog, &Dialog::acted);
        scene.dialog->setBusy(Dialog::Wait::Reads, words("Reading…"));
        scene.open();
        QCOMPARE(QApplication::focusWidget(), scene.dialog->cancelButton());
        scene.dialog->setReady();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(acted.count(), 1);
        QVERIFY2(!scene.closed(), "Cancel took the key");
    }

    void enterDestroysNothingByItself() {
        Scene scene(Dialog::Act::Destroys);
        QSignalSpy acted(scene.dialog, &Dialog::acted);
        scene.open();
        QVERIFY(scene.dialog->cancelButton()->isDefault());
        QTest::keyClick(scene.first, Qt::Key_Return);
        QCOMPARE(acted.count(), 0);
        QVERIFY(scene.closed());
    }

    void enterPressesTheButtonThatHasTheFocus() {
        Scene scene(Dialog::Act::Destroys);
        QSignalSpy acted(scene.dialog, &Dialog::acted);
        QSignalSpy back(scene.dialog, &Dialog::backWanted);
        QPushButton* check = scene.dialog->addSecondary(words("Check again"));
        QSignalSpy checked(check, &QPushButton::clicked);
        scene.dialog->setBack(true);
        scene.open();
        for (QPushButton* button : {scene.dialog->actionButton(), scene.dialog->backButton(), check}) {
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Return);
        }
        QCOMPARE(acted.count(), 1);
        QCOMPARE(back.count(), 1);
        QCOMPARE(checked.count(), 1);
        QVERIFY2(!scene.closed(), "Cancel took a key");
    }

    void aPressThatFailedLeavesEnterToCancel() {
        Scene scene(Dialog::Act::Destroys);
        QSignalSpy acted(scene.dialog, &Dialog::acted);
        scene.open();
        scene.dialog->actionButton()->setFocus();
        scene.dialog->setBusy(Dialog::Wait::Sent, words("Deleting…"));
        scene.dialog->refuse(words("Nothing was deleted"), {base::ErrorKind::Timeout, {}, {}, "no answer in time"});
        QCOMPARE(QApplication::focusWidget(), scene.dialog->cancelButton());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(acted.count(), 0);
        QVERIFY(scene.closed());
    }

    void isAsHighAsItsWordsAre() {
        for (int count = 8; count <= 40; ++count) {
            QWidget window;
            window.resize(1024, 640);
            window.show();
            const QPointer<Dialog> dialog = new Dialog(words("Allow changes"), place(), &window);
            auto* form = new dialogs::Form;
            form->addWords(QStringLiteral("changes ").repeated(count));
            dialog->setContent(form);
            dialog->open();
            const auto* scroll = dialog->findChild<QScrollArea*>();
            QCoreApplication::sendPostedEvents();
            QVERIFY2(scroll->verticalScrollBar()->maximum() == 0, qPrintable(QString::number(count)));
            delete dialog;
        }
    }

    void theFootSaysWhatEnterDoes() {
        Scene scene(Dialog::Act::Destroys);
        scene.open();
        const auto says = [&](const char* text) {
            const auto labels = scene.dialog->findChildren<QLabel*>();
            return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == words(text); });
        };
        QVERIFY(says("Enter and Esc cancel"));
        scene.dialog->actionButton()->setFocus();
        QVERIFY(says("Enter confirms, Esc cancels"));
        scene.second->setFocus();
        QVERIFY(says("Enter and Esc cancel"));
    }

    void theWindowBehindGivesTheKeyboardBack() {
        Scene scene;
        scene.open();
        scene.window.activateWindow();
        QApplication::setActiveWindow(&scene.window);
        QCOMPARE(QApplication::activeWindow(), &scene.window);
        QTRY_COMPARE(QApplication::activeWindow(), scene.dialog);
        QCOMPARE(QApplication::focusWidget(), scene.first);
    }

    void spaceDestroysWhatIsMeant() {
        Scene scene(Dialog::Act::Destroys);
        QSignalSpy acted(scene.dialog, &Dialog::acted);
        scene.open();
        scene.dialog->actionButton()->setFocus();
        QTest::keyClick(scene.dialog->actionButton(), Qt::Key_Space);
        QCOMPARE(acted.count(), 1);
    }

    void aReasonKeepsTheActionOff() {
        Scene scene;
        QSignalSpy acted(scene.dialog, &Dialog::acted);
        scene.open();
        scene.dialog->setWhyNot(words("A topic needs a name."));
        QVERIFY(!scene.dialog->actionButton()->isEnabled());
        QCOMPARE(scene.dialog->actionButton()->toolTip(), words("A topic needs a name."));
        QTest::keyClick(scene.first, Qt::Key_Return);
        QCOMPARE(acted.count(), 0);
        QVERIFY2(!scene.closed(), "Enter does not cancel either");
        scene.dialog->setWhyNot({});
        QVERIFY(scene.dialog->canAct());
    }

    void aNameIsTypedToTheLetter() {
        Scene scene(Dialog::Act::Destroys);
        scene.dialog->askName(words("orders"), words("Type %1 to delete it in"));
        scene.open();
        auto& name = scene.dialog->typedName();
        QVERIFY(name.isVisible());
        QCOMPARE(name.field()->accessibleName(), words("Type orders to delete it in"));
        for (const char* wrong : {"", "order", "Orders", " orders", "orders ", "ordersx"}) {
            name.field()->setText(words(wrong));
            QVERIFY2(!scene.dialog->canAct(), wrong);
        }
        QVERIFY2(style::isInvalid(name.field()), "what cannot become the name any more is ringed");
        name.field()->clear();
        QTest::keyClicks(name.field(), words("orders"));
        QVERIFY(scene.dialog->canAct());
        QVERIFY(!style::isInvalid(name.field()));
    }

    void aNameIsShownWholeHoweverLong() {
        Scene scene(Dialog::Act::Destroys);
        const QString name(249, u'w');
        scene.dialog->askName(name, words("Type %1 to delete it in"));
        scene.open();
        auto& typed = scene.dialog->typedName();
        dialogs::WholeText* sentence = typed.sentence();
        QVERIFY(sentence->toPlainText().contains(name));
        const QString sizes = QStringLiteral("%1 of %2 at %3, row %4 hfw %5")
                                  .arg(sentence->height())
                                  .arg(sentence->heightForWidth(sentence->width()))
                                  .arg(sentence->width())
                                  .arg(typed.height())
                                  .arg(typed.layout()->heightForWidth(typed.width()));
        QVERIFY2(sentence->height() >= sentence->heightForWidth(sentence->width()), qPrintable(sizes));
        QVERIFY(sentence->height() > 2 * sentence->fontMetrics().height());
        QVERIFY(sentence->geometry().bottom() <= typed.height());
        QVERIFY(typed.field()->width() >= 100);
        sentence->selectAll();
        QVERIFY(sentence->textCursor().selectedText().contains(name));
    }

    void aShortNameStandsInOneLine() {
        Scene scene(Dialog::Act::Destroys);
        scene.dialog->askName(words("orders"), words("Type %1 to delete it in"));
        scene.open();
        const dialogs::WholeText* sentence = scene.dialog->typedName().sentence();
        QCOMPARE(sentence->toPlainText(), words("Type orders to delete it in"));
        QVERIFY(sentence->height() >= sentence->heightForWidth(sentence->width()));
        QVERIFY(sentence->height() < 2 * sentence->fontMetrics().height());
    }

    void aChangeOfThePlanEmptiesTheName() {
        Scene scene(Dialog::Act::Destroys);
        scene.dialog->askName(words("orders"), words("Type %1 to delete it in"));
        scene.dialog->typedName().field()->setText(words("orders"));
        QVERIFY(scene.dialog->canAct());
        scene.dialog->planChanged();
        QVERIFY(scene.dialog->typedName().field()->text().isEmpty());
        QVERIFY(!scene.dialog->canAct());
        scene.dialog->askNoName();
        QVERIFY(scene.dialog->canAct());
    }

    void whatWasSentCannotBeCancelled() {
        Scene scene;
        QSignalSpy acted(scene.dialog, &Dialog::acted);
        scene.open();
        scene.dialog->setBusy(Dialog::Wait::Sent, words("Creating the topic…"));
        QVERIFY(!scene.first->isEnabled());
        QVERIFY(!scene.dialog->actionButton()->isEnabled());
        QCOMPARE(scene.dialog->cancelButton()->text(), words("Leave"));
        QVERIFY(QApplication::focusWidget() != nullptr);
        QTest::keyClick(scene.dialog, Qt::Key_Escape);
        QTest::keyClick(scene.dialog, Qt::Key_Return);
        QVERIFY2(!scene.closed(), "neither Esc nor Enter leaves it");
        QCOMPARE(acted.count(), 0);
        QTest::mouseClick(scene.dialog->cancelButton(), Qt::LeftButton);
        QVERIFY(scene.closed());
    }

    void whatOnlyReadsCanBeClosed() {
        Scene scene;
        scene.open();
        scene.dialog->setBusy(Dialog::Wait::Reads, words("The brokers look at it…"));
        QCOMPARE(scene.dialog->cancelButton()->text(), words("Cancel"));
        QTest::keyClick(scene.dialog, Qt::Key_Escape);
        QVERIFY(scene.closed());
    }

    void whatIsSentOneByOneCanBeStopped() {
        Scene scene(Dialog::Act::Destroys);
        QSignalSpy stopped(scene.dialog, &Dialog::stopWanted);
        scene.open();
        scene.dialog->setBusy(Dialog::Wait::Stoppable, words("Deleting…"));
        scene.dialog->setProgress(words("3 of 10"));
        QTest::mouseClick(scene.dialog->cancelButton(), Qt::LeftButton);
        QCOMPARE(stopped.count(), 1);
        QVERIFY2(!scene.dialog->cancelButton()->isEnabled(), "it is stopping");
        QVERIFY(!scene.closed());
    }

    void aRefusalKeepsWhatWasPutIn() {
        Scene scene;
        scene.open();
        scene.first->setText(words("orders"));
        scene.second->setFocus();
        scene.dialog->setBusy(Dialog::Wait::Sent, words("Creating the topic…"));
        scene.dialog->refuse(words("The topic was not created."), refusal());
        QVERIFY(!scene.dialog->isBusy());
        QVERIFY(scene.dialog->banner().isVisible());
        QCOMPARE(scene.dialog->banner().kind(), widgets::Banner::Kind::Error);
        QVERIFY(scene.dialog->banner().why().contains(words("INVALID_PARTITIONS (37)")));
        QVERIFY(scene.dialog->banner().why().contains(words("Number of partitions must be larger than 0.")));
        QCOMPARE(scene.first->text(), words("orders"));
        QVERIFY(scene.first->isEnabled());
        QCOMPARE(QApplication::focusWidget(), scene.second);
        QVERIFY(scene.dialog->canAct());
    }

    void anOutcomeLeavesCloseAlone() {
        Scene scene;
        scene.open();
        scene.dialog->setBusy(Dialog::Wait::Sent, words("Creating the topic…"));
        scene.dialog->setOutcome(widgets::Banner::Kind::Warn, words("Nobody knows yet."), words("Look for it."));
        QVERIFY(scene.dialog->isOver());
        QVERIFY(!scene.dialog->actionButton()->isVisible());
        QCOMPARE(scene.dialog->cancelButton()->text(), words("Close"));
        QCOMPARE(QApplication::focusWidget(), scene.dialog->cancelButton());
        QVERIFY(!scene.first->isEnabled());
        QTest::keyClick(scene.dialog, Qt::Key_Return);
        QVERIFY(scene.closed());
    }

    void aFindingStandsBelowItsField() {
        Scene scene;
        scene.open();
        scene.note->setNote(widgets::FieldNote::Weight::Error, words("There is a topic of this name already."));
        QVERIFY(scene.note->isVisible());
        QVERIFY(style::isInvalid(scene.first));
        QVERIFY(scene.note->mapTo(scene.dialog.data(), QPoint()).y() >
                scene.first->mapTo(scene.dialog.data(), QPoint()).y());
        QCOMPARE(scene.first->accessibleDescription(), words("Error: There is a topic of this name already."));
        scene.note->setNote(widgets::FieldNote::Weight::Warning, words("Keys are spread anew."));
        QVERIFY(!style::isInvalid(scene.first));
        scene.note->clear();
        QVERIFY(!scene.note->isVisible());
        QVERIFY(scene.first->accessibleDescription().isEmpty());
    }

    void checksAreSpokenWithTheirState() {
        Scene scene;
        scene.dialog->checks().setChecks(
            {{Check::State::Ok, words("The name is free")}, {Check::State::Warning, words("It cannot be taken back")}});
        scene.open();
        QStringList said;
        for (const auto* label : scene.dialog->checks().findChildren<QLabel*>())
            if (!label->text().isEmpty()) said << label->accessibleName();
        QCOMPARE(said, (QStringList{words("All right: The name is free"), words("Warning: It cannot be taken back")}));
        scene.dialog->checks().setChecks({});
        QVERIFY(!scene.dialog->checks().isVisible());
    }

    void stepsTellWhereOneIs() {
        Scene scene;
        scene.dialog->setSteps({words("Scope"), words("Preview"), words("Result")});
        scene.dialog->setStepNote(0, words("2 topics\n16 partitions"));
        scene.dialog->setStep(1);
        scene.dialog->setBack(true);
        scene.open();
        const auto* steps = scene.dialog->findChild<dialogs::StepList*>();
        QVERIFY(steps->isVisible());
        QCOMPARE(steps->accessibleName(), words("Step 2 of 3: Preview"));
        QSignalSpy back(scene.dialog, &Dialog::backWanted);
        QTest::mouseClick(scene.dialog->backButton(), Qt::LeftButton);
        QCOMPARE(back.count(), 1);
        scene.dialog->setSteps({});
        QVERIFY(!steps->isVisible());
    }

    void everyControlHasANameAndIsReachedByTab() {
        Scene scene;
        scene.dialog->addSecondary(words("Check with the brokers"));
        scene.dialog->askName(words("orders"), words("Type %1 to create it in"));
        scene.dialog->typedName().field()->setText(words("orders"));
        scene.open();
        QSet<QWidget*> reached;
        for (int i = 0; i < 20; ++i) {
            reached.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(reached.size(), 6); // two fields, the name, a secondary button, Cancel, the action
        for (QWidget* widget : std::as_const(reached)) {
            auto* accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }

    void itFitsASmallWindow() {
        Scene scene;
        scene.second->setMinimumHeight(900);
        scene.open();
        QVERIFY(scene.dialog->width() >= 560);
        QVERIFY2(scene.dialog->height() <= 640, "what is higher scrolls");
        scene.dialog->resize(560, 300);
        QVERIFY(scene.dialog->actionButton()->isVisible());
        QVERIFY(scene.dialog->rect().contains(scene.dialog->actionButton()->mapTo(
            scene.dialog.data(), scene.dialog->actionButton()->rect().bottomRight())));
    }

    void foreignNamesAreShownAsTheyAreNot() {
        dialogs::TypedName name;
        name.ask(words("<b>bad</b>\u202e"), words("Type %1 in"), style::Environment::Prod);
        QVERIFY2(name.sentence()->toPlainText().contains(words("<b>bad</b>\\u202e")), "as they are, and no markup");
        QVERIFY(name.field()->accessibleName().contains(words("<b>bad</b>\\u202e")));
    }
};

ODRADEK_UI_TEST(DialogTest)
#include "DialogTest.moc"
