// SPDX-License-Identifier: GPL-3.0-or-later
// The palette knows whatever a page offers by button or by menu.
#include "tests/window/FitTest.h"

#include "ui/views/MessagesPage.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/PageButtons.h"
#include "ui/widgets/Palette.h"
#include "ui/widgets/TableView.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QRadioButton>
#include <QTabBar>

namespace odradek::testing {
namespace {

class PaletteOfPages : public FitTest {
protected:
    /// The palette is open on a text: its rows.
    QStringList found(const QString& text) {
        window().palette().edit()->setText(text);
        const auto& model = window().palette().model();
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows.append(model.index(row, 0).data().toString());
        return rows;
    }

    /// The words of all buttons in sight of the page in front. Left out are parts of one choice, which the keyboard
    /// reaches as one field, and the arrows of a tab bar, whose tabs are reached by Left and Right.
    QStringList offered() {
        QStringList all;
        for (const auto* button : window().tabs().currentPage()->findChildren<QAbstractButton*>()) {
            const bool part = qobject_cast<const QRadioButton*>(button) != nullptr ||
                              qobject_cast<const QTabBar*>(button->parentWidget()) != nullptr;
            if (!part && button->isVisible()) all.append(widgets::buttonWords(*button));
        }
        all.removeDuplicates();
        return all;
    }

    void expectAll(const char* page) {
        const QStringList words = offered();
        EXPECT_FALSE(words.contains(QString())) << page << ": a button without a name";
        window().openActions();
        for (const QString& one : words)
            EXPECT_TRUE(found(one).contains(one)) << page << ": " << one.toStdString();
        window().palette().hide();
    }

    /// Finds something in the palette and takes it.
    void take(const QString& words) {
        window().openActions();
        QTest::keyClicks(window().palette().edit(), words);
        QTest::keyClick(window().palette().edit(), Qt::Key_Return);
    }
};

} // namespace

TEST_F(PaletteOfPages, KnowsEveryButton) {
    start(true);
    eachPage([this](const char* page) { expectAll(page); });
}

TEST_F(PaletteOfPages, PressesThem) {
    start(true);
    window().resize(1440, 900);
    openMessages(QStringLiteral("shop.orders"));
    const qint64 before = messages()->session().takenAt();
    take(QStringLiteral("Load"));
    EXPECT_TRUE(waitUntil([&] { return messages()->session().takenAt() > before; }));
    awaitLoad();
    take(QStringLiteral("Isolation"));
    const QPointer<QMenu> list = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->actions().size(), 2);
    list->close();
}

// The menus of rows: their entries act on the row that is chosen, and the palette opens them.
TEST_F(PaletteOfPages, OpensTheMenuOfTheRow) {
    start(true);
    topics()->table()->setCurrentRow(1);
    take(QStringLiteral("Menu of the row"));
    const QPointer<QMenu> menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    EXPECT_GT(menu->actions().size(), 3);
    menu->close();
    EXPECT_EQ(topics()->table()->currentRow(), 1);
    while (window().tabs().count() > 0)
        window().tabs().closeCurrent();
    window().actions().refresh();
    EXPECT_FALSE(window().actions().find(QStringLiteral("edit.row"))->isEnabled());
}

} // namespace odradek::testing
