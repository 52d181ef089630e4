// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Settings.h"

#include "ui/style/Motion.h"

#include <QDir>
#include <QLocale>

#include <array>

namespace odradek::window {
namespace {

using models::TimeMode;
using style::ThemeChoice;
using views::LoadBar;
using views::Preferences;

constexpr qint64 kMinute = 60'000;
constexpr qint64 kMostAgo = 365LL * 24 * 60 * kMinute;

/// A value and its word in the file.
template <class Value>
struct Word {
    Value value;
    const char* word;
};

constexpr std::array<Word<ThemeChoice>, 3> kThemes{
    {{ThemeChoice::System, "system"}, {ThemeChoice::Light, "light"}, {ThemeChoice::Dark, "dark"}}};
constexpr std::array<Word<TimeMode>, 5> kTimes{{{TimeMode::Utc, "utc"},
                                                {TimeMode::Local, "local"},
                                                {TimeMode::Zone, "zone"},
                                                {TimeMode::Relative, "relative"},
                                                {TimeMode::Epoch, "epoch"}}};
constexpr std::array<Word<LoadBar::From>, 3> kBegins{
    {{LoadBar::From::Newest, "newest"}, {LoadBar::From::Oldest, "oldest"}, {LoadBar::From::Ago, "ago"}}};

/// The value of a word, or the first one.
template <class Value, std::size_t N>
Value valueOf(const std::array<Word<Value>, N>& words, const QJsonValue& json) {
    for (const auto& entry : words) {
        if (json.toString() == QLatin1StringView(entry.word)) return entry.value;
    }
    return words.front().value;
}

template <class Value, std::size_t N>
QString wordOf(const std::array<Word<Value>, N>& words, Value value) {
    for (const auto& entry : words) {
        if (entry.value == value) return QLatin1StringView(entry.word);
    }
    return QLatin1StringView(words.front().word);
}

/// A whole number in a range, or what stands without it.
qint64 numberOf(const QJsonValue& json, qint64 least, qint64 most, qint64 otherwise) {
    const qint64 number = json.toInteger(least - 1);
    return number < least || number > most ? otherwise : number;
}

/// A zone that this machine knows, or none.
QString zoneOf(const QJsonValue& json) {
    const QByteArray id = json.toString().toLatin1();
    return QTimeZone::availableTimeZoneIds().contains(id) ? QString::fromLatin1(id) : QString();
}

QString languageOf(const QJsonValue& json) {
    for (const views::Language& language : Settings::languages()) {
        if (language.code == json.toString()) return language.code;
    }
    return {};
}

} // namespace

Settings::Settings(StateFile& file, QObject* parent) : QObject(parent), file_(file), preferences_(read(file)) {}

QList<views::Language> Settings::languages() {
    QList<views::Language> found;
    const QStringList files = QDir(QStringLiteral(":/translations")).entryList({QStringLiteral("odradek_*.qm")});
    for (const QString& name : files) {
        const QString code = name.section(u'_', 1).section(u'.', 0, 0);
        QString own = QLocale(code).nativeLanguageName();
        if (!own.isEmpty()) own[0] = own[0].toUpper();
        found.append({code, code == u"en" ? QStringLiteral("English") : own});
    }
    const bool english = std::ranges::any_of(found, [](const auto& language) { return language.code == u"en"; });
    if (!english) found.prepend({QStringLiteral("en"), QStringLiteral("English")});
    return found;
}

Preferences Settings::read(const StateFile& file) {
    const auto value = [&file](const char* key) {
        return file.value(QLatin1StringView(key));
    };
    Preferences read;
    read.theme = valueOf(kThemes, value("theme"));
    read.scale = int(numberOf(value("scale"), Preferences::kLeastScale, Preferences::kMostScale, read.scale));
    read.reducedMotion = value("reducedMotion").toBool();
    read.timeMode = valueOf(kTimes, value("time"));
    read.zone = zoneOf(value("zone"));
    if (read.timeMode == TimeMode::Zone && read.zone.isEmpty()) read.timeMode = TimeMode::Utc;
    read.language = languageOf(value("language"));
    read.from = valueOf(kBegins, value("from"));
    read.ago = numberOf(value("ago"), 1, kMostAgo, read.ago);
    read.limit = numberOf(value("limit"), 1, Preferences::kMostMessages, read.limit);
    return read;
}

// What is as at first is written too: a later version may begin with something else.
void Settings::write() const {
    const auto put = [this](const char* key, const QJsonValue& value) {
        file_.setValue(QLatin1StringView(key), value);
    };
    put("theme", wordOf(kThemes, preferences_.theme));
    put("scale", preferences_.scale);
    put("reducedMotion", preferences_.reducedMotion);
    put("time", wordOf(kTimes, preferences_.timeMode));
    put("zone", preferences_.zone);
    put("language", preferences_.language);
    put("from", wordOf(kBegins, preferences_.from));
    put("ago", preferences_.ago);
    put("limit", preferences_.limit);
    file_.flush();
}

void Settings::apply() const {
    style::Theme::instance().setChoice(preferences_.theme);
    style::Theme::instance().setScale(preferences_.scale / 100.0);
    style::Motion::instance().setReduced(preferences_.reducedMotion);
    applyTimes();
}

// Only what differs: a theme of the command line holds until another one is chosen.
void Settings::applyChanges(const Preferences& before) const {
    if (before.theme != preferences_.theme) style::Theme::instance().setChoice(preferences_.theme);
    if (before.scale != preferences_.scale) style::Theme::instance().setScale(preferences_.scale / 100.0);
    style::Motion::instance().setReduced(preferences_.reducedMotion);
    if (before.timeMode != preferences_.timeMode || before.zone != preferences_.zone) applyTimes();
}

void Settings::applyTimes() const {
    models::TimeFormat::instance().setMode(preferences_.timeMode, views::zoneOf(preferences_));
}

void Settings::set(const Preferences& preferences) {
    if (preferences == preferences_) return;
    const Preferences before = preferences_;
    preferences_ = preferences;
    write();
    applyChanges(before);
    Q_EMIT changed();
    if (before.language != preferences_.language || before.scale != preferences_.scale) Q_EMIT windowOutdated();
}

} // namespace odradek::window
