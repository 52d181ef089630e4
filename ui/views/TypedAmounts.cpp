// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/TypedAmounts.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace odradek::views {
namespace {

/// A number, and the unit that was typed behind it; both as text.
struct Typed {
    double number = 0;
    QString unit; // in small letters, may be empty
};

std::optional<Typed> read(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral(R"(^\s*(\d+(?:[.,]\d+)?)\s*([A-Za-z]*)\s*$)"));
    const auto match = pattern.match(text);
    if (!match.hasMatch()) return std::nullopt;
    return Typed{match.captured(1).replace(u',', u'.').toDouble(), match.captured(2).toLower()};
}

/// A unit of time, and how many milliseconds it has.
struct Unit {
    QLatin1StringView name;
    double amount;
};

constexpr double kSecond = 1'000;
constexpr double kDay = 86'400 * kSecond;

constexpr auto kTimes = std::to_array<Unit>({{QLatin1StringView(""), 1},
                                             {QLatin1StringView("ms"), 1},
                                             {QLatin1StringView("s"), kSecond},
                                             {QLatin1StringView("min"), 60 * kSecond},
                                             {QLatin1StringView("m"), 60 * kSecond},
                                             {QLatin1StringView("h"), 3'600 * kSecond},
                                             {QLatin1StringView("d"), kDay},
                                             {QLatin1StringView("w"), 7 * kDay}});

/// The bytes of a unit: nothing where it is none.
std::optional<double> bytesIn(const QString& unit) {
    if (unit.isEmpty() || unit == u"b") return 1.0;
    const auto power = QStringLiteral("kmgtpe").indexOf(unit.front()) + 1;
    const QStringView rest = QStringView(unit).sliced(1);
    if (power == 0 || (!rest.isEmpty() && rest != u"b" && rest != u"ib")) return std::nullopt;
    return std::pow(rest == u"b" ? 1000.0 : 1024.0, double(power));
}

} // namespace

std::optional<double> bytesOf(const QString& text) {
    const auto typed = read(text);
    const auto unit = typed ? bytesIn(typed->unit) : std::nullopt;
    return unit ? std::optional(typed->number * *unit) : std::nullopt;
}

std::optional<double> millisecondsOf(const QString& text) {
    const auto typed = read(text);
    if (!typed) return std::nullopt;
    const auto* unit = std::ranges::find(kTimes, typed->unit, &Unit::name);
    return unit == kTimes.end() ? std::nullopt : std::optional(typed->number * unit->amount);
}

} // namespace odradek::views
