// SPDX-License-Identifier: Apache-2.0
#include "admin/config_changes.h"

#include "admin/topic_settings.h"
#include "cluster/option_values.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace odradek::admin {
namespace {

using base::ErrorKind;
using base::Result;

const ConfigEntry* find_entry(const ConfigDetail& detail, std::string_view name) {
    const auto found = std::ranges::find(detail.entries, name, &ConfigEntry::name);
    return found == detail.entries.end() ? nullptr : &*found;
}

std::vector<std::string> items(std::string_view list) {
    std::vector<std::string> found;
    for (std::size_t from = 0; from <= list.size();) {
        const std::size_t to = std::min(list.find(',', from), list.size());
        if (to > from) found.emplace_back(list.substr(from, to - from));
        from = to + 1;
    }
    return found;
}

// As brokers do it: what is there already is not added again.
std::string edited(std::string_view list, std::string_view value, ConfigOperation operation) {
    std::vector<std::string> kept = items(list);
    for (const std::string& item : items(value)) {
        const bool there = std::ranges::find(kept, item) != kept.end();
        if (operation == ConfigOperation::Subtract) std::erase(kept, item);
        if (operation == ConfigOperation::Append && !there) kept.push_back(item);
    }
    std::string text;
    for (const std::string& item : kept)
        text += (text.empty() ? "" : ",") + item;
    return text;
}

bool is_of_list(ConfigOperation operation) {
    return operation == ConfigOperation::Append || operation == ConfigOperation::Subtract;
}

Result<void> check_name(const ConfigDetail& now, const std::string& name) {
    if (auto good = refuse(name, check_setting_name(name)); !good) return good;
    // Only topics tell of every setting that they may have.
    const bool complete = now.resource.type == ResourceType::Topic && !now.entries.empty();
    if (!complete || find_entry(now, name) != nullptr) return {};
    std::vector<std::string_view> names;
    for (const ConfigEntry& entry : now.entries)
        names.push_back(entry.name);
    const std::string_view near = cluster::nearest_name(name, names);
    std::string detail = "the brokers know no such setting of topics";
    if (!near.empty()) detail += "; did you mean " + std::string(near) + "?";
    return base::fail(ErrorKind::Usage, name, std::move(detail));
}

Result<void> check_change(const ConfigDetail& now, const ConfigChange& change) {
    if (auto good = check_name(now, change.name); !good) return good;
    const ConfigEntry* entry = find_entry(now, change.name);
    if (entry != nullptr && entry->read_only) {
        return base::fail(ErrorKind::Usage, change.name, "it cannot be changed while the broker runs");
    }
    constexpr auto kList = static_cast<std::int8_t>(SettingType::List);
    const bool no_list = entry != nullptr && entry->type != 0 && entry->type != kList;
    if (is_of_list(change.operation) && no_list) {
        return base::fail(ErrorKind::Usage, change.name, "it is no list: it can be set, not added to");
    }
    const bool checked = change.operation == ConfigOperation::Set && now.resource.type == ResourceType::Topic;
    if (!checked) return {};
    return refuse(change.name, check_setting(change.name, change.value));
}

Result<void> check_once(const std::vector<ConfigChange>& changes) {
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (std::ranges::find(changes.begin(), change, change->name, &ConfigChange::name) != change) {
            return base::fail(ErrorKind::Usage, change->name, "it is changed twice");
        }
    }
    return {};
}

// The value below a thing's own one.
std::optional<std::string> inherited(const ConfigEntry& entry, const Resource& of) {
    if (!entry.is_own(of)) return entry.value;
    for (const ConfigSynonym& synonym : entry.synonyms) {
        if (synonym.source != entry.source) return synonym.value;
    }
    return std::nullopt;
}

ConfigEffect effect_of(const ConfigDetail& now, const ConfigChange& change) {
    ConfigEffect effect;
    effect.name = change.name;
    const ConfigEntry* entry = find_entry(now, change.name);
    if (entry != nullptr) {
        effect.before = entry->value;
        effect.own_before = entry->is_own(now.resource);
        effect.sensitive = entry->sensitive;
    }
    effect.own_after = change.operation != ConfigOperation::Delete;
    if (change.operation == ConfigOperation::Set) {
        effect.after = change.value;
    } else if (change.operation == ConfigOperation::Delete) {
        if (entry != nullptr) effect.after = inherited(*entry, now.resource);
    } else {
        effect.after = edited(effect.before.value_or(""), change.value, change.operation);
    }
    return effect;
}

std::optional<ConfigChange> reverse_of(const ConfigEffect& effect) {
    if (!effect.changes()) return std::nullopt;
    if (!effect.own_before) return ConfigChange{ConfigOperation::Delete, effect.name, {}};
    if (!effect.before) return std::nullopt;
    return ConfigChange{ConfigOperation::Set, effect.name, *effect.before};
}

} // namespace

bool ConfigPlan::changes_anything() const {
    return std::ranges::any_of(effects, &ConfigEffect::changes);
}

Result<ConfigPlan> plan_changes(const ConfigDetail& now, std::vector<ConfigChange> changes) {
    if (auto good = check_once(changes); !good) return base::forward(good);
    ConfigPlan plan;
    plan.resource = now.resource;
    for (const ConfigChange& change : changes) {
        if (auto good = check_change(now, change); !good) return base::forward(good);
        plan.effects.push_back(effect_of(now, change));
        if (auto back = reverse_of(plan.effects.back())) plan.reverse.push_back(std::move(*back));
    }
    plan.changes = std::move(changes);
    return plan;
}

Result<std::vector<std::pair<std::string, std::string>>> whole_after(const ConfigDetail& now, const ConfigPlan& plan) {
    std::map<std::string, std::string> whole;
    for (const ConfigEntry& entry : now.entries) {
        if (!entry.is_own(now.resource)) continue;
        const bool changed = std::ranges::find(plan.effects, entry.name, &ConfigEffect::name) != plan.effects.end();
        if (changed) continue;
        if (!entry.value) {
            return base::fail(ErrorKind::Unsupported, entry.name,
                              "brokers before 2.3 take the configuration whole, and this value is secret: it would be "
                              "lost");
        }
        whole[entry.name] = *entry.value;
    }
    for (const ConfigEffect& effect : plan.effects) {
        if (effect.own_after) whole[effect.name] = effect.after.value_or("");
    }
    return std::vector<std::pair<std::string, std::string>>(whole.begin(), whole.end());
}

std::optional<base::Error> changed_since(const ConfigDetail& now, const ConfigPlan& plan) {
    for (const ConfigEffect& effect : plan.effects) {
        const ConfigEntry* entry = find_entry(now, effect.name);
        const auto value = entry == nullptr ? std::nullopt : entry->value;
        const bool own = entry != nullptr && entry->is_own(now.resource);
        if (value == effect.before && own == effect.own_before) continue;
        return base::fail(ErrorKind::Conflict, effect.name,
                          "somebody else has changed it since: it is " + value.value_or("unknown") + " now")
            .error();
    }
    return std::nullopt;
}

bool holds(const ConfigDetail& now, const ConfigPlan& plan) {
    return std::ranges::all_of(plan.effects, [&now](const ConfigEffect& effect) {
        const ConfigEntry* entry = find_entry(now, effect.name);
        const bool own = entry != nullptr && entry->is_own(now.resource);
        if (own != effect.own_after) return false;
        return !own || effect.sensitive || entry->value == effect.after;
    });
}

} // namespace odradek::admin
