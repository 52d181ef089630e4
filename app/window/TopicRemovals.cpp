// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/TopicRemovals.h"

#include "session/ClusterSession.h"
#include "ui/dialogs/DeleteTopicsDialog.h"
#include "ui/dialogs/EmptyTopicDialog.h"
#include "ui/dialogs/ManyEnds.h"
#include "ui/dialogs/Place.h"
#include "ui/dialogs/WriteOutcome.h"
#include "ui/views/ErrorText.h"
#include "ui/widgets/ActionRegistry.h"

namespace odradek::window {
namespace {

using admin::EmptiedPartition;
using admin::WriteResult;
using models::ActivityEnd;
using session::TopicWrites;
using widgets::ActionSpec;
using Results = std::vector<WriteResult>;
using Emptied = std::vector<EmptiedPartition>;

/// Nothing was sent: why.
ActivityEnd failedEnd(const QString& nothing, const base::Error& error) {
    return {models::ActivityState::Failed, dialogs::refusedText(nothing, views::errorText(error)),
            views::remedyText(error)};
}

ActivityEnd endOf(const base::Result<Results>& results) {
    const QString nothing = TopicRemovals::tr("Not deleted");
    if (!results) return failedEnd(nothing, results.error());
    const int done = dialogs::countEnds(*results).done;
    return dialogs::endsActivity(*results, dialogs::DeleteTopicsDialog::deletedText(done), nothing);
}

ActivityEnd endOf(const base::Result<Emptied>& emptied) {
    const QString nothing = TopicRemovals::tr("Not emptied");
    if (!emptied) return failedEnd(nothing, emptied.error());
    Results results;
    for (const auto& partition : *emptied)
        results.push_back(partition.result);
    const int done = dialogs::countEnds(results).done;
    return dialogs::endsActivity(results, dialogs::EmptyTopicDialog::emptiedText(done), nothing);
}

/// Those that are gone.
QStringList goneOf(const base::Result<Results>& results) {
    QStringList names;
    if (!results) return names;
    for (const WriteResult& result : *results)
        if (result.ok()) names.append(QString::fromStdString(result.subject));
    return names;
}

} // namespace

TopicRemovals::TopicRemovals(TopicActions& actions, Window window, QObject* parent)
    : QObject(parent), actions_(actions), window_(std::move(window)) {}

void TopicRemovals::addTo(widgets::ActionRegistry& registry) {
    ActionSpec empty;
    empty.id = QStringLiteral("topic.empty");
    empty.menu = QStringLiteral("topic");
    empty.text = tr("E&mpty topic…");
    empty.icon = style::Icon::Tombstone;
    empty.where = tr("Topics");
    empty.group = true;
    empty.run = [this] {
        this->empty(actions_.target());
    };
    empty.whyNot = [this] {
        return actions_.whyNot(actions_.target(), true);
    };
    registry.add(std::move(empty));
    ActionSpec remove;
    remove.id = QStringLiteral("topic.delete");
    remove.menu = QStringLiteral("topic");
    remove.text = tr("&Delete topic…");
    remove.pageKeys = tr("Del");
    remove.icon = style::Icon::Delete;
    remove.where = tr("Topics");
    remove.run = [this] {
        this->remove(actions_.target().connection, doomed());
    };
    remove.whyNot = [this] {
        return whyNotDelete();
    };
    registry.add(std::move(remove));
}

QString TopicRemovals::whyNotDelete() const {
    const auto target = actions_.target();
    if (QString why = actions_.whyNot(target, true); !why.isEmpty()) return why;
    const auto* session = actions_.sessionOf(target);
    const auto known = session->metadata()->find_topic(target.topic.toStdString());
    const bool internal = known != nullptr && known->internal;
    return internal && doomed().size() == 1 ? tr("It is Kafka's own topic: it stays.") : QString();
}

QStringList TopicRemovals::doomed() const {
    const QString topic = actions_.target().topic;
    QStringList selected = window_.selected();
    return selected.contains(topic) ? selected : QStringList{topic};
}

void TopicRemovals::remove(const QString& connection, const QStringList& topics) {
    const TopicActions::Target target{connection, topics.size() == 1 ? topics.constFirst() : QString()};
    auto* session = actions_.sessionOf(target);
    if (session == nullptr || topics.isEmpty()) return;
    auto* dialog = new dialogs::DeleteTopicsDialog(*session, topics, actions_.placeOf(target), actions_.window());
    connect(dialog, &dialogs::Dialog::acted, this, [this, dialog, connection] { sendRemoval(*dialog, connection); });
    actions_.open(*dialog, target);
}

void TopicRemovals::sendRemoval(dialogs::DeleteTopicsDialog& dialog, const QString& connection) {
    const auto topics = dialog.doomed();
    const bool one = topics.size() == 1;
    const QString name =
        one ? QString::fromStdString(topics.front().name) : tr("%Ln topics", nullptr, int(topics.size()));
    TopicWrites* writes = actions_.writesOf({connection, {}});
    if (writes == nullptr) return;
    dialog.setDeleting();
    const auto job = writes->deleteTopics(topics);
    const QPointer<TopicWrites> stopped(writes);
    const auto stop = [stopped, job] {
        if (stopped) stopped->stop(job);
    };
    const auto entry =
        actions_.begin({connection, name}, style::Icon::Delete, one ? tr("Delete topic") : tr("Delete topics"), stop);
    const QPointer<dialogs::DeleteTopicsDialog> open(&dialog);
    connect(&dialog, &dialogs::Dialog::stopWanted, writes, stop);
    connect(writes, &TopicWrites::progressed, &dialog, [open, job](quint64 told, quint64 done, quint64 total) {
        if (open && told == job) open->setDone(done, total);
    });
    actions_.await<Results>(*writes, &TopicWrites::deleted, job,
                            [this, open, entry, connection](const base::Result<Results>& results) {
                                if (open) open->setResults(results);
                                actions_.end(entry, endOf(results));
                                window_.removed(connection, goneOf(results));
                            });
}

void TopicRemovals::empty(const TopicActions::Target& target) {
    auto* writes = actions_.writesOf(target);
    if (writes == nullptr || target.topic.isEmpty()) return;
    using Plan = std::vector<admin::DoomedRecords>;
    auto* dialog = new dialogs::EmptyTopicDialog(target.topic, actions_.placeOf(target), actions_.window());
    const QPointer<dialogs::EmptyTopicDialog> open(dialog);
    actions_.await<Plan>(*writes, &TopicWrites::emptyingPlanned, writes->planEmptying(target.topic),
                         [open](const base::Result<Plan>& plan) {
                             if (open) open->setPlan(plan);
                         });
    connect(dialog, &dialogs::Dialog::acted, this, [this, dialog, target] { sendEmptying(*dialog, target); });
    actions_.open(*dialog, target);
}

void TopicRemovals::sendEmptying(dialogs::EmptyTopicDialog& dialog, const TopicActions::Target& target) {
    TopicWrites* writes = actions_.writesOf(target);
    if (writes == nullptr) return;
    dialog.setEmptying();
    const auto job = writes->empty(dialog.doomed());
    const QPointer<TopicWrites> stopped(writes);
    const auto stop = [stopped, job] {
        if (stopped) stopped->stop(job);
    };
    const auto entry = actions_.begin(target, style::Icon::Tombstone, tr("Empty topic"), stop);
    const QPointer<dialogs::EmptyTopicDialog> open(&dialog);
    connect(&dialog, &dialogs::Dialog::stopWanted, writes, stop);
    connect(writes, &TopicWrites::progressed, &dialog, [open, job](quint64 told, quint64 done, quint64 total) {
        if (open && told == job) open->setDone(done, total);
    });
    actions_.await<Emptied>(*writes, &TopicWrites::emptied, job,
                            [this, open, entry](const base::Result<Emptied>& results) {
                                if (open) open->setResults(results);
                                actions_.end(entry, endOf(results));
                            });
}

} // namespace odradek::window
