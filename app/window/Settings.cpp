// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Settings.h"

#include "ui/style/Motion.h"

#include <QDir>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <array>

namespace odradek::window {
namespace {

using models::TimeMode;
using style::ThemeChoice;
using views::LoadBar;
using views::Preferences;
using views::RefreshRate;

constexpr qint64 kMinute = 60'000;
constexpr qint64 kMostAgo = 365LL * 24 * 60 * kMinute;
constexpr qint64 kMostRefresh = RefreshRate::kChoices.back();

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

/// What the file says of preferences.
QJsonObject valuesOf(const Preferences& preferences) {
    return {{QStringLiteral("theme"), wordOf(kThemes, preferences.theme)},
            {QStringLiteral("scale"), preferences.scale},
            {QStringLiteral("reducedMotion"), preferences.reducedMotion},
            {QStringLiteral("time"), wordOf(kTimes, preferences.timeMode)},
            {QStringLiteral("zone"), preferences.zone},
            {QStringLiteral("language"), preferences.language},
            {QStringLiteral("from"), wordOf(kBegins, preferences.from)},
            {QStringLiteral("ago"), preferences.ago},
            {QStringLiteral("limit"), preferences.limit},
            {QStringLiteral("refresh"), preferences.refresh}};
}

/// The keys of a file whose values gave no preference.
QStringList misfits(const StateFile& file, const Preferences& read) {
    QStringList keys;
    const QJsonObject values = valuesOf(read);
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QJsonValue told = file.value(it.key());
        if (!told.isUndefined() && told != it.value()) keys.append(it.key());
    }
    return keys;
}

} // namespace

Settings::Settings(StateFile& file, QObject* parent) : QObject(parent), file_(file), preferences_(read(file)) {
    file_.dropValues(misfits(file_, preferences_));
    // Chosen on a page of a cluster.
    connect(&RefreshRate::instance(), &RefreshRate::changed, this, [this] {
        Preferences next = preferences_;
        next.refresh = RefreshRate::instance().seconds();
        set(next);
    });
}

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
    const int refresh = int(numberOf(value("refresh"), 0, kMostRefresh, read.refresh));
    if (std::ranges::find(RefreshRate::kChoices, refresh) != RefreshRate::kChoices.end()) read.refresh = refresh;
    read.limit = numberOf(value("limit"), 1, Preferences::kMostMessages, read.limit);
    return read;
}

// What is as at first is written too: a later version may begin with something else.
void Settings::write() const {
    const QJsonObject values = valuesOf(preferences_);
    for (auto it = values.begin(); it != values.end(); ++it)
        file_.setValue(it.key(), it.value());
    file_.flush();
}

void Settings::apply() const {
    style::Theme::instance().setChoice(preferences_.theme);
    style::Theme::instance().setScale(preferences_.scale / 100.0);
    style::Motion::instance().setReduced(preferences_.reducedMotion);
    views::RefreshRate::instance().setSeconds(preferences_.refresh);
    applyTimes();
}

// Only what differs: a theme of the command line holds until another one is chosen.
void Settings::applyChanges(const Preferences& before) const {
    if (before.theme != preferences_.theme) style::Theme::instance().setChoice(preferences_.theme);
    if (before.scale != preferences_.scale) style::Theme::instance().setScale(preferences_.scale / 100.0);
    style::Motion::instance().setReduced(preferences_.reducedMotion);
    views::RefreshRate::instance().setSeconds(preferences_.refresh);
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
