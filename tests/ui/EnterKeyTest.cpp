// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/EnterKey.h"
#include "tests/ui/support/Main.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace odradek;

class EnterKeyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pressesTheButtonThatHasTheFocus() {
        QWidget window;
        auto* row = new QHBoxLayout(&window);
        const std::array<QAbstractButton*, 2> buttons{new QPushButton, new QToolButton};
        for (QAbstractButton* button : buttons)
            row->addWidget(button);
        window.show();
        for (QAbstractButton* button : buttons) {
            const QSignalSpy clicked(button, &QAbstractButton::clicked);
            QTest::keyClick(button, Qt::Key_Return);
            QTest::keyClick(button, Qt::Key_Enter, Qt::KeypadModifier);
            QCOMPARE(clicked.count(), 2);
            QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier);
            QCOMPARE(clicked.count(), 2);
        }
    }

    void ticksNoBox() {
        QCheckBox box;
        box.show();
        QTest::keyClick(&box, Qt::Key_Return);
        QVERIFY(!box.isChecked());
    }

    void isTheDialogsOwnInDialogs() {
        QDialog dialog;
        auto* row = new QHBoxLayout(&dialog);
        auto* quiet = new QPushButton;
        quiet->setAutoDefault(false);
        auto* main = new QPushButton;
        main->setDefault(true);
        row->addWidget(quiet);
        row->addWidget(main);
        dialog.open();
        const QSignalSpy wrong(quiet, &QPushButton::clicked);
        const QSignalSpy right(main, &QPushButton::clicked);
        QTest::keyClick(quiet, Qt::Key_Return);
        QCOMPARE(wrong.count(), 0);
        QCOMPARE(right.count(), 1);
    }
};

ODRADEK_UI_TEST(EnterKeyTest)
#include "EnterKeyTest.moc"
