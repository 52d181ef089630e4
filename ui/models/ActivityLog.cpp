// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ActivityLog.h"

#include <QHash>

#include <algorithm>

namespace odradek::models {
namespace {

bool isOpen(const Activity& activity) {
    return activity.state == ActivityState::Running || activity.state == ActivityState::Held;
}

} // namespace

ActivityLog::ActivityLog(QObject* parent) : QObject(parent) {}

quint64 ActivityLog::begin(Activity activity, qint64 now, std::function<void()> cancel) {
    activity.id = ++last_;
    activity.begunMs = now;
    activity.endedMs = 0;
    activity.state = ActivityState::Running;
    if (cancel) cancels_.push_back({last_, std::move(cancel)});
    entries_.push_back(std::make_shared<const Activity>(std::move(activity)));
    Q_EMIT changed();
    return last_;
}

std::size_t ActivityLog::place(quint64 id) const {
    const auto found = std::ranges::find_if(entries_, [id](const auto& entry) { return entry->id == id; });
    return std::size_t(found - entries_.begin());
}

void ActivityLog::replace(std::size_t at, Activity activity) {
    if (activity == *entries_[at]) return;
    entries_[at] = std::make_shared<const Activity>(std::move(activity));
    Q_EMIT changed();
}

void ActivityLog::update(quint64 id, double fraction, const QString& facts, ActivityState state) {
    const std::size_t at = place(id);
    if (at == entries_.size() || !isOpen(*entries_[at])) return;
    Activity next = *entries_[at];
    next.fraction = fraction;
    next.facts = facts;
    next.state = state == ActivityState::Held ? state : ActivityState::Running;
    replace(at, std::move(next));
}

void ActivityLog::end(quint64 id, ActivityEnd end, qint64 now) {
    const std::size_t at = place(id);
    if (at == entries_.size() || !isOpen(*entries_[at])) return;
    std::erase_if(cancels_, [id](const Cancel& cancel) { return cancel.id == id; });
    Activity next = *entries_[at];
    next.state = end.state;
    next.outcome = std::move(end.outcome);
    next.details = std::move(end.details);
    next.endedMs = now;
    replace(at, std::move(next));
    trim();
    Q_EMIT ended(id);
}

quint64 ActivityLog::note(Activity activity, ActivityEnd end, qint64 now) {
    const quint64 id = begin(std::move(activity), now);
    this->end(id, std::move(end), now);
    return id;
}

// What runs stays, however old it is.
void ActivityLog::trim() {
    if (entries_.size() <= kMost) return;
    const auto oldest = std::ranges::find_if(entries_, [](const auto& entry) { return !isOpen(*entry); });
    if (oldest == entries_.end()) return;
    std::erase_if(offers_, [id = (*oldest)->id](const Offer& offer) { return offer.id == id; });
    entries_.erase(oldest);
    Q_EMIT changed();
}

void ActivityLog::cancel(quint64 id) {
    const auto found = std::ranges::find(cancels_, id, &Cancel::id);
    if (found == cancels_.end()) return;
    // It may end at once, which takes the entry out.
    const auto run = found->run;
    run();
}

bool ActivityLog::canCancel(quint64 id) const {
    return std::ranges::find(cancels_, id, &Cancel::id) != cancels_.end();
}

void ActivityLog::setOffer(quint64 id, const QString& text, const QJsonObject& undo) {
    const std::size_t at = place(id);
    if (at == entries_.size()) return;
    Activity next = *entries_[at];
    const bool kept = next.undo != undo;
    next.offer = text;
    next.undo = undo;
    replace(at, std::move(next));
    if (kept) Q_EMIT offered(id);
}

void ActivityLog::offer(quint64 id, const QString& text, std::function<void()> run, const QJsonObject& undo) {
    std::erase_if(offers_, [id](const Offer& offer) { return offer.id == id; });
    if (place(id) < entries_.size()) offers_.push_back({id, std::move(run)});
    setOffer(id, text, undo);
}

QString ActivityLog::offerOf(quint64 id) const {
    const std::size_t at = place(id);
    return at == entries_.size() ? QString() : entries_[at]->offer;
}

void ActivityLog::takeOffer(quint64 id) {
    const auto found = std::ranges::find(offers_, id, &Offer::id);
    if (found == offers_.end()) return;
    const auto run = std::move(found->run);
    offers_.erase(found);
    // Until it is done it may be offered again, also after a crash.
    if (const auto entry = find(id)) setOffer(id, {}, entry->undo);
    run();
}

void ActivityLog::markReverted(quint64 id, quint64 by) {
    const std::size_t at = place(id);
    const std::size_t other = place(by);
    if (at == entries_.size() || other == entries_.size()) return;
    Activity change = *entries_[at];
    change.revertedBy = by;
    change.undo = {};
    Activity revert = *entries_[other];
    revert.reverts = id;
    replace(at, std::move(change));
    replace(other, std::move(revert));
    Q_EMIT reverted(id);
}

void ActivityLog::restore(std::vector<Activity> ended) {
    QHash<quint64, quint64> ids; // of the earlier run → of this one
    for (const Activity& activity : ended)
        ids.insert(activity.id, ++last_);
    for (Activity& activity : ended) {
        activity.id = ids.value(activity.id);
        activity.reverts = ids.value(activity.reverts);
        activity.revertedBy = ids.value(activity.revertedBy);
        activity.offer.clear();
        entries_.push_back(std::make_shared<const Activity>(std::move(activity)));
    }
    if (!ended.empty()) Q_EMIT changed();
}

std::vector<std::shared_ptr<const Activity>> ActivityLog::newestEnded() const {
    std::vector<std::shared_ptr<const Activity>> newest;
    for (auto entry = entries_.rbegin(); entry != entries_.rend() && newest.size() < kMostKept; ++entry) {
        if (!isOpen(**entry)) newest.push_back(*entry);
    }
    std::ranges::reverse(newest);
    return newest;
}

std::shared_ptr<const Activity> ActivityLog::find(quint64 id) const {
    const std::size_t at = place(id);
    return at == entries_.size() ? nullptr : entries_[at];
}

int ActivityLog::running() const {
    return int(std::ranges::count_if(entries_, [](const auto& entry) { return isOpen(*entry); }));
}

int ActivityLog::held() const {
    return int(std::ranges::count_if(entries_, [](const auto& entry) { return entry->state == ActivityState::Held; }));
}

int ActivityLog::failed() const {
    return int(
        std::ranges::count_if(entries_, [](const auto& entry) { return entry->state == ActivityState::Failed; }));
}

} // namespace odradek::models
