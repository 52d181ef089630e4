// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/SettingForm.h"

#include "admin/topic_settings.h"
#include "ui/models/Format.h"
#include "ui/views/FindingText.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <cmath>
#include <limits>

namespace odradek::views {
namespace {

using admin::SettingType;

/// How much of a broker's documentation stands in a form.
constexpr int kMostDocumentation = 400;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// A unit as it is typed, without regard to case, and how much it is.
struct Unit {
    QLatin1StringView name;
    double amount;
};

constexpr double kSecond = 1'000;
constexpr double kDay = 86'400 * kSecond;
constexpr double kKibi = 1024;
constexpr double kMebi = kKibi * kKibi;
constexpr double kGibi = kMebi * kKibi;
constexpr double kTebi = kGibi * kKibi;

constexpr auto kTimes = std::to_array<Unit>({{QLatin1StringView("ms"), 1},
                                             {QLatin1StringView("s"), kSecond},
                                             {QLatin1StringView("min"), 60 * kSecond},
                                             {QLatin1StringView("m"), 60 * kSecond},
                                             {QLatin1StringView("h"), 3'600 * kSecond},
                                             {QLatin1StringView("d"), kDay},
                                             {QLatin1StringView("w"), 7 * kDay}});
// A letter alone is meant as brokers count: in powers of two.
constexpr auto kSizes = std::to_array<Unit>({{QLatin1StringView("b"), 1},
                                             {QLatin1StringView("k"), kKibi},
                                             {QLatin1StringView("kib"), kKibi},
                                             {QLatin1StringView("kb"), 1e3},
                                             {QLatin1StringView("m"), kMebi},
                                             {QLatin1StringView("mib"), kMebi},
                                             {QLatin1StringView("mb"), 1e6},
                                             {QLatin1StringView("g"), kGibi},
                                             {QLatin1StringView("gib"), kGibi},
                                             {QLatin1StringView("gb"), 1e9},
                                             {QLatin1StringView("t"), kTebi},
                                             {QLatin1StringView("tib"), kTebi},
                                             {QLatin1StringView("tb"), 1e12}});

SettingType typeOf(const admin::ConfigEntry& entry, const admin::TopicSetting* known) {
    if (entry.type != 0) return SettingType(entry.type);
    return known != nullptr ? known->type : SettingType::Unknown;
}

SettingKind kindOf(SettingType type, bool choices) {
    switch (type) {
    case SettingType::Boolean:
        return SettingKind::OneOf;
    case SettingType::Int:
    case SettingType::Short:
    case SettingType::Long:
        return SettingKind::Number;
    case SettingType::Double:
        return SettingKind::Fraction;
    case SettingType::List:
        return choices ? SettingKind::SomeOf : SettingKind::Items;
    default:
        return choices ? SettingKind::OneOf : SettingKind::AnyText;
    }
}

SettingUnit unitOf(const QString& name) {
    if (name.endsWith(u".ms") || name.endsWith(u".ms.max")) return SettingUnit::Milliseconds;
    return name.endsWith(u".bytes") ? SettingUnit::Bytes : SettingUnit::None;
}

template <class Units>
double amountOf(const Units& units, const QString& name) {
    for (const Unit& unit : units)
        if (name.compare(unit.name, Qt::CaseInsensitive) == 0) return unit.amount;
    return 0;
}

double amountOf(SettingUnit unit, const QString& name) {
    return unit == SettingUnit::Milliseconds ? amountOf(kTimes, name) : amountOf(kSizes, name);
}

void setRange(SettingForm& form, SettingType type) {
    if (type == SettingType::Short) {
        form.least = std::numeric_limits<qint16>::min();
        form.most = std::numeric_limits<qint16>::max();
    } else if (type == SettingType::Int) {
        form.least = std::numeric_limits<qint32>::min();
        form.most = std::numeric_limits<qint32>::max();
    } else if (type == SettingType::Long) {
        form.least = std::numeric_limits<qint64>::min();
        form.most = std::numeric_limits<qint64>::max();
    }
}

// What no engine's table knows: the broker told the type, and that is all there is to go by.
SettingVerdict judgeByType(const SettingForm& form, const QString& value) {
    bool good = true;
    if (form.kind == SettingKind::Number) {
        const qint64 number = value.toLongLong(&good);
        if (good && number >= form.least && number <= form.most) return {};
        return {Words::tr("It takes a whole number from %1 to %2.").arg(form.least).arg(form.most), true};
    }
    if (form.kind == SettingKind::Fraction) {
        (void)value.toDouble(&good);
        if (!good) return {Words::tr("It takes a number."), true};
    }
    if (form.kind == SettingKind::OneOf && !form.choices.contains(value))
        return {Words::tr("It takes one of: %1.").arg(form.choices.join(QStringLiteral(", "))), true};
    return {};
}

} // namespace

SettingForm formOf(const admin::ConfigEntry& entry, const admin::Resource& resource) {
    SettingForm form;
    form.name = QString::fromStdString(entry.name);
    form.ofTopic = resource.type == admin::ResourceType::Topic;
    const admin::TopicSetting* known = form.ofTopic ? admin::find_topic_setting(entry.name) : nullptr;
    const SettingType type = typeOf(entry, known);
    if (type == SettingType::Boolean) {
        form.choices = {QStringLiteral("true"), QStringLiteral("false")};
    } else if (known != nullptr && !known->choices.empty()) {
        const auto& words = known->choices;
        form.choices = QString::fromLatin1(words.data(), qsizetype(words.size())).split(u',');
    }
    form.kind = kindOf(type, !form.choices.isEmpty());
    if (form.kind == SettingKind::Number) form.unit = unitOf(form.name);
    setRange(form, type);
    form.meaning = known != nullptr ? settingText(*known) : QString();
    if (form.meaning.isEmpty() && entry.documentation)
        form.meaning = models::format::visible(QString::fromStdString(*entry.documentation), kMostDocumentation);
    return form;
}

QString valueOf(const SettingForm& form, const QString& typed) {
    const QString text = typed.trimmed();
    if (form.kind != SettingKind::Number || form.unit == SettingUnit::None) return text;
    static const QRegularExpression pattern(QStringLiteral(R"(^(\d+(?:[.,]\d+)?)\s*([A-Za-z]+)$)"));
    const auto match = pattern.match(text);
    if (!match.hasMatch()) return text;
    const double unit = amountOf(form.unit, match.captured(2));
    const double amount = match.captured(1).replace(u',', u'.').toDouble() * unit;
    // What has no room in 63 bits is no number of anything.
    if (unit <= 0 || amount > 9e18) return text;
    return QString::number(std::llround(amount));
}

SettingVerdict judgeSetting(const SettingForm& form, const QString& value) {
    const bool known = form.ofTopic && admin::find_topic_setting(form.name.toStdString()) != nullptr;
    if (!known) return judgeByType(form, value);
    const auto finding = admin::check_setting(form.name.toStdString(), value.toStdString());
    return finding ? SettingVerdict{findingText(*finding), finding->is_error()} : SettingVerdict{};
}

QString whyFixed(const admin::ConfigEntry& entry) {
    if (entry.read_only) return Words::tr("It cannot be changed while the broker runs.");
    if (entry.sensitive) return Words::tr("The broker hides its value: what nobody can read, nobody can bring back.");
    return {};
}

} // namespace odradek::views
