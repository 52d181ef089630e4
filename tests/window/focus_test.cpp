// SPDX-License-Identifier: GPL-3.0-or-later
// The focus is never lost, and Enter presses what has it.
#include "tests/window/ExplorerTest.h"

#include "app/controllers/ConnectionHub.h"
#include "ui/dialogs/Dialog.h"
#include "ui/models/TreeModel.h"
#include "ui/views/ActivityPage.h"
#include "ui/views/ClusterPage.h"
#include "ui/views/ConfigPage.h"
#include "ui/views/ConnectionsPage.h"
#include "ui/views/MessageDetail.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/RowTable.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/GoToField.h"
#include "ui/widgets/NavigationTree.h"
#include "ui/widgets/Picker.h"
#include "ui/widgets/TableView.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace odradek::testing {
namespace {

class Focus : public ExplorerTest {
protected:
    ~Focus() override {
        if (!isEnglish_) speak({});
        end();
    }

    void speak(const QString& language) {
        isEnglish_ = language.isEmpty();
        views::Preferences preferences = explorer().settings().preferences();
        preferences.language = language;
        explorer().settings().set(preferences);
        QCoreApplication::processEvents();
    }

    /// A change that has ended and can be taken back; `taken` is what taking it back does.
    quint64 note(std::function<void()> taken) {
        models::Activity change;
        change.action = QStringLiteral("Change configuration");
        change.target = QStringLiteral("orders");
        change.cluster = QStringLiteral("demo");
        auto& log = explorer().activity();
        const quint64 id = log.note(change, {models::ActivityState::Done, {}, {}}, 1'000);
        log.offer(id, QStringLiteral("Revert…"), std::move(taken));
        return id;
    }

    views::ActivityPage* openEntry() {
        window().showActivity();
        auto* page = qobject_cast<views::ActivityPage*>(window().tabs().currentPage());
        EXPECT_TRUE(waitUntil([page] { return page->table()->rowCount() > 1; }));
        page->table()->setCurrentRow(1);
        page->table()->setFocus();
        return page;
    }

    /// What has the focus now, in words.
    static std::string focused() {
        const QWidget* now = QApplication::focusWidget();
        if (now == nullptr) return "nothing";
        const auto* button = qobject_cast<const QAbstractButton*>(now);
        return button != nullptr ? button->text().toStdString() : now->metaObject()->className();
    }

    bool isEnglish_ = true;
};

} // namespace

TEST_F(Focus, StaysBesideADeedThatIsDone) {
    start();
    quint64 id = 0;
    id = note([&] {
        auto* dialog = new dialogs::Dialog(QStringLiteral("Revert"), {}, &window());
        dialog->setContent(new QWidget);
        QObject::connect(dialog, &dialogs::Dialog::acted, dialog, [this, dialog, id] {
            // It can be taken back no more: its button goes while the dialog stands over it.
            explorer().activity().offer(id, {}, {});
            dialog->setOutcome(widgets::Banner::Kind::Info, QStringLiteral("Done"));
        });
        dialog->open();
    });
    auto* page = openEntry();
    auto* revert = button(*page, QStringLiteral("Revert…"));
    ASSERT_TRUE(tabTo(revert));
    QTest::keyClick(revert, Qt::Key_Space);
    auto* dialog = window().findChild<dialogs::Dialog*>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog->actionButton(), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return !revert->isVisible(); }));
    QTest::keyClick(dialog->cancelButton(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    EXPECT_TRUE(waitUntil([] { return focused() == "Copy"; })) << focused();
}

TEST_F(Focus, StaysOnThePickerThatChangesTheLanguage) {
    start();
    window().showSettings();
    auto* language = picker(*window().tabs().currentPage(), QStringLiteral("Language"));
    ASSERT_NE(language, nullptr);
    language->setFocus();
    speak(QStringLiteral("de"));
    auto* again = picker(*window().tabs().currentPage(), QStringLiteral("Sprache"));
    ASSERT_NE(again, nullptr);
    EXPECT_EQ(window().focusWidget(), again);
}

TEST_F(Focus, TabGoesThroughAPageAsItIsRead) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    auto* page = messages();
    auto* detail = page->findChild<views::MessageDetail*>();
    page->table()->setCurrentRow(0);
    ASSERT_TRUE(waitUntil([&] { return detail->isVisible(); }));
    auto* filter = page->findChild<widgets::FilterBar*>()->edit();
    picker(*page, QStringLiteral("From"))->setFocus();
    const auto comesNext = [](const QWidget* wanted) {
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget* now = QApplication::focusWidget();
            if (now == wanted || wanted->isAncestorOf(now)) return true;
        }
        return false;
    };
    EXPECT_TRUE(comesNext(filter));
    EXPECT_TRUE(comesNext(page->table()));
    EXPECT_TRUE(comesNext(detail));
    EXPECT_FALSE(comesNext(filter)) << "what stands above comes a round later";
}

TEST_F(Focus, BeginsInTheRowsOfAConnectedCluster) {
    start(true);
    EXPECT_TRUE(topics()->table()->hasFocus()) << focused();
    end();
    start();
    EXPECT_NE(window().tabs().currentPage(), nullptr) << "what was open comes back";
    EXPECT_TRUE(waitUntil([this] { return topics() != nullptr && topics()->table()->hasFocus(); })) << focused();
    window().tree()->setFocus();
    window().connectTo(demo());
    EXPECT_TRUE(window().tree()->hasFocus()) << "in the tree one may look at the next, too";
}

TEST_F(Focus, GoesIntoThePageThatAKeyShows) {
    start(true);
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    auto* outside = window().findChild<widgets::GoToField*>();
    const auto press = [outside](int key, Qt::KeyboardModifiers modifiers) {
        outside->setFocus();
        QTest::keyClick(outside, Qt::Key(key), modifiers);
    };
    press(Qt::Key_3, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(cluster()->currentName(), u"groups");
    EXPECT_EQ(focused(), "odradek::views::RowTable");
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(focused(), "odradek::widgets::TableView");
    press(Qt::Key_Comma, Qt::ControlModifier);
    const QWidget* theme = QApplication::focusWidget();
    EXPECT_TRUE(window().tabs().currentPage()->isAncestorOf(theme)) << focused();
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(focused(), "odradek::views::RowTable");
    // One that takes another's place begins in its table as well.
    window().openPage(demo(), QStringLiteral("configuration:shop.orders"));
    EXPECT_TRUE(topic()->configuration()->table()->hasFocus()) << focused();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_W, Qt::ControlModifier);
    press(Qt::Key_1, Qt::ControlModifier);
    // Where one was on a page one comes back to, also when another one closes.
    auto* filter = cluster()->findChild<widgets::FilterBar*>();
    ASSERT_TRUE(waitUntil([&] {
        for (auto* bar : cluster()->findChildren<widgets::FilterBar*>())
            if (bar->isVisible()) filter = bar;
        return filter != nullptr && filter->isVisible();
    }));
    filter->focusText();
    press(Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), theme);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_W, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_W, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), filter->edit()) << focused();
}

TEST_F(Focus, GoesFromTheSearchIntoTheListOfConnections) {
    start(true);
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    window().findChild<widgets::GoToField*>()->setFocus();
    window().showConnections(demo());
    EXPECT_TRUE(connections()->isAncestorOf(QApplication::focusWidget())) << focused();
    window().showConnections();
    for (const auto key : {Qt::Key_Down, Qt::Key_Return}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
        ASSERT_TRUE(connections()->search()->hasFocus()) << focused();
        QTest::keyClick(connections()->search(), key);
        auto* list = qobject_cast<QListWidget*>(QApplication::focusWidget());
        ASSERT_NE(list, nullptr) << focused();
        EXPECT_EQ(list->currentRow(), 0);
    }
    // Where nothing is found the cursor stays.
    connections()->search()->setFocus();
    connections()->search()->setText(QStringLiteral("no such connection"));
    QTest::keyClick(connections()->search(), Qt::Key_Down);
    EXPECT_TRUE(connections()->search()->hasFocus()) << focused();
}

TEST_F(Focus, StaysInTheTreeWhereOneIsWhileItIsRefreshed) {
    start(true);
    auto* tree = window().tree();
    const auto here = [tree] {
        return qobject_cast<models::TreeModel*>(tree->model())->path(tree->currentIndex());
    };
    const QStringList topics{demo(), QStringLiteral("topics")};
    const QStringList brokers{demo(), QStringLiteral("brokers")};
    ASSERT_TRUE(waitUntil([&] { return here() == topics; }));
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Up);
    ASSERT_EQ(here(), brokers);
    // Whatever makes the tree anew, as a refresh of the metadata does.
    Q_EMIT explorer().hub().connectionsChanged();
    EXPECT_EQ(here(), brokers);
    QTest::keyClick(tree, Qt::Key_Return);
    EXPECT_EQ(cluster()->currentName(), u"brokers");
    window().openPage(demo(), QStringLiteral("topics"));
    EXPECT_EQ(here(), topics) << "another page came to the front";
}

TEST_F(Focus, EnterPressesTheButtonThatHasIt) {
    start();
    int taken = 0;
    note([&taken] { ++taken; });
    auto* revert = button(*openEntry(), QStringLiteral("Revert…"));
    ASSERT_TRUE(tabTo(revert));
    QTest::keyClick(revert, Qt::Key_Return);
    EXPECT_EQ(taken, 1);
}

} // namespace odradek::testing
