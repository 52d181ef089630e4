// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ActivityFile.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace odradek::window {
namespace {

using models::Activity;
using models::ActivityState;
using style::Environment;

const QString kEntries = QStringLiteral("entries");

/// The longest text of an entry, in characters: details are for reading.
constexpr int kMostText = 4'000;

/// A value and its word in the file; words stay when values move.
template <class T>
struct Named {
    T value;
    QLatin1StringView word;
};

constexpr std::array<Named<ActivityState>, 4> kStates{{{ActivityState::Done, QLatin1StringView("done")},
                                                       {ActivityState::Partly, QLatin1StringView("partly")},
                                                       {ActivityState::Failed, QLatin1StringView("failed")},
                                                       {ActivityState::Cancelled, QLatin1StringView("cancelled")}}};

constexpr std::array<Named<Environment>, 4> kEnvironments{{{Environment::None, QLatin1StringView("")},
                                                           {Environment::Dev, QLatin1StringView("dev")},
                                                           {Environment::Test, QLatin1StringView("test")},
                                                           {Environment::Prod, QLatin1StringView("prod")}}};

template <class T, std::size_t N>
QString wordOf(const std::array<Named<T>, N>& names, T value) {
    const auto found = std::ranges::find(names, value, &Named<T>::value);
    return found == names.end() ? QString() : QString(found->word);
}

template <class T, std::size_t N>
std::optional<T> valueOf(const std::array<Named<T>, N>& names, const QString& word) {
    const auto found = std::ranges::find_if(names, [&word](const Named<T>& one) { return word == one.word; });
    return found == names.end() ? std::nullopt : std::optional(found->value);
}

style::Icon iconOf(const QString& name) {
    for (int at = 0; at < style::kIconCount; ++at) {
        if (style::iconName(style::Icon(at)) == name) return style::Icon(at);
    }
    return style::Icon::None;
}

/// A text of an entry, with its name in the file.
struct Text {
    QLatin1StringView name;
    QString Activity::* member;
};

constexpr std::array<Text, 5> kTexts{{{QLatin1StringView("action"), &Activity::action},
                                      {QLatin1StringView("target"), &Activity::target},
                                      {QLatin1StringView("cluster"), &Activity::cluster},
                                      {QLatin1StringView("outcome"), &Activity::outcome},
                                      {QLatin1StringView("details"), &Activity::details}}};

/// A number of an entry that is written where it is not 0.
struct Number {
    QLatin1StringView name;
    quint64 Activity::* member;
};

constexpr std::array<Number, 3> kNumbers{{{QLatin1StringView("id"), &Activity::id},
                                          {QLatin1StringView("reverts"), &Activity::reverts},
                                          {QLatin1StringView("revertedBy"), &Activity::revertedBy}}};

} // namespace

ActivityFile::ActivityFile(models::ActivityLog& log, const QString& path, QObject* parent)
    : QObject(parent), log_(log), file_(path) {
    read();
    connect(&log_, &models::ActivityLog::ended, this, &ActivityFile::keep);
    connect(&log_, &models::ActivityLog::offered, this, &ActivityFile::keep);
    connect(&log_, &models::ActivityLog::reverted, this, &ActivityFile::keep);
}

QJsonObject ActivityFile::toJson(const Activity& activity) {
    QJsonObject json{{QStringLiteral("icon"), QString(style::iconName(activity.icon))},
                     {QStringLiteral("environment"), wordOf(kEnvironments, activity.environment)},
                     {QStringLiteral("state"), wordOf(kStates, activity.state)},
                     {QStringLiteral("begun"), activity.begunMs},
                     {QStringLiteral("ended"), activity.endedMs}};
    for (const auto& [name, member] : kTexts) {
        if (!(activity.*member).isEmpty()) json.insert(name, (activity.*member).left(kMostText));
    }
    for (const auto& [name, member] : kNumbers) {
        if (activity.*member != 0) json.insert(name, qint64(activity.*member));
    }
    if (activity.write) json.insert(QStringLiteral("write"), true);
    if (!activity.undo.isEmpty()) json.insert(QStringLiteral("undo"), activity.undo);
    return json;
}

std::optional<Activity> ActivityFile::fromJson(const QJsonObject& json) {
    const auto state = valueOf(kStates, json.value(QStringLiteral("state")).toString());
    Activity activity;
    activity.begunMs = json.value(QStringLiteral("begun")).toInteger();
    activity.endedMs = json.value(QStringLiteral("ended")).toInteger();
    if (!state || activity.endedMs <= 0 || activity.begunMs <= 0) return std::nullopt;
    activity.state = *state;
    activity.icon = iconOf(json.value(QStringLiteral("icon")).toString());
    activity.environment =
        valueOf(kEnvironments, json.value(QStringLiteral("environment")).toString()).value_or(Environment::None);
    activity.write = json.value(QStringLiteral("write")).toBool();
    activity.undo = json.value(QStringLiteral("undo")).toObject();
    for (const auto& [name, member] : kTexts)
        activity.*member = json.value(name).toString().left(kMostText);
    for (const auto& [name, member] : kNumbers)
        activity.*member = quint64(std::max<qint64>(0, json.value(name).toInteger()));
    return activity;
}

// One that cannot be read is left out: the others are worth as much without it.
void ActivityFile::read() {
    std::vector<Activity> ended;
    const QJsonValue entries = file_.value(kEntries);
    bool sound = entries.isArray() || entries.isUndefined();
    for (const QJsonValue entry : entries.toArray()) {
        auto activity = fromJson(entry.toObject());
        sound = sound && activity.has_value();
        if (activity && ended.size() < models::ActivityLog::kMostKept) ended.push_back(std::move(*activity));
    }
    if (!sound) file_.dropValues({kEntries});
    log_.restore(std::move(ended));
}

void ActivityFile::keep() {
    QJsonArray entries;
    for (const auto& entry : log_.newestEnded())
        entries.append(toJson(*entry));
    file_.setValue(kEntries, entries);
}

} // namespace odradek::window
