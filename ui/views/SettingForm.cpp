// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/SettingForm.h"

#include "admin/topic_settings.h"
#include "ui/models/Format.h"
#include "ui/views/FindingText.h"
#include "ui/views/TypedAmounts.h"

#include <QCoreApplication>

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
    // Digits alone are what they are, however many.
    if (text.isEmpty() || !text.back().isLetter()) return text;
    const auto amount = form.unit == SettingUnit::Milliseconds ? millisecondsOf(text) : bytesOf(text);
    // What has no room in 63 bits is no number of anything.
    if (!amount || *amount > 9e18) return text;
    return QString::number(std::llround(*amount));
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
