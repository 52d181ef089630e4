// SPDX-License-Identifier: GPL-3.0-or-later
// Configurations changed in the window: by mouse, by keyboard alone, refused, lost on the way, taken back.
#include "app/window/KeptRevert.h"
#include "base/kafka_errors.h"
#include "tests/window/LiveExplorerTest.h"

#include "ui/dialogs/ConfigPlanLines.h"
#include "ui/dialogs/ConfigPreviewDialog.h"
#include "ui/dialogs/TypedName.h"
#include "ui/views/ActivityPage.h"
#include "ui/views/BrokerPage.h"
#include "ui/views/ConfigLines.h"
#include "ui/views/ConfigPage.h"
#include "ui/views/RowTable.h"
#include "ui/views/SettingPopup.h"
#include "ui/widgets/ActionRegistry.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>

namespace odradek::testing {
namespace {

using dialogs::ConfigPreviewDialog;
using views::SettingPopup;

class Configure : public LiveExplorerTest {
protected:
    Configure() : LiveExplorerTest("orders:2:2") {}

    views::ConfigPage* openTopic() {
        window().openPage(id_, QStringLiteral("configuration:orders"));
        auto* page = topic()->configuration();
        EXPECT_TRUE(waitUntil([page] { return page->table()->rowCount() > 0; }));
        return page;
    }
    /// Enters a value for a setting, by keyboard in the table.
    static void enter(views::ConfigPage& page, const char* name, const QString& value) {
        ASSERT_TRUE(page.table()->goTo(QLatin1StringView(name)));
        page.table()->setFocus();
        QTest::keyClick(page.table(), Qt::Key_F2);
        const QPointer<SettingPopup> popup = qobject_cast<SettingPopup*>(QApplication::activePopupWidget());
        ASSERT_NE(popup, nullptr);
        auto* field = popup->findChild<QLineEdit*>();
        field->selectAll();
        QTest::keyClicks(field, value);
        QTest::keyClick(field, Qt::Key_Return);
    }
    /// The editor that is open.
    static SettingPopup* editor() { return qobject_cast<SettingPopup*>(QApplication::activePopupWidget()); }
    ConfigPreviewDialog* preview() { return window().findChild<ConfigPreviewDialog*>(); }
    ConfigPreviewDialog* previewed(views::ConfigPage& page) {
        page.preview();
        EXPECT_TRUE(waitUntil([this] { return preview() != nullptr && !preview()->isBusy(); }));
        return preview();
    }
    /// Keeps the topic's records for 14 days, from its page.
    void changeRetention() {
        auto* page = openTopic();
        enter(*page, "retention.ms", QStringLiteral("14 d"));
        auto* dialog = previewed(*page);
        ASSERT_TRUE(dialog != nullptr && dialog->canAct());
        click(dialog->actionButton());
        EXPECT_TRUE(gone());
    }
    /// Chooses a language: the window is made anew.
    void speak(const QString& language) {
        views::Preferences preferences = explorer().settings().preferences();
        preferences.language = language;
        explorer().settings().set(preferences);
    }
    bool gone() {
        return waitUntil([this] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return preview() == nullptr;
        });
    }
    std::string valueAtBroker(const std::string& name) {
        std::string value;
        live_.on_engine([&] {
            const auto& configs = live_.cluster().cluster().find("orders")->configs;
            const auto found = configs.find(name);
            value = found == configs.end() ? "inherited" : found->second;
        });
        return value;
    }
};

} // namespace

TEST_F(Configure, AValueThatCannotBeHasNoButtonThatTakesIt) {
    connectAs(profiles::EnvironmentKind::Dev);
    auto* page = openTopic();
    ASSERT_TRUE(page->table()->goTo(QStringLiteral("retention.ms")));
    page->table()->setFocus();
    QTest::keyClick(page->table(), Qt::Key_F2);
    ASSERT_NE(editor(), nullptr);
    const auto* take = button(*editor(), QStringLiteral("OK"));
    auto* field = editor()->findChild<QLineEdit*>();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("soon"));
    EXPECT_FALSE(take->isEnabled());
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("14 d"));
    EXPECT_TRUE(take->isEnabled());
    editor()->close();
}

TEST_F(Configure, BySingleKeysAloneOnProd) {
    connectAs(profiles::EnvironmentKind::Prod);
    auto* page = openTopic();
    ASSERT_TRUE(tabTo(page->table()));
    QTest::keyClicks(page->table(), QStringLiteral("retention.m"));
    QTest::keyClick(page->table(), Qt::Key_Return);
    const QPointer<SettingPopup> popup = qobject_cast<SettingPopup*>(QApplication::activePopupWidget());
    ASSERT_NE(popup, nullptr);
    QTest::keyClicks(popup->focusWidget(), QStringLiteral("14 d"));
    QTest::keyClick(popup->focusWidget(), Qt::Key_Return);
    EXPECT_EQ(page->edits().count(), 1);
    EXPECT_EQ(page->table()->at<views::ConfigLine>(page->table()->currentRow())->pending->value, u"1209600000");
    QTest::keyClick(page->table(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([this] { return preview() != nullptr && !preview()->isBusy(); }));
    EXPECT_FALSE(preview()->canAct());
    auto* field = preview()->typedName().field();
    ASSERT_TRUE(tabTo(field));
    QTest::keyClicks(field, QStringLiteral("orders"));
    EXPECT_TRUE(preview()->canAct());
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(gone());
    EXPECT_EQ(valueAtBroker("retention.ms"), "1209600000");
    EXPECT_TRUE(waitUntil([page] { return page->edits().count() == 0; }));
    EXPECT_EQ(last(QStringLiteral("Change configuration"))->state, models::ActivityState::Done);
    EXPECT_EQ(last(QStringLiteral("Change configuration"))->outcome, u"retention.ms 7 d → 14 d");
}

TEST_F(Configure, ByMouseAndTakenBackFromActivity) {
    connectAs(profiles::EnvironmentKind::Dev);
    auto* page = openTopic();
    ASSERT_TRUE(page->table()->goTo(QStringLiteral("cleanup.policy")));
    openRow(*page->table(), page->table()->currentRow());
    auto* popup = qobject_cast<SettingPopup*>(QApplication::activePopupWidget());
    ASSERT_NE(popup, nullptr);
    for (auto* box : popup->findChildren<QCheckBox*>())
        if (box->text() == u"compact") QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(10, box->height() / 2));
    click(button(*popup, QStringLiteral("OK")));
    click(button(*page, QStringLiteral("Preview…")));
    ASSERT_TRUE(waitUntil([this] { return preview() != nullptr && preview()->canAct(); }));
    click(preview()->actionButton());
    EXPECT_TRUE(gone());
    EXPECT_EQ(valueAtBroker("cleanup.policy"), "delete,compact");
    window().showActivity();
    auto* activity = qobject_cast<views::ActivityPage*>(window().tabs().currentPage());
    const auto entry = last(QStringLiteral("Change configuration"));
    ASSERT_NE(entry, nullptr);
    ASSERT_TRUE(waitUntil([&] { return activity->table()->rowCount() > 1; }));
    activity->table()->setCurrentRow(1);
    ASSERT_TRUE(waitUntil([&] { return button(*activity, QStringLiteral("Revert…")) != nullptr; }));
    click(button(*activity, QStringLiteral("Revert…")));
    ASSERT_TRUE(waitUntil([this] { return preview() != nullptr && preview()->canAct(); }));
    // Who only looks can come back.
    click(preview()->cancelButton());
    EXPECT_TRUE(gone());
    EXPECT_EQ(explorer().activity().offerOf(entry->id), u"Revert…");
    explorer().activity().takeOffer(entry->id);
    ASSERT_TRUE(waitUntil([this] { return preview() != nullptr && preview()->canAct(); }));
    click(preview()->actionButton());
    EXPECT_TRUE(gone());
    EXPECT_EQ(valueAtBroker("cleanup.policy"), "inherited");
    EXPECT_TRUE(explorer().activity().offerOf(entry->id).isEmpty());
    EXPECT_EQ(last(QStringLiteral("Revert configuration"))->state, models::ActivityState::Done);
}

TEST_F(Configure, IsTakenBackAfterARestart) {
    connectAs(profiles::EnvironmentKind::Dev);
    ASSERT_NO_FATAL_FAILURE(changeRetention());
    EXPECT_EQ(valueAtBroker("retention.ms"), "1209600000");
    end();
    start();
    const auto change = last(QStringLiteral("Change configuration"));
    ASSERT_NE(change, nullptr);
    ASSERT_FALSE(change->offer.isEmpty());
    window().connectTo(id_);
    window().openPage(id_, QStringLiteral("topics"));
    awaitTopics();
    explorer().activity().takeOffer(change->id);
    ASSERT_TRUE(waitUntil([this] { return preview() != nullptr && preview()->canAct(); }));
    click(preview()->actionButton());
    EXPECT_TRUE(gone());
    EXPECT_EQ(valueAtBroker("retention.ms"), "inherited");
    ASSERT_TRUE(waitUntil([&] { return explorer().activity().find(change->id)->revertedBy != 0; }));
    EXPECT_TRUE(explorer().activity().find(change->id)->undo.isEmpty());
}

TEST_F(Configure, IsTakenBackInTheWindowOfAnotherLanguage) {
    connectAs(profiles::EnvironmentKind::Dev);
    ASSERT_NO_FATAL_FAILURE(changeRetention());
    const quint64 id = last(QStringLiteral("Change configuration"))->id;
    speak(QStringLiteral("de"));
    ASSERT_TRUE(waitUntil([&] { return explorer().activity().offerOf(id) == u"Zurücknehmen…"; }));
    explorer().activity().takeOffer(id);
    ASSERT_TRUE(waitUntil([this] { return preview() != nullptr && preview()->canAct(); }));
    click(preview()->cancelButton());
    EXPECT_TRUE(gone());
    speak({});
    QCoreApplication::processEvents();
}

// A connection keeps its id when its address is edited.
TEST_F(Configure, AChangeOfAnotherClusterIsNotTakenBack) {
    connectAs(profiles::EnvironmentKind::Dev);
    ASSERT_NO_FATAL_FAILURE(changeRetention());
    const auto change = last(QStringLiteral("Change configuration"));
    auto kept = window::revertOf(change->undo);
    ASSERT_TRUE(kept);
    EXPECT_FALSE(kept->cluster.empty());
    kept->cluster = "another";
    explorer().activity().offer(change->id, QStringLiteral("Revert…"), [] {}, window::toJson(*kept));
    speak(QStringLiteral("de"));
    ASSERT_TRUE(waitUntil([&] { return explorer().activity().offerOf(change->id) == u"Zurücknehmen…"; }));
    explorer().activity().takeOffer(change->id);
    auto* refusal = window().findChild<dialogs::Dialog*>();
    ASSERT_TRUE(refusal);
    EXPECT_EQ(preview(), nullptr);
    EXPECT_EQ(refusal->banner().why(), QStringLiteral("Was dort geändert wurde, lässt sich hier nicht zurücknehmen."));
    refusal->close();
    EXPECT_FALSE(explorer().activity().offerOf(change->id).isEmpty()) << "where it was, it can still be";
    speak({});
    QCoreApplication::processEvents();
}

TEST_F(Configure, AChangeThatSomebodyElseHasChangedIsNotTakenBack) {
    connectAs(profiles::EnvironmentKind::Dev);
    ASSERT_NO_FATAL_FAILURE(changeRetention());
    live_.on_engine([this] { live_.cluster().cluster().find("orders")->configs["retention.ms"] = "42"; });
    explorer().activity().takeOffer(last(QStringLiteral("Change configuration"))->id);
    ASSERT_TRUE(waitUntil([this] { return preview() != nullptr && !preview()->isBusy(); }));
    EXPECT_FALSE(preview()->canAct());
    EXPECT_TRUE(preview()->banner().why().contains(QStringLiteral("it is 42 now")));
    click(preview()->cancelButton());
    EXPECT_TRUE(gone());
    EXPECT_EQ(valueAtBroker("retention.ms"), "42");
}

TEST_F(Configure, WhatIsEnteredIsMarkedAndDiscarded) {
    connectAs(profiles::EnvironmentKind::Dev);
    auto* page = openTopic();
    enter(*page, "retention.ms", QStringLiteral("1 h"));
    enter(*page, "segment.bytes", QStringLiteral("64 MiB"));
    EXPECT_EQ(page->edits().count(), 2);
    EXPECT_NE(button(*page, QStringLiteral("Discard")), nullptr);
    page->refresh();
    EXPECT_EQ(page->edits().count(), 2) << "a refresh keeps them";
    ASSERT_TRUE(page->table()->goTo(QStringLiteral("segment.bytes")));
    page->table()->setFocus();
    QTest::keyClick(page->table(), Qt::Key_Backspace);
    EXPECT_EQ(page->edits().count(), 1);
    click(button(*page, QStringLiteral("Discard")));
    EXPECT_EQ(page->edits().count(), 0);
    EXPECT_FALSE(window().actions().find(QStringLiteral("config.preview"))->isEnabled());
    EXPECT_EQ(button(*page, QStringLiteral("Discard")), nullptr);
}

TEST_F(Configure, TheBrokersRefusalIsKeptAndShown) {
    connectAs(profiles::EnvironmentKind::Dev);
    auto* page = openTopic();
    sandbox::Fault refused;
    refused.kind = sandbox::FaultKind::ErrorCode;
    refused.code = sandbox::code::PolicyViolation;
    fault(wire::ApiKey::IncrementalAlterConfigs, refused);
    enter(*page, "retention.ms", QStringLiteral("14 d"));
    auto* dialog = previewed(*page);
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->canAct());
    EXPECT_TRUE(dialog->banner().isVisible());
    EXPECT_TRUE(dialog->banner().why().contains(QStringLiteral("POLICY_VIOLATION (44)")));
    click(dialog->cancelButton());
    EXPECT_TRUE(gone());
    EXPECT_EQ(page->edits().count(), 1) << "what was entered stays";
    EXPECT_EQ(valueAtBroker("retention.ms"), "inherited");
}

TEST_F(Configure, ARefusalAfterThePreviewSaysThatNothingWasChanged) {
    connectAs(profiles::EnvironmentKind::Dev);
    auto* page = openTopic();
    enter(*page, "retention.ms", QStringLiteral("14 d"));
    auto* dialog = previewed(*page);
    ASSERT_TRUE(dialog != nullptr && dialog->canAct());
    sandbox::Fault refused;
    refused.kind = sandbox::FaultKind::ErrorCode;
    refused.code = sandbox::code::PolicyViolation;
    fault(wire::ApiKey::IncrementalAlterConfigs, refused);
    click(dialog->actionButton());
    ASSERT_TRUE(waitUntil([dialog] { return dialog->banner().isVisible(); }));
    const auto entry = last(QStringLiteral("Change configuration"));
    EXPECT_TRUE(entry->outcome.startsWith(QStringLiteral("Nothing was changed: "))) << entry->outcome.toStdString();
    EXPECT_TRUE(entry->details.contains(QStringLiteral("What was to be changed:\nretention.ms: ")))
        << entry->details.toStdString();
    EXPECT_TRUE(entry->offer.isEmpty()) << "there is nothing to take back";
    click(dialog->cancelButton());
    EXPECT_TRUE(gone());
    EXPECT_EQ(valueAtBroker("retention.ms"), "inherited");
}

TEST_F(Configure, AClusterLostOnTheWayLeavesTheOutcomeUnknown) {
    connectAs(profiles::EnvironmentKind::Dev);
    auto* page = openTopic();
    enter(*page, "retention.ms", QStringLiteral("14 d"));
    auto* dialog = previewed(*page);
    ASSERT_TRUE(dialog != nullptr && dialog->canAct());
    // The change is sent, the connection breaks before the answer, and the old value is still told.
    sandbox::Fault lost;
    lost.kind = sandbox::FaultKind::CloseBefore;
    fault(wire::ApiKey::IncrementalAlterConfigs, lost);
    click(dialog->actionButton());
    ASSERT_TRUE(waitUntil([dialog] { return dialog->isOver(); }));
    EXPECT_EQ(dialog->banner().kind(), widgets::Banner::Kind::Warn);
    EXPECT_TRUE(dialog->banner().what().startsWith(QStringLiteral("Nobody knows yet")));
    EXPECT_EQ(last(QStringLiteral("Change configuration"))->state, models::ActivityState::Partly);
    click(dialog->cancelButton());
    EXPECT_TRUE(gone());
}

TEST_F(Configure, AReadOnlyConnectionSaysWhy) {
    connectAs(profiles::EnvironmentKind::Prod, true);
    auto* page = openTopic();
    ASSERT_TRUE(page->table()->goTo(QStringLiteral("retention.ms")));
    page->table()->setFocus();
    QTest::keyClick(page->table(), Qt::Key_F2);
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
    EXPECT_TRUE(page->whyNotEdit().contains(QStringLiteral("read-only")));
    auto* edit = button(*page, QStringLiteral("Edit…"));
    ASSERT_NE(edit, nullptr);
    EXPECT_FALSE(edit->isEnabled());
    explorer().hub().find(id_.toStdString())->session->writes().allow(std::chrono::minutes(5));
    EXPECT_TRUE(edit->isEnabled());
}

TEST_F(Configure, ABrokersDynamicSettingIsChanged) {
    connectAs(profiles::EnvironmentKind::Dev);
    window().openPage(id_, QStringLiteral("broker:1"));
    auto* broker = qobject_cast<views::BrokerPage*>(window().tabs().currentPage());
    ASSERT_NE(broker, nullptr);
    auto* page = broker->configuration();
    ASSERT_TRUE(waitUntil([page] { return page->table()->rowCount() > 0; }));
    enter(*page, "log.retention.bytes", QStringLiteral("1 GiB"));
    auto* dialog = previewed(*page);
    ASSERT_TRUE(dialog != nullptr && dialog->canAct());
    click(dialog->actionButton());
    EXPECT_TRUE(gone());
    EXPECT_TRUE(waitUntil([page] {
        const auto* line = page->table()->at<views::ConfigLine>(0);
        return line != nullptr && line->own && line->entry->value == "1073741824";
    }));
    ASSERT_TRUE(page->table()->goTo(QStringLiteral("ssl.keystore.password")));
    EXPECT_FALSE(page->whyNotEdit().isEmpty()) << "secrets are never edited";
}

TEST_F(Configure, TheMenuOffersWhatTheKeysDo) {
    connectAs(profiles::EnvironmentKind::Dev);
    auto* page = openTopic();
    ASSERT_TRUE(page->table()->goTo(QStringLiteral("retention.ms")));
    Q_EMIT page->table()->menuWanted(QPoint(50, 50), page->table()->currentRow(), 1);
    const QPointer<QMenu> menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(menu->actions().constFirst()->text(), u"Edit retention.ms…\tF2");
    EXPECT_FALSE(menu->actions().at(1)->isEnabled()) << "it has no value of its own";
    menu->close();
    EXPECT_TRUE(window().actions().clashes().isEmpty());
}

} // namespace odradek::testing
