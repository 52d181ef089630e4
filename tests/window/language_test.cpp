// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt itself says, in the language of the window.
#include "tests/window/ExplorerTest.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace odradek::testing {
namespace {

class Language : public ExplorerTest {
protected:
    ~Language() override {
        speak({});
        end();
    }

    void speak(const QString& language) {
        views::Preferences preferences = explorer().settings().preferences();
        preferences.language = language;
        explorer().settings().set(preferences);
        QCoreApplication::processEvents();
    }

    static QString cancel() {
        const QDialogButtonBox box(QDialogButtonBox::Cancel);
        return box.button(QDialogButtonBox::Cancel)->text().remove(u'&');
    }

    static QString lastOfMenu() {
        QLineEdit edit(QStringLiteral("text"));
        const std::unique_ptr<QMenu> menu(edit.createStandardContextMenu());
        return menu->actions().constLast()->text().remove(u'&').section(u'\t', 0, 0);
    }
};

} // namespace

TEST_F(Language, StandardButtonsAndMenusFollowTheWindow) {
    start();
    EXPECT_EQ(cancel(), u"Cancel");
    speak(QStringLiteral("de"));
    EXPECT_EQ(cancel(), u"Abbrechen");
    EXPECT_EQ(lastOfMenu(), u"Alles auswählen");
    speak(QStringLiteral("zh_CN"));
    EXPECT_EQ(cancel(), u"取消");
    EXPECT_EQ(lastOfMenu(), u"全选");
    speak(QStringLiteral("en"));
    EXPECT_EQ(cancel(), u"Cancel");
}

} // namespace odradek::testing
