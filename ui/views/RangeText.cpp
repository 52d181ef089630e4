// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/RangeText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace odradek::views {
namespace {

/// A bound for "0-2000000000": no topic has more partitions than this.
constexpr int kMostPartitions = 1'000'000;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// First and last of "3" or "2-4"; nothing if it is neither.
std::optional<std::pair<int, int>> rangeOf(const QString& part) {
    static const QRegularExpression kForm(QStringLiteral("^(\\d{1,7})(?:\\s*[-–]\\s*(\\d{1,7}))?$"));
    const auto match = kForm.match(part);
    if (!match.hasMatch()) return std::nullopt;
    const int first = match.captured(1).toInt();
    const int last = match.hasCaptured(2) ? match.captured(2).toInt() : first;
    if (last < first || last >= kMostPartitions) return std::nullopt;
    return std::pair(first, last);
}

std::optional<base::TimestampMs> timeBefore(const QString& typed, base::TimestampMs now) {
    static const QRegularExpression kForm(QStringLiteral("^-\\s*(\\d{1,9})\\s*(ms|s|m|min|h|d)$"));
    const auto match = kForm.match(typed);
    if (!match.hasMatch()) return std::nullopt;
    const QString unit = match.captured(2);
    const qint64 ms = unit == u"ms"  ? 1
                      : unit == u"s" ? 1000
                      : unit == u"h" ? 3'600'000
                      : unit == u"d" ? 86'400'000
                                     : 60'000;
    return now - match.captured(1).toLongLong() * ms;
}

std::optional<base::TimestampMs> isoTime(const QString& typed, const QTimeZone& zone) {
    QDateTime time = QDateTime::fromString(typed, Qt::ISODateWithMs);
    if (!time.isValid()) time = QDateTime::fromString(QString(typed).replace(u' ', u'T'), Qt::ISODateWithMs);
    if (!time.isValid()) return std::nullopt;
    // Without a zone of its own the text is meant in the zone on the screen.
    if (time.timeSpec() == Qt::LocalTime) time = QDateTime(time.date(), time.time(), zone);
    return time.toMSecsSinceEpoch();
}

} // namespace

Typed<std::vector<base::PartitionId>> typedPartitions(const QString& typed) {
    std::vector<base::PartitionId> partitions;
    if (typed.trimmed().isEmpty()) return partitions;
    for (const QString& part : typed.split(u',')) {
        const auto range = rangeOf(part.trimmed());
        if (!range)
            return std::unexpected(Words::tr("“%1” is not a partition or a range such as 2-4").arg(part.trimmed()));
        for (int partition = range->first; partition <= range->second; ++partition)
            partitions.push_back(partition);
    }
    std::ranges::sort(partitions);
    const auto twice = std::ranges::unique(partitions);
    partitions.erase(twice.begin(), twice.end());
    return partitions;
}

Typed<base::Offset> typedOffset(const QString& typed) {
    bool ok = false;
    qlonglong offset = typed.trimmed().toLongLong(&ok);
    if (!ok) offset = QLocale().toLongLong(typed.trimmed(), &ok);
    if (ok && offset >= 0) return offset;
    const QString digits = typed.trimmed();
    if (!digits.isEmpty() && std::ranges::all_of(digits, [](QChar c) { return c.isDigit(); }))
        return std::unexpected(Words::tr("No offset is so large"));
    return std::unexpected(Words::tr("An offset is a whole number of at least 0"));
}

Typed<base::TimestampMs> typedTime(const QString& raw, const QTimeZone& zone, base::TimestampMs now) {
    const QString typed = raw.trimmed();
    if (const auto before = timeBefore(typed, now)) return *before;
    bool ok = false;
    const qlonglong epoch = typed.toLongLong(&ok);
    // Four digits alone are a year that is being typed, not the first seconds of 1970.
    if (ok && epoch >= 0 && typed.size() > 4) return epoch;
    if (const auto iso = isoTime(typed, zone)) return *iso;
    return std::unexpected(Words::tr("A time is ISO 8601 (2026-11-21T12:03), epoch milliseconds, or -15m before now"));
}

QString partitionsText(const std::vector<base::PartitionId>& partitions) {
    QStringList parts;
    for (std::size_t i = 0; i < partitions.size();) {
        std::size_t last = i;
        while (last + 1 < partitions.size() && partitions[last + 1] == partitions[last] + 1)
            ++last;
        const QString first = QString::number(partitions[i]);
        parts.push_back(last == i ? first : first % QStringLiteral("–") % QString::number(partitions[last]));
        i = last + 1;
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace odradek::views
