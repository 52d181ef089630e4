// SPDX-License-Identifier: GPL-3.0-or-later
// New topics, clones, more partitions: from the dialog to the brokers and back.
#include "app/window/TopicActions.h"

#include "ui/dialogs/CreateTopicDialog.h"
#include "ui/dialogs/GrowTopicDialog.h"
#include "ui/dialogs/Place.h"
#include "ui/models/Format.h"

namespace odradek::window {
namespace {

using dialogs::Dialog;
namespace format = models::format;

/// Whether a dialog still stands open: one that was left goes away a moment later.
template <class T>
bool stands(const QPointer<T>& dialog) {
    return dialog && dialog->isVisible();
}

/// How one thing ended, of an answer that holds more.
base::Result<admin::WriteResult> endOf(const base::Result<admin::CreatedTopic>& result) {
    return result ? base::Result<admin::WriteResult>(result->result) : base::forward(result);
}

/// What was made, in figures, as far as the brokers told; else the words for what was done.
QString madeText(const base::Result<admin::CreatedTopic>& result, const QString& done) {
    if (!result || !result->partitions) return done;
    const QString partitions = TopicActions::tr("%Ln partition(s)", nullptr, int(*result->partitions));
    return result->replication ? TopicActions::tr("%1, RF %2").arg(partitions).arg(*result->replication) : partitions;
}

/// A name for a topic like another one, that no topic has.
QString freeName(const cluster::MetadataSnapshot& known, const QString& source) {
    QString name = source + QStringLiteral("-copy");
    for (int number = 2; known.find_topic(name.toStdString()) != nullptr; ++number)
        name = source + QStringLiteral("-copy-%1").arg(number);
    return name;
}

} // namespace

void TopicActions::create(const Target& target) {
    auto* session = sessionOf(target);
    if (session == nullptr) return;
    const Target place{target.connection, {}};
    auto* dialog = new dialogs::CreateTopicDialog(*session, placeOf(place), window());
    listenTo(*dialog, place);
    open(*dialog, place);
}

void TopicActions::listenTo(dialogs::CreateTopicDialog& dialog, const Target& target) {
    connect(&dialog, &Dialog::acted, this, [this, &dialog, target] { sendTopic(dialog, target); });
    connect(&dialog, &dialogs::CreateTopicDialog::checkWanted, this,
            [this, &dialog, target] { checkTopic(dialog, target); });
}

void TopicActions::checkTopic(dialogs::CreateTopicDialog& dialog, const Target& target) {
    auto* writes = writesOf(target);
    if (writes == nullptr) return;
    dialog.setBusy(Dialog::Wait::Reads, tr("The brokers look at it…"));
    await<admin::CreatedTopic>(*writes, &session::TopicWrites::created, writes->create(dialog.topic(), true),
                               [shown = QPointer(&dialog)](const base::Result<admin::CreatedTopic>& result) {
                                   if (stands(shown)) shown->showCheck(result);
                               });
}

void TopicActions::sendTopic(dialogs::CreateTopicDialog& dialog, const Target& target) {
    auto* writes = writesOf(target);
    if (writes == nullptr) return;
    const admin::NewTopic topic = dialog.topic();
    const Target made{target.connection, QString::fromStdString(topic.name)};
    const dialogs::Deed deed = dialog.deed();
    dialog.setBusy(Dialog::Wait::Sent, tr("Creating the topic…"));
    const quint64 entry = begin(made, style::Icon::Add, tr("Create topic"));
    await<admin::CreatedTopic>(
        *writes, &session::TopicWrites::created, writes->create(topic),
        [this, shown = QPointer(&dialog), made, deed, entry](const base::Result<admin::CreatedTopic>& result) {
            const dialogs::Deed told{madeText(result, deed.done), deed.notDone, deed.unknown, deed.nothing};
            end(entry, dialogs::activityEnd(told, endOf(result)));
            if (auto* session = sessionOf(made)) session->refresh();
            // Whoever left the dialog is somewhere else by now, and stays there.
            if (stands(shown) && shown->showCreated(result)) window_.show(made);
        });
}

// The dialog opens at once, and is filled when the topic has been read.
void TopicActions::clone(const Target& target) {
    auto* session = sessionOf(target);
    auto* writes = writesOf(target);
    if (session == nullptr || writes == nullptr) return;
    const Target place{target.connection, {}};
    auto* dialog = new dialogs::CreateTopicDialog(*session, placeOf(place), window());
    listenTo(*dialog, place);
    dialog->awaitCopy(target.topic);
    open(*dialog, place);
    const auto job = writes->readCopy(target.topic, freeName(*session->metadata(), target.topic));
    await<admin::NewTopic>(*writes, &session::TopicWrites::copied, job,
                           [shown = QPointer(dialog)](const base::Result<admin::NewTopic>& result) {
                               if (stands(shown)) shown->showCopy(result);
                           });
}

void TopicActions::grow(const Target& target) {
    auto* session = sessionOf(target);
    if (session == nullptr) return;
    auto* dialog = new dialogs::GrowTopicDialog(*session, placeOf(target), window());
    connect(dialog, &Dialog::acted, this, [this, dialog, target] { sendGrowth(*dialog, target); });
    connect(dialog, &dialogs::GrowTopicDialog::checkWanted, this,
            [this, dialog, target] { checkGrowth(*dialog, target); });
    open(*dialog, target);
}

void TopicActions::checkGrowth(dialogs::GrowTopicDialog& dialog, const Target& target) {
    auto* writes = writesOf(target);
    if (writes == nullptr) return;
    dialog.setBusy(Dialog::Wait::Reads, tr("The brokers look at it…"));
    await<admin::WriteResult>(*writes, &session::TopicWrites::partitionsAdded,
                              writes->addPartitions(dialog.plan(), true),
                              [shown = QPointer(&dialog)](const base::Result<admin::WriteResult>& result) {
                                  if (stands(shown)) shown->showCheck(result);
                              });
}

void TopicActions::sendGrowth(dialogs::GrowTopicDialog& dialog, const Target& target) {
    auto* writes = writesOf(target);
    if (writes == nullptr) return;
    const dialogs::Deed deed = dialog.deed();
    const admin::MorePartitions plan = dialog.plan();
    dialog.setBusy(Dialog::Wait::Sent, tr("Adding the partitions…"));
    const quint64 entry = begin(target, style::Icon::Partition, tr("Add partitions"));
    await<admin::WriteResult>(
        *writes, &session::TopicWrites::partitionsAdded, writes->addPartitions(plan),
        [this, shown = QPointer(&dialog), target, deed, entry](const base::Result<admin::WriteResult>& result) {
            end(entry, dialogs::activityEnd(deed, result));
            if (auto* session = sessionOf(target)) session->refresh();
            if (stands(shown)) shown->showGrown(result);
        });
}

} // namespace odradek::window
