// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/KeptRevert.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace odradek::window {
namespace {

using admin::ConfigChange;
using admin::ConfigEffect;
using admin::ConfigOperation;
using admin::ResourceType;

/// The kinds of things that one can change in the window, by their words in the file.
constexpr std::array<std::pair<ResourceType, QLatin1StringView>, 2> kTypes{
    {{ResourceType::Topic, QLatin1StringView("topic")}, {ResourceType::Broker, QLatin1StringView("broker")}}};

QString text(const std::string& value) {
    return QString::fromStdString(value);
}

QString textOf(const QJsonObject& json, const char* name) {
    return json.value(QLatin1StringView(name)).toString();
}

QJsonObject changeJson(const ConfigChange& change) {
    QJsonObject json{{QStringLiteral("name"), text(change.name)}};
    if (change.operation == ConfigOperation::Set) json.insert(QStringLiteral("value"), text(change.value));
    return json;
}

// Without a value of its own a setting inherits one.
ConfigChange changeOf(const QJsonObject& json) {
    const bool sets = json.contains(QStringLiteral("value"));
    return {sets ? ConfigOperation::Set : ConfigOperation::Delete, textOf(json, "name").toStdString(),
            textOf(json, "value").toStdString()};
}

QJsonObject effectJson(const ConfigEffect& effect) {
    QJsonObject json{{QStringLiteral("name"), text(effect.name)}, {QStringLiteral("own"), effect.own_after}};
    if (effect.after && !effect.sensitive) json.insert(QStringLiteral("value"), text(*effect.after));
    return json;
}

ConfigEffect effectOf(const QJsonObject& json) {
    ConfigEffect effect;
    effect.name = textOf(json, "name").toStdString();
    effect.own_after = json.value(QStringLiteral("own")).toBool();
    if (json.contains(QStringLiteral("value"))) effect.after = textOf(json, "value").toStdString();
    return effect;
}

} // namespace

QJsonObject toJson(const KeptRevert& revert) {
    const auto type = std::ranges::find(kTypes, revert.resource.type, [](const auto& one) { return one.first; });
    if (type == kTypes.end()) return {};
    QJsonArray changes;
    for (const ConfigChange& change : revert.changes) {
        // What takes a change back sets a value, or takes it away.
        if (change.operation != ConfigOperation::Set && change.operation != ConfigOperation::Delete) return {};
        changes.append(changeJson(change));
    }
    QJsonArray written;
    for (const ConfigEffect& effect : revert.written)
        written.append(effectJson(effect));
    QJsonObject json{{QStringLiteral("connection"), revert.connection},
                     {QStringLiteral("cluster"), text(revert.cluster)},
                     {QStringLiteral("type"), QString(type->second)},
                     {QStringLiteral("name"), text(revert.resource.name)},
                     {QStringLiteral("changes"), changes},
                     {QStringLiteral("written"), written}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact).size() <= kMostKept ? json : QJsonObject();
}

std::optional<KeptRevert> revertOf(const QJsonObject& json) {
    const QString word = textOf(json, "type");
    const auto type = std::ranges::find_if(kTypes, [&word](const auto& one) { return word == one.second; });
    KeptRevert revert;
    revert.connection = textOf(json, "connection");
    revert.cluster = textOf(json, "cluster").toStdString();
    revert.resource.name = textOf(json, "name").toStdString();
    if (type == kTypes.end() || revert.connection.isEmpty()) return std::nullopt;
    revert.resource.type = type->first;
    for (const QJsonValue change : json.value(QStringLiteral("changes")).toArray())
        revert.changes.push_back(changeOf(change.toObject()));
    for (const QJsonValue effect : json.value(QStringLiteral("written")).toArray())
        revert.written.push_back(effectOf(effect.toObject()));
    const bool named = std::ranges::none_of(revert.changes, [](const auto& one) { return one.name.empty(); });
    return named && !revert.changes.empty() ? std::optional(std::move(revert)) : std::nullopt;
}

} // namespace odradek::window
