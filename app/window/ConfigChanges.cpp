// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ConfigChanges.h"

#include "app/window/KeptRevert.h"
#include "session/ClusterSession.h"
#include "ui/dialogs/Place.h"
#include "ui/dialogs/WriteOutcome.h"
#include "ui/models/Format.h"
#include "ui/views/ConfigLines.h"
#include "ui/views/ConfigPage.h"
#include "ui/widgets/ActionRegistry.h"

#include <algorithm>

namespace odradek::window {
namespace {

using admin::ConfigPlan;
using admin::WriteResult;
using session::TopicWrites;
using widgets::ActionSpec;

/// How many settings an outcome lists, and how many characters of a value.
constexpr qsizetype kMostNames = 3;
constexpr int kMostValue = 24;

/// A value as people read it: "7 d", "compact"; — where there is none.
QString valueText(const QString& name, const std::optional<std::string>& value) {
    if (!value) return QStringLiteral("—");
    const QString text = QString::fromStdString(*value);
    const QString meaning = views::meaningOf(name, text);
    return meaning.isEmpty() ? models::format::visible(models::format::middle(text, kMostValue)) : meaning;
}

/// "retention.ms 7 d → 2 d"; of a secret its name alone.
QString changedText(const ConfigPlan& plan) {
    QStringList changed;
    for (const auto& effect : plan.effects) {
        if (!effect.changes()) continue;
        const QString name = QString::fromStdString(effect.name);
        const QString shown = models::format::visible(name);
        changed.append(effect.sensitive
                           ? shown
                           : QStringLiteral("%1 %2 → %3")
                                 .arg(shown, valueText(name, effect.before), valueText(name, effect.after)));
    }
    const bool more = changed.size() > kMostNames;
    changed = changed.mid(0, kMostNames);
    if (more) changed.append(QStringLiteral("…"));
    return changed.join(QStringLiteral(", "));
}

/// The plan of a revert, unless a setting is not any more what the entry that is taken back has made of it: somebody
/// else's change would go with it.
base::Result<ConfigPlan> stillRevertible(const ConfigPlan& plan, const std::vector<admin::ConfigEffect>& written) {
    for (const auto& now : plan.effects) {
        const auto then = std::ranges::find(written, now.name, &admin::ConfigEffect::name);
        if (then == written.end() || !then->after) continue;
        if (now.own_before == then->own_after && now.before == then->after) continue;
        return base::fail(base::ErrorKind::Conflict, now.name,
                          "somebody else has changed it since: it is " + now.before.value_or("unknown") + " now");
    }
    return plan;
}

/// What was, for the details of an entry: a line a setting.
QString storyOf(const ConfigPlan& plan) {
    QStringList lines;
    for (const auto& effect : plan.effects) {
        const auto shown = [&effect](const std::optional<std::string>& value) {
            return effect.sensitive || !value ? QStringLiteral("—")
                                              : models::format::visible(QString::fromStdString(*value), 200);
        };
        lines.append(QStringLiteral("%1: %2 → %3")
                         .arg(QString::fromStdString(effect.name), shown(effect.before), shown(effect.after)));
    }
    return lines.join(u'\n');
}

} // namespace

ConfigChanges::ConfigChanges(TopicActions& actions, models::ActivityLog& log, QObject* parent)
    : QObject(parent), actions_(actions), log_(log) {
    offerKept();
}

// In the menu "edit", behind a separator: they are about what is entered, on whatever page.
void ConfigChanges::addAction(widgets::ActionRegistry& registry, const FindPage& page, ActionSpec spec, Run run,
                              WhyNot whyNot) {
    spec.menu = QStringLiteral("edit");
    spec.where = tr("Configuration");
    spec.run = [page, run] {
        if (auto* shown = page()) (shown->*run)();
    };
    spec.whyNot = [page, whyNot] {
        const auto* shown = page();
        return shown == nullptr ? tr("Open a configuration first.") : (shown->*whyNot)();
    };
    registry.add(std::move(spec));
}

void ConfigChanges::addTo(widgets::ActionRegistry& registry, const FindPage& page) {
    using Page = views::ConfigPage;
    ActionSpec edit;
    edit.id = QStringLiteral("config.edit");
    edit.text = tr("&Edit setting…");
    edit.pageKeys = tr("F2");
    edit.icon = style::Icon::Edit;
    edit.group = true;
    addAction(registry, page, std::move(edit), &Page::editCurrent, &Page::whyNotEdit);
    ActionSpec reset;
    reset.id = QStringLiteral("config.reset");
    reset.text = tr("&Reset setting to default");
    reset.pageKeys = tr("Del");
    reset.icon = style::Icon::Undo;
    addAction(registry, page, std::move(reset), &Page::resetCurrent, &Page::whyNotEdit);
    ActionSpec preview;
    preview.id = QStringLiteral("config.preview");
    preview.text = tr("&Preview changes of settings…");
    preview.keys = QKeySequence(tr("Ctrl+Return"));
    preview.icon = style::Icon::Eye;
    addAction(registry, page, std::move(preview), &Page::preview, &Page::whyNotPreview);
    ActionSpec discard;
    discard.id = QStringLiteral("config.discard");
    discard.text = tr("&Discard changes of settings");
    addAction(registry, page, std::move(discard), &Page::discard, &Page::whyNotDiscard);
}

void ConfigChanges::preview(views::ConfigPage& page, const QString& connection) {
    open({connection, {page.session().resource(), page.edits().changes(), page.session().detail(), false}, &page, 0});
}

// Of a broker's configuration no topic is the subject, but it has a name all the same.
TopicActions::Target ConfigChanges::targetOf(const Order& order) {
    return {order.connection, dialogs::resourceName(order.subject.resource)};
}

void ConfigChanges::open(const Order& order) {
    const auto target = targetOf(order);
    auto* writes = actions_.writesOf(target);
    if (writes == nullptr) return explain(order, actions_.whyNot(target, false), tr("Connect to it, then try again."));
    if (order.reverts != 0 && leadsElsewhere(order)) return;
    auto* dialog = new Dialog(order.subject, actions_.placeOf(target), actions_.window());
    const QPointer<Dialog> shown(dialog);
    const auto job = writes->planConfigs(order.subject.resource, order.subject.changes);
    actions_.await<ConfigPlan>(*writes, &TopicWrites::configsPlanned, job,
                               [shown, order](const base::Result<ConfigPlan>& plan) {
                                   if (shown) shown->setPlan(plan ? stillRevertible(*plan, order.written) : plan);
                               });
    connect(dialog, &Dialog::acted, this, [this, dialog, order] { apply(*dialog, order); });
    actions_.open(*dialog, target);
    if (order.reverts == 0) return;
    // Who looks and leaves can come back: the offer is taken when the revert is applied.
    connect(dialog, &QObject::destroyed, this, [this, order] {
        const auto entry = log_.find(order.reverts);
        if (entry && !reverted_.contains(order.reverts)) offerRevert(order.reverts, order);
    });
}

void ConfigChanges::apply(Dialog& dialog, const Order& order) {
    const auto target = targetOf(order);
    auto* writes = actions_.writesOf(target);
    if (writes == nullptr) return;
    const ConfigPlan plan = dialog.plan();
    dialog.setApplying();
    const auto entry = actions_.begin(target, order.reverts != 0 ? style::Icon::Undo : style::Icon::Config,
                                      order.reverts != 0 ? tr("Revert configuration") : tr("Change configuration"));
    if (order.reverts != 0) reverted_.insert(order.reverts);
    const QPointer<Dialog> shown(&dialog);
    actions_.await<WriteResult>(*writes, &TopicWrites::configsApplied, writes->applyConfigs(plan),
                                [this, shown, order, plan, entry](const base::Result<WriteResult>& result) {
                                    if (shown && shown->setApplied(result)) shown->accept();
                                    ended(order, plan, entry, result);
                                });
}

void ConfigChanges::ended(const Order& order, const ConfigPlan& plan, quint64 entry,
                          const base::Result<WriteResult>& result) {
    const dialogs::Deed deed{changedText(plan), tr("The configuration was not changed"),
                             tr("Nobody knows yet whether the configuration was changed"), tr("Nothing was changed")};
    models::ActivityEnd end = dialogs::activityEnd(deed, result);
    QStringList story{end.details};
    if (end.state != models::ActivityState::Done) story.append(tr("What was to be changed:"));
    story.append(storyOf(plan));
    story.removeAll(QString());
    end.details = story.join(u'\n');
    actions_.end(entry, end);
    // What is read next tells what became of it, whatever was answered.
    if (order.page) order.page->session().refresh();
    const bool done = result && result->ok();
    const bool unknown = result && result->state == admin::WriteState::Unknown;
    if (order.reverts != 0) settleRevert(order, entry, done, unknown);
    if ((done || unknown) && !plan.reverse.empty())
        offerRevert(entry, {order.connection,
                            {plan.resource, plan.reverse, {}, true},
                            order.page,
                            entry,
                            plan.effects,
                            clusterOf(order)});
}

// What was to be taken back is marked once that is known; where it surely stands, it can be tried again.
void ConfigChanges::settleRevert(const Order& order, quint64 entry, bool done, bool unknown) {
    if (done) log_.markReverted(order.reverts, entry);
    if (done || unknown) return;
    reverted_.remove(order.reverts);
    offerRevert(order.reverts, order);
}

// The log outlives the window: what it offers must know whether there still is one.
void ConfigChanges::offerRevert(quint64 entry, const Order& order) {
    const QPointer<ConfigChanges> still(this);
    log_.offer(
        entry, tr("Revert…"),
        [still, order] {
            if (still) still->open(order);
        },
        toJson(
            KeptRevert{order.connection, order.subject.resource, order.subject.changes, order.written, order.cluster}));
}

// Of an earlier run, or of the window before this one.
void ConfigChanges::offerKept() {
    const auto entries = log_.entries();
    for (const auto& entry : entries) {
        if (entry->undo.isEmpty()) continue;
        auto kept = revertOf(entry->undo);
        if (!kept) continue;
        const Dialog::Subject subject{kept->resource, std::move(kept->changes), {}, true};
        offerRevert(entry->id, {kept->connection, subject, {}, entry->id, std::move(kept->written), kept->cluster});
    }
}

std::string ConfigChanges::clusterOf(const Order& order) const {
    const auto* session = actions_.sessionOf(targetOf(order));
    return session != nullptr ? session->metadata()->cluster_id.value_or(std::string()) : std::string();
}

// A connection keeps its id when its address is edited: old values of one cluster are no offer for another.
bool ConfigChanges::leadsElsewhere(const Order& order) {
    const auto* session = actions_.sessionOf(targetOf(order));
    if (session == nullptr || session->metadata()->brokers.empty()) {
        explain(order, tr("The cluster has not answered yet."), tr("Connect to it, then try again."));
        return true;
    }
    if (clusterOf(order) == order.cluster) return false;
    explain(order, tr("This connection leads to another cluster now."),
            tr("What was changed there cannot be taken back here."));
    return true;
}

// Nothing can be asked, so the offer stays.
void ConfigChanges::explain(const Order& order, const QString& reason, const QString& remedy) {
    if (order.reverts != 0) offerRevert(order.reverts, order);
    auto* dialog =
        new dialogs::Dialog(tr("Change configuration"), actions_.placeOf(targetOf(order)), actions_.window());
    dialog->setOutcome(widgets::Banner::Kind::Warn, reason, remedy);
    dialog->open();
}

} // namespace odradek::window
