// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "admin/configs.h"

#include <QString>
#include <QStringList>

/// How settings are entered: what kind of field a setting wants, what typed words stand for, what is wrong with them.
/// Pure functions, GUI thread.
namespace odradek::views {

/// The kinds of fields that settings want.
enum class SettingKind : quint8 {
    AnyText,  ///< any text
    Number,   ///< a whole number, perhaps with a unit
    Fraction, ///< a number with a point
    OneOf,    ///< one of the choices
    SomeOf,   ///< some of the choices
    Items     ///< a list of anything
};

/// What a number counts.
enum class SettingUnit : quint8 { None, Milliseconds, Bytes };

/// What is known of a setting before anything is entered. A value.
struct SettingForm {
    QString name{};                          ///< "retention.ms"
    SettingKind kind = SettingKind::AnyText; ///< its field
    SettingUnit unit = SettingUnit::None;    ///< of a Number
    QStringList choices{};                   ///< of OneOf and SomeOf
    qint64 least = 0;                        ///< of a Number, where it is a topic's
    qint64 most = 0;                         ///< the same; both 0: the type's own range
    QString meaning{};                       ///< what it is for, in a sentence or more; may be empty
    bool ofTopic = false;                    ///< the engine knows what topics take
};

/// What is said of an entered value. A value.
struct SettingVerdict {
    QString text{};       ///< in a sentence; empty: nothing is known against it
    bool refused = false; ///< it cannot be; else the words only warn
};

/// The form of a setting of a thing, by the broker's type (from 2.6), else by what is known of topics, else words.
SettingForm formOf(const admin::ConfigEntry& entry, const admin::Resource& resource);

/// The value that typed words stand for: "7 d" where milliseconds are counted is 604800000, "1.5 GiB" is 1610612736;
/// other words are themselves, without blanks around them. Units as TypedAmounts.h has them.
QString valueOf(const SettingForm& form, const QString& typed);

/// What is to be said of a value before it is sent.
SettingVerdict judgeSetting(const SettingForm& form, const QString& value);

/// Why a setting cannot be changed, in a sentence; empty if it can.
QString whyFixed(const admin::ConfigEntry& entry);

} // namespace odradek::views
