// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ActionRegistry.h"
#include "tests/ui/support/Main.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

using namespace odradek;
using widgets::ActionRegistry;
using widgets::ActionSpec;

namespace {

QString words(const char* text) {
    return QString::fromUtf8(text);
}

ActionSpec spec(const char* id, const char* text, const char* keys = "") {
    ActionSpec made;
    made.id = words(id);
    made.menu = words("file");
    made.text = words(text);
    made.keys = QKeySequence(words(keys));
    return made;
}

} // namespace

class ActionRegistryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void menusAreMadeOfWhatWasDeclared() {
        QMainWindow window;
        ActionRegistry registry(&window);
        registry.addMenu(words("file"), words("&File"));
        registry.addMenu(words("inner"), words("Inner"), words("file"));
        registry.addMenu(words("empty"), words("Empty"));
        registry.add(spec("a", "&Alpha", "Ctrl+A"));
        ActionSpec inner = spec("b", "Beta");
        inner.menu = words("inner");
        registry.add(inner);
        registry.fill(*window.menuBar());
        QCOMPARE(window.menuBar()->actions().size(), 1);
        const auto entries = window.menuBar()->actions().first()->menu()->actions();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0]->menu()->actions().first(), registry.find(words("b")));
        QCOMPARE(entries[1], registry.find(words("a")));
        QCOMPARE(entries[1]->shortcut(), QKeySequence(words("Ctrl+A")));
    }

    void clashesAreNamed() {
        QMainWindow window;
        ActionRegistry registry(&window);
        registry.addMenu(words("file"), words("File"));
        registry.add(spec("a", "Alpha", "Ctrl+A"));
        registry.add(spec("b", "Beta"));
        registry.add(spec("c", "Gamma"));
        QVERIFY(registry.clashes().isEmpty());
        registry.add(spec("d", "Delta", "Ctrl+A"));
        registry.add(spec("b", "Beta again"));
        QCOMPARE(registry.clashes(), QStringList({words("Ctrl+A: a and d"), words("b: b and b")}));
    }

    void aShortcutRunsIt() {
        QMainWindow window;
        ActionRegistry registry(&window);
        registry.addMenu(words("file"), words("File"));
        int runs = 0;
        bool able = false;
        ActionSpec made = spec("a", "Alpha", "Ctrl+G");
        made.run = [&] {
            ++runs;
        };
        made.whyNot = [&] {
            return able ? QString() : words("Not now.");
        };
        registry.add(made);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(runs, 0);
        QCOMPARE(registry.find(words("a"))->toolTip(), words("Not now."));
        able = true;
        registry.refresh();
        QTest::keyClick(&window, Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(runs, 1);
        QCOMPARE(registry.find(words("a"))->toolTip(), words("Alpha (Ctrl+G)"));
    }

    void aBoundButtonDoesTheSameAndSaysTheShortcut() {
        QMainWindow window;
        ActionRegistry registry(&window);
        registry.addMenu(words("file"), words("File"));
        auto* button = new QPushButton(&window);
        registry.bind(button, words("a"));
        int runs = 0;
        ActionSpec made = spec("a", "Al&pha", "Ctrl+G");
        made.run = [&] {
            ++runs;
        };
        registry.add(made);
        QCOMPARE(button->toolTip(), words("Alpha (Ctrl+G)"));
        button->click();
        QCOMPARE(runs, 1);
    }

    void thePaletteHasThemAll() {
        QMainWindow window;
        ActionRegistry registry(&window);
        registry.addMenu(words("file"), words("File"));
        int runs = 0;
        ActionSpec made = spec("a", "Save && &quit", "Ctrl+G");
        made.run = [&] {
            ++runs;
        };
        registry.add(made);
        ActionSpec page = spec("b", "Pause");
        page.pageKeys = words("Space");
        page.whyNot = [] {
            return words("Nothing runs.");
        };
        registry.add(page);
        const auto source = registry.paletteSource();
        QCOMPARE(source.entries.size(), 2U);
        QCOMPARE(source.entries[0].text, words("Save & quit"));
        QCOMPARE(source.entries[0].keys, words("Ctrl+G"));
        QCOMPARE(source.entries[1].keys, words("Space"));
        QVERIFY(source.entries[1].quiet);
        QCOMPARE(source.entries[1].detail, words("Nothing runs."));
        source.choose(words("a"), false);
        QCOMPARE(runs, 1);
    }
};

ODRADEK_UI_TEST(ActionRegistryTest)
#include "ActionRegistryTest.moc"
