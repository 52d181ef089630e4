// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt itself says, in the language of the window.
#include "tests/window/ExplorerTest.h"
#include "ui/views/ErrorText.h"
#include "ui/widgets/NavigationTree.h"
#include "ui/widgets/Palette.h"

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

TEST_F(Language, TheDemosNameFollowsTheWindow) {
    start(true);
    const auto inTree = [this] {
        return window().tree()->model()->index(0, 0).data().toString();
    };
    EXPECT_EQ(inTree(), u"Demo cluster");
    speak(QStringLiteral("de"));
    EXPECT_EQ(inTree(), u"Demo-Cluster");
    window().openGoTo();
    QTest::keyClicks(window().palette().edit(), QStringLiteral("Demo"));
    const auto& found = window().palette().model();
    QStringList names;
    for (int row = 0; row < found.rowCount(); ++row)
        names.append(found.index(row, 0).data().toString());
    EXPECT_TRUE(names.contains(QStringLiteral("Demo-Cluster"))) << names.join(u'|').toStdString();
    window().palette().hide();
    speak(QStringLiteral("zh_CN"));
    EXPECT_EQ(inTree(), u"演示集群");
    EXPECT_NE(explorer().hub().find(demo().toStdString())->session, nullptr) << "it stays open";
}

// What the engine and the system say of connections, as far as it is known; the rest stays in their words.
TEST_F(Language, ReasonsOfErrorsFollowTheWindow) {
    using base::ErrorKind;
    const base::Error cut{ErrorKind::Disconnected, {}, "127.0.0.1:9092", "the broker closed the connection"};
    const base::Error refused{ErrorKind::Connect, {}, "127.0.0.1:1", "Connection refused"};
    const base::Error unresolved{
        ErrorKind::Resolve, {}, "nowhere", "the host name cannot be resolved: Name or service not known"};
    const base::Error forbidden{ErrorKind::Broker, base::KafkaCode{29}, "orders-0", "the broker refused the fetch"};
    const base::Error foreign{ErrorKind::Connect, {}, "there", "Something new"};
    start();
    EXPECT_EQ(views::errorText(cut), u"127.0.0.1:9092: the broker closed the connection");
    speak(QStringLiteral("de"));
    EXPECT_EQ(views::errorText(cut), u"127.0.0.1:9092: der Broker hat die Verbindung geschlossen");
    EXPECT_EQ(views::errorText(refused), u"127.0.0.1:1: Verbindung abgelehnt");
    EXPECT_EQ(views::errorText(unresolved),
              u"nowhere: der Rechnername lässt sich nicht auflösen: Name oder Dienst unbekannt");
    EXPECT_EQ(views::errorText(forbidden),
              u"orders-0: TOPIC_AUTHORIZATION_FAILED (29): der Broker hat das Lesen abgelehnt");
    EXPECT_EQ(views::errorText(foreign), u"there: Something new");
}

} // namespace odradek::testing
