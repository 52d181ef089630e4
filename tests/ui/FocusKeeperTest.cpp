// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FocusKeeper.h"
#include "tests/ui/support/Main.h"

#include <QBoxLayout>
#include <QDialog>
#include <QPushButton>
#include <QTest>

using namespace odradek;
using widgets::FocusKeeper;

namespace {

/// Two groups of buttons: "a0" … "a2", "b0" … "b2".
struct Window {
    Window() {
        auto* rows = new QVBoxLayout(&widget);
        for (const char* group : {"a", "b"}) {
            auto* bar = new QWidget;
            auto* row = new QHBoxLayout(bar);
            for (int i = 0; i < 3; ++i) {
                auto* button = new QPushButton(QLatin1StringView(group) + QString::number(i));
                button->setObjectName(button->text());
                row->addWidget(button);
            }
            rows->addWidget(bar);
        }
        widget.show();
        widget.activateWindow();
    }
    QPushButton* button(const char* name) { return widget.findChild<QPushButton*>(QLatin1StringView(name)); }

    QWidget widget;
};

QString focused() {
    const QWidget* now = QApplication::focusWidget();
    return now == nullptr ? QStringLiteral("nothing") : now->objectName();
}

} // namespace

class FocusKeeperTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aButtonThatGoesBehindADialogLeavesTheFocusToItsNeighbour() {
        Window window;
        const FocusKeeper* keeper = new FocusKeeper(window.widget);
        QVERIFY(keeper->parent() == &window.widget);
        window.button("b1")->setFocus();
        {
            QDialog dialog(&window.widget);
            dialog.open();
            QTRY_COMPARE(QApplication::activeWindow(), &dialog);
            window.button("b1")->hide();
            dialog.close();
            window.widget.activateWindow();
            // As a dialog does that finds what it came from gone.
            window.widget.setFocus();
        }
        QTRY_COMPARE(focused(), QStringLiteral("b2"));
    }

    void whatIsDeletedLeavesItToThoseAroundIt() {
        Window window;
        new FocusKeeper(window.widget);
        window.button("a2")->setFocus();
        QDialog dialog(&window.widget);
        dialog.open();
        QTRY_COMPARE(QApplication::activeWindow(), &dialog);
        delete window.button("a2");
        dialog.close();
        window.widget.activateWindow();
        QTRY_COMPARE(focused().left(1), QStringLiteral("a"));
    }

    void aFocusThatIsThereStays() {
        Window window;
        new FocusKeeper(window.widget);
        window.button("a1")->setFocus();
        window.button("b0")->hide();
        QCoreApplication::processEvents();
        QCOMPARE(focused(), QStringLiteral("a1"));
    }

    void aPlaceIsFoundAgainInAnotherWindowOfTheSameShape() {
        QStringList place;
        {
            Window first;
            first.button("b2")->setFocus();
            place = FocusKeeper::placeOf(first.widget);
        }
        Window second;
        second.button("b2")->setText(QStringLiteral("in other words"));
        QVERIFY(FocusKeeper::goTo(second.widget, place));
        QCOMPARE(second.widget.focusWidget(), second.button("b2"));
        second.button("b2")->setEnabled(false);
        second.button("a0")->setFocus();
        QVERIFY2(!FocusKeeper::goTo(second.widget, place), "it takes no focus now");
        QVERIFY(!FocusKeeper::goTo(second.widget, {QStringLiteral("QWidget:7")}));
        QVERIFY(!FocusKeeper::goTo(second.widget, {}));
        QCOMPARE(second.widget.focusWidget(), second.button("a0"));
    }
};

ODRADEK_UI_TEST(FocusKeeperTest)
#include "FocusKeeperTest.moc"
