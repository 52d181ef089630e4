// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ConfigEdits.h"

#include <algorithm>

namespace odradek::views {

void ConfigEdits::set(const admin::ConfigEntry& entry, const admin::Resource& resource, const QString& value) {
    const QString name = QString::fromStdString(entry.name);
    if (entry.is_own(resource) && entry.value == value.toStdString()) return takeBack(name);
    pending_.insert_or_assign(name, PendingValue{false, value});
}

void ConfigEdits::reset(const admin::ConfigEntry& entry, const admin::Resource& resource) {
    const QString name = QString::fromStdString(entry.name);
    if (!entry.is_own(resource)) return takeBack(name);
    pending_.insert_or_assign(name, PendingValue{true, {}});
}

void ConfigEdits::settle(const admin::ConfigDetail& now) {
    std::erase_if(pending_, [&now](const auto& pending) {
        const auto& [name, wanted] = pending;
        const auto entry = std::ranges::find(now.entries, name.toStdString(), &admin::ConfigEntry::name);
        if (entry == now.entries.end()) return true;
        const bool own = entry->is_own(now.resource);
        return wanted.reset ? !own : own && entry->value == wanted.value.toStdString();
    });
}

std::optional<PendingValue> ConfigEdits::find(const QString& name) const {
    const auto found = pending_.find(name);
    return found == pending_.end() ? std::nullopt : std::optional(found->second);
}

QJsonObject ConfigEdits::save() const {
    QJsonObject saved;
    for (const auto& [name, wanted] : pending_)
        saved.insert(name, wanted.reset ? QJsonValue() : QJsonValue(wanted.value));
    return saved;
}

void ConfigEdits::restore(const QJsonObject& saved) {
    for (auto it = saved.begin(); it != saved.end(); ++it)
        if (it->isString() || it->isNull())
            pending_.insert_or_assign(it.key(), PendingValue{it->isNull(), it->toString()});
}

std::vector<admin::ConfigChange> ConfigEdits::changes() const {
    std::vector<admin::ConfigChange> changes;
    for (const auto& [name, wanted] : pending_) {
        const auto operation = wanted.reset ? admin::ConfigOperation::Delete : admin::ConfigOperation::Set;
        changes.push_back({operation, name.toStdString(), wanted.value.toStdString()});
    }
    return changes;
}

} // namespace odradek::views
