// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/ChangeShots.h"

#include "app/window/Application.h"
#include "base/kafka_errors.h"
#include "tests/session/live_cluster.h"
#include "tests/shots/Camera.h"
#include "ui/dialogs/ConfigPreviewDialog.h"
#include "ui/dialogs/DeleteTopicsDialog.h"
#include "ui/dialogs/EmptyTopicDialog.h"
#include "ui/dialogs/TypedName.h"
#include "ui/views/ActivityPage.h"
#include "ui/views/ClusterPage.h"
#include "ui/views/ConfigPage.h"
#include "ui/views/RowTable.h"
#include "ui/views/SettingPopup.h"
#include "ui/views/TopicPage.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/ActionRegistry.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace odradek::shots {
namespace {

using dialogs::ConfigPreviewDialog;
using dialogs::DeleteTopicsDialog;
using dialogs::EmptyTopicDialog;
using testing::LiveCluster;

/// The first row whose deed can be taken back, or −1.
qint64 rowToTakeBack(const widgets::TableView& table) {
    const auto& columns = table.source()->columns();
    const auto deed = std::ranges::find(columns, QStringLiteral("deed"), &models::Column::id) - columns.begin();
    for (qint64 row = 0; row < table.rowCount(); ++row) {
        const bool isHead = table.source()->rowKind(row) != models::RowKind::Normal;
        if (!isHead && !table.source()->cell(row, int(deed)).text.isEmpty()) return row;
    }
    return -1;
}

/// The window on a Prod cluster of its own. GUI thread.
class Stage {
public:
    Stage(Camera& camera, window::Application& explorer) : camera_(camera), explorer_(explorer) {
        for (const int partition : {0, 1, 2, 3, 5})
            live_.produce("billing.invoices", partition, 40 + 7 * partition);
        profiles::Profile profile;
        profile.name = "prod-us";
        profile.bootstrap = live_.bootstrap();
        profile.environment = profiles::EnvironmentKind::Prod;
        id_ = QString::fromStdString(explorer.hub().save(profile).value());
        window().connectTo(id_);
    }
    ~Stage() { (void)explorer_.hub().remove(id_.toStdString()); }
    Q_DISABLE_COPY_MOVE(Stage)

    void shootConfiguration();
    void shootRevert();
    void shootRemoval();
    void shootEmptying();

private:
    window::MainWindow& window() { return explorer_.window(); }
    void take(const char* name) { camera_.take(window(), QLatin1StringView(name)); }
    /// The dialog alone: offscreen it is a window of its own.
    template <class T>
    T* await(const char* what) {
        Camera::until(QLatin1StringView(what), [this] {
            auto* dialog = window().findChild<T*>();
            return dialog != nullptr && !dialog->isBusy();
        });
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
    views::ConfigPage* openConfiguration();
    static void enter(views::ConfigPage& page, const char* name, const QString& value, bool take = true);

    LiveCluster live_{"billing.invoices:6:3,billing.corrections:2:3,billing.audit:1:2,tmp.load-test:3:1",
                      LiveCluster::Over::Tcp};
    Camera& camera_;
    window::Application& explorer_;
    QString id_;
};

views::ConfigPage* Stage::openConfiguration() {
    window().openPage(id_, QStringLiteral("configuration:billing.invoices"));
    auto* page = qobject_cast<views::TopicPage*>(window().tabs().currentPage())->configuration();
    Camera::until(QStringLiteral("configuration"), [page] { return page->table()->rowCount() > 0; });
    return page;
}

void Stage::enter(views::ConfigPage& page, const char* name, const QString& value, bool take) {
    page.table()->goTo(QLatin1StringView(name));
    page.editCurrent();
    auto* popup = qobject_cast<views::SettingPopup*>(QApplication::activePopupWidget());
    auto* field = popup->findChild<QLineEdit*>();
    field->setText(value);
    Q_EMIT field->textEdited(value);
    if (!take) return;
    Q_EMIT popup->taken(popup->value());
    popup->close();
}

void Stage::shootConfiguration() {
    auto* page = openConfiguration();
    enter(*page, "retention.ms", QStringLiteral("2 d"));
    enter(*page, "min.insync.replicas", QStringLiteral("2"));
    enter(*page, "segment.bytes", QStringLiteral("512 MiB"));
    page->table()->goTo(QStringLiteral("retention.ms"));
    page->table()->setFocus();
    take("configuration-changed");
    enter(*page, "retention.bytes", QStringLiteral("1.5 GiB"), false);
    QPointer<QWidget> popup = QApplication::activePopupWidget();
    camera_.take(*popup, QStringLiteral("setting-editor"));
    popup->close();
    page->preview();
    auto* dialog = await<ConfigPreviewDialog>("the preview");
    dialog->typedName().field()->setText(QStringLiteral("billing.invoices"));
    camera_.take(*dialog, QStringLiteral("configuration-preview"));
    dialog->actionButton()->click();
    Camera::until(QStringLiteral("the change"), [page] { return page->edits().count() == 0; });
    enter(*page, "max.message.bytes", QStringLiteral("10 MiB"));
    live_.on_engine([this] {
        sandbox::Fault refused;
        refused.kind = sandbox::FaultKind::ErrorCode;
        refused.code = sandbox::code::PolicyViolation;
        auto faults = std::make_shared<sandbox::ScriptedFaults>();
        faults->add(wire::ApiKey::IncrementalAlterConfigs, refused);
        live_.cluster().set_faults(faults);
    });
    page->preview();
    auto* refused = await<ConfigPreviewDialog>("the refusal");
    camera_.take(*refused, QStringLiteral("configuration-refused"));
    close(refused);
    page->discard();
    live_.on_engine([this] { live_.cluster().set_faults(nullptr); });
}

void Stage::shootRevert() {
    window().showActivity();
    auto* activity = qobject_cast<views::ActivityPage*>(window().tabs().currentPage());
    // Loads and checks of other pages end around it: the entry is known by what it offers.
    Camera::until(QStringLiteral("an entry that can be taken back"),
                  [activity] { return rowToTakeBack(*activity->table()) >= 0; });
    activity->table()->setCurrentRow(rowToTakeBack(*activity->table()));
    take("activity-revert");
    const auto& entries = explorer_.activity().entries();
    for (const auto& entry : entries)
        if (!explorer_.activity().offerOf(entry->id).isEmpty()) {
            explorer_.activity().takeOffer(entry->id);
            break;
        }
    auto* dialog = await<ConfigPreviewDialog>("the revert");
    camera_.take(*dialog, QStringLiteral("configuration-revert"));
    close(dialog);
}

void Stage::shootRemoval() {
    window().openPage(id_, QStringLiteral("topics"));
    auto* topics = qobject_cast<views::ClusterPage*>(window().tabs().currentPage())->topics();
    Camera::until(QStringLiteral("topics"), [topics] { return topics->table()->rowCount() >= 4; });
    topics->table()->selectAll();
    topics->table()->setFocus();
    window().actions().find(QStringLiteral("topic.delete"))->trigger();
    auto* dialog = window().findChild<DeleteTopicsDialog*>();
    Camera::until(QStringLiteral("figures"), [dialog] {
        const auto* line = dialog->table().at<dialogs::DoomedTopicLine>(0);
        return line->asked && line->groups.has_value();
    });
    camera_.take(*dialog, QStringLiteral("delete-topics"));
    close(dialog);
    live_.on_engine([this] {
        sandbox::Fault refused;
        refused.kind = sandbox::FaultKind::ErrorCode;
        refused.code = base::code::TopicAuthorizationFailed;
        auto faults = std::make_shared<sandbox::ScriptedFaults>();
        faults->add(wire::ApiKey::DeleteTopics, refused);
        live_.cluster().set_faults(faults);
    });
    topics->table()->setCurrentRow(0);
    window().actions().find(QStringLiteral("topic.delete"))->trigger();
    dialog = window().findChild<DeleteTopicsDialog*>();
    dialog->typedName().field()->setText(dialog->typedName().name());
    dialog->actionButton()->click();
    Camera::until(QStringLiteral("the refusal"), [dialog] { return dialog->isOver(); });
    camera_.take(*dialog, QStringLiteral("delete-refused"));
    close(dialog);
    live_.on_engine([this] { live_.cluster().set_faults(nullptr); });
}

void Stage::shootEmptying() {
    window().openPage(id_, QStringLiteral("topic:billing.invoices"));
    window().actions().find(QStringLiteral("topic.empty"))->trigger();
    auto* dialog = await<EmptyTopicDialog>("what is in the topic");
    dialog->typedName().field()->setText(dialog->typedName().name());
    camera_.take(*dialog, QStringLiteral("empty-topic"));
    dialog->actionButton()->click();
    Camera::until(QStringLiteral("the end"), [dialog] { return dialog->isOver(); });
    camera_.take(*dialog, QStringLiteral("empty-done"));
    close(dialog);
}

} // namespace

void shootChanges(Camera& camera, window::Application& explorer) {
    Stage stage(camera, explorer);
    stage.shootConfiguration();
    stage.shootRevert();
    stage.shootRemoval();
    stage.shootEmptying();
}

} // namespace odradek::shots
