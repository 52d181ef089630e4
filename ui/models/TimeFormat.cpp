// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TimeFormat.h"

#include "ui/models/Format.h"

#include <QDateTime>

namespace odradek::models {
namespace {

const QString kTime = QStringLiteral("HH:mm:ss.zzz");
const QString kDateTime = QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz");

QString inZone(qint64 epochMs, const QTimeZone& zone, const QString& pattern) {
    return QDateTime::fromMSecsSinceEpoch(epochMs, zone).toString(pattern);
}

QString offsetWord(const QDateTime& time) {
    const int minutes = time.offsetFromUtc() / 60;
    return QStringLiteral("%1%2:%3")
        .arg(minutes < 0 ? u'-' : u'+')
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
    Q_EMIT changed();
}

QTimeZone TimeFormat::zone() const {
    if (mode_ == TimeMode::Local) return QTimeZone::systemTimeZone();
    return mode_ == TimeMode::Zone ? chosen_ : QTimeZone::utc();
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
    return inZone(epochMs, zone(), kTime);
}

QString TimeFormat::dateTime(qint64 epochMs, qint64 nowMs) const {
    if (mode_ == TimeMode::Epoch) return QString::number(epochMs);
    if (mode_ == TimeMode::Relative) return format::ago(nowMs - epochMs);
    return inZone(epochMs, zone(), kDateTime);
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
