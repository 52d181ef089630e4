// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/DialogShots.h"

#include "app/window/Application.h"
#include "app/window/TopicActions.h"
#include "sandbox/common/codes.h"
#include "tests/session/live_cluster.h"
#include "tests/shots/Camera.h"
#include "ui/dialogs/AllowWritesDialog.h"
#include "ui/dialogs/CheckList.h"
#include "ui/dialogs/CreateTopicDialog.h"
#include "ui/dialogs/GrowTopicDialog.h"
#include "ui/dialogs/SettingRow.h"
#include "ui/dialogs/SettingRows.h"
#include "ui/dialogs/TopicFields.h"
#include "ui/dialogs/TypedName.h"
#include "ui/views/ClusterPage.h"
#include "ui/views/FindingText.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QPointer>
#include <QPushButton>

namespace odradek::shots {
namespace {

using dialogs::CreateTopicDialog;
using dialogs::GrowTopicDialog;
using testing::LiveCluster;

/// The window on a read-only Prod cluster of its own. GUI thread.
class Stage {
public:
    Stage(Camera& camera, window::Application& explorer) : camera_(camera), explorer_(explorer) {
        profiles::Profile profile;
        profile.name = "prod-eu";
        profile.bootstrap = live_.bootstrap();
        profile.environment = profiles::EnvironmentKind::Prod;
        profile.read_only = true;
        id_ = QString::fromStdString(explorer.hub().save(profile).value());
        window().connectTo(id_);
        auto* topics = qobject_cast<views::ClusterPage*>(window().tabs().currentPage())->topics();
        Camera::until(QStringLiteral("topics"), [topics] { return topics->table()->rowCount() > 0; });
        topics->table()->setCurrentRow(0);
    }
    ~Stage() { (void)explorer_.hub().remove(id_.toStdString()); }
    Q_DISABLE_COPY_MOVE(Stage)

    void shootLock();
    void shootCreation();
    void shootRefusal();
    void shootClone();
    void shootGrowth();

private:
    window::MainWindow& window() { return explorer_.window(); }
    template <class T>
    T* open(const char* action) {
        window().actions().refresh();
        window().actions().find(QLatin1StringView(action))->trigger();
        Camera::until(QStringLiteral("the dialog of ") % QLatin1StringView(action),
                      [this] { return window().findChild<T*>() != nullptr; });
        return window().findChild<T*>();
    }
    static void close(dialogs::Dialog* dialog) {
        const QPointer<dialogs::Dialog> open(dialog);
        dialog->cancelButton()->click();
        Camera::until(QStringLiteral("the dialog's end"), [&open] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return open.isNull();
        });
    }
    void take(QWidget& widget, const char* name) { camera_.take(widget, QLatin1StringView(name)); }

    LiveCluster live_{"billing.invoices:6:3,billing.corrections:2:3", LiveCluster::Over::Tcp};
    Camera& camera_;
    window::Application& explorer_;
    QString id_;
};

void Stage::shootLock() {
    take(window(), "read-only");
    auto* lift = open<dialogs::AllowWritesDialog>("access.allow");
    lift->choice()->setCurrent(1);
    lift->typedName().field()->setText(QStringLiteral("prod-"));
    take(*lift, "allow-changes");
    take(window(), "veil");
    lift->typedName().field()->setText(QStringLiteral("prod-eu"));
    lift->actionButton()->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    take(window(), "changes-allowed");
}

void Stage::shootCreation() {
    auto* dialog = open<CreateTopicDialog>("topic.create");
    take(*dialog, "create-topic");
    dialog->nameField()->setText(QStringLiteral("billing invoices"));
    dialog->partitionsField()->setText(QStringLiteral("12"));
    dialog->replicationField()->setText(QStringLiteral("4"));
    dialog->settingRows()->rows().constLast()->valueField()->setCurrentText(QStringLiteral("soon"));
    take(*dialog, "create-topic-findings");
    dialog->nameField()->setText(QStringLiteral("billing.reminders"));
    dialog->replicationField()->setText(QStringLiteral("3"));
    dialog->settingRows()->rows().constLast()->valueField()->setCurrentText(QStringLiteral("604800000"));
    Q_EMIT dialog->checkWanted();
    Camera::until(QStringLiteral("the brokers' look"), [dialog] { return !dialog->isBusy(); });
    take(*dialog, "create-topic-checked");
    close(dialog);
}

void Stage::shootRefusal() {
    live_.on_engine([this] {
        sandbox::Fault refused;
        refused.kind = sandbox::FaultKind::ErrorCode;
        refused.code = sandbox::code::PolicyViolation;
        auto faults = std::make_shared<sandbox::ScriptedFaults>();
        faults->add(wire::ApiKey::CreateTopics, refused);
        live_.cluster().set_faults(faults);
    });
    auto* dialog = open<CreateTopicDialog>("topic.create");
    dialog->nameField()->setText(QStringLiteral("billing.reminders"));
    dialog->setBusy(dialogs::Dialog::Wait::Sent, window::TopicActions::tr("Creating the topic…"));
    take(*dialog, "create-topic-busy");
    dialog->setReady();
    dialog->actionButton()->click();
    Camera::until(QStringLiteral("the refusal"), [dialog] { return !dialog->isBusy(); });
    take(*dialog, "create-topic-refused");
    dialog->setOutcome(
        widgets::Banner::Kind::Warn, dialog->deed().unknown,
        views::remarkText("It was sent, and cannot be seen yet: look for it before you create it again."));
    take(*dialog, "create-topic-unknown");
    close(dialog);
    live_.on_engine([this] { live_.cluster().set_faults(nullptr); });
}

void Stage::shootClone() {
    auto* dialog = open<CreateTopicDialog>("topic.clone");
    Camera::until(QStringLiteral("the copy"), [dialog] { return !dialog->isBusy(); });
    take(*dialog, "clone-topic");
    close(dialog);
}

void Stage::shootGrowth() {
    auto* dialog = open<GrowTopicDialog>("topic.grow");
    dialog->totalField()->setText(QStringLiteral("9"));
    dialog->typedName().field()->setText(dialog->typedName().name());
    take(*dialog, "add-partitions");
    close(dialog);
}

} // namespace

void shootDialogs(Camera& camera, window::Application& explorer) {
    Stage stage(camera, explorer);
    stage.shootLock();
    stage.shootCreation();
    stage.shootRefusal();
    stage.shootClone();
    stage.shootGrowth();
}

} // namespace odradek::shots
