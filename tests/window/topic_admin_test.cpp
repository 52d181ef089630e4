// SPDX-License-Identifier: GPL-3.0-or-later
// Topics are created, cloned and grown in the window; a read-only connection refuses, is lifted, and locks itself
// again.
#include "sandbox/common/codes.h"
#include "tests/window/LiveExplorerTest.h"
#include "ui/dialogs/AllowWritesDialog.h"
#include "ui/dialogs/CheckList.h"
#include "ui/dialogs/CreateTopicDialog.h"
#include "ui/dialogs/GrowTopicDialog.h"
#include "ui/dialogs/SettingRow.h"
#include "ui/dialogs/SettingRows.h"
#include "ui/dialogs/TopicFields.h"
#include "ui/dialogs/TypedName.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/FieldNote.h"
#include "ui/widgets/NavigationTree.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/StatusItem.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>

namespace odradek::testing {
namespace {

using dialogs::AllowWritesDialog;
using dialogs::Check;
using dialogs::CreateTopicDialog;
using dialogs::GrowTopicDialog;
using models::ActivityState;

QString text(const char* words) {
    return QString::fromUtf8(words);
}

class TopicAdmin : public LiveExplorerTest {
protected:
    TopicAdmin() : LiveExplorerTest("orders:3:2,clicks:1") {}

    void connectTo(bool readOnly = false, profiles::EnvironmentKind environment = profiles::EnvironmentKind::Dev) {
        connectAs(environment, readOnly, "cluster");
    }
    session::ClusterSession& session() { return *explorer().hub().find(id_.toStdString())->session; }
    const cluster::TopicInfo* known(const char* name) { return session().metadata()->find_topic(name); }

    /// The dialog of a kind that is open, or nullptr.
    template <class T>
    T* dialog() {
        for (auto* one : window().findChildren<T*>()) {
            if (one->isVisible()) return one;
        }
        return nullptr;
    }
    /// Opens a dialog by an action, and waits until it has the keyboard.
    template <class T>
    T* open(const char* action) {
        window().actions().refresh();
        window().actions().find(QLatin1StringView(action))->trigger();
        return inFront(dialog<T>());
    }
    /// The dialog once it has the keyboard, as a window manager gives it.
    template <class T>
    static T* inFront(T* opened) {
        if (opened == nullptr) return nullptr;
        opened->activateWindow();
        EXPECT_TRUE(waitUntil([opened] { return QApplication::activeWindow() == opened; }));
        EXPECT_TRUE(opened->isAncestorOf(QApplication::focusWidget()));
        return opened;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QWidget* at = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &window();
        QTest::keyClick(at, key, modifiers);
    }
    static void type(const QString& words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    QString whyNot(const char* action) {
        window().actions().refresh();
        const auto* found = window().actions().find(QLatin1StringView(action));
        return found->isEnabled() ? QString() : found->toolTip();
    }
    QString lock() {
        for (const auto* item : window().findChildren<widgets::StatusItem*>()) {
            const QString words = item->accessibleName();
            if (item->isVisible() && (words.startsWith(u"Read-only") || words.startsWith(u"Writes"))) return words;
        }
        return {};
    }
    /// Every request of this API goes wrong so from now on.
    void spoil(wire::ApiKey api, sandbox::FaultKind kind, base::KafkaCode code = base::KafkaCode::None) {
        sandbox::Fault wanted;
        wanted.kind = kind;
        wanted.code = code;
        fault(api, wanted);
    }
    void mend() {
        live_.on_engine([this] { live_.cluster().set_faults(nullptr); });
    }
    std::shared_ptr<const models::Activity> lastWrite() {
        std::shared_ptr<const models::Activity> found;
        for (const auto& entry : explorer().activity().entries()) {
            if (entry->write) found = entry;
        }
        return found;
    }
};

} // namespace

TEST_F(TopicAdmin, ATopicIsCreatedByMouse) {
    connectTo();
    click(button(*topics(), text("New topic…")));
    QPointer<CreateTopicDialog> shown = inFront(dialog<CreateTopicDialog>());
    ASSERT_NE(shown, nullptr);
    EXPECT_FALSE(shown->canAct()) << "it has no name";
    click(shown->nameField());
    type(text("payments"));
    click(shown->partitionsField());
    type(text("4"));
    auto* policy = shown->settingRows()->rows().constFirst();
    EXPECT_EQ(policy->name(), u"cleanup.policy");
    policy->valueField()->setCurrentText(text("compact"));
    click(button(*shown, text("Check with the brokers")));
    ASSERT_TRUE(waitUntil([&] { return shown->checks().checks().constLast().state == Check::State::Ok; }));
    EXPECT_EQ(known("payments"), nullptr) << "a check creates nothing";
    click(shown->actionButton());
    ASSERT_TRUE(waitUntil([&] { return topic() != nullptr; }));
    EXPECT_EQ(topic()->topic(), u"payments");
    EXPECT_EQ(dialog<CreateTopicDialog>(), nullptr);
    ASSERT_NE(known("payments"), nullptr);
    EXPECT_EQ(known("payments")->partitions.size(), 4U);
    live_.on_engine([this] {
        EXPECT_EQ(live_.cluster().cluster().find(std::string_view("payments"))->configs["cleanup.policy"], "compact");
    });
    const auto entry = lastWrite();
    ASSERT_NE(entry, nullptr);
    EXPECT_EQ(entry->state, ActivityState::Done);
    EXPECT_EQ(entry->target, u"payments");
}

TEST_F(TopicAdmin, ATopicIsCreatedByKeyboardAlone) {
    connectTo();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto* shown = inFront(dialog<CreateTopicDialog>());
    ASSERT_NE(shown, nullptr);
    EXPECT_EQ(QApplication::focusWidget(), shown->nameField());
    type(text("payments"));
    press(Qt::Key_Tab);
    type(text("2"));
    press(Qt::Key_Tab);
    type(text("3"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return topic() != nullptr; }));
    ASSERT_NE(known("payments"), nullptr);
    EXPECT_EQ(known("payments")->partitions.size(), 2U);
    EXPECT_EQ(known("payments")->replication(), 3U);
    EXPECT_EQ(lastWrite()->outcome, u"2 partitions, RF 3");
    EXPECT_TRUE(waitUntil([&] { return QApplication::activeWindow() == &window(); }));
    EXPECT_TRUE(window().isAncestorOf(QApplication::focusWidget()));
}

TEST_F(TopicAdmin, WhatTheBrokersWouldRefuseIsSaidBesideItsField) {
    connectTo();
    auto* shown = open<CreateTopicDialog>("topic.create");
    ASSERT_NE(shown, nullptr);
    const auto notes = shown->findChildren<widgets::FieldNote*>();
    const auto said = [&](QLineEdit* field, const QString& typed) {
        field->setText(typed);
        QStringList words;
        for (const auto* note : notes) {
            if (note->isVisible() && note->weight() != widgets::FieldNote::Weight::Hint) words << note->words();
        }
        return words.join(u'|');
    };
    EXPECT_EQ(said(shown->nameField(), {}), QString()) << "an empty field is no mistake yet";
    EXPECT_TRUE(said(shown->nameField(), text("bad name")).contains(u"\" \" is not allowed"));
    EXPECT_TRUE(said(shown->nameField(), text("orders")).contains(u"There is a topic of this name already"));
    EXPECT_FALSE(shown->canAct());
    EXPECT_EQ(said(shown->nameField(), text("payments")), QString());
    EXPECT_TRUE(shown->canAct());
    EXPECT_TRUE(said(shown->partitionsField(), text("0")).contains(u"at least one partition"));
    EXPECT_FALSE(shown->canAct());
    EXPECT_TRUE(said(shown->partitionsField(), text("many")).contains(u"A whole number is wanted"));
    EXPECT_EQ(said(shown->partitionsField(), text("6")), QString());
    EXPECT_TRUE(said(shown->replicationField(), text("4")).contains(u"There are 3 brokers"));
    EXPECT_FALSE(shown->canAct());
    EXPECT_TRUE(said(shown->replicationField(), text("1")).contains(u"a broker's loss")) << "a warning";
    EXPECT_TRUE(shown->canAct());
    auto* row = shown->settingRows()->rows().constLast();
    row->valueField()->setCurrentText(text("soon"));
    EXPECT_FALSE(shown->canAct());
    row->valueField()->setCurrentText(text("60000"));
    EXPECT_TRUE(shown->canAct());
    press(Qt::Key_Escape);
    EXPECT_EQ(dialog<CreateTopicDialog>(), nullptr);
    EXPECT_EQ(lastWrite(), nullptr) << "nothing was sent";
}

TEST_F(TopicAdmin, ARefusalIsShownInTheBrokersWordsAndKeepsWhatWasPutIn) {
    connectTo();
    QPointer<CreateTopicDialog> shown = open<CreateTopicDialog>("topic.create");
    ASSERT_NE(shown, nullptr);
    shown->nameField()->setText(text("payments"));
    spoil(wire::ApiKey::CreateTopics, sandbox::FaultKind::ErrorCode, sandbox::code::PolicyViolation);
    click(shown->actionButton());
    ASSERT_TRUE(waitUntil([&] { return shown && shown->banner().isVisible(); }));
    EXPECT_TRUE(shown->banner().why().contains(u"POLICY_VIOLATION (44)")) << shown->banner().why().toStdString();
    EXPECT_EQ(shown->nameField()->text(), u"payments");
    EXPECT_EQ(lastWrite()->state, ActivityState::Failed);
    EXPECT_TRUE(lastWrite()->outcome.startsWith(u"Not created: ")) << lastWrite()->outcome.toStdString();
    mend();
    click(shown->actionButton());
    ASSERT_TRUE(waitUntil([&] { return topic() != nullptr; }));
    EXPECT_EQ(topic()->topic(), u"payments");
    EXPECT_EQ(lastWrite()->state, ActivityState::Done);
}

TEST_F(TopicAdmin, ALostAnswerIsToldAsUnknown) {
    connectTo();
    QPointer<CreateTopicDialog> shown = open<CreateTopicDialog>("topic.create");
    ASSERT_NE(shown, nullptr);
    shown->nameField()->setText(text("payments"));
    spoil(wire::ApiKey::CreateTopics, sandbox::FaultKind::CloseBefore);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    EXPECT_TRUE(shown && shown->isVisible()) << "what was sent cannot be cancelled";
    ASSERT_TRUE(waitUntil([&] { return shown && shown->isOver(); }));
    EXPECT_TRUE(shown->banner().what().contains(u"Nobody knows yet"));
    EXPECT_EQ(shown->banner().kind(), widgets::Banner::Kind::Warn);
    EXPECT_EQ(lastWrite()->state, ActivityState::Partly);
    press(Qt::Key_Return);
    EXPECT_EQ(dialog<CreateTopicDialog>(), nullptr) << "Close is what is left";
}

TEST_F(TopicAdmin, ATopicIsClonedFromTheMenuOfItsRow) {
    live_.on_engine(
        [this] { live_.cluster().cluster().find(std::string_view("orders"))->configs["retention.ms"] = "60000"; });
    connectTo();
    auto* table = topics()->table();
    const qint64 row = rowOf(*table, text("orders"));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->rowRect(row).center());
    Q_EMIT table->menuWanted(table->viewport()->mapToGlobal(table->rowRect(row).center()), row, 0);
    const QPointer<QMenu> menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    auto* clone = window().actions().find(text("topic.clone"));
    ASSERT_TRUE(menu->actions().contains(clone));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(clone).center());
    QPointer<CreateTopicDialog> shown = dialog<CreateTopicDialog>();
    ASSERT_NE(shown, nullptr);
    EXPECT_EQ(shown->windowTitle(), u"Clone topic");
    ASSERT_TRUE(waitUntil([&] { return shown && !shown->isBusy(); }));
    EXPECT_EQ(shown->nameField()->text(), u"orders-copy");
    EXPECT_EQ(shown->partitionsField()->number(), 3);
    EXPECT_EQ(shown->replicationField()->number(), 2);
    click(shown->actionButton());
    ASSERT_TRUE(waitUntil([&] { return topic() != nullptr; }));
    live_.on_engine([this] {
        auto* copy = live_.cluster().cluster().find(std::string_view("orders-copy"));
        ASSERT_NE(copy, nullptr);
        EXPECT_EQ(copy->configs["retention.ms"], "60000");
    });
}

TEST_F(TopicAdmin, PartitionsAreAddedOnProdWithTheTypedName) {
    connectTo(false, profiles::EnvironmentKind::Prod);
    window().openPage(id_, text("topic:orders"));
    QPointer<GrowTopicDialog> shown = open<GrowTopicDialog>("topic.grow");
    ASSERT_NE(shown, nullptr);
    EXPECT_EQ(QApplication::focusWidget(), shown->totalField());
    type(text("2"));
    EXPECT_FALSE(shown->canAct());
    EXPECT_TRUE(shown->actionButton()->toolTip().contains(u"can only grow"));
    press(Qt::Key_Backspace);
    type(text("5"));
    EXPECT_EQ(shown->actionButton()->text(), u"Add 2 partitions");
    shown->typedName().field()->setFocus();
    type(text("orders"));
    EXPECT_TRUE(shown->canAct());
    shown->totalField()->setText(text("6"));
    EXPECT_FALSE(shown->canAct()) << "another plan wants the name again";
    shown->typedName().field()->setFocus();
    type(text("orders"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return dialog<GrowTopicDialog>() == nullptr; }));
    EXPECT_TRUE(waitUntil([&] { return known("orders")->partitions.size() == 6; }));
    EXPECT_EQ(lastWrite()->state, ActivityState::Done);
}

TEST_F(TopicAdmin, ARefusalOfMorePartitionsSaysThatThereAreNone) {
    connectTo();
    window().openPage(id_, text("topic:orders"));
    QPointer<GrowTopicDialog> shown = open<GrowTopicDialog>("topic.grow");
    ASSERT_NE(shown, nullptr);
    type(text("5"));
    spoil(wire::ApiKey::CreatePartitions, sandbox::FaultKind::ErrorCode, sandbox::code::PolicyViolation);
    click(shown->actionButton());
    ASSERT_TRUE(waitUntil([&] { return shown && shown->banner().isVisible(); }));
    EXPECT_TRUE(lastWrite()->outcome.startsWith(u"No partitions added: ")) << lastWrite()->outcome.toStdString();
    press(Qt::Key_Escape);
}

TEST_F(TopicAdmin, AReadOnlyConnectionRefusesUntilItIsLiftedByItsName) {
    connectTo(true, profiles::EnvironmentKind::Prod);
    EXPECT_EQ(lock(), u"Read-only");
    EXPECT_TRUE(whyNot("topic.create").contains(u"read-only")) << whyNot("topic.create").toStdString();
    EXPECT_FALSE(button(*topics(), whyNot("topic.create"))->isEnabled()) << "and the button says why";
    QPointer<AllowWritesDialog> shown = open<AllowWritesDialog>("access.allow");
    ASSERT_NE(shown, nullptr);
    EXPECT_FALSE(shown->canAct());
    shown->choice()->setCurrent(1);
    shown->typedName().field()->setFocus();
    type(text("cluster"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return dialog<AllowWritesDialog>() == nullptr; }));
    EXPECT_TRUE(lock().startsWith(u"Writes allowed, 15 min left")) << lock().toStdString();
    EXPECT_EQ(whyNot("topic.create"), QString());
    window().actions().find(text("access.forbid"))->trigger();
    EXPECT_EQ(lock(), u"Read-only");
    EXPECT_TRUE(whyNot("topic.create").contains(u"read-only"));
}

TEST_F(TopicAdmin, TheTimeEndsByItselfAlsoUnderADialog) {
    connectTo(true);
    session().writes().allow(std::chrono::seconds(30));
    EXPECT_TRUE(lock().startsWith(u"Writes allowed, 30 s") || lock().startsWith(u"Writes allowed, 29 s"));
    auto* shown = open<CreateTopicDialog>("topic.create");
    ASSERT_NE(shown, nullptr);
    shown->nameField()->setText(text("payments"));
    EXPECT_TRUE(shown->canAct());
    session().writes().allow(std::chrono::milliseconds(1));
    ASSERT_TRUE(waitUntil([&] { return !session().writes().isOpen(); }));
    EXPECT_EQ(lock(), u"Read-only");
    EXPECT_FALSE(shown->canAct());
    EXPECT_TRUE(shown->actionButton()->toolTip().contains(u"read-only"));
    click(button(*shown, text("Allow changes…")));
    auto* lift = inFront(shown->findChild<AllowWritesDialog*>());
    ASSERT_NE(lift, nullptr);
    press(Qt::Key_Return);
    EXPECT_TRUE(shown->canAct()) << "what was put in is still there";
    EXPECT_EQ(shown->focusWidget(), shown->nameField()) << "a click on the lock leaves the focus";
    EXPECT_EQ(shown->nameField()->text(), u"payments");
    inFront(shown);
    press(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return topic() != nullptr; }));
}

TEST_F(TopicAdmin, TheTreeOffersWhatItsConnectionTakes) {
    connectTo(true);
    auto* tree = window().tree();
    Q_EMIT tree->menuWanted({id_, text("topics")}, tree->mapToGlobal(QPoint(20, 20)));
    const QPointer<QMenu> menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    auto* create = window().actions().find(text("topic.create"));
    auto* allow = window().actions().find(text("access.allow"));
    EXPECT_TRUE(menu->actions().contains(create));
    EXPECT_FALSE(create->isEnabled());
    EXPECT_TRUE(menu->actions().contains(allow)) << "the lift is offered where something is refused";
    menu->close();
}

TEST_F(TopicAdmin, WhoeverLeavesHearsHowItEndedInActivity) {
    connectTo();
    QPointer<CreateTopicDialog> shown = open<CreateTopicDialog>("topic.create");
    ASSERT_NE(shown, nullptr);
    shown->nameField()->setText(text("payments"));
    click(shown->actionButton());
    click(shown->cancelButton());
    EXPECT_EQ(dialog<CreateTopicDialog>(), nullptr);
    ASSERT_TRUE(waitUntil([&] { return lastWrite()->state == ActivityState::Done; }));
    EXPECT_NE(known("payments"), nullptr);
    EXPECT_EQ(topic(), nullptr) << "who left is not called back";
}

} // namespace odradek::testing
