// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TimeFormat.h"

#include "ui/models/Format.h"

#include <QDateTime>

#include <limits>

namespace odradek::models {
namespace {

const QString kDateTime = QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz");

constexpr qint64 kDayMs = 86'400'000;
/// Zones change their offset at full minutes only, not all at quarters of an hour: Casey did at 16:01.
constexpr qint64 kMinuteMs = 60'000;
/// The Julian day of 1970-01-01.
constexpr qint64 kFirstDay = 2'440'588;
/// Producers may write any number for a time: beyond this no calendar reaches (30 million years).
constexpr qint64 kMost = std::numeric_limits<qint64>::max() / 10;

bool isBeyond(qint64 epochMs) {
    return epochMs > kMost || epochMs < -kMost;
}

qint64 floorOf(qint64 value, qint64 step) {
    return value / step - (value % step < 0 ? 1 : 0);
}

void addPadded(QString& text, qint64 value, int digits) {
    const QString number = QString::number(value);
    text += QString(qMax(0, digits - int(number.size())), u'0') % number;
}

// By hand: cells are written while they are painted, and patterns and locales cost ten times as much.
void addDate(QString& text, qint64 day) {
    const QDate date = QDate::fromJulianDay(kFirstDay + day);
    if (date.year() < 0) text += u'-';
    addPadded(text, qAbs(date.year()), 4);
    text += u'-';
    addPadded(text, date.month(), 2);
    text += u'-';
    addPadded(text, date.day(), 2);
}

void addClock(QString& text, qint64 ms) {
    addPadded(text, ms / 3'600'000, 2);
    text += u':';
    addPadded(text, ms / 60'000 % 60, 2);
    text += u':';
    addPadded(text, ms / 1'000 % 60, 2);
    text += u'.';
    addPadded(text, ms % 1'000, 3);
}

QString written(qint64 localMs, bool dated) {
    const qint64 day = floorOf(localMs, kDayMs);
    QString text;
    text.reserve(24);
    if (dated) {
        addDate(text, day);
        text += u' ';
    }
    addClock(text, localMs - day * kDayMs);
    return text;
}

QString inZone(qint64 epochMs, const QTimeZone& zone, const QString& pattern) {
    return QDateTime::fromMSecsSinceEpoch(epochMs, zone).toString(pattern);
}

QString offsetWord(const QDateTime& time) {
    const int minutes = time.offsetFromUtc() / 60;
    return QStringLiteral("%1%2:%3")
        .arg(QChar(minutes < 0 ? u'-' : u'+'))
        .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

TimeFormat::TimeFormat(QObject* parent) : QObject(parent), chosen_(QTimeZone::utc()) {}

TimeFormat& TimeFormat::instance() {
    static TimeFormat* const format = new TimeFormat;
    return *format;
}

void TimeFormat::setMode(TimeMode mode, const QTimeZone& zone) {
    mode_ = mode;
    chosen_ = zone.isValid() ? zone : QTimeZone::utc();
    minute_.reset();
    Q_EMIT changed();
}

QTimeZone TimeFormat::zone() const {
    if (mode_ == TimeMode::Local) return QTimeZone::systemTimeZone();
    return mode_ == TimeMode::Zone ? chosen_ : QTimeZone::utc();
}

// As the zone's clocks show it, in ms since their 1970-01-01 00:00.
qint64 TimeFormat::local(qint64 epochMs) const {
    if (mode_ != TimeMode::Local && mode_ != TimeMode::Zone) return epochMs;
    const qint64 minute = floorOf(epochMs, kMinuteMs);
    if (minute_ != minute) {
        minute_ = minute;
        offset_ = qint64{1'000} * zone().offsetFromUtc(QDateTime::fromMSecsSinceEpoch(epochMs, Qt::UTC));
    }
    return epochMs + offset_;
}

QString TimeFormat::word() const {
    switch (mode_) {
    case TimeMode::Utc:
        return QStringLiteral("UTC");
    case TimeMode::Local:
        return tr("local");
    case TimeMode::Zone:
        return QString::fromUtf8(chosen_.id());
    case TimeMode::Relative:
        return tr("relative");
    case TimeMode::Epoch:
        return tr("epoch");
    }
    return {};
}

QString TimeFormat::time(qint64 epochMs, qint64 nowMs) const {
    if (mode_ == TimeMode::Epoch) return QString::number(epochMs);
    if (mode_ == TimeMode::Relative) return format::ago(nowMs - epochMs);
    return isBeyond(epochMs) ? QString::number(epochMs) : written(local(epochMs), false);
}

QString TimeFormat::dateTime(qint64 epochMs, qint64 nowMs) const {
    if (mode_ == TimeMode::Epoch) return QString::number(epochMs);
    if (mode_ == TimeMode::Relative) return format::ago(nowMs - epochMs);
    return isBeyond(epochMs) ? QString::number(epochMs) : written(local(epochMs), true);
}

QString TimeFormat::date(qint64 epochMs) const {
    if (isBeyond(epochMs)) return QString::number(epochMs);
    QString text;
    addDate(text, day(epochMs));
    return text;
}

QString TimeFormat::moment(qint64 epochMs, qint64 nowMs) const {
    if (!isClock()) return time(epochMs, nowMs);
    const bool dated = day(epochMs) != day(nowMs);
    return (dated ? dateTime(epochMs) : time(epochMs)).section(u'.', 0, 0);
}

qint64 TimeFormat::day(qint64 epochMs) const {
    return isBeyond(epochMs) ? floorOf(epochMs, kDayMs) : floorOf(local(epochMs), kDayMs);
}

QString TimeFormat::all(qint64 epochMs, qint64 nowMs) const {
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(epochMs, QTimeZone::systemTimeZone());
    QStringList lines{tr("UTC: %1").arg(inZone(epochMs, QTimeZone::utc(), kDateTime)),
                      tr("Local: %1 %2").arg(local.toString(kDateTime), offsetWord(local))};
    if (mode_ == TimeMode::Zone)
        lines.append(QStringLiteral("%1: %2").arg(word(), inZone(epochMs, chosen_, kDateTime)));
    lines.append(tr("Epoch: %1").arg(epochMs));
    lines.append(tr("Relative: %1").arg(format::ago(nowMs - epochMs)));
    return lines.join(u'\n');
}

} // namespace odradek::models
