// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/live_cluster.h"
#include "tests/support/small_disk.h"
#include "tests/window/ExplorerTest.h"

#include "ui/dialogs/Dialog.h"
#include "ui/views/ConnectionsPage.h"
#include "ui/views/EnvironmentChoice.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ElidedText.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TableView.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

namespace odradek::testing {
namespace {

class Connections : public ExplorerTest {
protected:
    QLineEdit* name() {
        for (auto* edit : connections()->findChildren<QLineEdit*>()) {
            if (edit->placeholderText().isEmpty()) return edit;
        }
        return nullptr;
    }
    QPlainTextEdit* bootstrap() {
        for (auto* edit : connections()->findChildren<QPlainTextEdit*>()) {
            if (edit->accessibleName() == u"Bootstrap") return edit;
        }
        return nullptr;
    }
    /// Fills the form for a new connection and saves it.
    void add(const QString& called, const QString& brokers) {
        window().showConnections();
        QTest::keyClicks(name(), called);
        bootstrap()->setFocus();
        bootstrap()->insertPlainText(brokers);
        click(button(*connections(), QStringLiteral("Save")));
    }
    bool says(const QString& part) {
        for (const auto* text : connections()->findChildren<widgets::ElidedText*>())
            if (text->isVisible() && text->text().contains(part)) return true;
        const auto labels = connections()->findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(part); });
    }
    QStringList names() {
        QStringList all;
        for (const auto& connection : explorer().hub().connections())
            all << QString::fromStdString(connection->profile.name);
        return all;
    }
};

} // namespace

TEST_F(Connections, ANewOneIsSavedAndComesBack) {
    start();
    QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
    ASSERT_NE(connections(), nullptr);
    EXPECT_EQ(QApplication::focusWidget(), name());
    add(QStringLiteral("staging"), QStringLiteral("one:9092\ntwo:9093"));
    EXPECT_EQ(names(), (QStringList{QStringLiteral("staging"), QStringLiteral("Demo cluster")}));
    EXPECT_FALSE(button(*connections(), QStringLiteral("Save"))->isEnabled()) << "there is nothing left to save";
    end();
    start();
    EXPECT_EQ(explorer().hub().connections().front()->profile.bootstrap, "one:9092,two:9093");
}

TEST_F(Connections, WhatIsTypedAndNotSavedComesBack) {
    start();
    add(QStringLiteral("staging"), QStringLiteral("one:9092"));
    bootstrap()->setFocus();
    bootstrap()->appendPlainText(QStringLiteral("two:9093"));
    QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(name(), QStringLiteral("half a"));
    QTest::keyClick(&window(), Qt::Key_W, Qt::ControlModifier);
    ASSERT_EQ(connections(), nullptr);
    QTest::keyClick(&window(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_NE(connections(), nullptr);
    EXPECT_EQ(name()->text(), QStringLiteral("half a"));
    QTest::keyClicks(name(), QStringLiteral(" name"));
    end();
    start();
    ASSERT_NE(connections(), nullptr);
    EXPECT_EQ(name()->text(), QStringLiteral("half a name"));
    EXPECT_TRUE(says(QStringLiteral("Not saved")));
    connections()->choose(QString::fromStdString(explorer().hub().connections().front()->profile.id));
    EXPECT_EQ(bootstrap()->toPlainText(), QStringLiteral("one:9092\ntwo:9093"));
    EXPECT_EQ(explorer().hub().connections().front()->profile.bootstrap, "one:9092") << "nothing is saved by itself";
}

TEST_F(Connections, ANameThatIsTakenIsRefusedBesideTheField) {
    start();
    add(QStringLiteral("staging"), QStringLiteral("one:9092"));
    add(QStringLiteral("staging"), QStringLiteral("two:9092"));
    EXPECT_TRUE(says(QStringLiteral("Another connection has this name")));
    EXPECT_EQ(QApplication::focusWidget(), name());
    EXPECT_EQ(names().size(), 2);
    EXPECT_EQ(bootstrap()->toPlainText(), u"two:9092") << "what was typed stays";
    QTest::keyClicks(name(), QStringLiteral("-2"));
    EXPECT_FALSE(says(QStringLiteral("Another connection has this name")));
    click(button(*connections(), QStringLiteral("Save")));
    EXPECT_EQ(names().size(), 3);
}

TEST_F(Connections, OneThatCannotBeKeptIsNotAddedAndCanBeSavedAgain) {
    start();
    {
        const SmallDisk disk;
        add(QStringLiteral("shop"), QStringLiteral("shop:9092"));
    }
    EXPECT_FALSE(names().contains(QStringLiteral("shop"))) << "only what the file holds is there";
    EXPECT_EQ(name()->text(), u"shop") << "what was typed stays";
    EXPECT_TRUE(says(QStringLiteral("profiles.json")));
    click(button(*connections(), QStringLiteral("Save")));
    EXPECT_TRUE(names().contains(QStringLiteral("shop")));
    EXPECT_FALSE(says(QStringLiteral("Another connection has this name")));
    // The same of a change: what is not kept is not in force.
    name()->setFocus();
    QTest::keyClicks(name(), QStringLiteral("-two"));
    {
        const SmallDisk disk;
        click(button(*connections(), QStringLiteral("Save")));
    }
    EXPECT_TRUE(names().contains(QStringLiteral("shop")));
    click(button(*connections(), QStringLiteral("Save")));
    EXPECT_TRUE(names().contains(QStringLiteral("shop-two")));
}

TEST_F(Connections, ANewFormBeginsAsDevAlsoAfterARestart) {
    start();
    window().showConnections();
    end();
    start();
    ASSERT_NE(connections(), nullptr) << "the tab that was in front";
    const auto choices = connections()->findChildren<views::EnvironmentChoice*>();
    ASSERT_EQ(choices.size(), 3);
    EXPECT_EQ(std::ranges::count_if(choices, &QAbstractButton::isChecked), 1);
    EXPECT_TRUE(choices.constFirst()->isChecked());
}

TEST_F(Connections, ABrokerThatCannotBeIsNamed) {
    start();
    add(QStringLiteral("typo"), QStringLiteral("one:9092\ntwo:ninety"));
    EXPECT_TRUE(says(QStringLiteral("two:ninety")));
    EXPECT_EQ(QApplication::focusWidget(), bootstrap());
    EXPECT_EQ(names(), QStringList{QStringLiteral("Demo cluster")});
}

TEST_F(Connections, OneThatIsNamedAndNotThereIsSaid) {
    window::WindowOptions options;
    options.profile = QStringLiteral("nope");
    ::testing::internal::CaptureStderr();
    start(options);
    EXPECT_NE(::testing::internal::GetCapturedStderr().find("no saved connection \"nope\""), std::string::npos);
    ASSERT_NE(connections(), nullptr) << "the page where they are kept";
    const auto* banner = connections()->findChild<widgets::Banner*>();
    ASSERT_TRUE(banner->isVisible());
    EXPECT_TRUE(banner->what().contains(u"There is no saved connection \"nope\"."));
    EXPECT_FALSE(banner->why().isEmpty());
}

TEST_F(Connections, DeletingAsksFirst) {
    start();
    add(QStringLiteral("old"), QStringLiteral("one:9092"));
    const auto answer = [this](const QString& with) {
        click(button(*connections(), QStringLiteral("Delete…")));
        auto* question = window().findChild<dialogs::Dialog*>();
        ASSERT_NE(question, nullptr);
        const auto labels = question->findChildren<QLabel*>();
        EXPECT_TRUE(std::ranges::any_of(
            labels, [](const QLabel* label) { return label->text().startsWith(QStringLiteral("“old” is removed")); }));
        click(button(*question, with));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    answer(QStringLiteral("Cancel"));
    EXPECT_EQ(names().size(), 2);
    answer(QStringLiteral("Delete"));
    EXPECT_EQ(names(), QStringList{QStringLiteral("Demo cluster")});
}

TEST_F(Connections, WhatIsNotSavedStaysWhileOneLooksAtOthers) {
    start();
    add(QStringLiteral("one"), QStringLiteral("one:9092"));
    const QString first = QString::fromStdString(explorer().hub().connections().front()->profile.id);
    add(QStringLiteral("two"), QStringLiteral("two:9092"));
    window().showConnections(first);
    QTest::keyClicks(name(), QStringLiteral("-changed"));
    window().showConnections(demo());
    EXPECT_EQ(name()->text(), u"Demo cluster");
    window().showConnections(first);
    EXPECT_EQ(name()->text(), u"one-changed");
    EXPECT_TRUE(says(QStringLiteral("Not saved")));
    click(button(*connections(), QStringLiteral("Discard")));
    EXPECT_EQ(name()->text(), u"one");
    EXPECT_FALSE(says(QStringLiteral("Not saved")));
}

TEST_F(Connections, ADuplicateIsANewOneWithTheSameSettings) {
    start();
    add(QStringLiteral("staging"), QStringLiteral("one:9092\ntwo:9093"));
    click(button(*connections(), QStringLiteral("Duplicate")));
    EXPECT_EQ(QApplication::focusWidget(), name());
    EXPECT_EQ(name()->text(), u"staging copy");
    EXPECT_EQ(bootstrap()->toPlainText(), u"one:9092\ntwo:9093");
    EXPECT_EQ(names().size(), 2) << "it is not saved yet";
    click(button(*connections(), QStringLiteral("Save")));
    EXPECT_EQ(names(),
              (QStringList{QStringLiteral("staging"), QStringLiteral("staging copy"), QStringLiteral("Demo cluster")}));
}

TEST_F(Connections, TabGoesDownTheForm) {
    start();
    window().showConnections();
    QStringList visited;
    name()->setFocus();
    while (QApplication::focusWidget() != bootstrap() && visited.size() < 8) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
        visited << (button != nullptr ? button->text().left(9) : QString());
    }
    EXPECT_EQ(visited, (QStringList{QStringLiteral("DEV"), QStringLiteral("Read-only"), QString()}));
}

TEST_F(Connections, TheFocusInTheListDoesNotLeaveANewForm) {
    start();
    window().showConnections();
    QTest::keyClicks(name(), QStringLiteral("not saved"));
    auto* list = connections()->findChild<QListWidget*>();
    list->setFocus(Qt::TabFocusReason);
    ASSERT_EQ(QApplication::focusWidget(), list);
    EXPECT_EQ(name()->text(), u"not saved");
    EXPECT_EQ(list->currentItem(), nullptr) << "the new one is none of its rows";
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_EQ(name()->text(), u"Demo cluster") << "the first row is chosen by a key";
    window().showConnections({});
    EXPECT_EQ(name()->text(), u"not saved") << "and what was typed waits";
}

// Nothing of a test is saved, and it goes beside whatever is connected.
TEST_F(Connections, ATestTellsEachStep) {
    LiveCluster cluster("orders:3", LiveCluster::Over::Tcp);
    start();
    window().showConnections();
    bootstrap()->insertPlainText(QString::fromStdString(cluster.bootstrap()));
    click(button(*connections(), QStringLiteral("Test")));
    ASSERT_TRUE(waitUntil([this] { return button(*connections(), QStringLiteral("Copy details")) != nullptr; }));
    for (const char* step : {"Names", "Connections", "Versions", "Cluster and topics", "Advertised addresses"})
        EXPECT_TRUE(says(QLatin1StringView(step))) << step;
    EXPECT_TRUE(waitUntil([this] { return says(QStringLiteral("3 brokers, 1 topic")); }));
    EXPECT_FALSE(says(QStringLiteral("failed")));
    click(button(*connections(), QStringLiteral("Copy details")));
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("Names: 1 of 1 found")));
    EXPECT_EQ(names().size(), 1);
    EXPECT_TRUE(button(*connections(), QStringLiteral("Test again"))->isEnabled());
}

TEST_F(Connections, ATestSaysWhichStepFailsAndWhatToDo) {
    start();
    window().showConnections();
    bootstrap()->insertPlainText(QStringLiteral("127.0.0.1:1"));
    click(button(*connections(), QStringLiteral("Test")));
    ASSERT_TRUE(waitUntil([this] { return says(QStringLiteral("failed")); }));
    EXPECT_TRUE(says(QStringLiteral("127.0.0.1:1: ")));
    EXPECT_TRUE(says(QStringLiteral("Check that the broker runs")));
    EXPECT_TRUE(says(QStringLiteral("not run")));
    bootstrap()->setPlainText(QStringLiteral("no host:1"));
    click(button(*connections(), QStringLiteral("Test again")));
    EXPECT_TRUE(says(QStringLiteral("no host:1: "))) << "an address that cannot be is said at the field";
}

TEST_F(Connections, ATestByKeyboardLeavesTheFocusOnItsButton) {
    start();
    window().showConnections();
    bootstrap()->insertPlainText(QStringLiteral("127.0.0.1:1"));
    auto* test = button(*connections(), QStringLiteral("Test"));
    test->setFocus();
    QTest::keyClick(test, Qt::Key_Space);
    ASSERT_TRUE(waitUntil([this] { return says(QStringLiteral("failed")); }));
    ASSERT_TRUE(waitUntil([test] { return test->isEnabled(); }));
    EXPECT_EQ(QApplication::focusWidget(), test);
}

TEST_F(Connections, BlanksBehindCommasAreNoPartOfAnAddress) {
    start();
    add(QStringLiteral("two"), QStringLiteral("one:9092, two:9093"));
    EXPECT_EQ(explorer().hub().connections().front()->profile.bootstrap, "one:9092,two:9093");
    EXPECT_EQ(bootstrap()->toPlainText(), u"one:9092\ntwo:9093");
}

TEST_F(Connections, TheDemoCannotBeChanged) {
    start();
    window().showConnections(demo());
    EXPECT_FALSE(name()->isEnabled());
    EXPECT_FALSE(button(*connections(), QStringLiteral("Delete…"))->isEnabled());
    click(button(*connections(), QStringLiteral("Connect")));
    awaitTopics();
}

// A closed port is said in the page, and the rest of the window works on.
TEST_F(Connections, ARefusedOneSaysSoAndTheWindowLives) {
    window::WindowOptions options;
    options.bootstrap = QStringLiteral("127.0.0.1:1");
    start(options);
    ASSERT_NE(topics(), nullptr);
    auto* banner = topics()->findChild<widgets::Banner*>();
    ASSERT_TRUE(waitUntil([&] { return banner->isVisible(); }));
    EXPECT_TRUE(banner->what().contains(QStringLiteral("127.0.0.1:1 cannot be reached")));
    EXPECT_TRUE(banner->why().contains(QStringLiteral("127.0.0.1:1: "))) << banner->why().toStdString();
    click(button(*banner, QStringLiteral("Connection…")));
    ASSERT_NE(connections(), nullptr);
    EXPECT_EQ(name()->text(), u"127.0.0.1:1");
    QTest::keyClick(&window(), Qt::Key_W, Qt::ControlModifier);
    ASSERT_NE(topics(), nullptr);
    EXPECT_EQ(topics()->findChild<widgets::EmptyState*>()->what(), u"Not known yet");
    window().connectTo(demo());
    awaitTopics();
    EXPECT_EQ(window().tabs().count(), 2);
    const std::string refused = explorer().hub().connections().front()->profile.id;
    explorer().hub().close(refused);
    EXPECT_EQ(window().tabs().count(), 1) << "closing takes its tabs along";
}

TEST_F(Connections, AFileThatIsBrokenIsNamedAndKept) {
    QDir().mkpath(QFileInfo(configFile(QStringLiteral("profiles.json"))).path());
    QFile broken(configFile(QStringLiteral("profiles.json")));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("[1, 2");
    broken.close();
    start();
    ASSERT_NE(connections(), nullptr) << "the page opens by itself";
    auto* banner = connections()->findChild<widgets::Banner*>();
    EXPECT_TRUE(banner->isVisible());
    EXPECT_TRUE(banner->what().contains(QStringLiteral("profiles.json"))) << banner->what().toStdString();
    EXPECT_TRUE(QFile::exists(configFile(QStringLiteral("profiles.json.broken"))));
}

} // namespace odradek::testing
