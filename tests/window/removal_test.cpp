// SPDX-License-Identifier: GPL-3.0-or-later
// Topics deleted and emptied in the window: typed names, what is left alone, refusals, lost clusters, tabs that close.
#include "base/kafka_errors.h"
#include "session/TopicWrites.h"
#include "tests/window/LiveExplorerTest.h"

#include "ui/dialogs/DeleteTopicsDialog.h"
#include "ui/dialogs/EmptyTopicDialog.h"
#include "ui/dialogs/TypedName.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/RowTable.h"
#include "ui/views/TopicSelection.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace odradek::testing {
namespace {

using dialogs::DeleteTopicsDialog;
using dialogs::EmptyTopicDialog;

class Removal : public LiveExplorerTest {
protected:
    Removal() : LiveExplorerTest("orders:2:2,clicks:1,payments:1") {}

    void connectAs(profiles::EnvironmentKind environment) {
        live_.produce("orders", 0, 5);
        live_.produce("orders", 1, 3);
        LiveExplorerTest::connectAs(environment);
    }
    template <class T>
    T* dialog() {
        return window().findChild<T*>();
    }
    template <class T>
    bool gone() {
        return waitUntil([this] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return dialog<T>() == nullptr;
        });
    }
    bool exists(const char* topic) {
        bool found = false;
        live_.on_engine([&] { found = live_.cluster().cluster().find(std::string_view(topic)) != nullptr; });
        return found;
    }
    void selectTopics(const QStringList& names) {
        auto* table = topics()->table();
        table->clearSelection();
        for (qsizetype i = 0; i < names.size(); ++i) {
            const qint64 row = rowOf(*table, names[i]);
            ASSERT_GE(row, 0);
            QTest::mouseClick(table->viewport(), Qt::LeftButton,
                              i == 0 ? Qt::KeyboardModifiers() : Qt::KeyboardModifiers(Qt::ControlModifier),
                              table->rowRect(row).center());
        }
        table->setFocus();
    }
    EmptyTopicDialog* openEmpty(const QString& topic) {
        window().openPage(id_, QStringLiteral("topic:") + topic);
        window().actions().find(QStringLiteral("topic.empty"))->trigger();
        EXPECT_TRUE(waitUntil([this] { return dialog<EmptyTopicDialog>() && !dialog<EmptyTopicDialog>()->isBusy(); }));
        return dialog<EmptyTopicDialog>();
    }
};

} // namespace

TEST_F(Removal, OneTopicGoesWithItsTypedNameAndItsTab) {
    connectAs(profiles::EnvironmentKind::Prod);
    window().openPage(id_, QStringLiteral("topic:orders"));
    window().tabs().goTo(0);
    selectTopics({QStringLiteral("orders")});
    QTest::keyClick(topics()->table(), Qt::Key_Delete);
    auto* shown = dialog<DeleteTopicsDialog>();
    ASSERT_NE(shown, nullptr);
    EXPECT_TRUE(shown->cancelButton()->isDefault());
    ASSERT_TRUE(waitUntil([shown] {
        const auto* line = shown->table().at<dialogs::DoomedTopicLine>(0);
        return line->asked && line->groups.has_value();
    }));
    EXPECT_EQ(shown->table().at<dialogs::DoomedTopicLine>(0)->messages, 8);
    EXPECT_FALSE(shown->canAct());
    QTest::keyClicks(shown->typedName().field(), QStringLiteral("orders"));
    ASSERT_TRUE(shown->canAct());
    click(shown->actionButton());
    ASSERT_TRUE(waitUntil([shown] { return shown->isOver(); }));
    EXPECT_EQ(shown->banner().what(), u"1 topic deleted");
    EXPECT_FALSE(exists("orders"));
    EXPECT_EQ(window().tabs().indexOf({QStringLiteral("topic"), id_, QStringLiteral("orders")}), -1);
    click(shown->cancelButton());
    EXPECT_TRUE(gone<DeleteTopicsDialog>());
    EXPECT_EQ(last(QStringLiteral("Delete topic"))->state, models::ActivityState::Done);
    EXPECT_TRUE(waitUntil([this] { return rowOf(*topics()->table(), QStringLiteral("orders")) < 0; }));
}

TEST_F(Removal, ManyGoByTheirNumber) {
    connectAs(profiles::EnvironmentKind::Prod);
    selectTopics({QStringLiteral("clicks"), QStringLiteral("payments")});
    EXPECT_EQ(views::selectedTopics(*topics()->table()).size(), 2);
    QTest::keyClick(topics()->table(), Qt::Key_Delete);
    auto* shown = dialog<DeleteTopicsDialog>();
    ASSERT_NE(shown, nullptr);
    EXPECT_EQ(shown->typedName().name(), u"delete 2 topics");
    QTest::keyClicks(shown->typedName().field(), QStringLiteral("delete 2 topics"));
    click(shown->actionButton());
    ASSERT_TRUE(waitUntil([shown] { return shown->isOver(); }));
    EXPECT_EQ(shown->banner().what(), u"2 topics deleted");
    EXPECT_FALSE(exists("clicks") || exists("payments"));
    EXPECT_TRUE(exists("orders"));
    click(shown->cancelButton());
    EXPECT_TRUE(gone<DeleteTopicsDialog>());
}

TEST_F(Removal, EnterCancelsWithoutAName) {
    connectAs(profiles::EnvironmentKind::Dev);
    selectTopics({QStringLiteral("clicks")});
    QTest::keyClick(topics()->table(), Qt::Key_Delete);
    auto* shown = dialog<DeleteTopicsDialog>();
    ASSERT_NE(shown, nullptr);
    EXPECT_TRUE(shown->canAct());
    QTest::keyClick(shown, Qt::Key_Return);
    EXPECT_TRUE(gone<DeleteTopicsDialog>());
    EXPECT_TRUE(exists("clicks"));
}

TEST_F(Removal, TheBrokersRefusalStandsBesideTheTopic) {
    connectAs(profiles::EnvironmentKind::Dev);
    sandbox::Fault refused;
    refused.kind = sandbox::FaultKind::ErrorCode;
    refused.code = base::code::TopicAuthorizationFailed;
    fault(wire::ApiKey::DeleteTopics, refused);
    selectTopics({QStringLiteral("clicks")});
    QTest::keyClick(topics()->table(), Qt::Key_Delete);
    auto* shown = dialog<DeleteTopicsDialog>();
    click(shown->actionButton());
    ASSERT_TRUE(waitUntil([shown] { return shown->isOver(); }));
    EXPECT_EQ(shown->banner().kind(), widgets::Banner::Kind::Error);
    EXPECT_TRUE(shown->banner().why().contains(QStringLiteral("TOPIC_AUTHORIZATION_FAILED (29)")));
    EXPECT_EQ(last(QStringLiteral("Delete topic"))->state, models::ActivityState::Failed);
    const QString outcome = last(QStringLiteral("Delete topic"))->outcome;
    EXPECT_TRUE(outcome.startsWith(QStringLiteral("Not deleted: "))) << outcome.toStdString();
    EXPECT_TRUE(exists("clicks"));
    click(shown->cancelButton());
    EXPECT_TRUE(gone<DeleteTopicsDialog>());
}

// Activity names what still is there, in the row and beside the details.
TEST_F(Removal, ActivityNamesWhatIsNotDoneOfMany) {
    connectAs(profiles::EnvironmentKind::Dev);
    selectTopics({QStringLiteral("clicks"), QStringLiteral("payments")});
    QTest::keyClick(topics()->table(), Qt::Key_Delete);
    auto* shown = dialog<DeleteTopicsDialog>();
    ASSERT_NE(shown, nullptr);
    // One that goes meanwhile is refused by the brokers.
    live_.on_engine([this] { (void)live_.cluster().cluster().remove("payments"); });
    click(shown->actionButton());
    ASSERT_TRUE(waitUntil([shown] { return shown->isOver(); }));
    const auto entry = last(QStringLiteral("Delete topics"));
    EXPECT_EQ(entry->state, models::ActivityState::Partly);
    EXPECT_EQ(entry->outcome, u"1 topic deleted; not deleted: payments");
    click(shown->cancelButton());
    EXPECT_TRUE(gone<DeleteTopicsDialog>());
    window().showActivity();
    auto* page = window().tabs().currentPage();
    const auto says = [page, &entry] {
        for (const auto* label : page->findChildren<QLabel*>())
            if (label->isVisible() && label->text() == entry->outcome) return true;
        return false;
    };
    page->findChild<widgets::TableView*>()->setCurrentRow(1);
    EXPECT_TRUE(waitUntil(says));
}

TEST_F(Removal, ARefusedEmptyingSaysThatNothingWent) {
    connectAs(profiles::EnvironmentKind::Dev);
    auto* shown = openEmpty(QStringLiteral("orders"));
    ASSERT_NE(shown, nullptr);
    // Since it was planned the topic has become one that is only compacted.
    live_.on_engine([this] { live_.cluster().cluster().find("orders")->configs["cleanup.policy"] = "compact"; });
    click(shown->actionButton());
    ASSERT_TRUE(waitUntil([shown] { return shown->isOver(); }));
    EXPECT_EQ(last(QStringLiteral("Empty topic"))->outcome, u"Not emptied: orders-0, orders-1");
    click(shown->cancelButton());
    EXPECT_TRUE(gone<EmptyTopicDialog>());
}

TEST_F(Removal, AReadOnlyConnectionSaysWhyNothingIsDeleted) {
    connectAs(profiles::EnvironmentKind::Dev);
    explorer().hub().close(id_.toStdString());
    auto profile = explorer().hub().find(id_.toStdString())->profile;
    profile.read_only = true;
    ASSERT_TRUE(explorer().hub().save(profile));
    window().connectTo(id_);
    awaitTopics();
    selectTopics({QStringLiteral("clicks")});
    auto* action = window().actions().find(QStringLiteral("topic.delete"));
    EXPECT_FALSE(action->isEnabled());
    EXPECT_TRUE(action->toolTip().contains(QStringLiteral("read-only")));
    QTest::keyClick(topics()->table(), Qt::Key_Delete);
    EXPECT_EQ(dialog<DeleteTopicsDialog>(), nullptr);
}

TEST_F(Removal, ATopicIsEmptiedAsPlanned) {
    connectAs(profiles::EnvironmentKind::Prod);
    auto* shown = openEmpty(QStringLiteral("orders"));
    ASSERT_NE(shown, nullptr);
    ASSERT_EQ(shown->doomed().size(), 2U);
    EXPECT_EQ(shown->doomed()[0].before, 5);
    QTest::keyClicks(shown->typedName().field(), QStringLiteral("orders"));
    click(shown->actionButton());
    ASSERT_TRUE(waitUntil([shown] { return shown->isOver(); }));
    EXPECT_EQ(shown->banner().what(), u"2 partitions emptied");
    EXPECT_TRUE(exists("orders"));
    click(shown->cancelButton());
    EXPECT_TRUE(gone<EmptyTopicDialog>());
    EXPECT_EQ(last(QStringLiteral("Empty topic"))->state, models::ActivityState::Done);
}

TEST_F(Removal, ATopicThatIsOnlyCompactedIsRefusedBeforehand) {
    connectAs(profiles::EnvironmentKind::Dev);
    live_.on_engine([this] { live_.cluster().cluster().find("orders")->configs["cleanup.policy"] = "compact"; });
    auto* shown = openEmpty(QStringLiteral("orders"));
    ASSERT_NE(shown, nullptr);
    EXPECT_FALSE(shown->canAct());
    EXPECT_TRUE(shown->banner().isVisible());
    click(shown->cancelButton());
    EXPECT_TRUE(gone<EmptyTopicDialog>());
}

TEST_F(Removal, ATopicThatSomebodyElseDeletesSaysSoOnItsPage) {
    connectAs(profiles::EnvironmentKind::Dev);
    window().openPage(id_, QStringLiteral("topic:payments"));
    session::ClusterSession other(live_.engine(), explorer().hub().find(id_.toStdString())->session->config());
    other.open();
    ASSERT_TRUE(waitUntil([&] { return other.state() == session::ClusterSession::State::Connected; }));
    session::TopicWrites writes(other);
    const auto job = writes.deleteTopics({{"payments", {}}});
    ASSERT_TRUE(waitUntil([&] { return !writes.isRunning(job); }));
    // What was known of a topic outlives one answer without it.
    auto& session = *explorer().hub().find(id_.toStdString())->session;
    const auto said = [this, &session] {
        if (!session.refreshing()) session.refresh();
        for (const auto* banner : topic()->findChildren<widgets::Banner*>())
            if (banner->isVisible() && banner->what() == u"The topic payments does not exist any more.") return true;
        return false;
    };
    EXPECT_TRUE(waitUntil(said));
}

TEST_F(Removal, ATopicThatNeverWasIsSaidNotToExist) {
    connectAs(profiles::EnvironmentKind::Dev);
    window().openPage(id_, QStringLiteral("messages:nowhere"));
    const auto absence = [this] {
        for (const auto* state : topic()->findChildren<widgets::EmptyState*>())
            if (state->isVisible() && state->what().contains(QStringLiteral("does not exist"))) return state;
        return static_cast<const widgets::EmptyState*>(nullptr);
    };
    ASSERT_TRUE(waitUntil([&] { return absence() != nullptr; }));
    EXPECT_EQ(absence()->what(), u"Topic nowhere does not exist on this cluster");
    EXPECT_FALSE(messages()->isVisible()) << "a failed load beside it says nothing more";
    session::TopicWrites writes(*explorer().hub().find(id_.toStdString())->session);
    const auto job = writes.create({"nowhere", 1, 1, {}, {}});
    ASSERT_TRUE(waitUntil([&] { return !writes.isRunning(job); }));
    ASSERT_TRUE(waitUntil([&] { return absence() == nullptr; })) << "it is there as soon as the cluster lists it";
    EXPECT_TRUE(messages()->isVisible());
    awaitLoad();
    EXPECT_FALSE(messages()->session().summary()->error);
}

TEST_F(Removal, ATabOfWhatDoesNotExistCanBeClosedThere) {
    connectAs(profiles::EnvironmentKind::Dev);
    window().openPage(id_, QStringLiteral("topic:nowhere"));
    ASSERT_TRUE(waitUntil([this] { return button(*topic(), QStringLiteral("Close tab")) != nullptr; }));
    const int tabs = window().tabs().count();
    click(button(*topic(), QStringLiteral("Close tab")));
    EXPECT_TRUE(waitUntil([&] { return window().tabs().count() == tabs - 1; }));
}

TEST_F(Removal, AClusterLostWhileDeletingLeavesTheOutcomeUnknown) {
    connectAs(profiles::EnvironmentKind::Dev);
    sandbox::Fault lost;
    lost.kind = sandbox::FaultKind::CloseBefore;
    fault(wire::ApiKey::DeleteTopics, lost);
    selectTopics({QStringLiteral("clicks")});
    QTest::keyClick(topics()->table(), Qt::Key_Delete);
    auto* shown = dialog<DeleteTopicsDialog>();
    click(shown->actionButton());
    ASSERT_TRUE(waitUntil([shown] { return shown->isOver(); }));
    EXPECT_EQ(shown->banner().kind(), widgets::Banner::Kind::Warn);
    EXPECT_TRUE(shown->banner().what().contains(QStringLiteral("without an answer")));
    EXPECT_EQ(last(QStringLiteral("Delete topic"))->state, models::ActivityState::Partly);
    click(shown->cancelButton());
    EXPECT_TRUE(gone<DeleteTopicsDialog>());
}

} // namespace odradek::testing
