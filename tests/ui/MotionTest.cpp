// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Motion.h"
#include "tests/ui/support/Main.h"
#include "ui/style/SystemScheme.h"
#include "ui/widgets/BusyArc.h"
#include "ui/widgets/Picker.h"
#include "ui/widgets/TabBar.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTimer>

using namespace odradek;

namespace {

QString words(const char* text) {
    return QString::fromUtf8(text);
}

} // namespace

/// What moves, and what is moved: arcs that stand still when told so, tabs that change their place.
class MotionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { style::Motion::instance().setReduced(false); }

    void arcsStandWhenMotionIsReduced() {
        widgets::BusyArc arc;
        arc.show();
        const QSignalSpy changed(&style::Motion::instance(), &style::Motion::changed);
        const QImage first = arc.grab().toImage();
        style::Motion::instance().setReduced(true);
        style::Motion::instance().setReduced(true);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(QApplication::cursorFlashTime(), 0);
        const QImage still = arc.grab().toImage();
        // Longer than a frame of the arc lasts.
        QTimer later;
        later.setSingleShot(true);
        const QSignalSpy passed(&later, &QTimer::timeout);
        later.start(3 * widgets::kBusyFrameMs);
        QTRY_COMPARE(passed.count(), 1);
        QCOMPARE(arc.grab().toImage(), still);
        style::Motion::instance().setReduced(false);
        QVERIFY(QApplication::cursorFlashTime() != 0);
        QTRY_VERIFY(arc.grab().toImage() != first);
    }

    void theDesktopAndTheEnvironmentCanAskForItToo() {
        auto& motion = style::Motion::instance();
        style::SystemScheme system;
        connect(&system, &style::SystemScheme::changed, &motion, [&] { motion.setWished(system.reducedMotion()); });
        system.take(words("reduced-motion"), 1);
        QVERIFY(motion.reduced());
        QCOMPARE(system.scheme(), style::Scheme::Light);
        motion.setReduced(true);
        system.take(words("reduced-motion"), 0);
        QVERIFY2(motion.reduced(), "the settings still want it");
        motion.setReduced(false);
        QVERIFY(!motion.reduced());
        qputenv("ODRADEK_REDUCED_MOTION", "1");
        motion.readEnvironment();
        QVERIFY(motion.reduced());
        qunsetenv("ODRADEK_REDUCED_MOTION");
        motion.readEnvironment();
        QVERIFY(!motion.reduced());
        system.take(words("unknown-key"), 1);
        QVERIFY(!motion.reduced());
    }

    void tabsMoveAsADragMovesThem() {
        widgets::TabBar bar;
        bar.addTab({words("one")});
        bar.addTab({words("two"), style::Icon::Topic, style::Environment::Prod, false, false, true});
        const QSignalSpy moved(&bar, &widgets::TabBar::moved);
        bar.moveTab(1, 0);
        QCOMPARE(bar.tab(0).text, words("two"));
        QVERIFY(bar.tab(0).preview);
        QCOMPARE(moved.first(), QVariantList({1, 0}));
        bar.moveTab(0, 5);
        bar.moveTab(-1, 0);
        QCOMPARE(moved.count(), 1);
    }

    void aPreviewIsReadOut() {
        widgets::TabBar bar;
        bar.addTab({words("orders"), style::Icon::Topic, style::Environment::None, false, false, true});
        auto* access = QAccessible::queryAccessibleInterface(bar.findChild<QTabBar*>());
        QCOMPARE(access->child(0)->text(QAccessible::Name), words("orders, preview"));
    }

    void aPickerInAFormSaysItsCaption() {
        widgets::Picker picker({});
        picker.setSpokenCaption(words("Language"));
        picker.setItems({{words("English"), 1}});
        QCOMPARE(picker.accessibleName(), words("Language English"));
    }
};

ODRADEK_UI_TEST(MotionTest)
#include "MotionTest.moc"
